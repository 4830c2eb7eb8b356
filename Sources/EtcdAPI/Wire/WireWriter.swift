/// Writes the fields of one protobuf message.
///
/// A field that holds its default is left out, as proto3 does; the methods that begin with `always` write it all the
/// same.
package struct WireWriter: Sendable {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer of nothing.
  package init() {}

  /// Writes an int64.
  package mutating func int64(_ number: UInt32, _ value: Int64) {
    uint64(number, UInt64(bitPattern: value))
  }

  /// Writes a uint64.
  package mutating func uint64(_ number: UInt32, _ value: UInt64) {
    if value != 0 { alwaysUint64(number, value) }
  }

  /// Writes an int32.
  package mutating func int32(_ number: UInt32, _ value: Int32) {
    int64(number, Int64(value))
  }

  /// Writes a uint32.
  package mutating func uint32(_ number: UInt32, _ value: UInt32) {
    uint64(number, UInt64(value))
  }

  /// Writes a bool.
  package mutating func bool(_ number: UInt32, _ value: Bool) {
    if value { alwaysBool(number, value) }
  }

  /// Writes an enum.
  package mutating func enumeration<E: Enumeration>(_ number: UInt32, _ value: E) {
    if value.rawValue != 0 { alwaysEnumeration(number, value) }
  }

  /// Writes bytes.
  package mutating func bytes(_ number: UInt32, _ value: [UInt8]) {
    if !value.isEmpty { alwaysBytes(number, value) }
  }

  /// Writes a string.
  package mutating func string(_ number: UInt32, _ value: String) {
    if !value.isEmpty { alwaysString(number, value) }
  }

  /// Writes a list of numbers as one field.
  package mutating func packed<E: Enumeration>(_ number: UInt32, _ values: [E]) {
    packed(number, values.map { UInt64(bitPattern: Int64($0.rawValue)) })
  }

  /// Writes a list of numbers as one field.
  package mutating func packed(_ number: UInt32, _ values: [UInt64]) {
    var numbers = WireWriter()
    for value in values { numbers.varint(value) }
    bytes(number, numbers.bytes)
  }

  /// Writes what is encoded already.
  package mutating func append(_ encoded: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: encoded)
  }

  /// Writes fields as they arrived.
  package mutating func unknown(_ fields: [UInt8]) {
    bytes += fields
  }
}

extension WireWriter {
  /// Writes an int64.
  package mutating func alwaysInt64(_ number: UInt32, _ value: Int64) {
    alwaysUint64(number, UInt64(bitPattern: value))
  }

  /// Writes a uint64.
  package mutating func alwaysUint64(_ number: UInt32, _ value: UInt64) {
    varint(UInt64(number) << 3)
    varint(value)
  }

  /// Writes a uint32.
  package mutating func alwaysUint32(_ number: UInt32, _ value: UInt32) {
    alwaysUint64(number, UInt64(value))
  }

  /// Writes a bool.
  package mutating func alwaysBool(_ number: UInt32, _ value: Bool) {
    alwaysUint64(number, value ? 1 : 0)
  }

  /// Writes an enum.
  package mutating func alwaysEnumeration<E: Enumeration>(_ number: UInt32, _ value: E) {
    alwaysInt64(number, Int64(value.rawValue))
  }

  /// Writes bytes.
  package mutating func alwaysBytes(_ number: UInt32, _ value: [UInt8]) {
    begin(number, length: value.count)
    bytes += value
  }

  /// Writes a string.
  package mutating func alwaysString(_ number: UInt32, _ value: String) {
    alwaysBytes(number, Array(value.utf8))
  }

  /// Writes a message.
  package mutating func alwaysMessage<M: Message>(_ number: UInt32, _ message: M) {
    alwaysBytes(number, message.serializedBytes())
  }

  /// Writes what stands before bytes that are written elsewhere.
  package mutating func begin(_ number: UInt32, length: Int) {
    tag(WireReader.Tag(number: number, type: .lengthDelimited))
    varint(UInt64(length))
  }

  mutating func tag(_ tag: WireReader.Tag) {
    varint(UInt64(tag.number) << 3 | UInt64(tag.type.rawValue))
  }

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
