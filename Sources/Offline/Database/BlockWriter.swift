import Bolt
import Files
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

/// Writes a file block by block on a thread of its own, so that whoever fills the blocks need not wait for the disk.
///
/// One task at a time uses it.
final class BlockWriter {
  private let ring: Ring
  private var thread: Thread?
  private var number = 0

  /// Begins to write `file` from its start on.
  ///
  /// - Parameters:
  ///   - file: the new file.
  ///   - enteringLeaves: whether the leaves of the database that is written are entered in a ledger on the way.
  init(_ file: consuming OpenFile, enteringLeaves: Bool) {
    ring = Ring(file, entersLeaves: enteringLeaves)
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

  /// Syncs everything written to disk.
  func sync() throws(SnapshotError) {
    try SnapshotError.inFile { () throws(FileError) in try ring.file.sync() }
  }

  /// Waits until all blocks are written.
  ///
  /// - Returns: the ledger of the leaves in them.
  /// - Throws: a ``SnapshotError`` when one could not be written.
  @discardableResult
  func finish() throws(SnapshotError) -> LeafLedger {
    stop()
    try check()
    return ring.ledger
  }

  private func check() throws(SnapshotError) {
    if let failure = ring.failure.withLock({ $0 }) { throw .file(failure) }
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

  let file: OpenFile
  private let entersLeaves: Bool
  let blocks = (0..<count).map { _ in Block() }
  /// One block is being filled from the start.
  let empty = Semaphore(UInt32(count - 1))
  let filled = Semaphore(0)
  private(set) var ledger = LeafLedger()
  let failure = Mutex<FileError?>(nil)
  private var written = 0

  init(_ file: consuming OpenFile, entersLeaves: Bool) {
    self.file = file
    self.entersLeaves = entersLeaves
  }

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
      do throws(FileError) { try writeContent(of: block) } catch { failure.withLock { $0 = error } }
    }
    block.count = 0
  }

  private func writeContent(of block: Block) throws(FileError) {
    let others = entersLeaves ? ledger.append(block.content, at: written) { Examination.isRecord($0) } : []
    try file.writePastCache(block.content, at: written)
    // They are going to be read soon, when the ledger is used.
    for range in others { file.prefetch(written + range.lowerBound, range.count) }
    written += block.count
  }
}
