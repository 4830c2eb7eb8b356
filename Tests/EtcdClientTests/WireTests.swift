import EtcdAPI
import Testing

@testable import EtcdClient

/// Messages as bytes, and ranges of keys.
@Suite struct WireTests {
  @Test func oneMessageInsideAnother() throws {
    let request = Etcdserverpb_TxnRequest.with {
      $0.compare = [
        .with {
          $0.key = [1]; $0.result = .notEqual; $0.target = .value; $0.value = [2, 3]
        }
      ]
      $0.success = [.with { $0.requestTxn = .with { $0.failure = [.with { $0.requestRange.key = [9] }] } }]
    }
    let bytes = request.serializedBytes()
    #expect(try Etcdserverpb_TxnRequest(serializedBytes: bytes) == request)
    for length in 1..<bytes.count {
      _ = try? Etcdserverpb_TxnRequest(serializedBytes: Array(bytes[..<length]))
    }
  }

  /// The numbers of a message's fields, each with its value or how many bytes it has; others are passed over.
  private func fields(_ message: [UInt8]) throws(WireError) -> [UInt64] {
    try message.withWireReader { (reader) throws(WireError) in
      var fields: [UInt64] = []
      while let tag = try reader.nextTag() {
        switch tag.type {
        case .varint: fields += [UInt64(tag.number), try reader.uint64(tag)]
        case .lengthDelimited: fields += [UInt64(tag.number), UInt64(try reader.slice(tag).count)]
        case .fixed32, .fixed64: try reader.skip(tag)
        }
      }
      return fields
    }
  }

  @Test func readsWhatItWrites() throws {
    var writer = WireWriter()
    writer.alwaysUint64(1, 0)
    writer.alwaysUint64(2, .max)
    writer.alwaysBytes(300, [1, 2, 3])
    #expect(try fields(writer.bytes) == [1, 0, 2, .max, 300, 3])
    #expect(try fields([0x09, 1, 0, 0, 0, 0, 0, 0, 0, 0x15, 2, 0, 0, 0, 0x18, 5]) == [3, 5])
  }

  @Test func refusesWhatIsNoMessage() {
    let most = [UInt8](repeating: 0xFF, count: 9)
    for truncated in [[0x08], [0x08, 0x80], [0x0A, 2, 1], [0x0A] + most + [1], [0x09, 1]] as [[UInt8]] {
      #expect(throws: WireError.truncated) { try fields(truncated) }
    }
    #expect(throws: WireError.malformedVarint) { try fields([0x08] + most + [2]) }
    #expect(throws: WireError.malformedVarint) { try fields([0x08] + [UInt8](repeating: 0x80, count: 10) + [1]) }
    #expect(throws: WireError.malformedTag) { try fields([0, 1]) }
    #expect(throws: WireError.malformedTag) { try fields([0x0B]) }
    #expect(throws: WireError.malformedTag) { try fields([0x80, 0x80, 0x80, 0x80, 0x10, 1]) }
  }

  @Test func unknownFieldsAndNumbersSurvive() throws {
    let bytes: [UInt8] = [0x10, 99, 0xFA, 0x3F, 2, 7, 7]
    let message = try Etcdserverpb_AlarmMember(serializedBytes: [0x08, 5] + bytes)
    #expect(message.memberID == 5)
    #expect(message.alarm == .UNRECOGNIZED(99))
    #expect(message.serializedBytes() == [0x08, 5] + bytes)
  }

  @Test func nestingHasALimit() {
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      // A failure branch with a transaction in it: fields 3 and 4.
      var inner = WireWriter()
      inner.alwaysBytes(4, bytes)
      var outer = WireWriter()
      outer.alwaysBytes(3, inner.bytes)
      bytes = outer.bytes
    }
    #expect(throws: WireError.tooDeep) { try Etcdserverpb_TxnRequest(serializedBytes: bytes) }
  }

  @Test(
    arguments: [
      ([0x61], [0x62]), ([0x61, 0xFF], [0x62]), ([0xFF, 0xFF], [0]), ([], [0]),
    ] as [([UInt8], [UInt8])]) func prefixesEnd(prefix: [UInt8], end: [UInt8])
  {
    #expect(KeyRange.prefixEnd(prefix) == end)
  }

  @Test func anEmptyPrefixIsEverything() {
    #expect(KeyRange.prefix([]) == KeyRange(key: [0], rangeEnd: [0]))
    #expect(KeyRange.from([]) == KeyRange(key: [0], rangeEnd: [0]))
  }
}
