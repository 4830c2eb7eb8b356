import CommandModel
import EtcdClient
import Output

/// `ls`: lists what is directly below a prefix.
struct ListKeysCommand: RunnableCommand {
  static let manual = Manual(
    "ls", "Lists the keys and directories below a prefix",
    description: [
      """
      Takes keys for paths: prints the next segment of all keys below the prefix. Directories, which are what several \
      keys begin with, end in the delimiter. A key that is the prefix itself is listed first.
      """,
      """
      Sends a request for each directory and none for the keys in it: only their names are transferred, not what is \
      below. With -l, which counts keys, the names of all keys are transferred, but no values.
      """,
      "All requests read the same revision. A key can be both: /app/web and /app/web/ with keys below.",
      SnapshotSource.remark,
    ],
    arguments: [LevelOptions.prefix],
    examples: [
      Example("etcdctl ls /registry", "list the types of a Kubernetes cluster's objects"),
      Example("etcdctl ls", "list the top level of all keys"),
      Example("etcdctl ls -l /registry/pods", "count keys, and show the newest revision below each directory"),
      Example("etcdctl ls --delimiter . com.example", "list keys whose segments are separated by dots"),
      Example("etcdctl ls /registry --from-snapshot backup.db", "look into a backup"),
    ],
    formats: RowReport<ListedEntry>.formats, seeAlso: [["tree"], ["du"], ["find"], ["get"]],
    canBeAbbreviated: false, relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<ListKeysCommand>] =
    [.toggle("long", short: "l", \.isLong, "Print the number of keys and the newest revision, too")]
    + LevelOptions.flags.map { $0.lifted(\.options) }

  var isLong = false
  var options = LevelOptions()
  private(set) var level = Level(prefix: [], delimiter: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    level = try options.level(arguments)
  }

  func run(in context: Context) async throws {
    let sink = try context.printer.sink(of: ListedEntry.report(isLong: isLong))
    let space = try await KeySpace(options.source, prefix: level.prefix, readable: level.base, in: context)
    var isEmpty = true
    if let key = level.ownKey, let head = try await space.head(of: key) {
      isEmpty = false
      try sink.row(ListedEntry(key: head.key, type: "key", keys: 1, newestRevision: head.modRevision))
    }
    var keys = space.keys(.prefix(level.base))
    try await level.walk(&keys, depth: 1) { entry in
      isEmpty = false
      try sink.row(try await listed(entry, in: space))
    }
    try sink.end()
    if isEmpty { context.standardError.line(level.emptyNote) }
  }

  private func listed(_ entry: LevelEntry, in space: KeySpace) async throws -> ListedEntry {
    var listed = ListedEntry(key: entry.key, type: entry.type, keys: 1, newestRevision: entry.modRevision)
    guard isLong, entry.isDirectory else { return listed }
    listed.keys = 0
    var keys = space.keys(.prefix(entry.key))
    while let head = try await keys.next() {
      listed.keys += 1
      listed.newestRevision = max(listed.newestRevision, head.modRevision)
    }
    return listed
  }
}

/// A line of `ls`.
struct ListedEntry {
  let key: [UInt8]
  let type: String
  /// How many keys a directory has below it.
  var keys: Int64
  /// The newest mod revision of them.
  var newestRevision: Int64

  static func report(isLong: Bool) -> RowReport<ListedEntry> {
    let type = RowColumn<ListedEntry>("type", "type", "Type") { .word($0.type) }
    let key = RowColumn<ListedEntry>("key", "key", "Key") { .bytes($0.key) }
    if !isLong { return RowReport(columns: [type, key]) { out, entry in out.line(bytes: entry.key) } }
    return RowReport(columns: [
      type,
      RowColumn("keys", "keys", "Keys") { .number($0.keys) },
      RowColumn("newest revision", "newest_revision", "NewestRevision") { .number($0.newestRevision) },
      key,
    ])
  }
}
