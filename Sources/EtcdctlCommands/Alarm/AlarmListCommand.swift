import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `alarm list`: lists the active alarms.
struct AlarmListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists the active alarms",
    description: [
      """
      NOSPACE: the database has exceeded its backend quota and the cluster refuses writes. CORRUPT: the member's data \
      differ from those of other members.
      """,
      SnapshotSource.remark,
    ],
    examples: [Example("etcdctl alarm list", "list the active alarms")], formats: AlarmReport.formats,
    seeAlso: [["alarm", "disarm"], ["endpoint", "status"]])

  static let flags: [Flag<AlarmListCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    try context.printer.require(AlarmReport.self)
    let answer = try await source.answer(in: context) {
      try $0.alarms()
    } orServer: {
      let request = Etcdserverpb_AlarmRequest.with { $0.action = .get }
      return try await context.client().call(
        API.Maintenance.alarm, request, policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(AlarmReport(answer))
  }
}
