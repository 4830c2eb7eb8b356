import CommandModel
import EtcdClient
import Offline
import Output

/// `snapshot diff`: shows which keys differ between two snapshots.
struct SnapshotDiffCommand: RunnableCommand {
  static let manual = Manual(
    "diff", "Shows which keys differ between two snapshots, or two revisions of one",
    description: [
      """
      Prints a line for each key that is only in the second one (+), only in the first one (-), or in both with different values (~), \
      in the order of the keys. A key that was stored again with the same value counts as unchanged. In the formats json and fields \
      both pairs are shown as get does.
      """,
      """
      Each file is a snapshot, or the data directory of a stopped member; revisions may be any that are still in it. Memory grows \
      with the number of keys that are compared, not with their values.
      """,
    ],
    arguments: [Argument("before", .file), Argument("after", .file, optional: true)],
    examples: [
      Example("etcdctl snapshot diff monday.db tuesday.db", "show what a day has changed"),
      Example("etcdctl snapshot diff backup.db --rev-a 900 --rev-b 950", "show what changed between two revisions"),
      Example("etcdctl snapshot diff a.db b.db --prefix /app/ --exit-code", "tell by the exit status, too"),
    ],
    exitStatuses: [
      ExitStatus(.error, "with --exit-code: there are differences; otherwise: a file can't be read or is damaged")
    ],
    formats: SnapshotDiffReport.formats, seeAlso: [["get"]])

  static let flags: [Flag<SnapshotDiffCommand>] = [
    .integer("rev-a", \.firstRevision, "The revision of the first file; 0 for the latest"),
    .integer("rev-b", \.secondRevision, "The revision of the second file; 0 for the latest"),
    .bytes("prefix", "key", \.prefix, "Compare only the keys that begin with this"),
    .toggle("exit-code", \.exitCode, "End with exit status 1 when there are differences"),
  ]

  var firstRevision: Int64 = 0
  var secondRevision: Int64 = 0
  var prefix: Word = ""
  var exitCode = false
  private var paths: [String] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    paths = arguments.map(\.string)
    if firstRevision < 0 || secondRevision < 0 { throw UsageError("a revision must not be negative") }
    if paths.count == 1, firstRevision == secondRevision {
      throw UsageError("comparing a file with itself needs two different revisions: give --rev-a or --rev-b")
    }
  }

  func run(in context: Context) async throws {
    var sink = try context.printer.sink(of: SnapshotDiffReport())
    let first = try SnapshotView(paths[0])
    let second = paths.count == 1 ? first : try SnapshotView(paths[1])
    let range = KeyRange.prefix(prefix.bytes)
    let diff = SnapshotDiff(
      from: try await first.keys(from: range.key, to: range.rangeEnd, at: firstRevision),
      to: try await second.keys(from: range.key, to: range.rangeEnd, at: secondRevision))
    var summary = SnapshotDiffSummary(before: diff.before.revision, after: diff.after.revision)
    try diff.forEach { change in
      summary.count(change)
      try sink.change(change)
    }
    try sink.end(summary)
    if exitCode, summary.hasChanges { throw Failure(nil, exactly: 1) }
  }
}
