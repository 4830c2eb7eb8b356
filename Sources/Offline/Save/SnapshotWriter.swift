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
  /// The bytes of the file, fewer if it is compressed.
  package let fileSize: Int
}

/// Receives a snapshot from a server: `snapshot save`'s file.
///
/// The bytes go to a file beside the target, which only its owner may read, and are hashed while they arrive. The file
/// gets its name when the checksum that the server sends at the end fits, the database in it is sound, and everything
/// is on the disk. Otherwise, and when the object goes before, nothing is left; what a killed process left behind is
/// removed by the next one that saves to the same target.
///
/// To standard output the bytes are passed on while they arrive, before anything is known of them; ``finish()`` throws
/// when they were not sound. If they are compressed, the compressed data is then without its end.
///
/// One task at a time uses it.
package final class SnapshotWriter {
  /// Stands for standard output.
  package static let standardOutput = "-"

  /// The target in errors.
  private let name: String
  /// Nil for standard output.
  private let staging: Staging?
  private let output: any SnapshotOutput
  private let writer: BlockWriter
  private var digest = Digest(.sha256)
  /// The last bytes that came: what may be the checksum is not hashed.
  private var tail: [UInt8] = []
  private var written = 0

  /// Begins to receive.
  ///
  /// - Parameters:
  ///   - target: the file, or ``standardOutput``.
  ///   - format: how to compress the snapshot; nil for not at all.
  /// - Throws: a ``SnapshotError`` when the file can't be made there, or it can't be compressed.
  package init(_ target: String, compressing format: CompressionFormat? = nil) throws(SnapshotError) {
    let isFile = target != Self.standardOutput
    let name = isFile ? target : "standard output"
    if isFile { try Self.check(target) }
    let stream = try format.map { (format) throws(SnapshotError) in
      try CompressionStream(format, .compress, named: name)
    }
    staging = isFile ? Staging(for: target) : nil
    if let staging {
      let file = try SnapshotError.inFile { () throws(FileError) in try staging.makeFile() }
      output =
        stream == nil
        ? PlainOutput(file, at: staging.path)
        : PassingOutput(.file(CompressedFile(file)), stream, try ScratchFile(for: name, beside: target))
    } else {
      let pipe = try SnapshotError.inFile { () throws(FileError) in try OutputPipe(named: name) }
      output = PassingOutput(.pipe(pipe), stream, try ScratchFile(for: name, beside: nil))
    }
    writer = BlockWriter(output)
    self.name = name
  }

  /// Whether a file may be made there.
  private static func check(_ target: String) throws(SnapshotError) {
    if FileTree.isDirectory(target) {
      throw .file(FileError(target, .system(call: .open, errno: EISDIR)))
    }
    guard FileTree.isReplaceable(target) else { throw .notReplaceable(target) }
  }

  // A reader of standard output that waits for more gets no more, and need not read what is left to end this.
  deinit { output.cancel() }

  /// What has a write end that waits for the reader of standard output; it may be called on any thread.
  package var cancellation: @Sendable () -> Void {
    { [output] in output.cancel() }
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
    try writer.finish()
    let map = try output.map()
    map.advise(.random)
    let examined = Result { () throws(SnapshotError) in
      try SnapshotVerification.examine(map, [.metaPages, .records, .sparingly], knowing: output.ledger)
    }
    try SnapshotVerification.compare(tail, found, of: name, examined)
    let (_, status) = try examined.get()
    if Task.isCancelled { throw .cancelled }
    try output.complete()
    try SnapshotError.inFile { () throws(FileError) in try staging?.commit(as: naming(status)) }
    return SavedSnapshot(
      path: staging?.target ?? Self.standardOutput, checksum: tail, status: status, size: written,
      fileSize: output.byteCount)
  }
}
