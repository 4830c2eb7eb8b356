import Bolt
import CommandModel
import Output
import Snapshot

extension Commands {
  /// `etcdutl bbolt`: those commands of bbolt's own tool that only look.
  static let bbolt = CommandNode<Action>.group(
    Manual("bbolt", "Looks into a database file as bbolt, the storage below etcd, sees it"),
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

/// How keys and values are shown; the raw values are bbolt's.
enum ByteFormat: String, CaseIterable, Sendable {
  /// Printable text as it is, anything else in base 16.
  case automatic = "auto"
  case asciiEncoded = "ascii-encoded"
  case hexadecimal = "hex"
  case bytes
  /// Length and checksum only.
  case redacted

  /// Writes a line.
  func write(_ bytes: [UInt8], to out: SimpleWriter) throws {
    switch self {
    case .automatic: out.textOrDigits(bytes)
    case .asciiEncoded: out.quoted(bytes)
    case .hexadecimal: out.digits(bytes)
    case .bytes: out.stream.write(bytes)
    case .redacted:
      out.text("<redacted len:\(bytes.count) sha256:")
      out.digits(try Checksum.sha256(of: bytes))
      out.text(">")
    }
    out.newline()
  }

  static func refusal(_ word: Word) -> UsageError {
    UsageError("formatBytes: unsupported format: \(word.string)", exit: .error)
  }
}

extension Context {
  /// Writes text for people, which has one form only.
  var text: SimpleWriter { SimpleWriter(stream: printer.stream, hex: false, standardError: standardError) }
}

extension Manual {
  /// Compares the number of arguments with the declared ones; a wrong one is an error of the command line for bbolt.
  func checkBboltCount(of arguments: [Word]) throws(UsageError) {
    do throws(UsageError) { try checkCount(of: arguments) } catch { throw UsageError(error.message, exit: .error) }
  }
}

extension PageImage.Fault {
  /// What bbolt says of it when it is asked for page `id`.
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
      throw UsageError("strconv.ParseUint: parsing \"\(word.string)\": invalid syntax", exit: .error)
    }
    return PageID(rawValue: number)
  }
}

extension Database {
  /// The bucket that the words lead to, each within the one before.
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
