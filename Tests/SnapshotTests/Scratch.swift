import Bolt
import Foundation

@testable import Snapshot

/// A folder for one test, removed with the object.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/snapshot-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file into the folder.
  @discardableResult func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// The bytes of a file in the folder.
  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  /// Everything in the folder, as relative paths.
  func tree() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }
}

/// Bytes from hexadecimal text; white space is ignored.
func bytes(_ hex: String) -> [UInt8] {
  let digits = hex.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

/// The SHA-256 of bytes as hexadecimal text.
func sha256(_ bytes: some Sequence<UInt8>) -> String {
  digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// A snapshot: the bytes of a database with their checksum.
func snapshot(_ database: [UInt8]) -> [UInt8] { database + digest(database) }

private func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var digest = Digest(.sha256)
  digest.update(Array(bytes))
  return (try? digest.finish()) ?? []
}

/// A database of four pages with two keys and a consistent index, as bolt itself accepts it. The real etcdctl 3.4 and
/// etcdutl 3.6 show the hash 70f86ecc for it.
func tinyDatabase() -> [UInt8] {
  let pages = [
    """
    00000000000000000400000000000000edda0ced02000000001000000000000003000000000000000000000000000000
    020000000000000004000000000000000000000000000000eefd8946116e5107
    """,
    """
    01000000000000000400000000000000edda0ced02000000001000000000000003000000000000000000000000000000
    0200000000000000040000000000000001000000000000000f4879511a354c26
    """,
    "02000000000000001000000000000000",
    """
    03000000000000000200020000000000
    0100000020000000030000007a000000
    010000008d0000000400000048000000
    6b6579
    00000000000000000000000000000000
    00000000000000000200020000000000
    0000000020000000110000000c000000
    000000002d000000110000000c000000
    00000000000000025f00000000000000000a01611002180220012a0131
    00000000000000035f00000000000000000a01621003180320012a0132
    6d657461
    00000000000000000000000000000000
    00000000000000000200010000000000
    00000000100000001000000008000000
    636f6e73697374656e745f696e646578 0000000000000005
    """,
  ]
  return pages.flatMap { page in
    let content = bytes(page)
    return content + [UInt8](repeating: 0, count: 4096 - content.count)
  }
}
