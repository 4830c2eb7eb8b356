/// A piece of memory that one task fills and another one reads, never both at once.
final class Block: @unchecked Sendable {  // handed over through streams, which order the accesses
  static let size = 1 << 20

  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
  /// How many of the bytes are filled.
  var count = 0

  /// All of the memory.
  var space: UnsafeMutableRawBufferPointer { memory }

  /// The bytes that are filled.
  var content: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// Takes more bytes, of which there is room for.
  func append(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
    count += bytes.count
  }

  deinit { memory.deallocate() }
}

/// A few blocks that go round between a task that fills them and one that empties them, whichever is the faster.
struct BlockExchange: Sendable {
  private static let count = 8

  /// The blocks to be filled.
  let empty: AsyncStream<Block>
  /// The blocks to be emptied, in order.
  let filled: AsyncStream<Block>
  private let emptied: AsyncStream<Block>.Continuation
  private let filling: AsyncStream<Block>.Continuation

  /// All blocks are empty at first.
  init() {
    (empty, emptied) = AsyncStream.makeStream()
    (filled, filling) = AsyncStream.makeStream()
    for _ in 0..<Self.count { emptied.yield(Block()) }
  }

  /// Passes a filled block on.
  func fill(_ block: Block) { filling.yield(block) }

  /// Says that no more blocks will be filled.
  func finish() { filling.finish() }

  /// Gives a block back.
  func recycle(_ block: Block) { emptied.yield(block) }
}
