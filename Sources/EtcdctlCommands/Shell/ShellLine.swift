import CommandModel

/// What a line of the shell asks for.
enum ShellLine: Equatable {
  /// Nothing: an empty line or a comment.
  case empty
  /// The end of the shell, with an exit status or that of the last command.
  case exit(Int32?)
  /// A command line for `sh`.
  case program(Word)
  /// A command, and a command line for `sh` that reads its output.
  case command([Word], reader: Word?)

  /// The words that end the shell.
  static let exits = ["exit", "quit"]

  /// - Throws: `Failure` for malformed quotes, or when a program is missing.
  init(_ line: [UInt8]) throws(Failure) {
    let text = Array(line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    switch text.first {
    case nil, UInt8(ascii: "#"): self = .empty
    case UInt8(ascii: "!"): self = .program(try Self.program(text.dropFirst(), after: "!"))
    default: try self.init(command: text)
    }
  }

  private init(command line: [UInt8]) throws(Failure) {
    let pieces = try ShellWords.pieces(of: line, closingQuotes: true)
    let operation = pieces.firstIndex { $0.beginsReader }
    let words = pieces[..<(operation ?? pieces.count)].map(\.word)
    guard let first = words.first else {
      // White space of other kinds, for instance at the ends of lines of other systems.
      guard let rest = pieces.first else {
        self = .empty
        return
      }
      throw Failure("a command is missing before \(rest.word.string)", .invalidInput)
    }
    guard operation != nil || !Self.exits.contains(first.string) else {
      self = .exit(try Self.status(words.dropFirst()))
      return
    }
    let rest = operation.map { line[pieces[$0].start...] }
    self = .command(words, reader: try rest.map { (rest) throws(Failure) in try Self.reader(rest) })
  }

  /// What sh is to run for the rest of a line that begins with `|` or `>`.
  private static func reader(_ rest: ArraySlice<UInt8>) throws(Failure) -> Word {
    guard rest.first == UInt8(ascii: "|") else { return Word(Array("cat ".utf8) + rest) }
    return try program(rest.dropFirst(), after: "|")
  }

  private static func program(_ text: ArraySlice<UInt8>, after mark: String) throws(Failure) -> Word {
    guard text.contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw Failure("a program is missing after \(mark)", .invalidInput)
    }
    return Word(Array(text))
  }

  private static func status(_ arguments: ArraySlice<Word>) throws(Failure) -> Int32? {
    guard let argument = arguments.first else { return nil }
    guard arguments.count == 1, let status = UInt8(argument.string) else {
      throw Failure("exit takes one number from 0 to 255", .badArguments)
    }
    return Int32(status)
  }
}

extension ShellWords.Piece {
  /// Whether it is left to sh, with all that follows: the rest of a pipeline, or a file for the output.
  var beginsReader: Bool {
    !isQuoted && (word.bytes.first == UInt8(ascii: "|") || word.bytes.first == UInt8(ascii: ">"))
  }
}
