import EtcdAPI
import Testing

@testable import EtcdClient

/// Range answers that arrive in pieces of any size.
@Suite struct RangeDecoderTests {
  /// Puts the pairs together again, whichever way they come.
  private struct Collector: RangeSink {
    var header = Etcdserverpb_ResponseHeader()
    var pairs: [Mvccpb_KeyValue] = []
    var piecewise = 0
    var more = false
    var count: Int64 = -1

    mutating func header(_ header: Etcdserverpb_ResponseHeader) { self.header = header }
    mutating func keyValue(_ pair: KeyValueView) { pairs.append(pair.copy) }
    mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
      piecewise += 1
      pairs.append(head.copy)
    }
    mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { pairs[pairs.count - 1].value += bytes }
    mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) { pairs[pairs.count - 1].lease = lease }
    mutating func end(more: Bool, count: Int64) { (self.more, self.count) = (more, count) }
  }

  private func answer(valueSizes: [Int]) -> Etcdserverpb_RangeResponse {
    .with {
      $0.header.clusterID = .max
      $0.header.memberID = 2
      $0.header.revision = 300
      $0.header.raftTerm = 4
      $0.kvs = valueSizes.enumerated().map { index, size in
        .with {
          $0.key = Array("key \(index)".utf8)
          $0.createRevision = Int64(index)
          $0.modRevision = .max
          $0.version = 1
          $0.value = [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: size)
          $0.lease = index % 2 == 0 ? 0 : -1
        }
      }
      $0.more = true
      $0.count = 1 << 40
    }
  }

  private func decode(_ bytes: [UInt8], piece: Int) throws -> Collector {
    var decoder = RangeDecoder()
    var collector = Collector()
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try bytes[start..<min(start + piece, bytes.count)].withUnsafeBytes { try decoder.feed($0, to: &collector) }
    }
    try decoder.finish(&collector)
    return collector
  }

  @Test(arguments: [1, 2, 3, 7, 64, 1000, 1 << 20]) func pieceSizesMakeNoDifference(piece: Int) throws {
    let answer = answer(valueSizes: [0, 1, 127, 128, 5000, 0])
    let collector = try decode(answer.serializedBytes(), piece: piece)
    #expect(collector.header == answer.header)
    #expect(collector.pairs == answer.kvs)
    #expect(collector.more)
    #expect(collector.count == 1 << 40)
    #expect(collector.piecewise == 0)
  }

  @Test func aLargeValueComesInPieces() throws {
    let answer = answer(valueSizes: [10, PairDecoder.wholePairLimit + 5, 3, 2 * PairDecoder.wholePairLimit])
    let collector = try decode(answer.serializedBytes(), piece: 40_000)
    #expect(collector.pairs == answer.kvs)
    #expect(collector.piecewise == 2)
  }

  @Test func unknownFieldsArePassedOver() throws {
    var bytes: [UInt8] = [0x78, 1, 0x7A, 3, 9, 9, 9, 0x7A, 0]
    bytes += answer(valueSizes: [1]).serializedBytes()
    #expect(try decode(bytes, piece: 2).pairs.count == 1)
  }

  @Test func everyTruncationIsRefused() throws {
    let bytes = answer(valueSizes: [3, 200]).serializedBytes()
    let whole = try decode(bytes, piece: bytes.count)
    for length in 0..<bytes.count {
      // What ends between two fields is a shorter answer; everything else isn't one.
      guard let collector = try? decode(Array(bytes[..<length]), piece: 50) else { continue }
      #expect(collector.pairs.count <= whole.pairs.count)
      #expect(collector.count != whole.count || collector.more != whole.more || length == bytes.count)
    }
  }

  @Test func aPairThatClaimsToBeEndlessIsRefused() {
    for last in [UInt8(0xff), 0xf0] {
      let length = [last, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]
      for piece in [1, 100] {
        #expect(throws: WireError.truncated) { try decode([0x12] + length + [0x0a, 0x05, 0x6b], piece: piece) }
      }
    }
  }

  @Test func damageNeverTraps() {
    let bytes = answer(valueSizes: [3, 200, 0]).serializedBytes()
    for position in bytes.indices {
      for change: UInt8 in [1, 0x80, 0xFF] {
        var damaged = bytes
        damaged[position] ^= change
        _ = try? decode(damaged, piece: 33)
      }
    }
  }
}
