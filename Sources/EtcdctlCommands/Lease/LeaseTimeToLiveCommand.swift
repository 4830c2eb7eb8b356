import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `lease timetolive`: tells what is left of a lease.
struct LeaseTimeToLiveCommand: RunnableCommand {
  static let manual = Manual(
    "timetolive", "Tells how long a lease still lives",
    description: [
      SnapshotSource.remark,
      "The time that is left is then what a server would give the lease on starting with these data.",
    ],
    arguments: [Argument("leaseID")],
    examples: [
      Example("etcdctl lease timetolive 694d9b3c1f2a8e07", "print the time that is left"),
      Example("etcdctl lease timetolive 694d9b3c1f2a8e07 --keys", "print the keys that are attached to it, too"),
    ],
    exitStatuses: [ExitStatus(.badConnection, "the server refused or could not be reached")],
    formats: LeaseTimeToLiveReport.formats)

  static let flags: [Flag<LeaseTimeToLiveCommand>] =
    [.toggle("keys", \.keys, "Print the keys that are attached to the lease")]
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
