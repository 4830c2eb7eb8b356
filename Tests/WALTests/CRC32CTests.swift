import Testing

@testable import WAL

struct CRC32CTests {
  @Test func knownChecksums() {
    #expect(CRC32C(of: Array("123456789".utf8)).value == 0xe306_9283)
    #expect(CRC32C(of: []).value == 0)
    #expect(CRC32C(of: [UInt8](repeating: 0, count: 32)).value == 0x8a91_36aa)
    #expect(CRC32C(of: [UInt8](repeating: 0xFF, count: 32)).value == 0x62a8_ab43)
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = CRC32C(of: bytes)
    for cut in [0, 1, 7, 8, 9, 500, 999, 1000] {
      var checksum = CRC32C(of: Array(bytes[..<cut]))
      checksum.update(Array(bytes[cut...]))
      #expect(checksum == whole)
    }
  }

  @Test func tablesGiveTheSameAsTheInstruction() {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0 >> 7) }
    for count in [0, 1, 7, 8, 9, 15, 16, 100, 767, 768, 769, 1536, 2000, 5000] {
      let state = Array(bytes[..<count]).withUnsafeBytes { CRC32C.withTables(.max, $0) }
      #expect(~state == CRC32C(of: Array(bytes[..<count])).value)
    }
  }
}
