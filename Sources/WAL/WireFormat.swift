/// What makes bytes no protobuf message.
public enum WireError: Error, Equatable, Sendable {
  /// A field goes on behind the end of the message.
  case truncated
  /// A number has more than ten bytes or 64 bits.
  case overlongNumber
  /// A field has a number or a type that does not exist, or a type that the message does not have there.
  case illegalField(UInt64)
}

/// One field of a protobuf message; bytes are valid as long as the message's.
public struct WireField {
  /// The field's number.
  public var number: UInt64
  /// What it holds.
  public var value: Value

  /// The types on the wire.
  public enum Value {
    case number(UInt64)
    case fixed64(UInt64)
    case bytes(UnsafeRawBufferPointer)
    case fixed32(UInt32)
  }

  /// The value of a field that holds a number.
  public func asNumber() throws(WireError) -> UInt64 {
    guard case .number(let number) = value else { throw .illegalField(self.number) }
    return number
  }

  /// The value of a field that holds bytes.
  public func asBytes() throws(WireError) -> UnsafeRawBufferPointer {
    guard case .bytes(let bytes) = value else { throw .illegalField(number) }
    return bytes
  }
}

/// Reads a protobuf message field by field without copying: a log or a database has millions of them.
///
/// Each field is a varint, `number << 3 | type`, followed by: type 0 a varint, 1 eight bytes, 2 a varint length and
/// that many bytes, 5 four bytes. Numbers are little-endian.
public struct WireReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// Reads `bytes`.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next field; nil at the end.
  public mutating func next() throws(WireError) -> WireField? {
    guard offset < bytes.count else { return nil }
    let tag = try number()
    let field = tag >> 3
    guard field > 0, field < 1 << 29 else { throw .illegalField(field) }
    switch tag & 7 {
    case 0: return WireField(number: field, value: .number(try number()))
    case 1: return WireField(number: field, value: .fixed64(try fixed()))
    case 2: return WireField(number: field, value: .bytes(try run()))
    case 5: return WireField(number: field, value: .fixed32(try fixed()))
    default: throw .illegalField(field)
    }
  }

  private mutating func number() throws(WireError) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard shift < 63 || byte <= 1 else { throw .overlongNumber }
      result |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return result }
      shift += 7
    }
    throw .truncated
  }

  private mutating func fixed<Number: FixedWidthInteger & BitwiseCopyable>() throws(WireError) -> Number {
    guard bytes.count - offset >= MemoryLayout<Number>.size else { throw .truncated }
    defer { offset += MemoryLayout<Number>.size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  private mutating func run() throws(WireError) -> UnsafeRawBufferPointer {
    guard let count = Int(exactly: try number()), count <= bytes.count - offset else { throw .truncated }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }
}

/// Writes the fields of a protobuf message, zero values too, as etcd's own older writers do.
public struct WireWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty message.
  public init() {}

  /// Writes a number.
  public mutating func write(_ field: UInt64, _ number: UInt64) {
    append(varint: field << 3)
    append(varint: number)
  }

  /// Writes bytes: text, or a message within the message.
  public mutating func write(_ field: UInt64, _ content: some Collection<UInt8>) {
    append(varint: field << 3 | 2)
    append(varint: UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  private mutating func append(varint number: UInt64) {
    var number = number
    while number >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: number))
  }
}
