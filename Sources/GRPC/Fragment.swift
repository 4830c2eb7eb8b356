import Synchronization

/// A buffer for received bytes; it returns to its pool with the last fragment that refers to it.
final class Chunk: Sendable {
  static let smallCapacity = 4 << 10
  static let capacity = 128 << 10

  let memory: Memory
  let size: Int
  private let pool: ChunkPool?

  /// The I/O thread writes each byte once, before it delivers the fragment that contains it.
  struct Memory: @unchecked Sendable {
    let start: UnsafeMutableRawPointer
  }

  init(memory: Memory, size: Int, pool: ChunkPool?) {
    self.memory = memory
    self.size = size
    self.pool = pool
  }

  /// A chunk for the beginning of a response; most responses are short.
  static func small() -> Chunk {
    Chunk(memory: Memory(start: .allocate(byteCount: smallCapacity, alignment: 16)), size: smallCapacity, pool: nil)
  }

  deinit {
    guard let pool else { return memory.start.deallocate() }
    pool.take(back: memory)
  }
}

/// Chunks for reuse.
final class ChunkPool: Sendable {
  /// Together 2 MiB: twice the buffer of one call.
  private static let limit = 16
  private let idle = Mutex<[Chunk.Memory]>([])

  func chunk() -> Chunk {
    let memory = idle.withLock { $0.popLast() }
    let start = memory?.start ?? .allocate(byteCount: Chunk.capacity, alignment: 4096)
    return Chunk(memory: Chunk.Memory(start: start), size: Chunk.capacity, pool: self)
  }

  fileprivate func take(back memory: Chunk.Memory) {
    let kept = idle.withLock { idle in
      guard idle.count < ChunkPool.limit else { return false }
      idle.append(memory)
      return true
    }
    if !kept { memory.start.deallocate() }
  }

  deinit {
    idle.withLock { for memory in $0 { memory.start.deallocate() } }
  }
}

/// A piece of a response message, as it arrived. A message is one or more fragments.
package struct Fragment: Sendable {
  /// The length of the whole message in bytes, when this is its first fragment.
  package let messageLength: Int?
  /// Whether this is the last fragment of its message.
  package let endsMessage: Bool
  private let chunk: Chunk?
  private let offset: Int
  /// Number of bytes in this fragment; 0 only for a message without any.
  package let count: Int

  init(chunk: Chunk?, offset: Int, count: Int, messageLength: Int?, endsMessage: Bool) {
    self.chunk = chunk
    self.offset = offset
    self.count = count
    self.messageLength = messageLength
    self.endsMessage = endsMessage
  }

  /// Lends the bytes without a copy; they stay in place while the fragment exists.
  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let chunk else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    defer { withExtendedLifetime(chunk) {} }
    return try body(UnsafeRawBufferPointer(start: chunk.memory.start + offset, count: count))
  }

  /// A copy of the bytes.
  package var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}
