import JSONValue
import Output

/// Why a line of the input of `import` is refused.
struct LineFault: Error, Equatable {
  /// The rest of a sentence that begins with the place.
  let text: String

  init(_ text: String) { self.text = text }
}

/// Reads a JSON object that stands on one line, by the letter of RFC 8259: what is stored must be what was written, so
/// nothing is repaired.
struct LineScanner {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// - Throws: `LineFault` for bytes that are not UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) throws(LineFault) {
    guard isUTF8(bytes) else { throw LineFault("it is not UTF-8") }
    self.bytes = bytes
  }

  /// Calls `body` with the name of each field; it reads the value, or returns false to skip it.
  mutating func forEachField(_ body: (String, inout LineScanner) throws(LineFault) -> Bool) throws(LineFault) {
    try expect("{")
    if !skip("}") {
      repeat {
        let name = String(decoding: try text(), as: UTF8.self)
        try expect(":")
        if try !body(name, &self) { try skipValue() }
      } while skip(",")
      try expect("}")
    }
    guard peek() == nil else { throw Self.malformed }
  }

  /// The text that comes next.
  mutating func text() throws(LineFault) -> [UInt8] {
    guard peek() == UInt8(ascii: "\"") else { throw LineFault("a text is expected at byte \(position + 1)") }
    position += 1
    var content: [UInt8] = []
    while true {
      let start = position
      while position < bytes.count, !Self.endsRun(bytes[position]) { position += 1 }
      content.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { throw LineFault("it ends within a text") }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return content
      case UInt8(ascii: "\\"): content += Array(UTF8.encode(try escaped()) ?? UTF8.encodedReplacementCharacter)
      default: throw LineFault("a text has a control character that is not escaped")
      }
    }
  }

  /// The whole number that comes next.
  mutating func integer() throws(LineFault) -> Int64 {
    _ = peek()
    let slice = scalar()
    guard let number = Int64(slice), JSONParser.parse(Array(slice.utf8)) != nil else {
      throw LineFault("\(slice.isEmpty ? "a value" : slice) is no whole number")
    }
    return number
  }

  private static let malformed = LineFault("it is not a JSON object")

  private static func endsRun(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The next byte that is no space; nil at the end.
  private mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(LineFault) {
    guard skip(character) else { throw Self.malformed }
  }

  /// What there is up to the next mark of JSON or space.
  private mutating func scalar() -> String {
    let start = position
    while position < bytes.count, !#" ,:[]{}""#.utf8.contains(bytes[position]), bytes[position] > 0x20 { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Skips a value, which has to be JSON.
  private mutating func skipValue() throws(LineFault) {
    guard let first = peek() else { throw Self.malformed }
    let start = position
    switch first {
    case UInt8(ascii: "\""):
      _ = try text()
      return
    case UInt8(ascii: "{"), UInt8(ascii: "["): try skipContainer()
    default:
      let digits = scalar().utf8
      if let lead = digits.first, (0x31...0x39).contains(lead), digits.allSatisfy({ (0x30...0x39).contains($0) }) {
        return
      }
    }
    guard JSONParser.parse(Array(bytes[start..<position])) != nil else { throw Self.malformed }
  }

  /// Goes to the end of an object or array, whatever is in it.
  private mutating func skipContainer() throws(LineFault) {
    var depth = 0
    repeat {
      switch peek() {
      case nil: throw Self.malformed
      case UInt8(ascii: "\""): _ = try text()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      default: position += 1
      }
    } while depth > 0
  }

  /// What follows a backslash.
  private mutating func escaped() throws(LineFault) -> Unicode.Scalar {
    guard position < bytes.count else { throw LineFault("it ends within a text") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try unicode()
    default: throw LineFault("a text has an unknown escape")
    }
  }

  /// The character of four hexadecimal digits, or of two such escapes that are a surrogate pair.
  private mutating func unicode() throws(LineFault) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let alone = LineFault("a text has half of a surrogate pair, which no bytes stand for")
    guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw alone }
    position += 2
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw alone }
    return scalar
  }

  private mutating func codeUnit() throws(LineFault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw LineFault("it ends within a text") }
    let digits = bytes[position..<position + 4]
    position += 4
    guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { throw LineFault("a text has an unknown escape") }
    return number
  }
}
