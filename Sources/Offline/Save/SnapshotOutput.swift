import Bolt
import Files

/// Where a received snapshot goes.
protocol SnapshotOutput: BlockOutput {
  /// How many bytes were written.
  var byteCount: Int { get }

  /// The leaves of the received database that were checked on the way.
  var ledger: LeafLedger { get }

  /// The received database for its verification; what is in the ledger may be missing.
  func map() throws(SnapshotError) -> MappedFile

  /// Ends the output and syncs it to disk, for a snapshot that was verified.
  func complete() throws(SnapshotError)

  /// Has a write that waits for a reader fail; may be called at any time on any thread.
  func cancel()
}

/// A snapshot that is written to its file as it is.
final class PlainOutput: SnapshotOutput {
  private let file: DatabaseFile
  private let path: String
  /// The final name, for errors.
  private let name: String

  /// Begins to write a file, which is at `path` until it gets its final name.
  init(_ file: consuming OpenFile, at path: String) {
    name = file.path
    self.path = path
    self.file = DatabaseFile(file, enteringLeaves: true)
  }

  var byteCount: Int { file.byteCount }
  var ledger: LeafLedger { file.ledger }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) { try file.write(bytes) }

  func map() throws(SnapshotError) -> MappedFile {
    try SnapshotError.inFile { () throws(FileError) in try MappedFile(path, named: name) }
  }

  func complete() throws(SnapshotError) { try file.sync() }

  func cancel() {}
}

/// A snapshot that can't be read again where it goes: it is compressed, or written to standard output.
///
/// Verification needs only what the ledger has not: branches, the freelist, leaves that were not marked. That is copied
/// to a ``ScratchFile`` at the same offsets; the rest of it is a hole.
final class PassingOutput: SnapshotOutput, @unchecked Sendable {  // one thread at a time uses it
  /// Where the bytes go.
  enum Target {
    case file(CompressedFile)
    case pipe(OutputPipe)
  }

  private let target: Target
  private let stream: CompressionStream?
  private let scratch: ScratchFile
  private(set) var byteCount = 0
  private(set) var ledger = LeafLedger()
  private var received = 0

  init(_ target: Target, _ stream: CompressionStream?, _ scratch: ScratchFile) {
    self.target = target
    self.stream = stream
    self.scratch = scratch
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) {
    for range in ledger.append(bytes, at: received, marking: { Examination.isRecord($0) }).unknown {
      try scratch.write(bytes.run(range.lowerBound, range.count), at: received + range.lowerBound)
    }
    received += bytes.count
    if let stream { try stream.add(bytes, to: pass) } else { try pass(bytes) }
  }

  private func pass(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) {
    try SnapshotError.inFile { () throws(FileError) in
      switch target {
      case .file(let file): try file.write(bytes)
      case .pipe(let pipe): try pipe.write(bytes)
      }
    }
    byteCount += bytes.count
  }

  func map() throws(SnapshotError) -> MappedFile {
    try scratch.extend(to: received)
    return try scratch.map()
  }

  func complete() throws(SnapshotError) {
    try stream?.endCompression(to: pass)
    try SnapshotError.inFile { () throws(FileError) in
      switch target {
      case .file(let file): try file.sync()
      case .pipe(let pipe): try pipe.sync()
      }
    }
  }

  func cancel() {
    if case .pipe(let pipe) = target { pipe.cancel() }
  }
}

/// A file that is written from its start on.
final class CompressedFile: @unchecked Sendable {  // one thread at a time uses it
  private let file: OpenFile
  private var written = 0

  init(_ file: consuming OpenFile) { self.file = file }

  func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    try file.writePastCache(bytes, at: written)
    written += bytes.count
  }

  func sync() throws(FileError) { try file.sync() }
}
