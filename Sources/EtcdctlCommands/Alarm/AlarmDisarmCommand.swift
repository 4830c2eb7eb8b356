import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `alarm disarm`: disarms all alarms.
struct AlarmDisarmCommand: RunnableCommand {
  static let manual = Manual(
    "disarm", "Disarms all alarms",
    description: [
      """
      Prints the alarms that were active. Remove the cause first, or the alarm is raised again: for NOSPACE, delete \
      keys, compact the history and defragment the members.
      """
    ],
    examples: [Example("etcdctl alarm disarm", "disarm all alarms")], formats: AlarmReport.formats,
    seeAlso: [["alarm", "list"], ["compaction"], ["defrag"]])

  func run(in context: Context) async throws {
    try context.printer.require(AlarmReport.self)
    let client = try await context.client()
    let deadline = context.deadline()
    let list = Etcdserverpb_AlarmRequest.with { $0.action = .get }
    let active = try await client.call(API.Maintenance.alarm, list, policy: .repeatable, deadline: deadline)
    var ended = Etcdserverpb_AlarmResponse()
    for alarm in active.alarms {
      let request = Etcdserverpb_AlarmRequest.with {
        $0.action = .deactivate
        $0.memberID = alarm.memberID
        $0.alarm = alarm.alarm
      }
      let answer = try await client.call(API.Maintenance.alarm, request, deadline: deadline)
      ended.alarms += answer.alarms
    }
    try context.printer.print(AlarmReport(ended))
  }
}
