import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Offline
import Output

/// `changes`: shows which keys were changed after a revision.
struct ChangesCommand: RunnableCommand {
  static let manual = Manual(
    "changes", "Shows which keys were changed after a revision",
    description: [
      """
      Prints for each key with the prefix that was changed after the revision, up to now, how many changes there were, \
      how many of them puts and deletions, how many bytes of keys and values were put, and the last revision. With \
      --depth, adds up the changes of each directory; with --top, prints those with the most changes first.
      """,
      """
      The changes between are read from the history, values included, which a compaction removes: the oldest \
      revision that --since can name is that of the last compaction. endpoint status and get -w fields show the \
      current revision.
      """,
      """
      Memory use grows with the number of different keys, or with --depth of directories, that were changed; \
      not with the number of changes.
      """,
    ],
    arguments: [LevelOptions.prefix],
    examples: [
      Example("etcdctl changes --since 120000", "show what was changed after a revision"),
      Example("etcdctl changes --since 120000 --top 10", "show which keys are written most"),
      Example("etcdctl changes --since 120000 /registry --depth 1", "show which types of Kubernetes objects change"),
      Example("etcdctl changes --since 120000 --from-snapshot backup.db", "count the changes in a backup"),
    ],
    exitStatuses: [ExitStatus(.error, "changes after the revision were compacted, or the request failed")],
    formats: RowReport<ChangeCount>.formats, seeAlso: [["history"], ["watch"], ["snapshot", "diff"]],
    canBeAbbreviated: false, relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<ChangesCommand>] =
    [
      .integer(sinceFlag, \.since, "Count the changes after this revision"),
      .integer("depth", \.depth, "Count by directories of this many segments below the prefix; 0 for keys"),
      .integer("top", \.top, "Print only this many rows, those with the most changes first; 0 for all"),
    ] + LevelOptions.flags.map { $0.lifted(\.options) }

  private static let sinceFlag = "since"

  var since: Int64?
  var depth: Int64 = 0
  var top: Int64 = 0
  var options = LevelOptions()
  private var level = Level(prefix: [], delimiter: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    level = try options.level(arguments)
    guard let since else { throw UsageError("changes command needs --\(Self.sinceFlag): the revision to begin after") }
    if since < 1 { throw UsageError("--\(Self.sinceFlag) must be above 0") }
    if depth < 0 { throw UsageError("--depth must not be negative") }
    if top < 0 { throw UsageError("--top must not be negative") }
  }

  func run(in context: Context) async throws {
    let sink = try context.printer.sink(of: ChangeCount.report)
    let counts = try await SharedProgress.showing { progress in
      var counts = ChangeCounts(level, depth: Int(clamping: depth))
      try await read(in: context) { change in
        counts.add(change)
        progress(counts.bytes, 0)
      }
      return counts
    }
    for count in counts.rows(top: Int(clamping: top)) { try sink.row(count) }
    try sink.end()
  }

  private var range: KeyRange { .prefix(level.prefix) }

  private func read(in context: Context, _ body: (PastChange) throws -> Void) async throws {
    let since = since ?? 0
    switch try await PastSource(options.source, in: context) {
    case .snapshot(let view):
      if since > view.revision { throw future(view.revision) }
      if since < view.compactRevision { throw compacted(view.compactRevision) }
      try await view.forEachChange(from: range.key, to: range.rangeEnd, after: since) { pair, isDeletion in
        try body(PastChange(pair: pair, isDeletion: isDeletion))
      }
    case .server(let client):
      // A single key costs the server nothing, and need not exist.
      let newest = try await client.latestRevision(
        of: KeyRange(key: range.key), deadline: context.deadline())
      if since > newest { throw future(newest) }
      do {
        try await PastChanges(of: range, client: client, context: context).read(
          after: since, through: newest, body)
      } catch let error as PastChanges.Compacted {
        throw compacted(error.oldest)
      }
    }
  }

  private func future(_ newest: Int64) -> Failure {
    Failure("revision \(since ?? 0) is in the future: the current one is \(newest)")
  }

  private func compacted(_ oldest: Int64) -> Failure {
    Failure(
      "changes after revision \(since ?? 0) were compacted: those after \(oldest) are still there",
      hint: "use --\(Self.sinceFlag) \(oldest), or a backup that has more with --\(SnapshotSource.name) FILE")
  }
}

/// How often a key, or a directory, was changed.
struct ChangeCount {
  let key: [UInt8]
  let isDirectory: Bool
  private(set) var puts: Int64 = 0
  private(set) var deletions: Int64 = 0
  /// The bytes of keys and values that were put.
  private(set) var bytes: UInt64 = 0
  private(set) var lastRevision: Int64 = 0

  var changes: Int64 { puts + deletions }

  init(key: [UInt8], isDirectory: Bool) { (self.key, self.isDirectory) = (key, isDirectory) }

  mutating func add(_ change: PastChange) {
    if change.isDeletion {
      deletions += 1
    } else {
      puts += 1
      bytes += UInt64(change.pair.key.count) + change.size
    }
    lastRevision = change.pair.modRevision
  }

  static var report: RowReport<ChangeCount> {
    RowReport(columns: [
      RowColumn("type", "type", "Type") { .word($0.isDirectory ? "directory" : "key") },
      RowColumn("changes", "changes", "Changes") { .number($0.changes) },
      RowColumn("puts", "puts", "Puts") { .number($0.puts) },
      RowColumn("deletions", "deletions", "Deletions") { .number($0.deletions) },
      RowColumn("size of puts", "bytes", "Bytes") { .size($0.bytes) },
      RowColumn("last revision", "last_revision", "LastRevision") { .number($0.lastRevision) },
      RowColumn("key", "key", "Key") { .bytes($0.key) },
    ])
  }
}

/// Counts changes by keys or by directories.
struct ChangeCounts {
  private let level: Level
  private let depth: Int
  private var counts: [[UInt8]: ChangeCount] = [:]
  /// The bytes that were put.
  private(set) var bytes: UInt64 = 0

  /// - Parameters:
  ///   - level: where the keys are.
  ///   - depth: how many segments of directories to tell apart; 0 to count by keys.
  init(_ level: Level, depth: Int) { (self.level, self.depth) = (level, depth) }

  mutating func add(_ change: PastChange) {
    var key = [UInt8](change.pair.key)
    bytes += UInt64(key.count) + change.size
    let end = depth > 0 && key.starts(with: level.base) ? level.directoryEnds(of: key, limit: depth).last : nil
    if let end { key.removeSubrange(end...) }
    counts[key, default: ChangeCount(key: key, isDirectory: end != nil)].add(change)
  }

  /// The counts: the largest `top` ones, or all in the order of the keys.
  func rows(top: Int) -> [ChangeCount] {
    let inOrder = counts.values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    if top == 0 { return inOrder }
    // Of keys with as many changes, those with more bytes are written more.
    let largest = inOrder.enumerated().sorted { one, other in
      if one.element.changes != other.element.changes { return one.element.changes > other.element.changes }
      if one.element.bytes != other.element.bytes { return one.element.bytes > other.element.bytes }
      return one.offset < other.offset
    }
    return largest.prefix(top).map(\.element)
  }
}
