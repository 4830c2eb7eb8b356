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
