import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// `revert`: gives keys the values that they had at an earlier revision.
struct RevertCommand: RunnableCommand {
  static let manual = Manual(
    "revert", "Restores keys to their state at an earlier revision",
    description: [
      """
      Puts every key that had another value at that revision or has been deleted since, and deletes every key that did \
      not exist. Prints a line for each key that is changed, and how many there are. The revisions between are not \
      lost: a revert is a change like any other and can be reverted.
      """,
      """
      A revision can be read until it is compacted; what a compaction has removed is still in backups: with \
      --from-snapshot, the earlier state is read from a file. etcdctl watch --rev and get -w fields show revisions.
      """,
      """
      With --confirm, shows on a terminal how many keys will be changed and prompts for confirmation. A key that was \
      attached to a lease is attached to it again if the lease still exists, and otherwise put without \
      a lease, with a warning.
      """,
      ChangeOptions.remark,
    ],
    arguments: [Argument("key", .key)],
    examples: [
      Example("etcdctl revert /app/config --to-rev 1234", "restore a key to its value at revision 1234"),
      Example("etcdctl revert --prefix /app/ --to-rev 1234 --dry-run", "show what would change below a prefix"),
      Example("etcdctl revert --prefix /app/ --to-rev 1234", "restore all keys with a prefix"),
      Example(
        "etcdctl revert --prefix /app/ --from-snapshot backup.db", "restore them from a backup"),
    ],
    exitStatuses: [
      ExitStatus(.conditionFailed, "a key was changed in the meantime, or there is and was no such key")
    ],
    formats: ChangeReport.formats, seeAlso: [["get"], ["snapshot", "restore"]], relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<RevertCommand>] =
    [
      .integer("to-rev", \.revision, "Revision to restore; with --\(SnapshotSource.name), the latest by default"),
      .toggle("prefix", \.prefix, "Restore all keys with this prefix"),
      .file(SnapshotSource.name, \.source.path, "Read the earlier state from this snapshot or data directory"),
    ] + ChangeOptions.flags.map { $0.lifted(\.options) }

  var revision: Int64?
  var prefix = false
  var source = SnapshotSource()
  var options = ChangeOptions()
  private var name: [UInt8] = []
  private var range = KeyRange(key: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments[0].bytes
    range = try KeyRange(arguments, prefix: prefix, fromKey: false)
    guard !range.key.isEmpty else { throw UsageError("the key is empty; with --prefix, that means all keys") }
    if let revision, revision <= 0 { throw UsageError("--to-rev must be above 0") }
    guard revision != nil || !source.path.isEmpty else {
      throw UsageError("revert command needs --to-rev: the revision to restore")
    }
  }

  func run(in context: Context) async throws {
    let report = ChangeReport(kind: .revert, isDryRun: options.isDryRun)
    try context.printer.require(ChangeReport.self)
    try await cancellingOnSignals { _ in
      let view = try source.open(in: context)
      let client = try await context.client()
      let latest = try await client.latestRevision(of: range, deadline: context.deadline())
      let leases = LeaseCheck(client: client, context: context)
      let earlier = try await earlierPairs(in: view, client, context)
      let run = ChangeRun(context: context, client: client, options: options, report: report)
      let total = try await explainingCompaction(client, in: context) {
        try await run.carryOut(confirming: question) {
          let current = ServerPairs(range, at: latest, client: client, patience: context.globals.commandTimeout)
          return RevertPlan(pairs: SideBySide(earlier, current), leases: leases)
        }
      }
      if total.changed + total.kept == 0 {
        let absence =
          prefix
          ? "no key begins with \(goQuotedText(name)), and none did then"
          : "the key \(goQuotedText(name)) does not exist, and did not then"
        throw Failure("\(absence): nothing was changed", .conditionFailed)
      }
    }
  }

  /// What is to be confirmed.
  private func question(_ total: ChangeSummary) -> String {
    let place = prefix ? "that begin\(total.changed == 1 ? "s" : "") with \(goQuotedText(name)) " : ""
    return "revert \(total.changed.counted("key")) \(place)(\(total.puts) to put, \(total.deletes) to delete)"
  }

  /// The pairs of then.
  private func earlierPairs(in view: SnapshotView?, _ client: Client, _ context: Context) async throws -> any PairSource
  {
    guard let view else {
      return ServerPairs(range, at: revision ?? 0, client: client, patience: context.globals.commandTimeout)
    }
    return SnapshotPairs(
      try await inServersWords { () throws(SnapshotError) in
        try await view.keys(from: range.key, to: range.rangeEnd, at: revision ?? 0)
      })
  }

  /// Runs `body`; when the revision is compacted, reports which is the first that is not.
  private func explainingCompaction<Result>(
    _ client: Client, in context: Context, _ body: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await body()
    } catch let error as RPCError where error.reports(.compacted) {
      guard let revision, source.path.isEmpty,
        let oldest = try? await client.lastCompaction(of: range, after: revision), oldest > revision
      else { throw error }
      throw Failure(
        "\(error.message): revision \(revision) is gone, the oldest that can be read is \(oldest)",
        hint: "restore from a backup that has the revision: etcdctl revert --\(SnapshotSource.name) FILE")
    }
  }
}

/// What makes the keys what they were.
struct RevertPlan: ChangePlan {
  /// Those of then and those of now.
  var pairs: SideBySide
  let leases: LeaseCheck

  mutating func next() async throws -> ChangeStep? {
    guard let (earlier, current) = try await pairs.next() else { return nil }
    let modRevision = current?.modRevision ?? 0
    guard let earlier else {
      let key = current?.key ?? []
      return ChangeStep(
        planned: PlannedKey(action: .delete, key: key, modRevision: modRevision),
        writes: [KeyWrite(key: key, operation: .delete, expected: modRevision)])
    }
    var lease = earlier.lease
    let hasSameValue = current?.value == earlier.value
    if !hasSameValue || current?.lease != lease {
      lease = try await leases.survivor(of: lease, key: earlier.key)
    }
    let isKept = hasSameValue && current?.lease == lease
    let put = KeyWrite(key: earlier.key, operation: .put(value: earlier.value, lease: lease), expected: modRevision)
    return ChangeStep(
      planned: PlannedKey(
        action: isKept ? .keep : .put, key: earlier.key, modRevision: modRevision, oldModRevision: earlier.modRevision),
      writes: isKept ? [] : [put])
  }
}
