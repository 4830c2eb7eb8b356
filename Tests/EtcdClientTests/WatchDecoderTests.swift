import EtcdAPI
import Testing

@testable import EtcdClient

/// Watch answers that arrive in pieces of any size.
@Suite struct WatchDecoderTests {
  private func message(events: Int, revision: (Int) -> Int64 = { Int64($0) + 1 }, fragment: Bool = false) -> [UInt8] {
    Etcdserverpb_WatchResponse.with {
      $0.header.revision = 99
      $0.fragment = fragment
      $0.events = (0..<events).map { index in
        .with {
          $0.kv.key = Array("key \(index)".utf8)
          $0.kv.value = [UInt8](repeating: 7, count: index % 5 * 100)
          $0.kv.modRevision = revision(index)
        }
      }
    }.serializedBytes()
  }

  /// The parts that a message comes out in when it arrives in pieces.
  private func parts(_ message: [UInt8], piece: Int, _ decoder: inout WatchDecoder) throws -> [WatchResponse] {
    var parts: [WatchResponse] = []
    for start in stride(from: 0, to: message.count, by: piece) {
      let end = min(start + piece, message.count)
      let part = try message[start..<end].withUnsafeBytes {
        try decoder.feed($0, endsMessage: end == message.count)
      }
      if let part { parts.append(part) }
    }
    return parts
  }

  private func keys(_ parts: [WatchResponse]) throws -> [String] {
    var keys: [String] = []
    for part in parts {
      try part.forEachEvent { keys.append(String(decoding: $0.keyValue.key, as: UTF8.self)) }
    }
    return keys
  }

  @Test(arguments: [1, 2, 3, 50, 500, 1 << 20]) func pieceSizesMakeNoDifference(piece: Int) throws {
    var decoder = WatchDecoder(leastPart: 1)
    for _ in 1...2 {
      let parts = try parts(message(events: 40), piece: piece, &decoder)
      #expect(try keys(parts) == (0..<40).map { "key \($0)" })
      #expect(parts.allSatisfy { $0.header.revision == 99 })
      #expect(parts.map(\.isFragment) == parts.dropLast().map { _ in true } + [false])
      #expect(parts.map(\.continuesMessage) == [false] + parts.dropFirst().map { _ in true })
    }
    #expect(try parts(message(events: 3, fragment: true), piece: piece, &decoder).last?.isFragment == true)
  }

  @Test func partsHaveALeastSize() throws {
    var decoder = WatchDecoder(leastPart: 1000)
    let parts = try parts(message(events: 40), piece: 10, &decoder)
    #expect(parts.count > 2 && parts.count < 20)
    #expect(try keys(parts) == (0..<40).map { "key \($0)" })
  }

  @Test(arguments: [1, 5, 1000]) func anAnswerWithoutEventsIsOnePart(piece: Int) throws {
    var decoder = WatchDecoder(leastPart: 1)
    let parts = try parts(message(events: 0), piece: piece, &decoder)
    #expect(parts.map(\.isProgressNotify) == [true])
  }

  @Test func refusesWhatIsNoWatchAnswer() {
    let whole = message(events: 3)
    for length in 1..<whole.count {
      var decoder = WatchDecoder(leastPart: 1)
      _ = try? parts(Array(whole[..<length]), piece: 7, &decoder)
    }
    for bytes: [UInt8] in [[0x5A, 200, 1], [0x5A, 2, 0x0A, 5], [0x58, 1], [0x0B], [0x08], [0]] {
      var decoder = WatchDecoder(leastPart: 1)
      #expect(throws: WireError.self) { try parts(bytes, piece: 1, &decoder) }
    }
  }

  @Test(arguments: [1, 30, 300, 1 << 20]) func aWatchGoesOnBehindItsLastEvent(piece: Int) throws {
    // Three events of one revision, then two of the next.
    let bytes = message(events: 5) { $0 < 3 ? 10 : 11 }
    var decoder = WatchDecoder(leastPart: 1)
    let parts = try parts(bytes, piece: piece, &decoder)
    for broken in 0...parts.count {
      var position = WatchPosition(start: 10)
      var seen = 0
      for part in parts[..<broken] {
        #expect(try position.advance(over: part) == 0)
        seen += part.eventCount
      }
      #expect(position.nextRevision == (broken == parts.count ? 12 : seen > 3 ? 11 : 10))
      // The connection breaks; the stream begins anew at that revision.
      position.begin(WatchResponse())
      let first = position.nextRevision == 10 ? 0 : position.nextRevision == 11 ? 3 : 5
      let rest = message(events: 5 - first) { $0 + first < 3 ? 10 : 11 }
      var again = WatchDecoder(leastPart: 1)
      var skipped = 0
      for part in try self.parts(rest, piece: 64, &again) { skipped += try position.advance(over: part) }
      #expect(first + skipped == seen)
      #expect(first == 5 || position.nextRevision == 12)
    }
  }

  /// As a member does that lagged behind when the watch began.
  @Test(arguments: [1, 30, 300, 1 << 20]) func eventsBeforeAWatchAreSkipped(piece: Int) throws {
    var position = WatchPosition(start: 10)
    var decoder = WatchDecoder(leastPart: 1)
    for (first, old) in [(4, 5), (7, 3)] {
      var skipped = 0
      for part in try parts(message(events: 5) { Int64($0 + first) }, piece: piece, &decoder) {
        skipped += try position.advance(over: part)
      }
      #expect(skipped == old)
      #expect(position.nextRevision == (old == 5 ? 10 : 12))
    }
  }

  /// Old servers do not send it in order with the events.
  @Test func aRequestedNotificationDoesNotMoveAWatch() throws {
    for (id, next) in [(WatchResponse.noWatch, 10), (0, 100)] as [(Int64, Int64)] {
      let bytes = Etcdserverpb_WatchResponse.with {
        $0.header.revision = 99
        $0.watchID = id
      }.serializedBytes()
      var decoder = WatchDecoder()
      var position = WatchPosition(start: 10)
      for part in try parts(bytes, piece: 1 << 20, &decoder) { #expect(try position.advance(over: part) == 0) }
      #expect(position.nextRevision == next)
    }
  }
}
