import CommandModel
import EtcdAPI
import EtcdClient
import Offline
import Output

/// `diff`: shows the keys that differ between two states of the keys: backups, revisions, clusters.
struct DiffCommand: RunnableCommand {
  static let manual = Manual(
    "diff", "Shows the keys that differ between backups or clusters",
    description: [
      """
      Prints a line for each key that was added (+), removed (-) or changed (~) from before to after, in key order. A \
      key that was rewritten with the same value counts as unchanged. Without after, before is compared with the \
      server now. With three arguments, the first one is a prefix: other keys are not compared.
      """,
      "Before and after each are one of:",
      .code(
        """
        FILE              a snapshot, or the data directory of a stopped member
        @REV              a revision of the server; @ for the latest
        endpoints:URL,…   another cluster, with the same flags for TLS and users
        context:NAME      the cluster of a context
        """),
      """
      With -w yaml, prints a unified diff of the two values of each key, Kubernetes objects as YAML. With -w jsonl, \
      prints a record for each key with both pairs and the objects in them.
      """,
      """
      Servers are read at one revision, in pages: memory use does not grow with the number of keys. For a snapshot, it \
      grows with the number of keys, not with the size of their values.
      """,
      SnapshotSource.files,
    ],
    arguments: [
      Argument("prefix", .key, optional: true), Argument("before", .file, optional: true),
      Argument("after", .file, optional: true),
    ],
    examples: [
      Example("etcdctl diff backup.db", "show what changed since last night's backup"),
      Example("etcdctl diff /app/ @4711 @", "show which keys with a prefix changed since a revision"),
      Example("etcdctl diff @ endpoints:standby:2379", "check that a mirror is equal"),
      Example("etcdctl diff /registry/configmaps/ backup.db @ -w yaml", "show how Kubernetes objects changed"),
    ],
    exitStatuses: [
      ExitStatus(0, "there are no differences"),
      ExitStatus(1, "there are differences"),
      ExitStatus(2, "one of both cannot be read"),
    ],
    formats: SnapshotDiffReport.formats, seeAlso: [["snapshot", "diff"], ["export"]],
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<DiffCommand>] = [
    .bytes("prefix", "prefix", \.prefix, "Compare only keys with this prefix").completing(.key)
  ]

  var prefix: Word = ""
  private var before = DiffSide.latest
  private var after = DiffSide.latest

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard (1...3).contains(arguments.count) else {
      throw UsageError("diff command needs what to compare: a snapshot, @REV or endpoints:URL, once or twice")
    }
    var sides = arguments
    if arguments.count == 3 {
      guard prefix.isEmpty else { throw UsageError("--prefix cannot be combined with a prefix argument") }
      prefix = sides.removeFirst()
    }
    before = try DiffSide(sides[0].string)
    if sides.count == 2 { after = try DiffSide(sides[1].string) }
    if before == after, case .revision = before { throw UsageError("before and after are the same") }
    if before == after, before == .snapshot(SnapshotFile.standardInput) {
      throw UsageError("only one of both can be standard input")
    }
  }

  func run(in context: Context) async throws {
    do {
      guard try await compare(context) else { return }
    } catch {
      // As in diff(1): 1 is for differences.
      var failure = describe(error)
      if failure.status != 0 { failure.status = 2 }
      throw failure
    }
    throw Failure(nil, exactly: 1)
  }

  /// Prints the differences, and returns whether there are any.
  private func compare(_ context: Context) async throws -> Bool {
    var sink = try context.printer.sink(of: SnapshotDiffReport())
    let range = KeyRange.prefix(prefix.bytes)
    let (left, first) = try await before.pairs(range, in: context)
    let (right, second) = try await after.pairs(range, in: context)
    var pairs = SideBySide(left, right)
    var summary = SnapshotDiffSummary(before: first, after: second)
    func show(_ change: SnapshotDiff.Change) throws {
      summary.count(change)
      try sink.change(change)
    }
    while let (old, new) = try await pairs.next() {
      switch (old, new) {
      case (let old?, let new?):
        guard old.value != new.value else { continue }
        try old.withView { old in try new.withView { try show(.changed(old, $0)) } }
      case (let old?, nil): try old.withView { try show(.removed($0)) }
      case (nil, let new?): try new.withView { try show(.added($0)) }
      case (nil, nil): break
      }
    }
    try sink.end(summary)
    return summary.hasChanges
  }
}
