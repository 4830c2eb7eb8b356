import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease list`: prints all leases.
struct LeaseListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Prints all leases",
    examples: [Example("etcdctl lease list", "print how many leases there are, and their IDs")],
    exitStatuses: [ExitStatus(.badConnection, "the server refused or could not be reached")],
    formats: LeaseListReport.formats.names)

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.require(LeaseListReport.self)
    let client = try await context.client()
    let answer = try await asBadConnection {
      try await client.call(
        API.Lease.leases, Etcdserverpb_LeaseLeasesRequest(), policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(LeaseListReport(answer))
  }
}
