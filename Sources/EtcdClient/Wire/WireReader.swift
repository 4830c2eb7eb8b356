/// Reads the fields of one protobuf message, in the order of the bytes.
///
/// It exists beside SwiftProtobuf for the answers that are printed while they arrive: it hands out slices of the buffer and copies
/// nothing. Every length is checked against the buffer before it is used.
/// Format: <https://protobuf.dev/programming-guides/encoding/>.
struct WireReader {
  /// How a field's value is written.
  enum WireType: UInt8 {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
    case fixed32 = 5
  }

  /// A field's number and how its value is written.
  struct Tag: Equatable {
    var number: UInt32
    var type: WireType
  }

  private let buffer: UnsafeRawBufferPointer
  /// The offset of the next byte to read.
  private(set) var position = 0

  /// Reads `buffer`, which must outlive the reader.
  init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  /// The bytes not read yet.
  var remaining: Int { buffer.count &- position }

  /// Whether everything is read.
  var isAtEnd: Bool { position == buffer.count }

  /// Reads a base-128 number of at most ten bytes.
  @inline(__always)
  mutating func varint() throws(WireError) -> UInt64 {
    guard position < buffer.count else { throw .truncated }
    let first = buffer[position]
    if first < 0x80 {
      position &+= 1
      return UInt64(first)
    }
    return try longVarint()
  }

  private mutating func longVarint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var offset = position
    while offset < buffer.count {
      let byte = buffer[offset]
      offset &+= 1
      if shift == 63, byte > 1 { throw .malformedVarint }
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 {
        position = offset
        return value
      }
      shift &+= 7
    }
    throw .truncated
  }

  /// Reads the number and the wire type of the next field.
  @inline(__always)
  mutating func tag() throws(WireError) -> Tag {
    let value = try varint()
    guard let type = WireType(rawValue: UInt8(truncatingIfNeeded: value & 7)), value >> 3 != 0,
      let number = UInt32(exactly: value >> 3)
    else { throw .malformedTag }
    return Tag(number: number, type: type)
  }

  /// Reads the length of a length-delimited field without its bytes.
  mutating func length() throws(WireError) -> Int {
    guard let length = Int(exactly: try varint()) else { throw .malformedVarint }
    return length
  }

  /// Reads a length and that many bytes.
  @inline(__always)
  mutating func bytes() throws(WireError) -> UnsafeRawBufferPointer {
    let length = try length()
    guard length <= remaining else { throw .truncated }
    let slice = UnsafeRawBufferPointer(rebasing: buffer[position..<position &+ length])
    position &+= length
    return slice
  }

  /// Reads a varint field as protobuf's int64, refusing any other wire type.
  @inline(__always)
  mutating func int64(_ tag: Tag) throws(WireError) -> Int64 {
    Int64(bitPattern: try uint64(tag))
  }

  /// Reads a varint field as protobuf's uint64, refusing any other wire type.
  @inline(__always)
  mutating func uint64(_ tag: Tag) throws(WireError) -> UInt64 {
    guard tag.type == .varint else { throw .unexpectedWireType(field: tag.number) }
    return try varint()
  }

  /// Reads a varint field as protobuf's bool, refusing any other wire type.
  mutating func bool(_ tag: Tag) throws(WireError) -> Bool {
    try uint64(tag) != 0
  }

  /// Reads a bytes or message field, refusing any other wire type.
  @inline(__always)
  mutating func bytes(_ tag: Tag) throws(WireError) -> UnsafeRawBufferPointer {
    guard tag.type == .lengthDelimited else { throw .unexpectedWireType(field: tag.number) }
    return try bytes()
  }

  /// Passes over the value of a field.
  mutating func skip(_ tag: Tag) throws(WireError) {
    switch tag.type {
    case .varint: _ = try varint()
    case .fixed64: try skip(8)
    case .fixed32: try skip(4)
    case .lengthDelimited: _ = try bytes()
    }
  }

  private mutating func skip(_ count: Int) throws(WireError) {
    guard count <= remaining else { throw .truncated }
    position &+= count
  }
}
