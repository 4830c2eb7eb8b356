import Bolt
import EtcdAPI
import Files
import JSONValue
import WAL

/// Makes the data directory of a member of a new cluster from a snapshot: what etcd 3.4 and all later versions start
/// on.
///
/// Everything is made beside the final place and given its final name when it is complete and on the disk, the data
/// directory last. Whatever goes wrong before leaves nothing behind.
///
/// - `member/snap/db`: the snapshot's database with new members;
/// - `member/snap/0000000000000001-<N>.snap`: the members as etcd 2 stored them, for servers up to 3.5; N is their
///   number;
/// - `member/wal/0000000000000000-0000000000000000.wal`: one entry for each member.
package struct Restore: Sendable {
  /// Bytes of a new segment of the log; the same as etcd's own.
  private static let segmentSize = 64_000_000
  private static let term: UInt64 = 1

  /// The options of a backup.
  package let options: RestoreOptions
  /// The new cluster with the IDs that follow from its addresses.
  package let cluster: InitialCluster
  /// The data directory.
  package let dataDirectory: String

  /// Checks the options; nothing is touched yet.
  ///
  /// - Throws: ``SnapshotError/configuration(_:)`` and the errors for directories that are there already.
  package init(_ options: RestoreOptions) throws(SnapshotError) {
    self.options = options
    cluster = try InitialCluster(
      options.initialCluster, name: options.name, advertised: options.advertisedPeerURLs, token: options.token)
    dataDirectory = options.dataDirectory ?? options.name + ".etcd"
  }

  /// How many bytes the log of a new member takes.
  package static var logSize: UInt64 { UInt64(segmentSize) }

  /// The path of the restored database.
  package var database: String { DataDirectory(dataDirectory).database }

  /// Makes the data directory of another member of the same cluster: its database is the same, so it is copied from the
  /// one that was restored.
  ///
  /// - Throws: a ``SnapshotError``, also when the task is cancelled; the directories are then as before.
  package func run(copying restored: Restore) throws(SnapshotError) {
    let target = try RestoreTarget(dataDirectory: dataDirectory, walDirectory: options.walDirectory)
    do throws(SnapshotError) {
      try target.prepare()
      try SnapshotError.inFile { () throws(FileError) in
        try WholeFile.copy(restored.database, to: target.snapDirectory + "/db", permissions: 0o600)
      }
      try finish(target)
    } catch { throw error.renamingFiles(target.finalName) }
  }

  /// Restores and tells `progress` how much of the database is copied; the answer is what the snapshot holds.
  ///
  /// - Throws: a ``SnapshotError``, also when the task is cancelled; the directories are then as before.
  @discardableResult
  package func run(progress: SnapshotProgress? = nil) async throws(SnapshotError) -> SnapshotStatus {
    let target = try RestoreTarget(dataDirectory: dataDirectory, walDirectory: options.walDirectory)
    do throws(SnapshotError) {
      return try await fill(target, progress)
    } catch { throw error.renamingFiles(target.finalName) }
  }

  private func fill(
    _ target: RestoreTarget, _ progress: SnapshotProgress?
  ) async throws(SnapshotError) -> SnapshotStatus {
    try target.prepare()
    let database = target.snapDirectory + "/db"
    let copy = DatabaseCopy(
      source: options.snapshot, target: database, skipsHashCheck: options.skipsHashCheck, progress: progress)
    var status = try await copy.run()
    if let changes = options.changes {
      try changes.apply(to: database, named: target.finalName(of: database))
      status.revision = max(status.revision, changes.revision)
    }
    let index = UInt64(cluster.members.count)
    try RestoredDatabase(
      path: database, name: target.finalName(of: database), cluster: cluster, index: index, term: Self.term
    ).amend(latest: status.revision, bump: options.marksCompacted ? options.revisionBump : 0)
    try finish(target)
    return status
  }

  /// Writes what stands beside the database, and gives everything its final name.
  private func finish(_ target: RestoreTarget) throws(SnapshotError) {
    try SnapshotError.inFile { () throws(FileError) in
      try writeLog(to: target.walDirectory)
      try writeRaftSnapshot(to: target.snapDirectory)
    }
    if Task.isCancelled { throw .cancelled }
    try target.commit()
  }

  /// How many alarms came along with the restored database: they are those of the old cluster's members, but refuse
  /// puts in the new one too.
  ///
  /// - Throws: a ``SnapshotError`` when the database is not there or can't be read.
  package func alarmCount() throws(SnapshotError) -> Int {
    try SnapshotError.inDatabase { () throws(BoltError) in
      let database = try Database(database, lock: LockPolicy(.none))
      var count = 0
      try database.bucket(Schema.Bucket.alarm.name)?.forEach { _ in
        count += 1
        return true
      }
      return count
    }
  }

  private var voters: [UInt64] { cluster.members.map(\.id) }

  /// Writes the log: who writes it, one entry for each member, all of them committed in term 1, and a snapshot of that.
  private func writeLog(to directory: String) throws(FileError) {
    var encoder = RecordEncoder()
    encoder.append(.metadata, Etcdserverpb_Metadata(member: cluster.local.id, cluster: cluster.id).serializedBytes())
    encoder.append(.snapshot, Walpb_Snapshot(index: 0, term: 0).serializedBytes())
    for (position, member) in cluster.members.enumerated() {
      let data = Raftpb_ConfChange(adding: member).serializedBytes()
      let entry = Raftpb_Entry(type: .entryConfChange, term: Self.term, index: UInt64(position) + 1, data: data)
      encoder.append(.entry, entry.serializedBytes())
    }
    let count = UInt64(cluster.members.count)
    encoder.append(.state, Raftpb_HardState(term: Self.term, vote: voters[0], commit: count).serializedBytes())
    encoder.append(.snapshot, Walpb_Snapshot(index: count, term: Self.term, voters: voters).serializedBytes())
    let name = SegmentName(sequence: 0, index: 0).file
    let file = try OpenFile(directory + "/" + name, .create(permissions: 0o600))
    try file.reserve(Self.segmentSize)
    try file.write(encoder.take(), at: 0)
    try file.sync()
  }

  private func writeRaftSnapshot(to directory: String) throws(FileError) {
    let count = UInt64(cluster.members.count)
    let content = Snappb_Snapshot(
      store: V2Store.initial(cluster.members).encoded, voters: voters, index: count, term: Self.term)
    let name = "\(hexadecimal16(Self.term))-\(hexadecimal16(count)).snap"
    try WholeFile.create(directory + "/" + name, content.serializedBytes(), permissions: 0o644)
  }
}
