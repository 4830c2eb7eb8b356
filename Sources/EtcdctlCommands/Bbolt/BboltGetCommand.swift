import Bolt
import CommandModel
import Output

/// `bbolt get`: prints the value of a key.
struct BboltGetCommand: BboltCommand {
  /// How a key is written on the command line; the raw values are bbolt's.
  enum KeyFormat: String, CaseIterable, Sendable {
    case asciiEncoded = "ascii-encoded"
    case hexadecimal = "hex"
  }

  static let manual = Manual(
    "get", "Prints the value of a key in a bucket",
    description: ["Several bucket names lead into nested buckets; etcd has none."],
    arguments: [.bboltFile, Argument("bucket", repeated: true), Argument("key")],
    examples: [
      Example("etcdutl bbolt get backup.db cluster clusterVersion", "print the cluster version"),
      Example("etcdutl bbolt get backup.db meta consistent_index --format hex", "print the consistent index"),
    ],
    exitStatuses: [ExitStatus(.error, "the file cannot be read, is damaged, or has no such bucket or key")],
    globals: .ignored)

  static let flags: [Flag<BboltGetCommand>] = [
    .choice(
      "parse-format", \.keyFormat, "Notation of the key argument",
      refusal: { UsageError("unsupported format \"\($0.string)\"", kind: .syntax) }),
    .choice("format", \.format, "Notation of the value", refusal: ByteFormat.refusal),
  ]

  var keyFormat = KeyFormat.asciiEncoded
  var format = ByteFormat.automatic
  var path = ""
  private var buckets: [Word] = []
  private var key: [UInt8] = []

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    buckets = Array(arguments.dropLast())
    key = try parse(arguments[arguments.count - 1])
    if key.isEmpty { throw UsageError("the key is empty", kind: .syntax) }
  }

  private func parse(_ word: Word) throws(UsageError) -> [UInt8] {
    guard keyFormat == .hexadecimal else { return word.bytes }
    let digits = word.string.map { $0.isASCII ? $0.hexDigitValue : nil }
    guard digits.count % 2 == 0 else {
      throw UsageError("\"\(word.string)\" is not hexadecimal: odd number of digits", kind: .syntax)
    }
    return try stride(from: 0, to: digits.count, by: 2).map { (index) throws(UsageError) in
      guard let high = digits[index], let low = digits[index + 1] else {
        throw UsageError("\"\(word.string)\" is not hexadecimal", kind: .syntax)
      }
      return UInt8(high << 4 | low)
    }
  }

  func run(in context: Context) async throws {
    guard let value = try open().bucket(at: buckets).value(of: key) else {
      let path = buckets.map(\.string).joined(separator: " ")
      throw Failure("key not found in bucket \(path): \(String(decoding: key, as: UTF8.self))")
    }
    let bytes = value.copy
    try context.print(record: { $0.field("value", textOrBytes: bytes) }, orText: { format.write(bytes, to: $0) })
  }
}
