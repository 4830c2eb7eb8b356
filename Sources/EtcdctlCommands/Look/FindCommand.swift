import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `find`: prints the keys that match patterns.
struct FindCommand: RunnableCommand {
  static let manual = Manual(
    "find", "Finds keys by name or value",
    description: [
      """
      Prints the keys with the prefix that match all given patterns. In the formats other than simple, prints their \
      values too, as get does.
      """,
      """
      --name takes a shell pattern (*, ?, [a-z]) for the last segment of a key; a pattern that has delimiters itself \
      is for as many segments. --regex and --value take POSIX extended regular expressions, which may match anywhere: \
      ^ and $ stand for the beginning and the end. Values are searched as they are stored.
      """,
      "All keys with the prefix are read, in pages at one revision and in constant memory; values only where needed.",
      SnapshotSource.remark,
    ],
    arguments: [LevelOptions.prefix],
    examples: [
      Example("etcdctl find /registry/pods/ --name 'web-*'", "find pods by their name"),
      Example("etcdctl find /registry/ --name 'kube-system/*'", "find the objects of a namespace"),
      Example("etcdctl find --regex '^/app/node-[0-9]+/'", "find keys with a regular expression"),
      Example("etcdctl find /app/ --value '10[.]0[.]0[.]7' -w jsonl", "find values and print them as JSON"),
      Example("etcdctl find --value secret --from-snapshot backup.db", "search a backup"),
    ],
    formats: FoundReport.formats, seeAlso: [["get"], ["ls"]], canBeAbbreviated: false,
    relatedPages: ["etcdctl-formats(7)", "regex(7)", "glob(7)"])

  static let flags: [Flag<FindCommand>] =
    [
      .bytes("name", "glob", \.name, "Shell pattern for the last segment of the key"),
      .bytes(regexFlag, "regex", \.regex, "Regular expression that matches anywhere in the key"),
      .bytes(valueFlag, "regex", \.value, "Regular expression that matches anywhere in the value"),
    ] + LevelOptions.flags.map { $0.lifted(\.options) }

  private static let regexFlag = "regex"
  private static let valueFlag = "value"

  var name: Word?
  var regex: Word?
  var value: Word?
  var options = LevelOptions()
  private var level = Level(prefix: [], delimiter: [])

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    level = try options.level(arguments)
    _ = try filter()
  }

  private func filter() throws(UsageError) -> PairFilter {
    var filter = PairFilter()
    if let name { filter.name = SegmentPattern(name, delimiter: level.delimiter) }
    if let regex { filter.key = try RegularExpression(regex, of: Self.regexFlag) }
    if let value { filter.value = try RegularExpression(value, of: Self.valueFlag) }
    return filter
  }

  func run(in context: Context) async throws {
    let found = try context.printer.sink(of: FoundReport())
    let filter = try filter()
    var sink = found.sink
    let space = try await KeySpace(options.source, prefix: level.prefix, readable: level.prefix, in: context)
    var pairs = space.pairs(prefix: level.prefix, keysOnly: value == nil && !found.needsValues)
    var count: Int64 = 0
    try sink.header(space.header)
    while let pair = try await pairs.next() {
      guard filter.matches(pair) else { continue }
      count += 1
      try pair.withView { try sink.keyValue($0) }
    }
    try sink.end(more: false, count: count)
  }
}
