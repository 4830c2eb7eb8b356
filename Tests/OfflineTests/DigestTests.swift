import Foundation
import TestSupport
import Testing

@testable import Offline

/// The digests, next to the vectors of FIPS 180-4 and to what coreutils computes.
struct DigestTests {
  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func digest(_ algorithm: Digest.Algorithm, way: Digest.Way = Digest.ways[0], _ bytes: [UInt8]) -> String {
    var digest = Digest(algorithm, way: way)
    digest.update(bytes)
    return Self.hex(digest.value)
  }

  private static let longText =
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"

  @Test(arguments: Digest.ways) func sha256IsThatOfTheStandard(way: Digest.Way) {
    for (text, expected) in [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (Self.longText, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
    ] { #expect(digest(.sha256, way: way, Array(text.utf8)) == expected) }
    #expect(
      digest(.sha256, way: way, [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func sha1IsThatOfTheStandard() {
    for (text, expected) in [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
      (Self.longText, "a49b2446a02c645bf419f995b67091253a04a259"),
    ] { #expect(digest(.sha1, Array(text.utf8)) == expected) }
    #expect(
      digest(.sha1, [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test(arguments: [(Digest.Algorithm.sha256, "sha256sum"), (Digest.Algorithm.sha1, "sha1sum")])
  func everyLengthIsAsCoreutilsHasIt(algorithm: Digest.Algorithm, program: String) throws {
    let scratch = try TemporaryDirectory()
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 167 + $0 >> 3) }
    let names = try (0...300).map { try scratch.write(Array(bytes[..<$0]), to: "\($0)") }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + names
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let expected = String(decoding: output, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(expected.count == 301)
    for (count, expected) in expected.enumerated() {
      for way in Digest.ways {
        #expect(digest(algorithm, way: way, Array(bytes[..<count])) == expected, "\(count) bytes")
      }
    }
  }

  /// However the bytes are cut into pieces, and whichever way they are computed.
  @Test func piecesMakeNoDifference() {
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }
    let whole = digest(.sha256, bytes)
    for size in [1, 3, 63, 64, 65, 127, 128, 1000, 65_536] {
      for way in Digest.ways {
        var digest = Digest(.sha256, way: way)
        for start in stride(from: 0, to: bytes.count, by: size) {
          digest.update(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        #expect(Self.hex(digest.value) == whole, "pieces of \(size)")
      }
    }
  }
}
