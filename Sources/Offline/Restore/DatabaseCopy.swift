import Bolt
import Files

/// Copies the database of a snapshot to a new file and checks it on the way.
///
/// The checksum is computed from the written bytes. A snapshot with a checksum is examined while it is copied;
/// otherwise the copy is examined, because the source may still change.
struct DatabaseCopy: Sendable {
  /// The snapshot, as ``SnapshotFile`` takes it.
  let source: String
  /// The new file.
  let target: String
  /// Whether to accept a file without a checksum or with a wrong one.
  let skipsHashCheck: Bool
  /// Reports the progress.
  let progress: SnapshotProgress?

  private typealias Examined = Result<SnapshotStatus, SnapshotError>

  /// Copies, verifies and syncs to disk; returns the status of the snapshot.
  ///
  /// - Throws: a ``SnapshotError``; `target` is then unusable.
  func run() async throws(SnapshotError) -> SnapshotStatus {
    let input = try SnapshotFile.map(source)
    let hasHash = SnapshotHash.isPresent(inFileOf: input.count)
    guard hasHash || skipsHashCheck else {
      _ = try Self.examine(input).get()
      throw .missingHash(file: input.path)
    }
    let end = hasHash ? input.count - SnapshotHash.size : input.count
    if skipsHashCheck {
      _ = try copy(input, count: end, hashing: false)
      let copy = try SnapshotError.inFile { () throws(FileError) in try MappedFile(target, named: input.path) }
      return try Self.examine(copy).get()
    }
    async let examining = Self.examine(input)
    let found = try copy(input, count: end, hashing: true)
    let examined = await examining
    if Task.isCancelled { throw .cancelled }
    try SnapshotVerification.compare(Array(input.bytes[end...]), found, of: input.path, examined)
    return try examined.get()
  }

  private static func examine(_ file: MappedFile) -> Examined {
    Result { () throws(SnapshotError) in try SnapshotVerification.examine(file, [.checksum, .records]).1 }
  }

  /// Copies the first `count` bytes and waits until they are on the disk; returns their checksum.
  private func copy(_ input: MappedFile, count: Int, hashing: Bool) throws(SnapshotError) -> [UInt8] {
    let file = try SnapshotError.inFile { () throws(FileError) in
      try OpenFile(target, .create(permissions: 0o600))
    }
    let output = DatabaseFile(file, enteringLeaves: false)
    let writer = BlockWriter(output)
    var digest = Digest(.sha256)
    for offset in stride(from: 0, to: count, by: Block.size) {
      if Task.isCancelled { throw .cancelled }
      let block = writer.block
      let space = UnsafeMutableRawBufferPointer(rebasing: block.space[..<min(Block.size, count - offset)])
      block.count = try SnapshotError.inFile { () throws(FileError) in try input.read(into: space, at: offset) }
      let end = offset + block.count
      guard block.count == space.count else {
        throw .database(BoltError(file: input.path, cause: .truncated(expected: UInt64(count), found: UInt64(end))))
      }
      if hashing { digest.update(block.content) }
      try writer.pass()
      progress?(UInt64(end), UInt64(count))
    }
    try writer.finish()
    try output.sync()
    return digest.value
  }
}
