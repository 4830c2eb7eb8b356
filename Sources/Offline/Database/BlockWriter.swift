import Synchronization
import Threads

/// A piece of memory that one thread fills and another one empties, never both at once.
final class Block: @unchecked Sendable {  // semaphores order the accesses
  static let size = 1 << 20

  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
  /// How many of the bytes are filled.
  var count = 0

  /// All of the memory.
  var space: UnsafeMutableRawBufferPointer { memory }

  /// The bytes that are filled.
  var content: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// Appends bytes, for which there must be space.
  func append(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
    count += bytes.count
  }

  deinit { memory.deallocate() }
}

/// Where blocks go: a thread of a ``BlockWriter`` uses it until that has finished.
protocol BlockOutput: AnyObject, Sendable {
  /// Takes the next bytes; ``Block/size`` of them each time but the last.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError)
}

/// Passes blocks to an output on a thread of its own, so that whoever fills them need not wait for the disk.
///
/// One task at a time uses it.
final class BlockWriter {
  private let ring: Ring
  private var thread: Thread?
  private var number = 0

  /// Begins to write to `output`.
  init(_ output: any BlockOutput) {
    ring = Ring(output)
    thread = Thread { [ring] in ring.run() }
  }

  deinit { stop() }

  /// The block to fill next.
  var block: Block { ring.blocks[number % Ring.count] }

  /// Passes the block on, which is not empty, and waits until there is another one to fill.
  ///
  /// - Throws: a ``SnapshotError`` when a block before could not be written.
  func pass() throws(SnapshotError) {
    if thread != nil {
      ring.filled.post()
      number += 1
      ring.empty.wait()
    } else {
      // No thread could be started.
      ring.write(block)
    }
    try check()
  }

  /// Waits until all blocks are written.
  ///
  /// - Throws: a ``SnapshotError`` when one could not be written.
  func finish() throws(SnapshotError) {
    stop()
    try check()
  }

  private func check() throws(SnapshotError) {
    if let failure = ring.failure.withLock({ $0 }) { throw failure }
  }

  private func stop() {
    guard let thread = thread.take() else { return }
    block.count = 0
    ring.filled.post()
    thread.join()
  }
}

/// The circulating blocks and the state of the writing thread.
private final class Ring: @unchecked Sendable {  // the semaphores order all accesses
  static let count = 4

  private let output: any BlockOutput
  let blocks = (0..<count).map { _ in Block() }
  /// One block is being filled from the start.
  let empty = Semaphore(UInt32(count - 1))
  let filled = Semaphore(0)
  let failure = Mutex<SnapshotError?>(nil)

  init(_ output: any BlockOutput) { self.output = output }

  /// Writes blocks until an empty one arrives.
  func run() {
    for number in 0... {
      filled.wait()
      let block = blocks[number % Ring.count]
      if block.count == 0 { return }
      write(block)
      empty.post()
    }
  }

  /// Writes a block and empties it. After a failure nothing is written any more.
  func write(_ block: Block) {
    if failure.withLock({ $0 == nil }) {
      do throws(SnapshotError) { try output.write(block.content) } catch { failure.withLock { $0 = error } }
    }
    block.count = 0
  }
}
