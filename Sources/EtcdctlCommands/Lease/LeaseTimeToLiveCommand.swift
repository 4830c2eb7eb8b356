import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease timetolive`: prints the remaining TTL of a lease.
struct LeaseTimeToLiveCommand: RunnableCommand {
  static let manual = Manual(
    "timetolive", "Prints the remaining TTL of a lease",
    description: [
      SnapshotSource.remark,
      "The remaining TTL is then the one that a server restarted from this data would give the lease.",
    ],
    arguments: [Argument("leaseID", .lease)],
    examples: [
      Example("etcdctl lease timetolive 694d9b3c1f2a8e07", "print the remaining TTL"),
      Example("etcdctl lease timetolive 694d9b3c1f2a8e07 --keys", "print the attached keys, too"),
    ],
    exitStatuses: [ExitStatus(.badConnection, "the server refused the request or could not be reached")],
    formats: LeaseTimeToLiveReport.formats)

  static let flags: [Flag<LeaseTimeToLiveCommand>] =
    [.toggle("keys", \.keys, "Print the keys attached to the lease")]
    + SnapshotSource.flags.map { $0.lifted(\.source) }

  var keys = false
  var source = SnapshotSource()
  private var id: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try LeaseID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(LeaseTimeToLiveReport.self)
    let answer = try await source.answer(in: context) {
      try $0.timeToLive(of: id, includingKeys: keys)
    } orServer: {
      let client = try await context.client()
      let request = Etcdserverpb_LeaseTimeToLiveRequest.with {
        $0.id = id
        $0.keys = keys
      }
      return try await asBadConnection {
        try await client.call(API.Lease.timeToLive, request, policy: .repeatable, deadline: context.deadline())
      }
    }
    try context.printer.print(LeaseTimeToLiveReport(answer, showsKeys: keys))
  }
}
