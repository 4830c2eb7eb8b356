import CSystem

/// The CRC-32 checksum with Castagnoli's polynomial, as etcd uses it everywhere.
///
/// Polynomial 0x1EDC6F41 (0x82F63B78 reflected), register started with and finally inverted by all ones; the
/// checksum of "123456789" is e3069283.
package struct CRC32C: Hashable, Sendable {
  /// The checksum of what was added so far.
  package private(set) var value: UInt32

  /// A checksum to go on from; 0 is that of no bytes.
  package init(_ value: UInt32 = 0) { self.value = value }

  /// The checksum of `bytes`.
  package init(of bytes: [UInt8]) {
    self.init()
    update(bytes)
  }

  /// Adds bytes at the end.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    value =
      Self.hasInstruction
      ? ~crc32c_with_instruction(~value, bytes.baseAddress, bytes.count) : ~Self.withTables(~value, bytes)
  }

  /// Adds bytes at the end.
  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  private static let hasInstruction = crc32c_has_instruction()

  /// Eight tables, so that eight bytes are taken at a time: entry `n` of table `k` is the register after byte `n` and
  /// `k` zero bytes.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { index in
      (0..<8).reduce(UInt32(index)) { register, _ in register >> 1 ^ (register & 1 == 0 ? 0 : 0x82F6_3B78) }
    }
    for index in 0..<256 * 7 { tables.append(tables[index] >> 8 ^ tables[Int(tables[index] & 0xFF)]) }
    return tables
  }()

  /// The same without the processor's help.
  static func withTables(_ state: UInt32, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var state = state
    var offset = 0
    tables.withUnsafeBufferPointer { tables in
      while bytes.count - offset >= 8 {
        var word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ UInt64(state)
        state = 0
        for table in stride(from: 7, through: 0, by: -1) {
          state ^= tables[table * 256 + Int(word & 0xFF)]
          word >>= 8
        }
        offset += 8
      }
      while offset < bytes.count {
        state = state >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: state) ^ bytes[offset])]
        offset += 1
      }
    }
    return state
  }
}
