import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// A transaction as it is read from standard input: comparisons and two lists of operations, each ended by an empty
/// line.
struct TxnInput {
  let context: Context
  let showsPrompts: Bool

  /// Reads the three lists.
  /// - Throws: `Failure` with the status for invalid input, `UsageError` for the arguments of an operation.
  func read() async throws -> Etcdserverpb_TxnRequest {
    var request = Etcdserverpb_TxnRequest()
    request.compare = try await part("compares:") { try TxnComparison.parse($0) }
    request.success = try await part("success requests (get, put, del):") { try TxnOperation.parse($0) }
    request.failure = try await part("failure requests (get, put, del):") { try TxnOperation.parse($0) }
    return request
  }

  private func part<Item>(_ prompt: String, _ parse: ([UInt8]) throws -> Item) async throws -> [Item] {
    if showsPrompts {
      try context.printer.remark(prompt)
      try context.printer.flush()
    }
    var items: [Item] = []
    while true {
      guard let line = try await context.standardInput.nextLine(), line.isTerminated else {
        throw Failure(
          "unexpected end of input: an empty line must end each of the three lists of a transaction", .invalidInput)
      }
      let text = trimmed(line.bytes)
      guard !text.isEmpty else { return items }
      items.append(try parse(text))
    }
  }

  private func trimmed(_ line: [UInt8]) -> [UInt8] {
    guard let first = line.firstIndex(where: { !$0.isSpace }), let last = line.lastIndex(where: { !$0.isSpace }) else {
      return []
    }
    return Array(line[first...last])
  }
}

extension UInt8 {
  /// Whether it is ASCII white space.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// The operations of a transaction, written as the commands that do the same.
enum TxnOperation {
  private enum Line {
    case get(GetCommand)
    case put(PutCommand)
    case del(DelCommand)
  }

  private struct NoGlobals: Options {}

  private static var parser: Parser<NoGlobals, Line> {
    Parser(
      root: .group(
        Manual(TxnCommand.manual.name, TxnCommand.manual.summary),
        [
          .command(GetCommand.self) { .get($0) },
          .command(PutCommand.self) { .put($0) },
          .command(DelCommand.self) { .del($0) },
        ]), globals: [])
  }

  /// Reads a line of a transaction: a command with its flags and arguments.
  /// - Returns: the operation.
  /// - Throws: `Failure` with the status for invalid input, or the `UsageError` of the command.
  static func parse(_ line: [UInt8]) throws -> Etcdserverpb_RequestOp {
    try parse(try ShellWords.split(line), in: String(decoding: line, as: UTF8.self))
  }

  /// Reads the words of a line.
  /// - Returns: the operation.
  /// - Throws: as for a line.
  static func parse(_ words: [Word], in text: String) throws -> Etcdserverpb_RequestOp {
    guard words.count > 1 else { throw unknownOperation(text) }
    switch try outcome(of: words, in: text) {
    case .run(.get(let command)): return .with { $0.requestRange = command.request }
    case .run(.put(let command)):
      let request = try command.requestInLine()
      return .with { $0.requestPut = request }
    case .run(.del(let command)):
      let request = try command.requestInLine()
      return .with { $0.requestDeleteRange = request }
    case .help, .usage: throw unknownOperation(text)
    }
  }

  private static func unknownOperation(_ text: String) -> Failure {
    Failure("malformed operation: \(text)", .invalidInput, hint: "an operation is get, put or del with its arguments")
  }

  private static func outcome(
    of words: [Word], in text: String
  ) throws -> Invocation<NoGlobals, Line>.Outcome {
    do throws(UsageError) {
      return try parser.parse(words, environment: Environment([:])).outcome
    } catch {
      guard error.kind == .syntax else { throw error }
      throw Failure("malformed operation: \(text) (\(error.message))", .invalidInput)
    }
  }
}

extension PutCommand {
  /// The request to the server; the value must be part of the line.
  fileprivate func requestInLine() throws(UsageError) -> Etcdserverpb_PutRequest {
    guard valueFile.isEmpty else { throw UsageError("--value-file cannot be used in a transaction") }
    guard condition == nil else { throw UsageError(conditionInLine) }
    guard ignoreValue || value != nil else {
      throw UsageError("put command needs a value: in a transaction it cannot be read from standard input")
    }
    return try request(value: value ?? [])
  }
}

extension DelCommand {
  /// The request to the server; conditions are the business of the transaction.
  fileprivate func requestInLine() throws(UsageError) -> Etcdserverpb_DeleteRangeRequest {
    guard !isDryRun else { throw UsageError("--dry-run cannot be used in a transaction") }
    guard condition == nil else { throw UsageError(conditionInLine) }
    return request
  }
}

/// Why an operation has no condition of its own.
private let conditionInLine = "an operation in a transaction takes no condition: write a comparison into the first list"
