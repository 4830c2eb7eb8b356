import Glibc

extension UnsafeRawBufferPointer {
  /// The little-endian number at `offset`; the caller has checked the bounds.
  func uint16(at offset: Int) -> UInt16 { UInt16(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self)) }

  /// The little-endian number at `offset`; the caller has checked the bounds.
  func uint32(at offset: Int) -> UInt32 { UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }

  /// The little-endian number at `offset`; the caller has checked the bounds.
  func uint64(at offset: Int) -> UInt64 { UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
}

extension UnsafeMutableRawBufferPointer {
  /// Writes `number` in little-endian order at `offset`.
  func store<Number: FixedWidthInteger>(_ number: Number, at offset: Int) {
    storeBytes(of: number.littleEndian, toByteOffset: offset, as: Number.self)
  }
}

/// Compares two keys byte by byte, a shorter one first when it begins the other: negative, zero or positive as
/// `memcmp`.
@inlinable
package func compareKeys(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
  let common = Swift.min(left.count, right.count)
  if common > 0, let first = left.baseAddress, let second = right.baseAddress {
    let order = memcmp(first, second, common)
    if order != 0 { return Int(order) }
  }
  return left.count - right.count
}
