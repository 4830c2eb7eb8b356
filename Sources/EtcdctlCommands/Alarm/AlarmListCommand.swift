import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `alarm list`: prints the active alarms.
struct AlarmListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Prints the active alarms",
    description: [
      "NOSPACE: the database has reached its quota, nothing can be stored. CORRUPT: the member's data differ from the others'.",
      SnapshotSource.remark,
    ],
    examples: [Example("etcdctl alarm list", "print the active alarms")], formats: AlarmReport.formats,
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
