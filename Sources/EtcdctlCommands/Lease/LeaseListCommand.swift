import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease list`: lists all leases.
struct LeaseListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists all leases", description: [SnapshotSource.remark],
    examples: [Example("etcdctl lease list", "list the IDs of all leases")],
    exitStatuses: [ExitStatus(.badConnection, "the server refused the request or could not be reached")],
    formats: LeaseListReport.formats)

  static let flags: [Flag<LeaseListCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.require(LeaseListReport.self)
    let answer = try await source.answer(in: context) {
      try $0.leases()
    } orServer: {
      let client = try await context.client()
      return try await asBadConnection {
        try await client.call(
          API.Lease.leases, Etcdserverpb_LeaseLeasesRequest(), policy: .repeatable, deadline: context.deadline())
      }
    }
    try context.printer.print(LeaseListReport(answer))
  }
}
