/// A field on the wire: its tag, and where its value is.
struct WireEntry {
  /// How a value is written: <https://protobuf.dev/programming-guides/encoding/>.
  enum Kind: UInt8 {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
  }

  /// The number of the field, and below it three bits for the kind.
  private let tag: UInt32
  // 32 bits hold any offset in a value of etcd's, whose requests are at most 2 GiB.
  private let start: UInt32
  private let end: UInt32

  @inline(__always)
  init(tag: UInt32, _ range: Range<Int>) {
    self.tag = tag
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The number of the field.
  var number: UInt32 { tag >> 3 }

  /// How the value is written.
  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: tag & 7)) ?? .bytes }

  /// Whether the value is written as bytes.
  var isBytes: Bool { tag & 7 == 2 }

  /// Where the bytes or the number are.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The number; 0 for bytes.
  func value(in bytes: UnsafeRawBufferPointer) -> UInt64 {
    var cursor = WireCursor(bytes, range)
    // It was read once already, so there is one.
    switch kind {
    case .varint: return (try? cursor.varint()) ?? 0
    case .fixed64, .fixed32: return (try? cursor.fixed(count: range.count, of: number)) ?? 0
    case .bytes: return 0
    }
  }

  /// Whether it is zero, or no bytes.
  func isZero(in bytes: UnsafeRawBufferPointer) -> Bool { isBytes ? range.isEmpty : value(in: bytes) == 0 }
}

/// Reads the encoding of a message; offsets are those in the whole value.
struct WireCursor {
  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  private(set) var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// The next field.
  /// - Throws: `DecodingFailure` when there is no such field in the rest of the message.
  @inline(__always)
  mutating func next() throws(DecodingFailure) -> WireEntry {
    let start = offset
    let long = try varint()
    guard let tag = UInt32(exactly: long), tag > 7 else { throw DecodingFailure("invalid protobuf tag", at: start) }
    // Most fields are texts and messages.
    guard tag & 7 == 2 else { return try number(tag, at: start) }
    let length = try varint()
    guard length <= UInt64(end - offset) else { throw overrun(of: tag >> 3, at: start) }
    let first = offset
    offset += Int(length)
    return WireEntry(tag: tag, first..<offset)
  }

  /// The field with a tag, which is no bytes.
  private mutating func number(_ tag: UInt32, at start: Int) throws(DecodingFailure) -> WireEntry {
    let first = offset
    switch tag & 7 {
    case 0: _ = try varint()
    case 1: _ = try fixed(count: 8, of: tag >> 3)
    case 5: _ = try fixed(count: 4, of: tag >> 3)
    default: throw DecodingFailure("invalid protobuf tag", at: start)
    }
    return WireEntry(tag: tag, first..<offset)
  }

  /// A base-128 number; most have one byte.
  @inline(__always)
  mutating func varint() throws(DecodingFailure) -> UInt64 {
    guard offset < end, bytes[offset] < 0x80 else { return try longVarint() }
    defer { offset += 1 }
    return UInt64(bytes[offset])
  }

  private mutating func longVarint() throws(DecodingFailure) -> UInt64 {
    let start = offset
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw DecodingFailure("unterminated number", at: start)
  }

  /// A number of fixed length.
  mutating func fixed(count: Int, of number: UInt32) throws(DecodingFailure) -> UInt64 {
    guard end - offset >= count else { throw overrun(of: number, at: offset) }
    var value: UInt64 = 0
    for position in 0..<count { value |= UInt64(bytes[offset + position]) << UInt64(8 * position) }
    offset += count
    return value
  }

  private func overrun(of number: UInt32, at start: Int) -> DecodingFailure {
    DecodingFailure("field \(number) is longer than its message", at: start)
  }
}
