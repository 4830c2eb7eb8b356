import Bolt
import CommandModel
import Files
import Offline
import Output

extension Commands {
  /// `etcdutl bbolt`: the read-only commands of bbolt's own tool.
  static let bbolt = CommandNode<Action>.group(
    Manual("bbolt", "Inspects the pages and buckets of a database file"),
    [
      .command(BboltBucketsCommand.self),
      .command(BboltKeysCommand.self),
      .command(BboltGetCommand.self),
      .command(BboltInfoCommand.self),
      .command(BboltCheckCommand.self),
      .command(BboltPagesCommand.self),
      .command(BboltPageCommand.self),
      .command(BboltPageItemCommand.self),
      .command(BboltDumpCommand.self),
      .command(BboltStatsCommand.self),
      .command(BboltInspectCommand.self),
    ])
}

/// A command that reads the file named by its first argument.
protocol BboltCommand: RunnableCommand {
  /// The path of the file.
  var path: String { get set }

  /// Takes the arguments after the file; by default there are none.
  /// - Throws: `UsageError` when they are invalid.
  mutating func take(afterFile arguments: [Word]) throws(UsageError)
}

extension BboltCommand {
  mutating func take(afterFile arguments: [Word]) throws(UsageError) {}

  /// Opens the file.
  func open() throws -> Database { try Database(SnapshotFile.map(path, lock: LockPolicy(.shared))) }

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    // In bbolt, a wrong number of arguments has the exit status of any other failure.
    do throws(UsageError) {
      try Self.manual.checkCount(of: arguments)
    } catch { throw UsageError(error.message, kind: .syntax) }
    path = arguments[0].string
    try take(afterFile: Array(arguments.dropFirst()))
  }
}

extension Argument {
  /// The first argument of every bbolt command.
  static let bboltFile = Argument("bbolt-file", .file)
}

/// The notations of keys and values; the raw values are bbolt's.
enum ByteFormat: String, CaseIterable, Sendable {
  /// Printable text as it is, anything else in hexadecimal.
  case automatic = "auto"
  case asciiEncoded = "ascii-encoded"
  case hexadecimal = "hex"
  case bytes
  /// Length and checksum only.
  case redacted

  /// Writes a line.
  func write(_ bytes: [UInt8], to out: SimpleWriter) {
    switch self {
    case .automatic: out.textOrDigits(bytes)
    case .asciiEncoded: out.quoted(bytes)
    case .hexadecimal: out.digits(bytes)
    case .bytes: out.stream.write(bytes)
    case .redacted:
      out.text("<redacted len:\(bytes.count) sha256:")
      out.digits(Checksum.sha256(of: bytes))
      out.text(">")
    }
    out.newline()
  }

  static func refusal(_ word: Word) -> UsageError {
    UsageError("unsupported format \"\(word.string)\"", kind: .syntax)
  }
}

extension Context {
  /// Writes plain text, whatever the output format.
  var text: SimpleWriter { SimpleWriter(stream: printer.stream, hex: false, standardError: standardError) }
}

extension PageImage.Fault {
  /// bbolt's message about page `id`.
  func sentence(of id: PageID) -> String {
    switch self {
    case .endOfFile: "EOF"
    case .otherPage(let found): "error: invalid value due to unexpected Page id: \(found.rawValue) != \(id.rawValue)"
    case .overflow(let count): "error: invalid value, Page claims to have \(count) overflow pages"
    case .malformed(let error): error.cause.description
    }
  }
}

extension PageID {
  /// Reads a page's number, which is decimal.
  static func parse(_ word: Word) throws(UsageError) -> PageID {
    guard word.bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = UInt64(word.string)
    else {
      throw UsageError("invalid page number \"\(word.string)\": expected a decimal number", kind: .syntax)
    }
    return PageID(rawValue: number)
  }

  /// Reads the numbers of pages; empty words do not count.
  static func parse(_ words: [Word]) throws(UsageError) -> [PageID] {
    try words.filter { !$0.isEmpty }.map { (word) throws(UsageError) in try parse(word) }
  }
}

extension Database {
  /// The bucket at a path of nested buckets.
  /// - Throws: `Failure` when there is none.
  func bucket(at path: [Word]) throws -> Bucket {
    var bucket: Bucket?
    for (level, name) in path.enumerated() {
      bucket = level == 0 ? try self.bucket(name.bytes) : try bucket?.bucket(name.bytes)
      if bucket == nil { break }
    }
    guard let bucket else { throw Failure("bucket not found") }
    return bucket
  }
}
