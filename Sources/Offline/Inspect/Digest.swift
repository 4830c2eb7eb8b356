import CCrypto

/// Checksums of small data.
package enum Checksum {
  /// The SHA-256 of `bytes`: 32 bytes.
  package static func sha256(of bytes: [UInt8]) -> [UInt8] {
    var digest = Digest(.sha256)
    digest.update(bytes)
    return digest.value
  }
}

/// A message digest (FIPS 180-4), computed piece by piece.
struct Digest {
  /// Which digest.
  enum Algorithm {
    /// 20 bytes; etcd derives member and cluster IDs from it.
    case sha1
    /// 32 bytes; a server sends it after a snapshot.
    case sha256

    /// The initial state.
    fileprivate var start: [UInt32] {
      switch self {
      case .sha1: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
      case .sha256:
        [
          0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
      }
    }
  }

  /// An implementation of SHA-256.
  typealias Way = sha256_way

  private static let blockSize = 64
  /// The implementations that this processor supports, the fastest first.
  static let ways = [SHA256_INSTRUCTIONS, SHA256_VECTORS, SHA256_PORTABLE].filter { sha256_has($0) }

  private let algorithm: Algorithm
  private let way: Way
  private var state: [UInt32]
  /// The bytes after the last whole block.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// An empty digest; `way` is the implementation of SHA-256.
  init(_ algorithm: Algorithm, way: Way = ways[0]) {
    self.algorithm = algorithm
    self.way = way
    state = algorithm.start
    rest.reserveCapacity(2 * Self.blockSize)
  }

  /// Adds the next bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var bytes = bytes[...]
    if !rest.isEmpty {
      let missing = bytes.prefix(Self.blockSize - rest.count)
      rest.append(contentsOf: missing)
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == Self.blockSize else { return }
      rest.withUnsafeBytes { compress($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.prefix(bytes.count / Self.blockSize * Self.blockSize)
    compress(UnsafeRawBufferPointer(rebasing: whole))
    rest.append(contentsOf: bytes.dropFirst(whole.count))
  }

  /// Adds the next bytes.
  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of all added bytes.
  var value: [UInt8] {
    var copy = self
    // A one bit, zeros to fill the block, and at its end the number of bits (section 5.1).
    let zeros = (2 * Self.blockSize - 9 - rest.count) % Self.blockSize
    copy.update([0x80] + [UInt8](repeating: 0, count: zeros) + bigEndianBytes(byteCount &* 8))
    return copy.state.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Adds whole blocks.
  private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    let count = blocks.count / Self.blockSize
    guard count > 0 else { return }
    state.withUnsafeMutableBufferPointer { state in
      switch algorithm {
      case .sha1: sha1_compress(state.baseAddress, blocks.baseAddress, count)
      case .sha256: sha256_compress(way, state.baseAddress, blocks.baseAddress, count)
      }
    }
  }
}
