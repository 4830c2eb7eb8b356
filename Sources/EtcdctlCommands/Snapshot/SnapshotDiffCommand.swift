import CommandModel
import EtcdClient
import Offline
import Output

/// `snapshot diff`: shows the keys that differ between two snapshots.
struct SnapshotDiffCommand: RunnableCommand {
  static let manual = Manual(
    "diff", "Shows the keys that differ between two snapshots",
    description: [
      """
      Prints a line for each key that was added (+), removed (-) or changed (~), in key order. A key that was \
      rewritten with the same value counts as unchanged. The formats json and fields show both key-value pairs as get \
      does.
      """,
      """
      With -w yaml, prints a unified diff of the two values of each key, Kubernetes objects as YAML. With -w jsonl, \
      prints a record for each key with both pairs and the objects in them.
      """,
      """
      Each file is a snapshot or the data directory of a stopped member; any revision since its last compaction can be \
      compared. Memory use grows with the number of keys, not with the size of their values.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("before", .file), Argument("after", .file, optional: true)],
    examples: [
      Example("etcdctl snapshot diff mon.db tue.db", "show what changed between two backups"),
      Example("etcdctl snapshot diff mon.db tue.db -w yaml", "show how Kubernetes objects changed, as a unified diff"),
      Example("etcdctl snapshot diff backup.db --rev-a 900 --rev-b 950", "show what changed between two revisions"),
      Example(
        "etcdctl snapshot diff mon.db tue.db --prefix /app/ --exit-code", "fail if a key with this prefix changed"),
    ],
    exitStatuses: [
      ExitStatus(.error, "a file cannot be read or is damaged; with --exit-code, there are differences")
    ],
    formats: SnapshotDiffReport.formats, seeAlso: [["get"]], globals: .withEnvironmentAlone,
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<SnapshotDiffCommand>] = [
    .integer("rev-a", \.firstRevision, "Revision in the first file; 0 for the latest"),
    .integer("rev-b", \.secondRevision, "Revision in the second file; 0 for the latest"),
    .bytes("prefix", "key", \.prefix, "Compare only keys with this prefix"),
    .toggle("exit-code", \.exitCode, "Exit with status 1 if there are differences"),
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
    if paths.count == 2, paths.allSatisfy({ $0 == SnapshotFile.standardInput }) {
      throw UsageError("only one of the files can be standard input")
    }
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
