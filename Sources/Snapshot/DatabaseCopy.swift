import Bolt
import Crypto

/// Copies the database of a snapshot to a new file and checks it on the way.
///
/// It is the copy that is hashed and examined: nobody else knows it, so what was checked is what is used later.
struct DatabaseCopy: Sendable {
  private static let blockSize = 1 << 20
  private static let stepSize = 8 << 20

  /// The snapshot.
  let source: String
  /// The new file.
  let target: String
  /// Whether a file without a checksum, or with a wrong one, is taken.
  let skipsHashCheck: Bool

  /// Copies and checks; the answer is what the snapshot holds.
  ///
  /// - Throws: a ``SnapshotError``; whatever is at `target` then is of no use.
  func run() async throws(SnapshotError) -> SnapshotStatus {
    let input = try SnapshotError.inFile { () throws(BoltError) in try OpenFile(source, .read) }
    let size = try SnapshotError.inFile { () throws(BoltError) in try input.size() }
    let hasHash = SnapshotHash.isPresent(inFileOf: size)
    let end = hasHash ? size - SnapshotHash.size : size
    let output = try SnapshotError.inFile { () throws(BoltError) in
      try OpenFile(target, .create(permissions: 0o600))
    }
    let map = try SnapshotError.inFile { () throws(BoltError) in
      try output.truncate(to: end)
      return try MappedFile(target)
    }
    let (steps, copied) = AsyncStream.makeStream(of: Int.self)
    async let digest = Self.hash(map, steps)
    let examined = Result { () throws(SnapshotError) in
      defer { copied.finish() }
      try SnapshotError.inFile { () throws(BoltError) in
        try Self.copy(input, to: output, count: end) { if hasHash, !skipsHashCheck { copied.yield($0) } }
      }
      copied.finish()
      return try SnapshotVerification.examine(map, [.checksum, .records]).1
    }
    guard let found = await digest else { throw .cancelled }
    if hasHash, !skipsHashCheck { try compare(found, with: input, at: end, examined) }
    let status = try examined.get()
    guard hasHash || skipsHashCheck else { throw .missingHash(file: source) }
    return status
  }

  private func compare(
    _ found: [UInt8], with input: borrowing OpenFile, at end: Int, _ examined: Result<SnapshotStatus, SnapshotError>
  ) throws(SnapshotError) {
    if case .failure(.cancelled) = examined { throw .cancelled }
    var trailer = [UInt8](repeating: 0, count: SnapshotHash.size)
    do throws(BoltError) {
      _ = try input.read(into: &trailer, at: end)
    } catch { throw .file(error) }
    try SnapshotVerification.compare(trailer, found, of: source, examined)
  }

  /// Copies `count` bytes and tells after every few blocks how far it has come.
  private static func copy(
    _ input: borrowing OpenFile, to output: borrowing OpenFile, count: Int, _ tell: (Int) -> Void
  ) throws(BoltError) {
    var block = [UInt8](repeating: 0, count: min(blockSize, count))
    var offset = 0
    while offset < count {
      if Task.isCancelled { throw BoltError(file: input.path, cause: .cancelled) }
      if count - offset < block.count { block.removeLast(block.count - (count - offset)) }
      let read = try input.read(into: &block, at: offset)
      guard read == block.count else {
        throw BoltError(
          file: input.path, cause: .truncated(expected: UInt64(count), found: UInt64(offset + read)))
      }
      try output.write(block, at: offset)
      offset += read
      if offset % stepSize == 0 || offset == count { tell(offset) }
    }
  }

  /// The checksum of what `steps` says has been copied; nil when the task is cancelled.
  private static func hash(_ map: MappedFile, _ steps: AsyncStream<Int>) async -> [UInt8]? {
    var hasher = SHA256()
    var start = 0
    for await end in steps {
      hasher.update(map, start..<end)
      start = end
    }
    return Task.isCancelled ? nil : Array(hasher.finalize())
  }
}
