import EtcdAPI
import Files

/// A verified snapshot that a change log can begin after.
package struct FullSnapshot: Sendable {
  /// The name of its file.
  package let name: BackupName
  /// The revision of its content.
  package let revision: Int64
  /// The revision of the last compaction before it; -1 if there was none.
  package let compactRevision: Int64

  /// Looks at the snapshot of this name.
  /// - Throws: a ``SnapshotError`` when it can't be read.
  package init(_ name: BackupName, in directory: BackupDirectory) throws(SnapshotError) {
    let view = try SnapshotView(directory.path(of: name))
    self.name = name
    revision = view.revision
    compactRevision = view.compactRevision
  }
}

/// A change in the history: which key, and whether it was deleted.
package struct KeyChange: Equatable, Sendable {
  /// The key.
  package let key: [UInt8]
  /// Whether it was deleted.
  package let isDeletion: Bool
}

/// Writes the log of the changes after a snapshot, and begins another one after each new snapshot without a gap.
///
/// What was written is safe from a crash after ``sync()``. Only one process may write in a directory.
package actor ChangeLog {
  /// When a segment is long enough; another one follows.
  package static let usualSegmentSize = 64 << 20
  /// How often the log of an idle cluster says that there was nothing.
  private static let markInterval = Duration.seconds(60)

  private let directory: BackupDirectory
  private let clusterID: UInt64
  private let segmentSize: Int
  private var header: ChangeLogHeader?
  private var name: BackupName?
  private var writer: SegmentWriter?
  /// The snapshot after which the log goes on as soon as it has reached it.
  private var next: FullSnapshot?
  private var changes: Int64 = 0
  private var lastSync = ContinuousClock.now
  private var isWatching = false
  /// The last revision that is whole; its first change.
  package private(set) var lastRevision: Int64 = 0
  package private(set) var lastChange: KeyChange?
  private var firstChange: KeyChange?
  package private(set) var compactRevision: Int64 = -1

  /// A log of a cluster; nothing is written yet.
  package init(in directory: BackupDirectory, clusterID: UInt64, segmentSize: Int = ChangeLog.usualSegmentSize) {
    self.directory = directory
    self.clusterID = clusterID
    self.segmentSize = segmentSize
  }

  /// The snapshot that the log belongs to; nil before there is one.
  package var snapshot: BackupName? { name }

  /// Goes on with the newest log of the cluster in the directory, and removes its torn end.
  ///
  /// - Returns: whether there is one.
  /// - Throws: a ``SnapshotError`` when it is damaged.
  package func resume() throws(SnapshotError) -> Bool {
    let cluster = String(clusterID, radix: 16)
    guard let chain = try Chain.all(in: directory).first(where: { $0.hasLog && $0.name.cluster == cluster }) else {
      return false
    }
    var reader = ChangeLogReader(chain)
    var first: KeyChange?
    while let item = try reader.next() {
      switch item {
      case .change(let revision, let isDeletion, let record):
        if revision.sub == 0 { first = Self.keyChange(record, isDeletion: isDeletion) }
      case .revision: lastChange = first
      case .compaction, .mark: break
      }
    }
    guard let path = chain.segments.last, let found = reader.header, found.clusterID == clusterID else { return false }
    let end = reader.end
    writer = try SnapshotError.inFile { () throws(FileError) in try SegmentWriter(path, keeping: end) }
    (header, name) = (found, chain.name)
    (lastRevision, compactRevision) = (reader.summary.lastRevision, reader.summary.compactRevision)
    return true
  }

  /// Begins the log after a snapshot, whatever was written before; that remains as it is.
  ///
  /// - Throws: a ``SnapshotError`` when it can't be written.
  package func begin(after snapshot: FullSnapshot) throws(SnapshotError) {
    try end()
    next = nil
    (changes, firstChange, lastChange) = (0, nil, nil)
    lastRevision = snapshot.revision
    compactRevision = snapshot.compactRevision
    try open(snapshot.name, baseRevision: snapshot.revision)
  }

  /// Goes on after a newer snapshot, as soon as this log has reached its revision. That of the older one is then
  /// complete up to the newer one.
  ///
  /// - Returns: whether it does; not after one of a member that lags behind the log's own snapshot.
  /// - Throws: a ``SnapshotError`` when the log can't be written.
  package func adopt(_ snapshot: FullSnapshot) throws(SnapshotError) -> Bool {
    guard let header, snapshot.revision >= header.baseRevision else { return false }
    if snapshot.name == name { return true }
    next = snapshot
    try switchIfDue()
    return true
  }

  /// Goes on after the newest snapshot in the directory if that has no log: the follower before was killed when it had
  /// taken it, or somebody else has saved it.
  ///
  /// - Throws: a ``SnapshotError`` when the log can't be written.
  package func adoptNewest() throws(SnapshotError) {
    guard let newest = try Chain.all(in: directory).first(where: { $0.name.cluster == name?.cluster }),
      !newest.hasLog, let snapshot = try? FullSnapshot(newest.name, in: directory)
    else { return }
    _ = try adopt(snapshot)
  }

  /// Adds a change of the revision after the last one.
  ///
  /// - Throws: a ``SnapshotError`` when it can't be written.
  package func add(_ pair: KeyValueView, isDeletion: Bool) throws(SnapshotError) {
    var record = WireWriter()
    record.append(pair, keyOnly: isDeletion)
    if changes == 0 { firstChange = KeyChange(key: [UInt8](pair.key), isDeletion: isDeletion) }
    changes += 1
    try append(isDeletion ? .deletion : .put, record.bytes)
  }

  /// Whether there are changes of a revision that is not complete.
  package var isInsideRevision: Bool { changes > 0 }

  /// Completes the revision whose changes were added.
  ///
  /// - Throws: a ``SnapshotError`` when it can't be written.
  package func endRevision() throws(SnapshotError) {
    try append(.revision, numbers: [lastRevision &+ 1, changes, Timestamp.now.nanoseconds])
    lastRevision &+= 1
    (changes, lastChange, firstChange) = (0, firstChange, nil)
    try switchIfDue()
    if let writer, writer.size >= segmentSize { try beginSegment() }
  }

  /// Notes that the cluster has compacted its history.
  ///
  /// - Throws: a ``SnapshotError`` when it can't be written.
  package func note(compaction revision: Int64) throws(SnapshotError) {
    guard revision > compactRevision else { return }
    compactRevision = revision
    try append(.compaction, numbers: [revision, Timestamp.now.nanoseconds])
  }

  /// Whether changes arrive now: a log that gets none although they would says so from time to time.
  package func setWatching(_ isWatching: Bool) { self.isWatching = isWatching }

  /// Syncs what was written to disk, if there is anything.
  ///
  /// - Throws: a ``SnapshotError`` when the disk refuses.
  package func sync() throws(SnapshotError) {
    let isIdle = isWatching && ContinuousClock.now - lastSync >= Self.markInterval
    guard let writer, writer.isDirty || isIdle else { return }
    try SnapshotError.inFile { () throws(FileError) in try writer.sync() }
    lastSync = .now
  }

  /// Syncs everything and closes the log.
  ///
  /// - Throws: a ``SnapshotError`` when the disk refuses.
  package func end() throws(SnapshotError) {
    guard let writer = writer.take() else { return }
    try SnapshotError.inFile { () throws(FileError) in try writer.finish() }
  }
}

extension ChangeLog {
  private func append(_ kind: ChangeRecordKind, _ content: [UInt8]) throws(SnapshotError) {
    guard let writer else { return }
    try SnapshotError.inFile { () throws(FileError) in try writer.append(kind, content) }
  }

  private func append(_ kind: ChangeRecordKind, numbers: [Int64]) throws(SnapshotError) {
    guard let writer else { return }
    try SnapshotError.inFile { () throws(FileError) in try writer.append(kind, numbers: numbers) }
  }

  /// Creates the first segment of the log after a snapshot.
  private func open(_ name: BackupName, baseRevision: Int64) throws(SnapshotError) {
    let header = ChangeLogHeader(
      clusterID: clusterID, baseRevision: baseRevision, previousRevision: baseRevision, number: 1,
      compactRevision: compactRevision, time: .now, snapshot: name.stem)
    (self.name, self.header) = (name, header)
    writer = try create(header, of: name)
  }

  private func create(_ header: ChangeLogHeader, of name: BackupName) throws(SnapshotError) -> SegmentWriter {
    let path = directory.path(of: Chain.segment(header.number, of: name))
    return try SnapshotError.inFile { () throws(FileError) in try SegmentWriter(path, header) }
  }

  private func beginSegment() throws(SnapshotError) {
    guard var header, let name else { return }
    try end()
    header.number += 1
    header.previousRevision = lastRevision
    header.compactRevision = compactRevision
    header.time = .now
    self.header = header
    writer = try create(header, of: name)
  }

  private func switchIfDue() throws(SnapshotError) {
    guard let snapshot = next, changes == 0, lastRevision >= snapshot.revision, let old = name else { return }
    next = nil
    try end()
    try open(snapshot.name, baseRevision: snapshot.revision)
    guard lastRevision > snapshot.revision else { return }
    // The snapshot was taken while the log went on: what came after it belongs to both.
    let chains = try Chain.all(in: directory)
    guard let chain = chains.first(where: { $0.name == old }) else { return }
    var reader = ChangeLogReader(chain)
    while let item = try reader.next() {
      switch item {
      case .change(let revision, let isDeletion, let record) where revision.main > snapshot.revision:
        changes += 1
        try append(isDeletion ? .deletion : .put, [UInt8](record))
      case .revision(let revision, let time) where revision > snapshot.revision:
        try append(.revision, numbers: [revision, changes, time.nanoseconds])
        changes = 0
      default: break
      }
    }
    try sync()
  }

  private static func keyChange(_ record: UnsafeRawBufferPointer, isDeletion: Bool) -> KeyChange? {
    (try? KeyValueView.key(of: record)).map { KeyChange(key: [UInt8]($0), isDeletion: isDeletion) }
  }
}

extension WireWriter {
  /// Writes the fields of a pair as etcd stores them; of a deletion, that is the key alone.
  fileprivate mutating func append(_ pair: KeyValueView, keyOnly: Bool) {
    bytes(Mvccpb_KeyValue.Field.key, pair.key)
    if keyOnly { return }
    int64(Mvccpb_KeyValue.Field.createRevision, pair.createRevision)
    int64(Mvccpb_KeyValue.Field.modRevision, pair.modRevision)
    int64(Mvccpb_KeyValue.Field.version, pair.version)
    bytes(Mvccpb_KeyValue.Field.value, pair.value)
    int64(Mvccpb_KeyValue.Field.lease, pair.lease)
  }

  private mutating func bytes(_ number: UInt32, _ value: UnsafeRawBufferPointer) {
    guard !value.isEmpty else { return }
    begin(number, length: value.count)
    append(value)
  }
}
