import CCrypto

/// Checksums of small pieces of data.
public enum Checksum {
  /// The SHA-256 of `bytes`: 32 bytes.
  ///
  /// - Throws: ``SnapshotError/noDigest`` when the system's library refuses to compute it.
  public static func sha256(of bytes: [UInt8]) throws(SnapshotError) -> [UInt8] {
    var digest = Digest(.sha256)
    digest.update(bytes)
    return try digest.finish()
  }
}

/// A message digest, computed piece by piece by OpenSSL, which uses the processor's instructions for it.
struct Digest: ~Copyable {
  /// Which digest.
  enum Algorithm {
    /// 20 bytes; what etcd makes member and cluster IDs of.
    case sha1
    /// 32 bytes; what a server sends behind a snapshot.
    case sha256

    var size: Int { self == .sha1 ? 20 : 32 }
    fileprivate var type: OpaquePointer? { self == .sha1 ? EVP_sha1() : EVP_sha256() }
  }

  private static let isLoaded = ccrypto_load()

  private let algorithm: Algorithm
  private let context: OpaquePointer?
  private var isSound: Bool

  /// Of no bytes yet.
  init(_ algorithm: Algorithm) {
    self.algorithm = algorithm
    context = Self.isLoaded ? EVP_MD_CTX_new() : nil
    isSound = context != nil && EVP_DigestInit_ex(context, algorithm.type, nil) == 1
  }

  deinit {
    if context != nil { EVP_MD_CTX_free(context) }
  }

  /// Takes the next bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    isSound = isSound && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
  }

  /// Takes the next bytes.
  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of all bytes taken; nothing can be taken afterwards.
  ///
  /// - Throws: ``SnapshotError/noDigest`` when the library refuses, as one that is restricted to other algorithms does.
  mutating func finish() throws(SnapshotError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: algorithm.size)
    guard isSound, EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .noDigest }
    isSound = false
    return digest
  }
}
