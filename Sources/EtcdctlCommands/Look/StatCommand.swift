import CommandModel
import EtcdAPI
import EtcdClient
import Offline

/// `stat`: shows what etcd keeps of a key.
struct StatCommand: RunnableCommand {
  static let manual = Manual(
    "stat", "Shows the revisions, size, lease and kind of a key",
    description: [
      """
      Prints what etcd keeps of a key beside its value: the revisions of its creation and its last change, how many \
      changes there were between, and its lease with the time that is left. Reports what the value is: text, JSON, \
      YAML, a Kubernetes object, compressed or other bytes.
      """,
      SnapshotSource.remark,
    ],
    arguments: [Argument("key", .key)],
    examples: [
      Example("etcdctl stat /app/config", "show what etcd keeps of a key"),
      Example("etcdctl stat /registry/pods/default/web -w jsonl | jq .mod_revision", "print one field"),
      Example("etcdctl stat /app/config --from-snapshot backup.db", "look at a key in a backup"),
    ],
    exitStatuses: [ExitStatus(.conditionFailed, "the key does not exist")],
    formats: StatReport.formats, seeAlso: [["get"], ["history"], ["lease", "timetolive"]], canBeAbbreviated: false,
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<StatCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()
  private var key: [UInt8] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    key = try arguments[0].nonemptyKey()
  }

  func run(in context: Context) async throws {
    try context.printer.require(StatReport.self)
    let view = try source.open(in: context)
    var found = CollectedRange()
    let request = Etcdserverpb_RangeRequest(KeyRange(key: key))
    if let view {
      try await view.answer(request, to: &found)
    } else {
      try await context.client().range(request, to: &found, deadline: context.deadline())
    }
    guard let pair = found.response.kvs.first else {
      throw Failure("the key \(goQuotedText(key)) does not exist", .conditionFailed)
    }
    var lease: Etcdserverpb_LeaseTimeToLiveResponse?
    if pair.lease != 0 { lease = try await timeToLive(of: pair.lease, view, context) }
    try context.printer.print(StatReport(found.response.header, pair, lease: lease))
  }

  private func timeToLive(
    of id: Int64, _ view: SnapshotView?, _ context: Context
  ) async throws -> Etcdserverpb_LeaseTimeToLiveResponse {
    if let view { return try view.timeToLive(of: id, includingKeys: false) }
    return try await context.client().call(
      API.Lease.timeToLive, .with { $0.id = id }, policy: .repeatable, deadline: context.deadline())
  }
}

extension Word {
  /// The word as the name of a key.
  /// - Throws: `UsageError` for an empty one, which no key has.
  func nonemptyKey() throws(UsageError) -> [UInt8] {
    if isEmpty { throw UsageError("the key is empty") }
    return bytes
  }
}
