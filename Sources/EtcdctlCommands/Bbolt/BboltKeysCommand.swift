import Bolt
import CommandModel

/// `bbolt keys`: prints the keys in a bucket.
struct BboltKeysCommand: BboltCommand {
  static let manual = Manual(
    "keys", "Prints the keys in a bucket",
    description: ["Further names lead into buckets within the bucket; etcd has none."],
    arguments: [.bboltFile, Argument("bucket", repeated: true)],
    examples: [Example("etcdutl bbolt keys backup.db key --format hex", "print the revisions that are stored")],
    exitStatuses: [ExitStatus(.error, "the file can't be read or is damaged, or has no such bucket")],
    globals: .ignored)

  static let flags: [Flag<BboltKeysCommand>] = [
    .choice("format", short: "f", \.format, "How to show the keys", refusal: ByteFormat.refusal)
  ]

  var format = ByteFormat.automatic
  var path = ""
  private var buckets: [Word] = []

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    buckets = arguments
  }

  func run(in context: Context) async throws {
    let out = context.text
    var cursor = try Database(path).bucket(at: buckets).cursor()
    var item = try cursor.first()
    while let found = item {
      format.write(found.key.copy, to: out)
      try out.stream.check()
      item = try cursor.next()
    }
  }
}
