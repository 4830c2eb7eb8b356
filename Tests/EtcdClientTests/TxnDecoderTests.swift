import EtcdAPI
import Testing

@testable import EtcdClient

/// Answers to transactions that arrive in pieces of any size.
@Suite struct TxnDecoderTests {
  /// What came, in words.
  private struct Collector: TxnSink {
    var words: [String] = []
    var bytes: [UInt8] = []
    var value: [UInt8] = []

    mutating func received(_ bytes: UnsafeRawBufferPointer) { self.bytes += bytes }
    mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) {
      words.append("\(header.revision) \(succeeded)")
    }
    mutating func beginRange() { words.append("range") }
    mutating func operation(_ answer: Etcdserverpb_ResponseOp) {
      switch answer.response {
      case .responsePut(let put): words.append("put \(put.prevKv.key.count)")
      case .responseDeleteRange(let delete): words.append("delete \(delete.deleted)")
      case .responseTxn(let txn): words.append("txn \(txn.responses.count)")
      case .responseRange(let range): words.append("whole range \(range.count)")
      case nil: words.append("nothing")
      }
    }
    mutating func end() { words.append("end") }
    mutating func header(_ header: Etcdserverpb_ResponseHeader) { words.append("header \(header.revision)") }
    mutating func keyValue(_ pair: KeyValueView) { words.append("pair \(pair.key.count) \(pair.value.count)") }
    mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
      words.append("pair \(head.key.count) \(valueLength)")
    }
    mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { value += bytes }
    mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
    mutating func end(more: Bool, count: Int64) { words.append("\(more) \(count)") }
  }

  private func decode(_ bytes: [UInt8], piece: Int) throws -> Collector {
    var decoder = TxnDecoder()
    var collector = Collector()
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try bytes[start..<min(start + piece, bytes.count)].withUnsafeBytes { try decoder.feed($0, to: &collector) }
    }
    try decoder.finish(&collector)
    return collector
  }

  private let answer = Etcdserverpb_TxnResponse.with {
    $0.header.revision = 300
    $0.succeeded = true
    $0.responses = [
      .with {
        $0.responseRange = .with {
          $0.header.revision = 300
          $0.kvs = [10, 3000, 0].map { size in
            .with {
              $0.key = [1, 2]; $0.value = [UInt8](repeating: 5, count: size)
            }
          }
          $0.count = 3
        }
      },
      .with { $0.responsePut = .with { $0.prevKv.key = [1, 2, 3] } },
      .with { $0.responseRange = .with { _ in } },
      Etcdserverpb_ResponseOp(),
      .with { $0.responseDeleteRange.deleted = 7 },
      .with { $0.responseTxn = .with { $0.responses = [Etcdserverpb_ResponseOp()] } },
    ]
  }

  @Test(arguments: [1, 2, 3, 40, 1000, 1 << 20]) func pieceSizesMakeNoDifference(piece: Int) throws {
    let bytes = answer.serializedBytes()
    let collector = try decode(bytes, piece: piece)
    #expect(
      collector.words == [
        "300 true", "range", "header 300", "pair 2 10", "pair 2 3000", "pair 2 0", "false 3", "put 3", "range",
        "false 0", "nothing", "delete 7", "txn 1", "end",
      ])
    #expect(collector.bytes == bytes)
  }

  @Test func aTransactionThatDoesNothing() throws {
    #expect(try decode([], piece: 1).words == ["0 false", "end"])
    #expect(try decode([0x0A, 2, 0x18, 5, 0x10, 0], piece: 2).words == ["5 false", "end"])
  }

  @Test func aLargeValueComesInPieces() throws {
    let pair = Mvccpb_KeyValue.with {
      $0.key = [9]; $0.value = [UInt8](repeating: 6, count: 3 << 20)
    }
    let large = Etcdserverpb_TxnResponse.with { $0.responses = [.with { $0.responseRange.kvs = [pair] }] }
    let collector = try decode(large.serializedBytes(), piece: 100_000)
    #expect(collector.words == ["0 false", "range", "pair 1 \(3 << 20)", "false 0", "end"])
    #expect(collector.value == [UInt8](repeating: 6, count: 3 << 20))
  }

  @Test func refusesWhatIsNoAnswer() throws {
    let whole = answer.serializedBytes()
    for length in stride(from: 1, to: whole.count, by: 13) {
      #expect(throws: (any Error).self) {
        let collector = try decode(Array(whole[..<length]), piece: 11)
        // Between two fields it is a shorter answer.
        if collector.words.last == "end" { throw WireError.truncated }
      }
    }
    for bytes: [UInt8] in [[0x1A, 2, 0x0A, 5], [0x18, 1], [0x0B], [0x08, 1], [0], [0x1A, 4, 0x0A, 2, 0x12, 9]] {
      #expect(throws: WireError.self) { try decode(bytes, piece: 1) }
    }
  }
}
