import EtcdAPI
import Testing

@testable import EtcdClient

@Suite struct SnapshotDecoderTests {
  private struct Sink: SnapshotSink {
    var bytes: [UInt8] = []
    var ends: [UInt64] = []
    var version = ""

    mutating func bytes(_ bytes: UnsafeRawBufferPointer) { self.bytes += bytes }

    mutating func messageEnd(remaining: UInt64, version: String) {
      ends.append(remaining)
      self.version = version
    }
  }

  private let blob = [UInt8]((0..<1000).map { UInt8(truncatingIfNeeded: $0) })

  private var message: [UInt8] {
    var writer = WireWriter()
    writer.bytes(1, [1, 2, 3])
    writer.uint64(2, 70_000)
    writer.bytes(3, blob)
    writer.bytes(4, Array("3.6.0".utf8))
    return writer.bytes
  }

  private func decode(_ message: [UInt8], pieces: Int) throws -> Sink {
    var decoder = SnapshotDecoder()
    var sink = Sink()
    for _ in 0..<2 {
      for start in stride(from: 0, to: message.count, by: pieces) {
        let end = min(start + pieces, message.count)
        try message[start..<end].withUnsafeBytes {
          try decoder.feed($0, endsMessage: end == message.count, to: &sink)
        }
      }
    }
    return sink
  }

  @Test(arguments: [1, 2, 7, 100, 1009, 5000]) func decodesInAnyPieces(pieces: Int) throws {
    let sink = try decode(message, pieces: pieces)
    #expect(sink.bytes == blob + blob)
    #expect(sink.ends == [70_000, 70_000])
    #expect(sink.version == "3.6.0")
  }

  @Test func refusesWhatIsNoMessage() {
    #expect(throws: WireError.truncated) { try decode(Array(message.prefix(500)), pieces: 100) }
    #expect(throws: WireError.self) { try decode([3 << 3, 5], pieces: 2) }
    #expect(throws: WireError.self) { try decode([0x07], pieces: 1) }
    #expect(throws: WireError.self) {
      try decode([3 << 3 | 2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1], pieces: 4)
    }
    #expect(throws: WireError.truncated) {
      try decode([1 << 3 | 2, 0xFF, 0xFF, 0xFF, 0x7F] + [UInt8](repeating: 0, count: 200_000), pieces: 50_000)
    }
  }
}
