@testable import Offline

/// The SHA-256 of bytes as hexadecimal text.
func sha256(_ bytes: some Sequence<UInt8>) -> String {
  digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// A snapshot: the bytes of a database with their checksum.
func snapshot(_ database: [UInt8]) -> [UInt8] { database + digest(database) }

private func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var digest = Digest(.sha256)
  digest.update(Array(bytes))
  return digest.value
}
