import Bolt
import CommandModel

/// `bbolt keys`: lists the keys in a bucket.
struct BboltKeysCommand: BboltCommand {
  static let manual = Manual(
    "keys", "Lists the keys in a bucket",
    description: ["Several bucket names lead into nested buckets; etcd has none."],
    arguments: [.bboltFile, Argument("bucket", repeated: true)],
    examples: [Example("etcdutl bbolt keys backup.db key --format hex", "list the stored revisions")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read, is damaged, or has no such bucket")],
    globals: .ignored)

  static let flags: [Flag<BboltKeysCommand>] = [
    .choice("format", short: "f", \.format, "Notation of the keys", refusal: ByteFormat.refusal)
  ]

  var format = ByteFormat.automatic
  var path = ""
  private var buckets: [Word] = []

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    buckets = arguments
  }

  func run(in context: Context) async throws {
    var cursor = try open().bucket(at: buckets).cursor()
    var item = try cursor.first()
    while let found = item {
      let key = found.key.copy
      try context.print(record: { $0.field("key", textOrBytes: key) }, orText: { format.write(key, to: $0) })
      try context.printer.stream.check()
      item = try cursor.next()
    }
  }
}
