import Bolt
import EtcdAPI
import Files
import WAL

/// The layout of a member's data directory.
package struct DataDirectory: Equatable, Sendable {
  /// The directory with the database and the `.snap` files.
  package let snapDirectory: String
  /// The directory with the log.
  package let walDirectory: String

  /// The layout below `path`; the log may have a directory of its own.
  package init(_ path: String, walDirectory: String? = nil) {
    var root = path
    while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
    let member = (root == "/" ? "" : root) + "/member"
    snapDirectory = member + "/snap"
    self.walDirectory = walDirectory ?? member + "/wal"
  }

  /// The database.
  package var database: String { snapDirectory + "/db" }

  /// Opens and locks the database, which a running member keeps locked.
  func openDatabase(_ lock: LockPolicy) throws(SnapshotError) -> Database {
    try SnapshotError.inDatabase { () throws(BoltError) in try Database(database, lock: lock) }
  }

  /// The snapshots that the log has records of, oldest first, without those of entries that were never committed.
  func recordedSnapshots() throws(SnapshotError) -> [Walpb_Snapshot] {
    let files = try LogFiles(walDirectory, after: nil)
    return try SnapshotError.inLog { () throws(WALError) in try Log.committedSnapshots(in: files.segments) }
  }
}

/// The segments of a log, mapped into memory.
final class LogFiles: Sendable {
  private let files: [MappedFile]

  /// Maps the segments in `directory` with everything after the entry `index`; all of them for nil.
  convenience init(_ directory: String, after index: UInt64?) throws(SnapshotError) {
    let names = try Self.names(in: directory)
    let needed = try SnapshotError.inLog { () throws(WALError) in
      try SegmentName.needed(of: names, after: index ?? names.min()?.index ?? 0)
    }
    try self.init(directory, needed)
  }

  /// Maps these segments in `directory`.
  init(_ directory: String, _ names: [SegmentName]) throws(SnapshotError) {
    files = try SnapshotError.inFile { () throws(FileError) in
      var files: [MappedFile] = []
      for name in names { files.append(try MappedFile(directory + "/" + name.file)) }
      return files
    }
  }

  /// The segments in `directory`, in any order.
  static func names(in directory: String) throws(SnapshotError) -> [SegmentName] {
    try SnapshotError.inFile { () throws(FileError) in
      try FileTree.names(in: directory).compactMap { SegmentName($0) }
    }
  }

  /// The segments, valid as long as this object lives.
  var segments: [Segment] { files.map { Segment(file: $0.path, bytes: $0.bytes) } }
}

/// The contents of a member's log after a snapshot.
final class MemberLog {
  private let files: LogFiles
  /// The entries, whose data is valid as long as this object lives.
  let log: Log

  /// Reads the log in `directory` after the snapshot of this index and term.
  init(_ directory: String, after index: UInt64, term: UInt64) throws(SnapshotError) {
    let files = try LogFiles(directory, after: index)
    log = try SnapshotError.inLog { () throws(WALError) in try Log(files.segments, after: index, term: term) }
    self.files = files
  }

  /// Calls `body` with each entry and its data.
  func forEach(
    _ body: (LogEntry, UnsafeRawBufferPointer) throws(SnapshotError) -> Void
  ) throws(SnapshotError) {
    for entry in log.entries { try body(entry, log.data(of: entry)) }
  }
}

extension SnapshotError {
  /// Runs `body` and converts its errors to those of the log.
  static func inLog<Result>(_ body: () throws(WALError) -> Result) throws(SnapshotError) -> Result {
    do throws(WALError) { return try body() } catch { throw .log(error) }
  }
}
