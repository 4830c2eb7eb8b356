import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease revoke`: revokes a lease.
struct LeaseRevokeCommand: RunnableCommand {
  static let manual = Manual(
    "revoke", "Revokes a lease and deletes its keys",
    arguments: [Argument("leaseID", .lease)],
    examples: [Example("etcdctl lease revoke 694d9b3c1f2a8e07", "revoke a lease and delete its keys")],
    formats: LeaseRevokeReport.formats)

  private var id: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try LeaseID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(LeaseRevokeReport.self)
    let client = try await context.client()
    let request = Etcdserverpb_LeaseRevokeRequest.with { $0.id = id }
    let answer: Etcdserverpb_LeaseRevokeResponse
    do {
      answer = try await client.call(API.Lease.revoke, request, deadline: context.deadline())
    } catch {
      let failure = describe(error)
      throw Failure("failed to revoke lease (\(failure.message ?? ""))", hint: failure.hint)
    }
    try context.printer.print(LeaseRevokeReport(id, answer))
  }
}
