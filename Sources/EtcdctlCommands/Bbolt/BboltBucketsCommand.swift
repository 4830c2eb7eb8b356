import Bolt
import CommandModel

/// `bbolt buckets`: lists the buckets.
struct BboltBucketsCommand: BboltCommand {
  static let manual = Manual(
    "buckets", "Lists the buckets", arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt buckets backup.db", "list the buckets of a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    for name in try open().bucketNames() {
      try context.print(record: { $0.field("name", textOrBytes: name) }, orText: { $0.line(bytes: name) })
    }
  }
}
