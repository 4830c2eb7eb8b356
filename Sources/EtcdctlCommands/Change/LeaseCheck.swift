import EtcdAPI
import EtcdClient
import Output

/// Finds out which leases still exist, so that keys can be attached to them again.
final class LeaseCheck {
  /// How many leases are remembered: their number must not decide on memory.
  private static let limit = 10_000

  private let client: Client
  private let context: Context
  private var known: [Int64: Bool] = [:]

  init(client: Client, context: Context) {
    self.client = client
    self.context = context
  }

  /// The lease if it still exists; otherwise 0, for no lease, and a warning that names a key.
  func survivor(of lease: Int64, key: [UInt8]) async throws -> Int64 {
    guard lease != 0 else { return 0 }
    if let exists = known[lease] { return exists ? lease : 0 }
    let response = try await client.call(
      API.Lease.timeToLive, .with { $0.id = lease }, policy: .repeatable, deadline: context.deadline())
    if known.count == Self.limit { known = [:] }
    known[lease] = response.ttl > 0
    guard response.ttl <= 0 else { return lease }
    context.standardError.line(
      "warning: lease \(LeaseID.text(lease)) no longer exists: "
        + "\(goQuotedText(key)) and its other keys are put without a lease")
    return 0
  }
}
