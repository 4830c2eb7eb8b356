/// Writes the fields of one protobuf message; a field that holds its default is left out, as proto3 does.
struct WireWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes an enum, a bool (as 0 or 1) or an integer.
  mutating func varint(_ number: UInt32, _ value: UInt64) {
    guard value != 0 else { return }
    raw(UInt64(number) << 3)
    raw(value)
  }

  /// Writes an int64.
  mutating func int64(_ number: UInt32, _ value: Int64) {
    varint(number, UInt64(bitPattern: value))
  }

  /// Writes a bool.
  mutating func bool(_ number: UInt32, _ value: Bool) {
    varint(number, value ? 1 : 0)
  }

  /// Writes bytes or a string.
  mutating func bytes(_ number: UInt32, _ value: [UInt8]) {
    guard !value.isEmpty else { return }
    message(number, value)
  }

  /// Writes a message, also an empty one.
  mutating func message(_ number: UInt32, _ value: [UInt8]) {
    begin(number, length: value.count)
    bytes.append(contentsOf: value)
  }

  /// Writes what stands before bytes that are written elsewhere; nothing when there are none.
  mutating func lengthOfBytes(_ number: UInt32, _ length: Int) {
    guard length > 0 else { return }
    begin(number, length: length)
  }

  /// Writes what stands before a message that is written elsewhere.
  mutating func begin(_ number: UInt32, length: Int) {
    raw(UInt64(number) << 3 | 2)
    raw(UInt64(length))
  }

  /// Writes what is encoded already.
  mutating func append(_ encoded: [UInt8]) {
    bytes.append(contentsOf: encoded)
  }

  /// Writes what is encoded already.
  mutating func append(_ encoded: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: encoded)
  }

  private mutating func raw(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
