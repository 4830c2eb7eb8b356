import EtcdClient
import Output

/// Finds out which leases still exist, so that keys can be attached to them again.
final class LeaseCheck {
  private let times: LeaseTimes
  private let standardError: StandardError

  init(client: Client, context: Context) {
    times = LeaseTimes(client: client, context: context)
    standardError = context.standardError
  }

  /// The lease if it still exists; otherwise 0, for no lease, and a warning that names a key.
  func survivor(of lease: Int64, key: [UInt8]) async throws -> Int64 {
    let isNew = !times.isKnown(lease)
    guard lease != 0, try await times.remaining(of: lease) == 0 else { return lease }
    if isNew {
      standardError.line(
        "warning: lease \(LeaseID.text(lease)) no longer exists: "
          + "\(goQuotedText(key)) and its other keys are put without a lease")
    }
    return 0
  }
}
