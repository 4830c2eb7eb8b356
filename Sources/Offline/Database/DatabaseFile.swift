import Bolt
import Files

/// A database file that is written block by block from its start on.
final class DatabaseFile: BlockOutput, @unchecked Sendable {  // one thread at a time uses it
  private let file: OpenFile
  private let entersLeaves: Bool
  /// The leaves of the database that is written, if they are entered.
  private(set) var ledger = LeafLedger()
  /// How many bytes were written.
  private(set) var byteCount = 0

  /// Begins to write.
  ///
  /// - Parameters:
  ///   - file: the new file.
  ///   - enteringLeaves: whether the leaves of the database are entered in a ledger on the way.
  init(_ file: consuming OpenFile, enteringLeaves: Bool) {
    self.file = file
    entersLeaves = enteringLeaves
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) {
    let pages = entersLeaves ? ledger.append(bytes, at: byteCount) { Examination.isRecord($0) }.pages : []
    try SnapshotError.inFile { () throws(FileError) in try file.writePastCache(bytes, at: byteCount) }
    // They are going to be read soon, when the ledger is used.
    for range in pages { file.prefetch(byteCount + range.lowerBound, range.count) }
    byteCount += bytes.count
  }

  /// Syncs everything written to disk.
  func sync() throws(SnapshotError) {
    try SnapshotError.inFile { () throws(FileError) in try file.sync() }
  }
}
