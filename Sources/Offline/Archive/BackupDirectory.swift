import Files
import Glibc

/// A directory of snapshots, whose names tell cluster, time and revision.
///
/// Beside the snapshots it has a lock file, and a file with a record of each verified snapshot, which is a convenience:
/// whatever it says, the snapshots are what is in the directory.
package struct BackupDirectory: Sendable {
  /// A snapshot in the directory.
  package struct Entry: Sendable {
    /// Its name.
    package let name: BackupName
    /// The bytes of its file.
    package let fileSize: Int64
    /// What was written down when it was verified; nil when that is not known, or the file is not that one any more.
    package let record: BackupRecord?

    init(name: BackupName, fileSize: Int64, record: BackupRecord?) {
      self.name = name
      self.fileSize = fileSize
      self.record = record
    }

    /// A snapshot that is not there yet.
    package init(_ name: BackupName) { self.init(name: name, fileSize: 0, record: nil) }
  }

  private static let recordsName = ".etcdctl-snapshots.jsonl"

  /// The path, without a slash at its end.
  package let path: String

  /// The directory at a path.
  package init(_ path: String) {
    var path = path
    while path.hasSuffix("/"), path != "/" { path.removeLast() }
    self.path = path
  }

  /// Whether a path names a directory for backups rather than a file: it is one, or ends in a slash.
  package static func isNamed(by path: String) -> Bool { path.hasSuffix("/") || FileTree.isDirectory(path) }

  /// The path of a file in it.
  package func path(of name: BackupName) -> String { path(of: name.text) }

  /// The path of a file in it.
  func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// Makes the directory and its missing parents, for their owner only, unless it is there.
  /// - Throws: `SnapshotError` when that fails.
  package func create() throws(SnapshotError) {
    _ = try SnapshotError.inFile { () throws(FileError) in try FileTree.makeDirectories(path) }
    guard FileTree.isDirectory(path) else {
      throw .file(FileError(path, .system(call: .makeDirectory, errno: ENOTDIR)))
    }
  }

  /// Runs `body` while no other process may change the directory.
  ///
  /// - Parameters:
  ///   - work: what for; other processes show it.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: `SnapshotError`, with `FileError.Cause.inUse` at once when another process may; what `body` throws.
  package func whileLocked<Result>(for work: String, _ body: () async throws -> Result) async throws -> Result {
    let lock = try SnapshotError.inFile { () throws(FileError) in try DirectoryLock(path, for: work) }
    defer { withExtendedLifetime(lock) {} }
    // Killed processes leave files behind whose names tell the time: nobody would write the same ones again.
    Staging.sweep(path) { BackupName($0) != nil || Chain.parse(segment: $0) != nil }
    return try await body()
  }

  /// The snapshots in it, the newest first.
  /// - Throws: `SnapshotError` when it can't be listed.
  package func entries() throws(SnapshotError) -> [Entry] {
    let names = try SnapshotError.inFile { () throws(FileError) in try FileTree.names(in: path) }
    let records = records()
    return names.compactMap { text -> Entry? in
      guard let name = BackupName(text), let size = size(of: text) else { return nil }
      let record = records[text]
      return Entry(name: name, fileSize: size, record: record?.fileSize == size ? record : nil)
    }.sorted { left, right in
      (left.name.time, left.name.revision, left.name.number) > (right.name.time, right.name.revision, right.name.number)
    }
  }

  /// The name, or one with a number that no file has.
  package func unused(_ name: BackupName) -> BackupName {
    var name = name
    while FileTree.exists(path(of: name)) { name = name.next }
    return name
  }

  /// Writes down a snapshot that was verified.
  /// - Throws: `SnapshotError` when that fails.
  package func add(_ record: BackupRecord) throws(SnapshotError) {
    var records = records()
    records[record.file] = record
    try write(records)
  }

  /// Removes a snapshot and what belongs to it.
  /// - Throws: `SnapshotError` when a file can't be removed.
  package func remove(_ name: BackupName) throws(SnapshotError) {
    let names = try SnapshotError.inFile { () throws(FileError) in try FileTree.names(in: path) }
    // The snapshot goes last: as long as it is there, so is all that belongs to it, or it is clear what was meant to
    // go.
    for log in names where log.hasPrefix(name.stem + ".log.") { try unlink(log) }
    try unlink(name.text)
    var records = records()
    records[name.text] = nil
    try write(records)
  }

  private func unlink(_ name: String) throws(SnapshotError) {
    let path = path(of: name)
    guard Glibc.unlink(path) == 0 || errno == ENOENT else {
      throw .file(FileError(path, .system(call: .remove, errno: errno)))
    }
  }

  private func size(of name: String) -> Int64? {
    var status = stat()
    guard stat(path(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int64(status.st_size)
  }

  private func records() -> [String: BackupRecord] {
    let lines = (try? WholeFile.read(path(of: Self.recordsName), limit: 64 << 20)) ?? []
    let records = lines.split(separator: UInt8(ascii: "\n")).compactMap { BackupRecord($0) }
    return Dictionary(records.map { ($0.file, $0) }) { _, last in last }
  }

  /// Replaces the records; those of files that are gone are left out.
  private func write(_ records: [String: BackupRecord]) throws(SnapshotError) {
    let present = records.values.filter { FileTree.exists(path(of: $0.file)) }.sorted { $0.file < $1.file }
    try SnapshotError.inFile { () throws(FileError) in
      try WholeFile.replace(path(of: Self.recordsName), present.flatMap(\.line), permissions: 0o600)
    }
  }
}
