import Bolt
import EtcdAPI
import Files
import JSONValue
import WAL

/// Copies a data directory so that a new single-member cluster can be started from it with `--force-new-cluster`, as
/// etcd 2's `backup` did. etcd 3.4 and 3.5 can start from it, and 3.6 if it contains no v2 data.
///
/// The copy has new IDs, so that it never joins the old cluster. Log entries that change the membership become empty
/// ones, so that the indexes in the database stay valid. A `.snap` file must contain a member; its ID differs from the
/// copy's own, because a server takes over the address of a member that it finds under its own ID.
package struct Backup: Sendable {
  /// The options of a backup.
  package struct Options: Sendable {
    /// The member's data directory.
    package var source: DataDirectory
    /// The path of the copy.
    package var target: String
    /// The path of the copy's log; nil for `member/wal` in the copy.
    package var walDirectory: String?
    /// Whether to copy the v3 database.
    package var includesV3: Bool
    /// How to lock the v3 database against a running member.
    package var lock: LockPolicy

    /// Makes options.
    package init(
      source: DataDirectory, target: String, walDirectory: String? = nil, includesV3: Bool,
      lock: LockPolicy = LockPolicy(.shared, timeout: .seconds(1))
    ) {
      self.lock = lock
      self.source = source
      self.target = target
      self.walDirectory = walDirectory
      self.includesV3 = includesV3
    }
  }

  private static let peerURL = "http://use-flag--force-new-cluster:2080"

  private let options: Options
  private let member = UInt64.random(in: 1...UInt64.max)
  private let cluster = UInt64.random(in: 1...UInt64.max)
  private let placeholder: Member

  /// Chooses the IDs; no file is touched yet.
  package init(_ options: Options) {
    self.options = options
    let id = UInt64.random(in: 1...UInt64.max - 1)
    placeholder = Member(
      id: id < member ? id : id + 1, name: "etcdctl-v2-backup", peerURLs: [Self.peerURL])
  }

  /// Makes the copy.
  ///
  /// - Returns: whether the log had a record of the `.snap` file; without one it is added.
  /// - Throws: a ``SnapshotError``, also when the task is cancelled; nothing is left of the copy then.
  @discardableResult
  package func run() throws(SnapshotError) -> Bool {
    let source = options.source
    let snap = try RaftSnapshotFile.newest(in: source.snapDirectory)
    let target = try RestoreTarget(backup: options.target, walDirectory: options.walDirectory)
    let log = try MemberLog(source.walDirectory, after: snap?.index ?? 0, term: snap?.term ?? 0)
    do throws(SnapshotError) {
      try fill(target, snap, log)
    } catch { throw error.renamingFiles(target.finalName) }
    return log.log.hasSnapshot
  }

  private func fill(_ target: RestoreTarget, _ snap: RaftSnapshotFile?, _ log: MemberLog) throws(SnapshotError) {
    let last = log.log.entries.last?.index ?? snap?.index ?? 0
    try check(reaches: max(log.log.state.commit, 1), last: last)
    try target.prepare()
    if let snap { try write(snap, to: target.snapDirectory) }
    try write(log, behind: snap, to: target.walDirectory)
    let database = target.snapDirectory + "/db"
    let members = snap == nil ? [] : [(key: Array(placeholder.key.utf8), value: placeholder.json.encoded)]
    if options.includesV3 {
      try copyDatabase(to: database, members: members, last: last)
    } else {
      try makeDatabase(database, members: members, state: log.log.state)
    }
    if Task.isCancelled { throw .cancelled }
    try target.commit()
  }

  /// A damaged record near the end counts as torn by a crash; the committed index shows whether entries are missing.
  private func check(reaches committed: UInt64, last: UInt64) throws(SnapshotError) {
    if last < committed { throw .incompleteLog(last: last, committed: committed) }
  }

  private func write(_ snap: RaftSnapshotFile, to directory: String) throws(SnapshotError) {
    var store: [UInt8] = []
    if var json = try snap.parsedStore() {
      V2Store.replaceMembers(in: &json, with: placeholder)
      store = json.encoded
    }
    let content = Snappb_Snapshot(store: store, voters: [placeholder.id], index: snap.index, term: snap.term)
    try SnapshotError.inFile { () throws(FileError) in
      let path = directory + "/" + FileTree.name(of: snap.path)
      try WholeFile.create(path, content.serializedBytes(), permissions: 0o600)
    }
  }

  private func write(_ log: MemberLog, behind snap: RaftSnapshotFile?, to directory: String) throws(SnapshotError) {
    let state = log.log.state
    let hardState = Raftpb_HardState(term: state.term, vote: state.vote, commit: state.commit)
    let metadata = Etcdserverpb_Metadata(member: member, cluster: cluster)
    var writer = try SnapshotError.inFile { () throws(FileError) in
      try LogWriter(directory, metadata: metadata, state: hardState)
    }
    for entry in log.log.entries {
      if Task.isCancelled { throw .cancelled }
      let data = log.log.data(of: entry)
      let isKept = try keeps(entry, data, of: log)
      let message = Raftpb_Entry(
        type: isKept ? entry.type : .entryNormal, term: entry.term, index: entry.index,
        data: isKept ? [UInt8](data) : [])
      try SnapshotError.inFile { () throws(FileError) in try writer.append(message) }
    }
    let snapshot = Walpb_Snapshot(
      index: snap?.index ?? 0, term: snap?.term ?? 0, voters: snap == nil ? nil : [placeholder.id])
    do throws(FileError) { try writer.finish(snapshot: snapshot) } catch { throw .file(error) }
  }

  /// Whether an entry is copied as it is; otherwise it becomes an empty one.
  private func keeps(
    _ entry: LogEntry, _ data: UnsafeRawBufferPointer, of log: MemberLog
  ) throws(SnapshotError) -> Bool {
    guard entry.type == .entryNormal else { return false }
    let request = try log.request(of: entry, data)
    if request.v2?.setsMemberAttributes == true || request.setsMemberAttributes { return false }
    return options.includesV3 || !request.hasHeader
  }

  /// Copies the database without the old membership.
  private func copyDatabase(
    to path: String, members: [(key: [UInt8], value: [UInt8])], last: UInt64
  ) throws(SnapshotError) {
    let source = try options.source.openDatabase(options.lock)
    _ = try Examination(source, .records)
    let applied = try SnapshotError.inDatabase { () throws(BoltError) in
      try source.bucket(Schema.Bucket.meta.name)?.value(of: Schema.consistentIndex)
    }
    try check(reaches: applied.flatMap { bigEndianNumber($0.copy) } ?? 0, last: last)
    let copy = CompactCopy(source: source, replacements: [.cluster: [], .members: members, .membersRemoved: []])
    try copy.write(to: path)
    let written = try SnapshotError.inDatabase { () throws(BoltError) in try Database(path, lock: LockPolicy(.none)) }
    _ = try Examination(written, [])
  }

  /// Creates a database with only the applied index.
  private func makeDatabase(
    _ path: String, members: [(key: [UInt8], value: [UInt8])], state: Raftpb_HardState
  ) throws(SnapshotError) {
    try SnapshotError.inDatabase { () throws(BoltError) in
      var writer = try BulkWriter(creating: path)
      try writer.begin(bucket: Schema.Bucket.cluster.name)
      try writer.begin(bucket: Schema.Bucket.members.name)
      for item in members { try writer.put(item.key, item.value) }
      try writer.begin(bucket: Schema.Bucket.membersRemoved.name)
      try writer.begin(bucket: Schema.Bucket.meta.name)
      try writer.put(Schema.consistentIndex, bigEndianBytes(state.commit))
      try writer.put(Schema.term, bigEndianBytes(state.term))
      try writer.finish()
    }
  }
}
