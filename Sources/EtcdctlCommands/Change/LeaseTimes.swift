import EtcdAPI
import EtcdClient

/// How much time leases have left: many keys may have the same one, which is looked up once.
final class LeaseTimes {
  /// How many leases are remembered: their number must not decide on memory.
  private static let limit = 10_000

  private let client: Client
  private let context: Context
  private var known: [Int64: Int64] = [:]

  init(client: Client, context: Context) {
    self.client = client
    self.context = context
  }

  /// Whether the time of a lease is known without a request.
  func isKnown(_ lease: Int64) -> Bool { known[lease] != nil }

  /// The time that a lease had left when it was looked up, in seconds; 0 if there is no such lease.
  func remaining(of lease: Int64) async throws -> Int64 {
    guard lease != 0 else { return 0 }
    if let time = known[lease] { return time }
    let response = try await client.call(
      API.Lease.timeToLive, .with { $0.id = lease }, policy: .repeatable, deadline: context.deadline())
    let time = max(response.ttl, 0)
    if known.count == Self.limit { known = [:] }
    known[lease] = time
    return time
  }
}
