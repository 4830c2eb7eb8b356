import Bolt
import Files
import Glibc

/// A snapshot that was verified and has its final name.
package struct SavedSnapshot: Sendable {
  /// Its final path.
  package let path: String
  /// The last part of the path.
  package var name: String { FileTree.name(of: path) }
  /// The checksum, SHA-256.
  package let checksum: [UInt8]
  /// What is in it.
  package let status: SnapshotStatus
  /// The bytes of the snapshot, its checksum included.
  package let size: Int
}

/// Receives a snapshot from a server: `snapshot save`'s file.
///
/// The bytes go to a file beside the target, which only its owner may read, and are hashed while they arrive. The file
/// gets its name when the checksum that the server sends at the end fits, the database in it is sound, and everything
/// is on the disk. Otherwise, and when the object goes before, nothing is left; what a killed process left behind is
/// removed by the next one that saves to the same target.
///
/// One task at a time uses it.
package final class SnapshotWriter {
  private let staging: Staging
  private let writer: BlockWriter
  private var digest = Digest(.sha256)
  /// The last bytes that came: what may be the checksum is not hashed.
  private var tail: [UInt8] = []
  private var written = 0

  /// Begins to receive.
  ///
  /// - Throws: a ``SnapshotError`` when the file can't be made there.
  package init(_ target: String) throws(SnapshotError) {
    if FileTree.isDirectory(target) {
      throw .file(FileError(target, .system(call: .open, errno: EISDIR)))
    }
    guard FileTree.isReplaceable(target) else { throw .notReplaceable(target) }
    let staging = Staging(for: target)
    let file = try SnapshotError.inFile { () throws(FileError) in try staging.makeFile() }
    writer = BlockWriter(file, enteringLeaves: true)
    self.staging = staging
  }

  /// The number of received bytes.
  package var byteCount: Int { written + writer.block.count }

  /// Adds the bytes of the next blob, or a part of it.
  ///
  /// - Throws: a ``SnapshotError`` when they cannot be written; the object is then unusable.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let block = writer.block
      let part = rest.prefix(Block.size - block.count)
      block.append(UnsafeRawBufferPointer(rebasing: part))
      rest = rest.dropFirst(part.count)
      if block.count == Block.size { try flush() }
    }
  }

  private func flush() throws(SnapshotError) {
    let block = writer.block
    if block.count == 0 { return }
    hash(block)
    written += block.count
    try writer.pass()
  }

  /// Hashes the bytes that are certainly not the checksum.
  private func hash(_ buffer: Block) {
    if buffer.count < SnapshotHash.size {
      tail += buffer.content
      let excess = tail.count - SnapshotHash.size
      guard excess > 0 else { return }
      digest.update(Array(tail[..<excess]))
      tail.removeFirst(excess)
    } else {
      digest.update(tail)
      digest.update(UnsafeRawBufferPointer(rebasing: buffer.content.dropLast(SnapshotHash.size)))
      tail = Array(buffer.content.suffix(SnapshotHash.size))
    }
  }

  /// Verifies the snapshot and renames the file, replacing an existing one.
  ///
  /// - Parameter naming: another name in the same directory, made from what the snapshot holds.
  /// - Returns: what was saved.
  /// - Throws: a ``SnapshotError`` when the snapshot is incomplete or damaged, the disk refuses, or the task is
  ///   cancelled.
  @discardableResult
  package func finish(naming: (SnapshotStatus) -> String? = { _ in nil }) throws(SnapshotError) -> SavedSnapshot {
    try flush()
    guard SnapshotHash.isPresent(inFileOf: written) else { throw .noChecksumReceived(bytes: written) }
    let found = digest.value
    let ledger = try writer.finish()
    let map = try SnapshotError.inFile { () throws(FileError) in
      try MappedFile(staging.path, named: staging.target)
    }
    map.advise(.random)
    let examined = Result { () throws(SnapshotError) in
      try SnapshotVerification.examine(map, [.metaPages, .records, .sparingly], knowing: ledger)
    }
    try SnapshotVerification.compare(tail, found, of: staging.target, examined)
    let (_, status) = try examined.get()
    if Task.isCancelled { throw .cancelled }
    try writer.sync()
    try SnapshotError.inFile { () throws(FileError) in try staging.commit(as: naming(status)) }
    return SavedSnapshot(path: staging.target, checksum: tail, status: status, size: written)
  }
}
