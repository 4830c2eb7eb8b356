import CommandModel
import EtcdClient
import Output

/// `du`: adds up the sizes of keys and values.
struct DiskUsageCommand: RunnableCommand {
  static let manual = Manual(
    "du", "Shows which directories of keys use the most space",
    description: [
      """
      Takes keys for paths, as ls does, and prints for each directory how many keys there are below it and how many \
      bytes these and their values have. The last row is the total, which includes the keys outside of directories.
      """,
      """
      All values are read, in pages at one revision; none is kept. Old revisions are not counted: they use space until \
      they are compacted, and their pages until the database is defragmented; endpoint status shows the size of the \
      database.
      """,
      "Memory use grows with --top only.",
      SnapshotSource.remark,
    ],
    arguments: [LevelOptions.prefix],
    examples: [
      Example("etcdctl du /registry --top 10", "show the ten largest types of Kubernetes objects"),
      Example("etcdctl du --depth 2", "show two levels of all keys"),
      Example("etcdctl du /registry/events -w json", "print the sizes by namespace as JSON"),
      Example("etcdctl du /registry --from-snapshot backup.db", "add up sizes in a backup"),
    ],
    formats: RowReport<DiskUsage>.formats, seeAlso: [["ls"], ["k8s", "top"], ["endpoint", "status"]],
    canBeAbbreviated: false, relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<DiskUsageCommand>] =
    [
      .integer("depth", \.depth, "Number of levels to show; 0 for all"),
      .integer("top", \.top, "Print only this many directories, the largest first; 0 for all"),
    ] + LevelOptions.flags.map { $0.lifted(\.options) }

  var depth: Int64 = 1
  var top: Int64 = 0
  var options = LevelOptions()
  private(set) var level = Level(prefix: [], delimiter: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    level = try options.level(arguments)
    if depth < 0 { throw UsageError("--depth must not be negative") }
    if top < 0 { throw UsageError("--top must not be negative") }
  }

  func run(in context: Context) async throws {
    let sink = try context.printer.sink(of: DiskUsage.report)
    let space = try await KeySpace(options.source, prefix: level.prefix, readable: level.base, in: context)
    var largest = LargestUsages(limit: Int(clamping: top))
    func take(_ usages: [DiskUsage]) throws {
      for usage in usages { if top > 0 { largest.add(usage) } else { try sink.row(usage) } }
    }
    let total = try await SharedProgress.showing { progress in
      var account = UsageAccount(level, depth: Int(clamping: depth))
      if let key = level.ownKey, let head = try await space.head(of: key, withSizes: true) { account.addOwn(head) }
      var keys = space.keys(.prefix(level.base), withSizes: true)
      while let head = try await keys.next() {
        try take(account.add(head))
        progress(account.total.bytes, 0)
      }
      try take(account.close(to: 0))
      return account.total
    }
    for usage in largest.sorted { try sink.row(usage) }
    try sink.row(total)
    try sink.end()
  }
}

/// What the keys below a directory take.
struct DiskUsage {
  /// What they begin with.
  let prefix: [UInt8]
  /// Whether it is that of all keys that were read.
  var isTotal = false
  private(set) var keys: Int64 = 0
  private(set) var keyBytes: UInt64 = 0
  private(set) var valueBytes: UInt64 = 0

  var bytes: UInt64 { keyBytes + valueBytes }

  init(prefix: [UInt8], isTotal: Bool = false) { (self.prefix, self.isTotal) = (prefix, isTotal) }

  mutating func add(_ head: KeyHead) {
    keys += 1
    keyBytes += UInt64(head.key.count)
    valueBytes += UInt64(head.valueLength)
  }

  static var report: RowReport<DiskUsage> {
    RowReport(columns: [
      RowColumn("type", "type", "Type") { .word($0.isTotal ? "total" : "directory") },
      RowColumn("keys", "keys", "Keys") { .number($0.keys) },
      RowColumn("size", "bytes", "Bytes") { .size($0.bytes) },
      RowColumn("size of keys", "key_bytes", "KeyBytes") { .size($0.keyBytes) },
      RowColumn("size of values", "value_bytes", "ValueBytes") { .size($0.valueBytes) },
      RowColumn("prefix", "prefix", "Prefix") { .bytes($0.prefix) },
    ])
  }
}

/// Adds up keys that come in order, and knows at any time only the directories that the last one is in.
struct UsageAccount {
  private let level: Level
  private let depth: Int
  private(set) var total: DiskUsage
  private var open: [DiskUsage] = []

  /// - Parameters:
  ///   - level: where the keys are.
  ///   - depth: how many levels of directories to tell apart; 0 for all.
  init(_ level: Level, depth: Int) {
    (self.level, self.depth) = (level, depth)
    total = DiskUsage(prefix: level.base, isTotal: true)
  }

  /// Adds the key that has the level's prefix as its name.
  mutating func addOwn(_ head: KeyHead) { total.add(head) }

  /// Adds the next key.
  /// - Returns: the directories that are complete, the deepest first.
  mutating func add(_ head: KeyHead) -> [DiskUsage] {
    let ends = level.directoryEnds(of: head.key, limit: depth)
    let common = zip(ends, open).prefix { end, usage in usage.prefix.elementsEqual(head.key[..<end]) }.count
    let complete = close(to: common)
    for end in ends[common...] { open.append(DiskUsage(prefix: Array(head.key[..<end]))) }
    for index in open.indices { open[index].add(head) }
    total.add(head)
    return complete
  }

  /// Closes all directories but the outermost `count`, and returns those that were closed, the deepest first.
  mutating func close(to count: Int) -> [DiskUsage] {
    defer { open.removeSubrange(count...) }
    return open[count...].reversed()
  }
}

/// Keeps the largest of any number of usages.
struct LargestUsages {
  private let limit: Int
  private var kept: [DiskUsage] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(_ usage: DiskUsage) {
    kept.append(usage)
    // Sorting seldom costs little.
    if kept.count - 1000 >= limit, kept.count - limit >= limit { kept = sorted }
  }

  /// The largest ones, in order; those of the same size in the order of their names.
  var sorted: [DiskUsage] {
    let sorted = kept.sorted {
      $0.bytes != $1.bytes ? $0.bytes > $1.bytes : $0.prefix.lexicographicallyPrecedes($1.prefix)
    }
    return Array(sorted.prefix(limit))
  }
}
