import Bolt
import CommandModel

/// `bbolt buckets`: prints the names of the buckets.
struct BboltBucketsCommand: RunnableCommand {
  static let manual = Manual(
    "buckets", "Prints the names of the buckets", arguments: [Argument("bbolt-file", .file)],
    examples: [Example("etcdutl bbolt buckets backup.db", "print the buckets of a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file can't be read, or is damaged")], globals: .ignored)

  private var path = ""

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkBboltCount(of: arguments)
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    for name in try Database(path).bucketNames() { context.text.line(bytes: name) }
  }
}
