/// Reads JSON; bytes that are no UTF-8 become the replacement character.
package struct JSONParser {
  /// How deep a value may be nested for those who walk it by recursion.
  package static let usualDepth = 128

  /// An array or object that is not read to its end.
  private struct Container {
    /// The names of an object's fields so far, the one whose value comes next included; nil for an array.
    var names: [String]?
    var values: [JSON] = []

    var value: JSON {
      guard let names else { return .array(values) }
      return .object(zip(names, values).map { JSON.Field($0, $1) })
    }
  }

  private let bytes: [UInt8]
  private let maximumDepth: Int
  private var offset = 0
  /// From the outermost one to the one that is being read: instead of recursion, which hostile nesting would make
  /// overflow.
  private var open: [Container] = []

  /// The value that `bytes` are; nil if they are no JSON, or nested more deeply than `maximumDepth`.
  package static func parse(_ bytes: [UInt8], maximumDepth: Int = usualDepth) -> JSON? {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    guard let value = parser.value() else { return nil }
    return parser.peek() == nil ? value : nil
  }

  private init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  /// The next byte that is no space; nil at the end.
  private mutating func peek() -> UInt8? {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Goes over `byte` if it is the next one.
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    offset += 1
    return true
  }

  /// A value with all that is in it.
  private mutating func value() -> JSON? {
    while true {
      guard var complete = begin() else { return nil }
      while let value = complete {
        guard !open.isEmpty else { return value }
        guard let next = end(of: value) else { return nil }
        complete = next
      }
    }
  }

  /// Reads a scalar or an empty container, or goes into a container. The outer nil is an error; the inner one says that
  /// the value of an element or a field comes next.
  private mutating func begin() -> JSON?? {
    guard open.count < maximumDepth, let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "{"):
      offset += 1
      if skip(UInt8(ascii: "}")) { return JSON.object([]) }
      open.append(Container(names: []))
      return name() ? .some(nil) : nil
    case UInt8(ascii: "["):
      offset += 1
      if skip(UInt8(ascii: "]")) { return JSON.array([]) }
      open.append(Container())
      return .some(nil)
    default: return scalar(byte).map { .some($0) }
    }
  }

  /// Puts a value into the innermost container, and goes on to the next one or to the container's end. The outer nil is
  /// an error; the inner one says that a value comes next, else the container is complete.
  private mutating func end(of value: JSON) -> JSON?? {
    open[open.count - 1].values.append(value)
    let isObject = open[open.count - 1].names != nil
    if skip(UInt8(ascii: ",")) { return !isObject || name() ? .some(nil) : nil }
    guard skip(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return nil }
    return open.removeLast().value
  }

  /// The name of a field of the innermost container, and its colon.
  private mutating func name() -> Bool {
    guard peek() == UInt8(ascii: "\""), let name = text(), skip(UInt8(ascii: ":")) else { return false }
    open[open.count - 1].names?.append(name)
    return true
  }

  private mutating func scalar(_ byte: UInt8) -> JSON? {
    switch byte {
    case UInt8(ascii: "\""): text().map { .string($0) }
    case UInt8(ascii: "t"): word("true", .bool(true))
    case UInt8(ascii: "f"): word("false", .bool(false))
    case UInt8(ascii: "n"): word("null", .null)
    default: number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) -> JSON? {
    let end = offset + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { end <= bytes.count && bytes[offset..<end].elementsEqual($0) }
    offset = end
    return matches ? value : nil
  }

  /// By the letter of RFC 8259: `007` and `+1` are text of somebody's, not numbers.
  private mutating func number() -> JSON? {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    let first = offset
    guard skipDigits(), bytes[first] != UInt8(ascii: "0") || offset == first + 1 else { return nil }
    if take(UInt8(ascii: ".")) {
      guard skipDigits() else { return nil }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      guard skipDigits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// Goes over `byte` if it comes next, without spaces before it.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Goes over digits; false if there are none.
  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private mutating func text() -> String? {
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        content += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  /// What follows a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  /// The character of four hexadecimal digits, or of two such escapes that are a surrogate pair.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = codeUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(first), offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let start = offset
    offset += 2
    guard let second = codeUnit() else { return nil }
    guard (0xDC00..<0xE000).contains(second) else {
      offset = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func codeUnit() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<offset + 4]
    offset += 4
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-") else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
