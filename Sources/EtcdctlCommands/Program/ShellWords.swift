import CommandModel

/// Splits the lines of interactive modes into words, by the rules of etcdctl.
///
/// A word is text in double quotes with Go's escapes, text in single quotes as it is, or a run of anything but white
/// space.
enum ShellWords {
  /// The words of a line.
  /// - Throws: `Failure` for an escape that Go doesn't have.
  static func split(_ line: [UInt8]) throws -> [Word] {
    var words: [Word] = []
    var position = 0
    while position < line.count {
      switch line[position] {
      case UInt8(ascii: "\""):
        guard let end = closingQuote(line, from: position) else { position += 1; continue }
        guard let text = GoQuoted.unquote(line[(position + 1)..<end]) else {
          throw Failure("invalid quoted text: \(String(decoding: line[position...end], as: UTF8.self))", .invalidInput)
        }
        words.append(Word(text))
        position = end + 1
      case UInt8(ascii: "'"):
        guard let end = line[(position + 1)...].firstIndex(of: UInt8(ascii: "'")) else { position += 1; continue }
        words.append(Word(Array(line[(position + 1)..<end])))
        position = end + 1
      case let byte where isSpace(byte): position += 1
      default:
        let end = line[position...].firstIndex(where: isSpace) ?? line.count
        words.append(Word(Array(line[position..<end])))
        position = end
      }
    }
    return words
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  private static func closingQuote(_ line: [UInt8], from start: Int) -> Int? {
    var position = start + 1
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
