import CommandModel

/// Splits the lines of interactive modes into words, by the rules of etcdctl.
///
/// A word is text in double quotes with Go's escapes, text in single quotes as it is, or a run of anything but white
/// space.
enum ShellWords {
  /// A word and how it stands in its line.
  struct Piece {
    let word: Word
    /// The index of its first byte, which is that of its quote if it has one.
    let start: Int
    let isQuoted: Bool
  }

  /// The words of a line. A quote that nothing closes is skipped, as in etcd's own client.
  /// - Throws: `Failure` for an escape that Go doesn't have.
  static func split(_ line: [UInt8]) throws(Failure) -> [Word] {
    try pieces(of: line).map(\.word)
  }

  /// The words of a line and where they stand.
  /// - Throws: `Failure` for an escape that Go doesn't have; with `closingQuotes`, for a quote that nothing closes.
  static func pieces(of line: [UInt8], closingQuotes: Bool = false) throws(Failure) -> [Piece] {
    var pieces: [Piece] = []
    var position = 0
    while position < line.count {
      let start = position
      let byte = line[start]
      if isSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let end = closingQuote(line, from: start) else {
          if closingQuotes {
            throw Failure("nothing closes the quote before \(text(line[(start + 1)...]))", .invalidInput)
          }
          position += 1
          continue
        }
        pieces.append(Piece(word: try quoted(line[start...end]), start: start, isQuoted: true))
        position = end + 1
      } else {
        position = line[start...].firstIndex(where: isSpace) ?? line.count
        pieces.append(Piece(word: Word(Array(line[start..<position])), start: start, isQuoted: false))
      }
    }
    return pieces
  }

  /// The word that text between quotes stands for.
  private static func quoted(_ text: ArraySlice<UInt8>) throws(Failure) -> Word {
    let content = text.dropFirst().dropLast()
    guard text.first == UInt8(ascii: "\"") else { return Word(Array(content)) }
    guard let bytes = GoQuoted.unquote(content) else {
      throw Failure("invalid quoted text: \(self.text(text))", .invalidInput)
    }
    return Word(bytes)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a word, of which at least the beginning is known, cannot be written without quotes.
  static func needQuotes(_ word: [UInt8]) -> Bool {
    word.contains(where: isSpace) || word.first.map { "\"'|>".utf8.contains($0) } ?? false
  }

  /// Whether a byte separates words.
  static func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  private static func closingQuote(_ line: [UInt8], from start: Int) -> Int? {
    var position = start + 1
    guard line[start] == UInt8(ascii: "\"") else { return line[position...].firstIndex(of: line[start]) }
    while position < line.count {
      if line[position] == UInt8(ascii: "\"") { return position }
      position += line[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}

/// Go's double-quoted text (`strconv.Unquote`).
enum GoQuoted {
  /// The bytes that the text between two quotes stands for; nil when an escape is malformed.
  static func unquote(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let escaped = escape(&rest) else { return nil }
      result += escaped
    }
    return result
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "a"): return [0x07]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "v"): return [0x0B]
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): return [byte]
    case UInt8(ascii: "x"): return number(&rest, digits: 2, radix: 16).flatMap { UInt8(exactly: $0) }.map { [$0] }
    case UInt8(ascii: "u"): return number(&rest, digits: 4, radix: 16).flatMap(utf8)
    case UInt8(ascii: "U"): return number(&rest, digits: 8, radix: 16).flatMap(utf8)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      rest = ArraySlice([byte] + rest)
      return number(&rest, digits: 3, radix: 8).flatMap { UInt8(exactly: $0) }.map { [$0] }
    default: return nil
    }
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int, radix: Int) -> UInt32? {
    guard rest.count >= digits else { return nil }
    let text = rest.prefix(digits)
    guard text.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    rest = rest.dropFirst(digits)
    return UInt32(String(decoding: text, as: UTF8.self), radix: radix)
  }

  private static func utf8(_ number: UInt32) -> [UInt8]? {
    Unicode.Scalar(number).map { Array(String($0).utf8) }
  }
}
