/// How many bytes of JSON there are before the next quotation mark, backslash or control character.
package func plainCount(_ json: UnsafeRawBufferPointer) -> Int {
  guard let start = json.assumingMemoryBound(to: UInt8.self).baseAddress else { return 0 }
  return WordScan.count(start, count: json.count) { word in
    WordScan.control(word) | WordScan.equal(word, UInt8(ascii: "\"")) | WordScan.equal(word, UInt8(ascii: "\\"))
  }
}

/// The inside of a JSON string as Go's `encoding/json` writes it: `<`, `>`, `&`, U+2028 and U+2029 as `\u003c` …, short
/// escapes where JSON has them, and every byte that is not UTF-8 as `\ufffd`.
enum JSONEscaping {
  private typealias Source = UnsafePointer<UInt8>
  private typealias Target = UnsafeMutablePointer<UInt8>

  /// How many bytes are escaped at a time.
  private static let step = 4096
  /// The most that a byte can become: `\u001f`.
  private static let growth = 6

  /// Writes the escaped form of a whole string, without quotation marks.
  static func append(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    var position = 0
    while position < bytes.count {
      position += appendStep(base + position, count: bytes.count - position, stream)
    }
  }

  /// Writes a short string that needs no escape, with its quotation marks, in one piece; false for any other.
  static func appendPlain(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) -> Bool {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count <= step else { return false }
    // The last copy stores eight bytes whatever is needed.
    let room = stream.reserve(bytes.count + 2 + 8)
    guard copyPlain(base, count: bytes.count, room + 1) == bytes.count else { return false }
    room[0] = UInt8(ascii: "\"")
    room[bytes.count + 1] = UInt8(ascii: "\"")
    stream.advance(bytes.count + 2)
    return true
  }

  /// Escapes up to a step of bytes and returns how many it took.
  private static func appendStep(_ source: Source, count: Int, _ stream: OutputStream) -> Int {
    let limit = min(count, step)
    // The last scalar value of a step may reach beyond it; the last copy stores eight bytes whatever is needed.
    let room = stream.reserve(limit * growth + 8 + 8)
    var target = room
    var position = 0
    while true {
      let plain = copyPlain(source + position, count: limit - position, target)
      position += plain
      target += plain
      guard position < limit else { break }
      if source[position] < 0x80 {
        target = putASCII(source[position], target)
        position += 1
      } else {
        let (read, end) = putUnit(source + position, count: count - position, target)
        position += read
        target = end
      }
    }
    stream.advance(target - room)
    return position
  }

  /// Copies bytes that stay as they are, eight at a time, and returns how many they were.
  @inline(__always)
  private static func copyPlain(_ source: Source, count: Int, _ target: Target) -> Int {
    WordScan.copy(source, count: count, to: target) { word in
      // `<` and `>` differ in one bit only.
      WordScan.controlOrHigh(word) | WordScan.equal(word, UInt8(ascii: "\""))
        | WordScan.equal(word, UInt8(ascii: "\\")) | WordScan.equal(word, UInt8(ascii: "&"))
        | WordScan.equal(word, UInt8(ascii: "<"), ignoring: 2)
    }
  }

  /// Writes the escape of an ASCII byte that needs one.
  private static func putASCII(_ byte: UInt8, _ target: Target) -> Target {
    guard let letter = escapeLetter(byte) else { return putEscape(UInt32(byte), target) }
    target[0] = UInt8(ascii: "\\")
    target[1] = letter
    return target + 2
  }

  /// What stands behind the backslash of a short escape.
  static func escapeLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0a: UInt8(ascii: "n")
    case 0x0c: UInt8(ascii: "f")
    case 0x0d: UInt8(ascii: "r")
    default: nil
    }
  }

  /// Writes the scalar value or stray byte at the start of the bytes.
  private static func putUnit(_ source: Source, count: Int, _ target: Target) -> (read: Int, end: Target) {
    switch UTF8Unit(source, count: count) {
    case .invalid, .incomplete: return (1, putEscape(0xfffd, target))
    case .scalar(let value, let length):
      if value == 0x2028 || value == 0x2029 { return (length, putEscape(value, target)) }
      copyScalar(source, length, to: target)
      return (length, target + length)
    }
  }

  private static func putEscape(_ value: UInt32, _ target: Target) -> Target {
    target[0] = UInt8(ascii: "\\")
    target[1] = UInt8(ascii: "u")
    for position in 0..<4 {
      target[2 + position] = hexadecimalDigit(UInt8(truncatingIfNeeded: value >> UInt32(12 - 4 * position) & 0xf))
    }
    return target + 6
  }
}
