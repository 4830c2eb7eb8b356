/// Reads the fields of one protobuf message, in the order of the bytes.
///
/// It hands out slices of the buffer, so that answers can be printed without a copy. Every length is checked against
/// the buffer before it is used. Format: <https://protobuf.dev/programming-guides/encoding/>.
package struct WireReader {
  /// How a field's value is written.
  package enum WireType: UInt8, Sendable {
    /// A base-128 number.
    case varint = 0
    /// Eight bytes.
    case fixed64 = 1
    /// A length and that many bytes.
    case lengthDelimited = 2
    /// Four bytes.
    case fixed32 = 5

    /// The type that the last three bits of a tag say; nil if there is none such.
    ///
    /// Like the patterns in the guards below, this is inlined in other modules, which what the compiler makes of a raw
    /// value is not: it is in the way of every field.
    @inlinable
    init?(bits: UInt64) {
      switch bits {
      case 0: self = .varint
      case 1: self = .fixed64
      case 2: self = .lengthDelimited
      case 5: self = .fixed32
      default: return nil
      }
    }
  }

  /// A field's number and how its value is written.
  package struct Tag: Equatable, Sendable {
    /// The field's number.
    package var number: UInt32
    /// How its value is written.
    package var type: WireType

    /// The tag of a field.
    @inlinable
    package init(number: UInt32, type: WireType) {
      self.number = number
      self.type = type
    }
  }

  /// How deep messages may be nested, as in other implementations of protobuf.
  private static let depthLimit = 100

  @usableFromInline let buffer: UnsafeRawBufferPointer
  /// The offset of the next byte to read.
  package private(set) var position: Int {
    @inlinable get { offset }
    set { offset = newValue }
  }
  @usableFromInline var offset = 0
  @usableFromInline var depth = 0

  /// Reads `buffer`, which must outlive the reader.
  @inlinable
  package init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  /// The bytes not read yet.
  @inlinable package var remaining: Int { buffer.count &- offset }

  /// Whether everything is read.
  @inlinable package var isAtEnd: Bool { offset == buffer.count }

  /// Reads a base-128 number of at most ten bytes.
  @inlinable
  package mutating func varint() throws(WireError) -> UInt64 {
    guard offset < buffer.count else { throw .truncated }
    let first = buffer[offset]
    if first < 0x80 {
      offset &+= 1
      return UInt64(first)
    }
    return try longVarint()
  }

  @usableFromInline
  mutating func longVarint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var next = offset
    while next < buffer.count {
      let byte = buffer[next]
      next &+= 1
      if shift == 63, byte > 1 { throw .malformedVarint }
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 {
        offset = next
        return value
      }
      shift &+= 7
    }
    throw .truncated
  }

  /// Reads the number and the wire type of the next field.
  @inlinable
  package mutating func tag() throws(WireError) -> Tag {
    let value = try varint()
    guard let type = WireType(bits: value & 7), value >> 3 != 0,
      let number = UInt32(exactly: value >> 3), number < 1 << 29
    else { throw .malformedTag }
    return Tag(number: number, type: type)
  }

  /// The next field, or nil at the end of the message.
  @inlinable
  package mutating func nextTag() throws(WireError) -> Tag? {
    isAtEnd ? nil : try tag()
  }

  /// Reads the length of a length-delimited field without its bytes.
  @inlinable
  package mutating func length() throws(WireError) -> Int {
    guard let length = Int(exactly: try varint()) else { throw .truncated }
    return length
  }

  /// Reads a length and that many bytes.
  @inlinable
  package mutating func slice() throws(WireError) -> UnsafeRawBufferPointer {
    let length = try length()
    guard length <= remaining else { throw .truncated }
    let slice = UnsafeRawBufferPointer(rebasing: buffer[offset..<offset &+ length])
    offset &+= length
    return slice
  }

  /// Reads the slice of a bytes or message field, refusing any other wire type.
  @inlinable
  package mutating func slice(_ tag: Tag) throws(WireError) -> UnsafeRawBufferPointer {
    guard case .lengthDelimited = tag.type else { throw .unexpectedWireType(field: tag.number) }
    return try slice()
  }

  /// Reads a varint field as protobuf's int64, refusing any other wire type.
  @inlinable
  package mutating func int64(_ tag: Tag) throws(WireError) -> Int64 {
    Int64(bitPattern: try uint64(tag))
  }

  /// Reads a varint field as protobuf's uint64, refusing any other wire type.
  @inlinable
  package mutating func uint64(_ tag: Tag) throws(WireError) -> UInt64 {
    guard case .varint = tag.type else { throw .unexpectedWireType(field: tag.number) }
    return try varint()
  }

  /// Passes over the value of a field.
  package mutating func skip(_ tag: Tag) throws(WireError) {
    switch tag.type {
    case .varint: _ = try varint()
    case .fixed64: try skip(8)
    case .fixed32: try skip(4)
    case .lengthDelimited: _ = try slice()
    }
  }

  private mutating func skip(_ count: Int) throws(WireError) {
    guard count <= remaining else { throw .truncated }
    offset &+= count
  }
}

extension WireReader {
  /// Reads a varint field as protobuf's int32, which drops what doesn't fit.
  package mutating func int32(_ tag: Tag) throws(WireError) -> Int32 {
    Int32(truncatingIfNeeded: try uint64(tag))
  }

  /// Reads a varint field as protobuf's uint32, which drops what doesn't fit.
  package mutating func uint32(_ tag: Tag) throws(WireError) -> UInt32 {
    UInt32(truncatingIfNeeded: try uint64(tag))
  }

  /// Reads a varint field as protobuf's bool.
  package mutating func bool(_ tag: Tag) throws(WireError) -> Bool {
    try uint64(tag) != 0
  }

  /// Reads an enum.
  package mutating func enumeration<E: Enumeration>(_ tag: Tag) throws(WireError) -> E {
    E(rawValue: Int(try int32(tag)))
  }

  /// Copies a bytes field.
  package mutating func bytes(_ tag: Tag) throws(WireError) -> [UInt8] {
    [UInt8](try slice(tag))
  }

  /// Reads a string field; what isn't UTF-8 is replaced.
  package mutating func string(_ tag: Tag) throws(WireError) -> String {
    String(decoding: try slice(tag), as: UTF8.self)
  }

  /// Reads a message field, an element of a repeated one.
  package mutating func message<M: Message>(_ tag: Tag) throws(WireError) -> M {
    var message = M()
    try merge(tag, into: &message)
    return message
  }

  /// Reads a message field into what an earlier occurrence of the field left.
  package mutating func message<M: Message>(_ tag: Tag, into message: inout M?) throws(WireError) {
    var merged = message ?? M()
    try merge(tag, into: &merged)
    message = merged
  }

  private mutating func merge<M: Message>(_ tag: Tag, into message: inout M) throws(WireError) {
    guard depth < Self.depthLimit else { throw .tooDeep }
    var inner = WireReader(try slice(tag))
    inner.depth = depth + 1
    try message.decode(&inner)
  }

  /// Reads a repeated uint64 field, packed or an element of it.
  package mutating func uint64s(_ tag: Tag, into list: inout [UInt64]) throws(WireError) {
    try numbers(tag) { list.append($0) }
  }

  /// Reads a repeated enum field, packed or an element of it.
  package mutating func enumerations<E: Enumeration>(_ tag: Tag, into list: inout [E]) throws(WireError) {
    try numbers(tag) { list.append(E(rawValue: Int(Int32(truncatingIfNeeded: $0)))) }
  }

  private mutating func numbers(_ tag: Tag, _ take: (UInt64) -> Void) throws(WireError) {
    guard case .lengthDelimited = tag.type else { return take(try uint64(tag)) }
    var packed = WireReader(try slice())
    while !packed.isAtEnd { take(try packed.varint()) }
  }

  /// Copies a field that nobody knows, its tag included.
  package mutating func unknown(_ tag: Tag, into fields: inout [UInt8]) throws(WireError) {
    let start = offset
    try skip(tag)
    var writer = WireWriter()
    writer.tag(tag)
    fields += writer.bytes
    fields += buffer[start..<offset]
  }
}
