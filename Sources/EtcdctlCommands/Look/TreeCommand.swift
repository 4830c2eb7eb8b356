import CommandModel
import EtcdClient
import Output

/// `tree`: shows the levels below a prefix.
struct TreeCommand: RunnableCommand {
  private static let usualDepth: Int64 = 3

  static let manual = Manual(
    "tree", "Shows keys and directories below a prefix as a tree",
    description: [
      """
      Takes keys for paths, as ls does, and shows several levels of them: what is in a directory is indented below it. \
      Directories end in the delimiter; a key that has the name of its directory is shown as a dot.
      """,
      """
      What is deeper than --depth is not transferred. Without a limit, the names of all keys are read, in pages and in \
      constant memory.
      """,
      SnapshotSource.remark,
    ],
    arguments: [LevelOptions.prefix],
    examples: [
      Example("etcdctl tree /app", "show three levels below a prefix"),
      Example("etcdctl tree /registry --depth 2", "show the types and namespaces of Kubernetes objects"),
      Example("etcdctl tree /app --depth 0", "show all keys below a prefix"),
      Example("etcdctl tree --from-snapshot backup.db", "show the keys in a backup"),
    ],
    formats: RowReport<LevelEntry>.formats, seeAlso: [["ls"], ["du"], ["find"]], canBeAbbreviated: false,
    relatedPages: ["etcdctl-formats(7)"])

  static let flags: [Flag<TreeCommand>] =
    [.integer("depth", \.depth, "Number of levels to show; 0 for all")]
    + LevelOptions.flags.map { $0.lifted(\.options) }

  var depth = Self.usualDepth
  var options = LevelOptions()
  private(set) var level = Level(prefix: [], delimiter: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    level = try options.level(arguments)
    if depth < 0 { throw UsageError("--depth must not be negative") }
  }

  func run(in context: Context) async throws {
    let sink = try context.printer.sink(of: Self.report)
    let space = try await KeySpace(options.source, prefix: level.prefix, readable: level.base, in: context)
    var isEmpty = true
    if let key = level.ownKey, let head = try await space.head(of: key) {
      isEmpty = false
      try sink.row(
        LevelEntry(key: key, isDirectory: false, depth: 0, nameStart: 0, modRevision: head.modRevision))
    }
    var keys = space.keys(.prefix(level.base))
    try await level.walk(&keys, depth: Int(clamping: depth)) { entry in
      isEmpty = false
      try sink.row(entry)
    }
    try sink.end()
    if isEmpty { context.standardError.line(level.emptyNote) }
  }

  private static var report: RowReport<LevelEntry> {
    RowReport(columns: [
      RowColumn("type", "type", "Type") { .word($0.type) },
      RowColumn("level", "level", "Level") { .number(Int64($0.depth + 1)) },
      RowColumn("key", "key", "Key") { .bytes($0.key) },
    ]) { out, entry in
      out.text(String(repeating: "  ", count: entry.depth))
      // The first level is shown with what precedes it, so that its keys can be copied.
      let name = entry.depth == 0 ? entry.key[...] : entry.key[entry.nameStart...]
      out.line(bytes: name.isEmpty ? Array(".".utf8) : Array(name))
    }
  }
}
