import EtcdAPI
import TestSupport
import Testing

@testable import EtcdClient

/// The keys that a list-watch with `--relist` remembers.
@Suite struct KnownKeysTests {
  private static func response(_ events: [(key: [UInt8], revision: Int64)]) throws -> WatchResponse {
    let message = Etcdserverpb_WatchResponse.with { response in
      response.events = events.map { key, revision in
        .with { event in
          event.type = revision > 0 ? .put : .delete
          event.kv = .with {
            $0.key = key
            $0.modRevision = max(revision, 1)
          }
        }
      }
    }
    var decoder = WatchDecoder()
    let response = try message.serializedBytes().withUnsafeBytes { bytes throws(WireError) in
      try decoder.feed(bytes, endsMessage: true)
    }
    return try #require(response)
  }

  /// Compares a list with what is known, and returns the differences: the revision, or 0 for a vanished key.
  private static func differences(_ list: [[UInt8]: Int64], _ known: inout KnownKeys) -> [[UInt8]: Int64] {
    var found: [[UInt8]: Int64] = [:]
    func takeVanished(before key: UnsafeRawBufferPointer?) {
      var part = ListPart()
      #expect(known.takeVanished(before: key, into: &part))
      part.forEachEvent { found[[UInt8]($0.keyValue.key)] = 0 }
    }
    known.beginList()
    for (key, revision) in list.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let pair = Mvccpb_KeyValue.with {
        $0.key = key
        $0.modRevision = revision
      }
      pair.withView { view in
        takeVanished(before: view.key)
        if known.meet(view) != .unchanged { found[key] = revision }
      }
    }
    takeVanished(before: nil)
    return found
  }

  /// Keys of all lengths, with much and little in common, over several chunks and merges.
  @Test func differencesAreThoseOfADictionary() throws {
    var random = SeededGenerator()
    func key() -> [UInt8] {
      let number = UInt32.random(in: 0..<10_000, using: &random)
      let prefix = [UInt8](repeating: UInt8(ascii: "k"), count: number % 7 == 0 ? 300 : Int(number % 40))
      return prefix + withUnsafeBytes(of: number.bigEndian) { [UInt8]($0) }
    }
    var known = KnownKeys()
    var expected: [[UInt8]: Int64] = [:]
    for round in 0..<2 {
      for _ in 0..<6 {
        let events = (0..<1500).map { _ in (key(), Int64.random(in: 0...3, using: &random) * Int64(round + 1)) }
        try known.apply(try Self.response(events))
        for (key, revision) in events { expected[key] = revision > 0 ? revision : nil }
      }
      var list = expected
      for _ in 0..<3000 { list[key()] = Bool.random(using: &random) ? 99 : nil }
      var differences = list.filter { expected[$0.key] != $0.value }
      for key in expected.keys where list[key] == nil { differences[key] = 0 }
      #expect(Self.differences(list, &known) == differences)
      expected = list
    }
    #expect(Self.differences(expected, &known) == [:])
  }

  @Test func anAbandonedListKeepsTheRest() throws {
    var known = KnownKeys()
    let keys: [[UInt8]] = (0..<9).map { [$0] }
    try known.apply(try Self.response(keys.map { ($0, 5) }))
    known.beginList()
    var part = ListPart()
    let pair = Mvccpb_KeyValue.with {
      $0.key = [3]
      $0.modRevision = 7
    }
    let sight = pair.withView { view in
      _ = known.takeVanished(before: view.key, into: &part)
      return known.meet(view)
    }
    #expect(sight == .changed)
    #expect(part.count == 3)
    known.abandonList()
    let expected = Dictionary(uniqueKeysWithValues: (3..<9).map { ([UInt8($0)], $0 == 3 ? Int64(7) : 5) })
    #expect(Self.differences(expected, &known) == [:])
  }
}
