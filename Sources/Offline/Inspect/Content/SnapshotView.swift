import Bolt
import EtcdAPI
import Files

/// A snapshot, or the database of a stopped member, read as a server would read it: nothing is changed, and nothing but
/// places in the mapped file is kept in memory.
///
/// Only what is reached is checked, page by page; ``SnapshotVerification`` proves a file as a whole.
package final class SnapshotView: Sendable {
  /// How long to wait for a member that is about to stop.
  static let lockTimeout = Duration.seconds(1)

  /// What a server's answers would begin with: the revision; the raft term as far as the database has it (3.5 and
  /// later); the IDs only when the member's log is there, for no database holds them.
  package let header: Etcdserverpb_ResponseHeader
  /// The revision of the last compaction, begun or ended; -1 if there was none.
  package let compactRevision: Int64
  /// What the member's log says; nil for a file, and for a directory without a log.
  package let log: LogSummary?
  /// Why the member's log can't be read, if so; the database can be all the same.
  package let logFault: SnapshotError?

  let database: Database
  let keys: Bucket

  /// Opens a snapshot file, or the data directory of a member that is stopped.
  ///
  /// - Parameter path: a file, as ``SnapshotFile`` takes it; or a directory, in which `member/snap/db` is read.
  /// - Throws: a ``SnapshotError``, also when a running server holds the file.
  package init(_ path: String) throws(SnapshotError) {
    let isDirectory = path != SnapshotFile.standardInput && FileTree.isDirectory(path)
    let file = isDirectory ? DataDirectory(path).database : path
    let mapped = try SnapshotFile.map(file, lock: LockPolicy(.shared, timeout: Self.lockTimeout))
    database = try SnapshotError.inDatabase { () throws(BoltError) in try Database(mapped) }
    let last: Int64
    (keys, last) = try Self.keys(of: database)
    let meta = try MetaBucket(database)
    compactRevision = max(meta.finishedCompaction ?? -1, meta.scheduledCompaction ?? -1)
    (log, logFault) = isDirectory ? Self.log(in: path, meta) : (nil, nil)
    var header = Etcdserverpb_ResponseHeader()
    header.clusterID = log?.clusterID ?? 0
    header.memberID = log?.memberID ?? 0
    header.raftTerm = max(log?.term ?? 0, meta.term)
    header.revision = max(1, compactRevision, last)
    self.header = header
  }

  /// The newest revision.
  package var revision: Int64 { header.revision }

  /// The path of the database file.
  package var path: String { database.path }

  /// The revision that a request names, 0 being the newest.
  ///
  /// - Throws: ``SnapshotError/compacted`` or ``SnapshotError/futureRevision`` when it can't be read.
  func existing(_ requested: Int64) throws(SnapshotError) -> Int64 {
    if requested <= 0 { return revision }
    if requested > revision { throw .futureRevision }
    if requested < compactRevision { throw .compacted }
    return requested
  }

  /// Brings the file into memory, in steps, until the task is cancelled; run beside a reader.
  func populate() { database.populate() }

  /// The log in a data directory, or what is wrong with it.
  private static func log(in directory: String, _ meta: MetaBucket) -> (LogSummary?, SnapshotError?) {
    do throws(SnapshotError) {
      return (try LogSummary(in: directory, after: meta.consistentIndex, notesAll: meta.term > 0), nil)
    } catch { return (nil, error) }
  }

  /// The bucket `key` and the newest revision in it.
  private static func keys(of database: Database) throws(SnapshotError) -> (bucket: Bucket, last: Int64) {
    let (bucket, last) = try SnapshotError.inDatabase { () throws(BoltError) in
      let bucket = try database.bucket(Schema.Bucket.key.name)
      var cursor = bucket?.cursor()
      return (bucket, try cursor?.last())
    }
    guard let bucket else { throw .missingBucket(file: database.path, .key) }
    guard let last else { return (bucket, 0) }
    guard let revision = last.key.withUnsafeBytes({ Revision($0) }) else {
      throw .malformedRecord(
        file: database.path, bucket: .key, key: last.key.copy, fault: .revision(last.key.count))
    }
    return (bucket, revision.main)
  }
}
