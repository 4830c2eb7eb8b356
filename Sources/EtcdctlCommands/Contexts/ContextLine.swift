import CommandModel

/// A line of a context file, by the rules of a shell: what a shell would expand or split is refused, not guessed.
enum ContextLine {
  /// What is wrong with a line.
  struct Fault: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// How the names of all settings begin.
  static let prefix = "ETCDCTL_"
  private static let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t")]
  private static let advice = "put the value in single quotes"

  /// The variable that a line sets, and its value; nil for a comment, an empty line and a variable of another program.
  static func parse(_ line: ArraySlice<UInt8>) throws(Fault) -> (name: String, value: Word)? {
    var rest = line.drop(while: blanks.contains)
    guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
    if rest.starts(with: "export".utf8), let next = rest.dropFirst(6).first, blanks.contains(next) {
      rest = rest.dropFirst(6).drop(while: blanks.contains)
    }
    let name = rest.prefix { isNameByte($0) }
    guard let initial = name.first, !(0x30...0x39).contains(initial), rest.dropFirst(name.count).first == 0x3D else {
      throw Fault("this is not NAME=VALUE")
    }
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix(prefix) else { return nil }
    guard text != GlobalOptions.variable(of: GlobalOptions.contextFlag) else {
      throw Fault("a context cannot choose another one with \(text)")
    }
    return (text, Word(try value(rest.dropFirst(name.count + 1))))
  }

  /// The line that sets a variable, with quotes only where a shell needs them: docker would keep them.
  static func text(_ name: String, _ value: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "'")
    let isPlain = value.allSatisfy { isNameByte($0) || plain.contains($0) }
    let quoted = [quote] + value.flatMap { $0 == quote ? Array("'\\''".utf8) : [$0] } + [quote]
    return Array("\(name)=".utf8) + (isPlain ? value : quoted) + [UInt8(ascii: "\n")]
  }

  private static let plain = Set("./:@%+,=-".utf8)

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// The value of a shell's assignment.
  private static func value(_ text: ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    guard !text.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }) else {
      throw Fault("the value has a control character, perhaps the end of line of another system")
    }
    var (rest, value) = (text, [UInt8]())
    if rest.first == UInt8(ascii: "~") { throw Fault("~ is not expanded: write the whole path") }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "'"): value += try singleQuoted(&rest)
      case UInt8(ascii: "\""): value += try doubleQuoted(&rest)
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { throw Fault("a value cannot be continued in the next line") }
        value.append(next)
      case _ where blanks.contains(byte):
        let behind = rest.drop(while: blanks.contains)
        guard behind.isEmpty || behind.first == UInt8(ascii: "#") else {
          throw Fault("the value has a space: \(advice)")
        }
        return value
      case UInt8(ascii: "$"), UInt8(ascii: "`"): throw expansion(byte)
      case _ where "&;|<>()".utf8.contains(byte):
        throw Fault("\(Character(UnicodeScalar(byte))) has a meaning in a shell: \(advice)")
      default: value.append(byte)
      }
    }
    return value
  }

  private static func expansion(_ byte: UInt8) -> Fault {
    Fault("\(Character(UnicodeScalar(byte))) is not expanded: \(advice) to keep it")
  }

  /// The text up to the next single quote, in which nothing has a meaning.
  private static func singleQuoted(_ rest: inout ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    guard let end = rest.firstIndex(of: UInt8(ascii: "'")) else { throw Fault("a single quote is not closed") }
    defer { rest = rest[(end + 1)...] }
    return Array(rest[..<end])
  }

  /// The text up to the next double quote, in which a backslash takes the meaning from a few characters.
  private static func doubleQuoted(_ rest: inout ArraySlice<UInt8>) throws(Fault) -> [UInt8] {
    var value: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return value
      case UInt8(ascii: "$"), UInt8(ascii: "`"): throw expansion(byte)
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { throw Fault("a value cannot be continued in the next line") }
        value += "\"\\$`".utf8.contains(next) ? [next] : [byte, next]
      default: value.append(byte)
      }
    }
    throw Fault("a double quote is not closed")
  }
}
