/// A field on the wire: where its value is, or for a number the number.
struct WireEntry {
  /// How a value is written: <https://protobuf.dev/programming-guides/encoding/>.
  enum Kind: UInt8 {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
  }

  let number: UInt32
  let kind: Kind
  /// The number; 0 for bytes.
  let value: UInt64
  /// Where the bytes are, or the number is.
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
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
  mutating func next() throws(DecodingFailure) -> WireEntry {
    let start = offset
    let tag = try varint()
    guard let kind = WireEntry.Kind(rawValue: UInt8(tag & 7)), let number = UInt32(exactly: tag >> 3), number > 0 else {
      throw DecodingFailure("no field of a message", at: start)
    }
    let valueStart = offset
    switch kind {
    case .varint:
      let value = try varint()
      return WireEntry(number: number, kind: kind, value: value, start: valueStart, end: offset)
    case .fixed64, .fixed32:
      let value = try fixed(count: kind == .fixed64 ? 8 : 4, of: number)
      return WireEntry(number: number, kind: kind, value: value, start: valueStart, end: offset)
    case .bytes:
      let length = try varint()
      guard length <= UInt64(end - offset) else { throw overrun(of: number, at: start) }
      let first = offset
      offset += Int(length)
      return WireEntry(number: number, kind: kind, value: 0, start: first, end: offset)
    }
  }

  /// A base-128 number.
  mutating func varint() throws(DecodingFailure) -> UInt64 {
    let start = offset
    if offset < end, bytes[offset] < 0x80 {
      offset += 1
      return UInt64(bytes[start])
    }
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw DecodingFailure("a number without an end", at: start)
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
    DecodingFailure("field \(number), longer than what is left of its message,", at: start)
  }
}
