import Bolt
import Files
import Glibc

/// Rewrites the database of a stopped member without its free pages.
///
/// The new file is written beside the old one, compared with it, synced to disk and renamed; a failure before that
/// leaves the old one unchanged.
package struct Defragmentation: Equatable, Sendable {
  /// The data directory.
  package let directory: DataDirectory

  /// A defragmentation of a data directory; no file is touched yet.
  package init(_ directory: DataDirectory) { self.directory = directory }

  /// Rewrites the database.
  ///
  /// - Parameter lock: how long to wait for a member to close the database, and what to do meanwhile.
  /// - Throws: a ``SnapshotError``; the database is then as before.
  package func run(lock: LockPolicy = LockPolicy(.exclusive, timeout: .zero)) throws(SnapshotError) {
    let path = directory.database
    guard FileTree.exists(path) else { throw .file(FileError(path, .system(call: .stat, errno: ENOENT))) }
    let source = try directory.openDatabase(lock)
    let before = try Examination(source, .checksum)
    let staging = Staging(for: path)
    defer { staging.discard() }
    do throws(SnapshotError) {
      try replace(source, with: staging, before)
    } catch { throw error.renamingFiles(staging.finalName) }
  }

  /// Writes the new file, compares it with the old one and replaces that.
  private func replace(_ source: Database, with staging: Staging, _ before: Examination) throws(SnapshotError) {
    try CompactCopy(source: source).write(to: staging.path)
    let after = try Examination(
      try SnapshotError.inDatabase { () throws(BoltError) in
        try Database(staging.path, lock: LockPolicy(.none), named: staging.target)
      }, .checksum)
    guard before.checksum == after.checksum, before.itemCount == after.itemCount, before.buckets == after.buckets else {
      throw .unfaithfulCopy(source.path)
    }
    if Task.isCancelled { throw .cancelled }
    try SnapshotError.inFile { () throws(FileError) in
      try FileTree.copyAccess(of: source.path, to: staging.path)
      try staging.commit()
    }
  }
}
