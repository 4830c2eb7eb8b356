/// Cuts the body of a response into messages.
///
/// | OFFSET | SIZE | DESCRIPTION |
/// |---|---|---|
/// | 0 | 1 | 0: not compressed, 1: compressed |
/// | 1 | 4 | length of the message, big-endian |
/// | 5 | length | the message |
///
/// Source: gRPC over HTTP/2, "Length-Prefixed-Message". Each byte is copied once, from where libcurl keeps it
/// into a chunk.
struct MessageReader {
  private let limit: Int
  private let pool: ChunkPool
  private var prefix: UInt64 = 0
  private var prefixCount = 0
  private var remaining = 0
  private var messageLength: Int?
  private var chunk: Chunk?
  private var cut = 0
  private var used = 0
  /// Number of messages that are complete.
  private(set) var messageCount = 0
  /// Finished fragments, oldest first.
  private(set) var fragments: [Fragment] = []

  init(limit: Int, pool: ChunkPool) {
    self.limit = limit
    self.pool = pool
  }

  /// Whether a message has begun and not ended.
  var isInsideMessage: Bool { prefixCount > 0 }

  /// Removes all finished fragments.
  mutating func takeFragments() -> [Fragment] {
    defer { fragments = [] }
    return fragments
  }

  /// Makes the received part of an unfinished message available as a fragment.
  mutating func cutFragment() {
    guard used > cut, let chunk else { return }
    append(chunk: chunk, endsMessage: false)
  }

  /// Takes the next bytes of the body.
  /// - Throws: when a message is compressed, too long or malformed.
  mutating func receive(_ bytes: UnsafeRawBufferPointer) throws(RPCError) {
    var rest = bytes[...]
    while let first = rest.first {
      if prefixCount < 5 {
        rest = rest.dropFirst()
        prefix = prefix << 8 | UInt64(first)
        prefixCount += 1
        if prefixCount == 5 { try beginMessage() }
        continue
      }
      let count = copy(UnsafeRawBufferPointer(rebasing: rest))
      rest = rest.dropFirst(count)
    }
  }

  private mutating func beginMessage() throws(RPCError) {
    let length = Int(truncatingIfNeeded: prefix & 0xFFFF_FFFF)
    switch prefix >> 32 {
    case 0: break
    case 1: throw RPCError(code: .internal, message: "the server sent a compressed message, which was not requested")
    case let flag: throw RPCError(code: .internal, message: "the server sent a message with the unknown flag \(flag)")
    }
    guard length <= limit else {
      throw RPCError(
        code: .resourceExhausted, message: "grpc: received message larger than max (\(length) vs. \(limit))")
    }
    prefix = 0
    messageLength = length
    remaining = length
    if length == 0 { append(chunk: nil, endsMessage: true) }
  }

  /// Copies what belongs to the message and fits into the chunk; returns the number of bytes.
  private mutating func copy(_ bytes: UnsafeRawBufferPointer) -> Int {
    let chunk = roomyChunk()
    let count = min(bytes.count, remaining, chunk.size - used)
    if let source = bytes.baseAddress { (chunk.memory.start + used).copyMemory(from: source, byteCount: count) }
    used += count
    remaining -= count
    if remaining == 0 {
      append(chunk: chunk, endsMessage: true)
    } else if used == chunk.size {
      append(chunk: chunk, endsMessage: false)
    }
    return count
  }

  /// The current chunk, or the next when that is full.
  private mutating func roomyChunk() -> Chunk {
    if let chunk, used < chunk.size { return chunk }
    let next = chunk == nil && remaining <= Chunk.smallCapacity ? Chunk.small() : pool.chunk()
    chunk = next
    cut = 0
    used = 0
    return next
  }

  private mutating func append(chunk: Chunk?, endsMessage: Bool) {
    let count = chunk == nil ? 0 : used - cut
    fragments.append(
      Fragment(chunk: chunk, offset: cut, count: count, messageLength: messageLength, endsMessage: endsMessage))
    cut = used
    messageLength = nil
    guard endsMessage else { return }
    prefixCount = 0
    messageCount += 1
  }
}
