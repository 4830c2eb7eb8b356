import Bolt
import CommandModel

/// `bbolt buckets`: prints the names of the buckets.
struct BboltBucketsCommand: BboltCommand {
  static let manual = Manual(
    "buckets", "Prints the names of the buckets", arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt buckets backup.db", "print the buckets of a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file can't be read, or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    for name in try Database(path).bucketNames() { context.text.line(bytes: name) }
  }
}
