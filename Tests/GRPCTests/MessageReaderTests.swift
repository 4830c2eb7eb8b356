import TestSupport
import Testing

@testable import GRPC

@Suite(.timeLimit(.minutes(2))) struct MessageReaderTests {
  /// Feeds the pieces one after another and gathers the messages.
  private func messages(_ pieces: [[UInt8]], limit: Int = 1 << 30) throws -> [[UInt8]] {
    var reader = MessageReader(limit: limit, pool: ChunkPool())
    var messages: [[UInt8]] = []
    var message: [UInt8] = []
    var length = 0
    for piece in pieces {
      try piece.withUnsafeBytes { try reader.receive($0) }
      reader.cutFragment()
      for fragment in reader.takeFragments() {
        if let first = fragment.messageLength {
          #expect(message.isEmpty)
          length = first
        }
        message += fragment.bytes
        guard fragment.endsMessage else { continue }
        #expect(message.count == length)
        messages.append(message)
        message = []
      }
    }
    #expect(message.isEmpty)
    #expect(!reader.isInsideMessage)
    return messages
  }

  @Test func everySplit() throws {
    let expected: [[UInt8]] = [[1, 2, 3], [], [4], [UInt8](repeating: 7, count: 300)]
    let stream = expected.flatMap { Frame.message($0) }
    for split in 0...stream.count {
      #expect(try messages([Array(stream[..<split]), Array(stream[split...])]) == expected)
    }
    #expect(try messages(stream.map { [$0] }) == expected)
  }

  @Test func messagesLargerThanAChunk() throws {
    let large = (0..<3 * Chunk.capacity + 17).map { UInt8(truncatingIfNeeded: $0 / 251) }
    let small = [UInt8](repeating: 1, count: Chunk.smallCapacity)
    #expect(try messages([Frame.message(large) + Frame.message(small)]) == [large, small])
    #expect(try messages([Frame.message(small), Frame.message(large)]) == [small, large])
  }

  @Test func theLimitIsInclusive() throws {
    #expect(try messages([Frame.message([1, 2, 3])], limit: 3) == [[1, 2, 3]])
    #expect(throws: RPCError(code: .resourceExhausted, message: "grpc: received message larger than max (4 vs. 3)")) {
      try messages([Frame.message([1, 2, 3, 4])], limit: 3)
    }
    #expect(throws: RPCError.self) { try messages([Frame.message([], length: .max)], limit: 3) }
  }

  @Test func flags() {
    #expect(throws: RPCError.self) { try messages([Frame.message([1], flag: 1)]) }
    #expect(throws: RPCError.self) { try messages([Frame.message([1], flag: 255)]) }
  }

  @Test func anUnfinishedMessageIsNoticed() throws {
    var reader = MessageReader(limit: 100, pool: ChunkPool())
    #expect(!reader.isInsideMessage)
    try Array(Frame.message([1, 2]).dropLast()).withUnsafeBytes { try reader.receive($0) }
    #expect(reader.isInsideMessage)
  }
}

@Suite(.timeLimit(.minutes(2))) struct OutgoingTests {
  @Test func anyBufferSize() {
    let sent: [[UInt8]] = [[1, 2, 3], [], [UInt8](repeating: 9, count: 40)]
    for size in 1...60 {
      var outgoing = Outgoing()
      for message in sent { outgoing.append(message) }
      var copied: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: size)
      while case let count = buffer.withUnsafeMutableBytes({ outgoing.copy(into: $0) }), count > 0 {
        copied += buffer[..<count]
      }
      #expect(copied == sent.flatMap { Frame.message($0) })
    }
  }

  @Test func rewinding() {
    var outgoing = Outgoing()
    var buffer = [UInt8](repeating: 0, count: 100)
    func copy() -> [UInt8] { Array(buffer[..<buffer.withUnsafeMutableBytes { outgoing.copy(into: $0) }]) }
    outgoing.append([1, 2])
    for isComplete in [false, true] {
      outgoing.isComplete = isComplete
      for _ in 0..<2 {
        #expect(copy() == Frame.message([1, 2]))
        #expect(copy() == [])
        let isRewound = outgoing.rewind()
        #expect(isRewound)
      }
    }
  }

  @Test func severalMessagesAreNotTakenBack() {
    var outgoing = Outgoing()
    var buffer = [UInt8](repeating: 0, count: 100)
    for message: [UInt8] in [[1], [2]] {
      outgoing.append(message)
      _ = buffer.withUnsafeMutableBytes { outgoing.copy(into: $0) }
    }
    let isRewound = outgoing.rewind()
    #expect(!isRewound)
  }
}
