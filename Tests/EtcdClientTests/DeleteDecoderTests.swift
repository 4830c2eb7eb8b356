import EtcdAPI
import Testing

@testable import EtcdClient

/// Answers to deletions that arrive in pieces of any size.
@Suite struct DeleteDecoderTests {
  /// What came, in words.
  private struct Collector: DeleteSink {
    var words: [String] = []
    var bytes: [UInt8] = []

    mutating func received(_ bytes: UnsafeRawBufferPointer) { self.bytes += bytes }
    mutating func header(_ header: ResponseHeader) { words.append("header \(header.revision)") }
    mutating func deleted(_ count: Int64) { words.append("deleted \(count)") }
    mutating func keyValue(_ pair: KeyValueView) { words.append("pair \(pair.key.count) \(pair.value.count)") }
    mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
      words.append("large pair \(head.key.count) \(valueLength)")
    }
    mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
    mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) { words.append("lease \(lease)") }
    mutating func end() { words.append("end") }
  }

  private func decode(_ bytes: [UInt8], piece: Int) throws -> Collector {
    var decoder = DeleteDecoder()
    var collector = Collector()
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try bytes[start..<min(start + piece, bytes.count)].withUnsafeBytes { try decoder.feed($0, to: &collector) }
    }
    try decoder.finish(&collector)
    return collector
  }

  private func answer(valueSizes: [Int]) -> [UInt8] {
    Etcdserverpb_DeleteRangeResponse.with {
      $0.header.revision = 300
      $0.deleted = Int64(valueSizes.count)
      $0.prevKvs = valueSizes.map { size in
        .with {
          $0.key = [1, 2]
          $0.value = [UInt8](repeating: 5, count: size)
          $0.lease = 7
        }
      }
    }.serializedBytes()
  }

  @Test(arguments: [1, 2, 3, 40, 1000, 1 << 20]) func pieceSizesMakeNoDifference(piece: Int) throws {
    let bytes = answer(valueSizes: [10, 3000, 0])
    let collector = try decode(bytes, piece: piece)
    #expect(
      collector.words == ["header 300", "deleted 3", "pair 2 10", "pair 2 3000", "pair 2 0", "end"])
    #expect(collector.bytes == bytes)
  }

  @Test func aLargeValueComesInPieces() throws {
    let size = PairDecoder.wholePairLimit + 5
    let collector = try decode(answer(valueSizes: [size]), piece: 40_000)
    #expect(collector.words == ["header 300", "deleted 1", "large pair 2 \(size)", "lease 7", "end"])
  }

  @Test func aTruncatedAnswerIsRefused() {
    let bytes = answer(valueSizes: [100])
    #expect(throws: WireError.truncated) { try decode(Array(bytes.dropLast()), piece: 50) }
  }
}
