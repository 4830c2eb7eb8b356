import Bolt
import Files

/// The result of verifying a snapshot.
package struct SnapshotVerification: Equatable, Sendable {
  /// The verified SHA-256 checksum; nil if the file ends without one.
  package var checksum: [UInt8]?
  /// The status of the snapshot.
  package var status: SnapshotStatus
  /// The number of pages, in use or free.
  package var pages: UInt64

  /// Checks a snapshot: its checksum, both meta pages, that every page is reached exactly once or free and well-formed,
  /// that every record of a revision decodes, and that etcd's buckets exist.
  ///
  /// - Parameters:
  ///   - path: the file, as ``SnapshotFile`` takes it.
  ///   - requiringHash: whether a file without a checksum is refused, as a copy of a member's database is one.
  ///   - countingLiveKeys: whether to count the keys that exist at the end, see ``SnapshotStatus/liveKeys``.
  ///   - progress: reports the progress of the checksum.
  /// - Returns: the result.
  /// - Throws: a ``SnapshotError`` that says what is wrong and where.
  package static func of(
    _ path: String, requiringHash: Bool = true, countingLiveKeys: Bool? = nil, progress: SnapshotProgress? = nil
  ) async throws(SnapshotError) -> SnapshotVerification {
    let file = try SnapshotFile.map(path, lock: LockPolicy(.shared))
    let ending = SnapshotEnding(ofFileOf: file.count)
    let hasHash = ending == .checksum
    let end = hasHash ? file.count - SnapshotHash.size : 0
    async let computed = Result { () throws(SnapshotError) in
      try SnapshotHash.compute(file, 0..<end, progress: progress)
    }
    let examined = Result { () throws(SnapshotError) in
      try examine(file, [.checksum, .metaPages, .records], countingLiveKeys: countingLiveKeys)
    }
    let found = try await computed.get()
    let expected = hasHash ? Array(file.bytes[end...]) : nil
    if let expected { try compare(expected, found, of: file.path, examined) }
    let (database, status) = try examined.get()
    if let flaw = ending.flaw, flaw != .missingChecksum { throw .flaw(file: file.path, flaw) }
    if expected == nil, requiringHash { throw .missingHash(file: file.path) }
    return SnapshotVerification(
      checksum: expected, status: status, pages: database.meta.highWaterMark.rawValue)
  }

  /// Compares the checksum in a file with that of its bytes, which gave `examined` otherwise.
  static func compare<Success>(
    _ expected: [UInt8], _ found: [UInt8], of path: String, _ examined: Result<Success, SnapshotError>
  ) throws(SnapshotError) {
    guard expected != found else { return }
    var damage: SnapshotError?
    if case .failure(let error) = examined { damage = error }
    throw .hashMismatch(file: path, expected: expected, found: found, damage: damage)
  }

  /// Examines the database in `file` and the presence of its buckets; see ``Examination`` for `ledger`.
  static func examine(
    _ file: MappedFile, _ options: Examination.Options, countingLiveKeys: Bool? = false,
    knowing ledger: LeafLedger = LeafLedger()
  ) throws(SnapshotError) -> (Database, SnapshotStatus) {
    let database = try SnapshotError.inDatabase { () throws(BoltError) in try Database(file) }
    let countingLiveKeys = countingLiveKeys ?? StorageVersion.isStored(in: database)
    let examination = try Examination(
      database, countingLiveKeys ? options.union(.liveKeys) : options, knowing: ledger)
    for bucket in [Schema.Bucket.key, .meta] where !examination.buckets.contains(bucket.name) {
      throw .missingBucket(file: file.path, bucket)
    }
    return (database, try SnapshotStatus(database, examination, countingLiveKeys: countingLiveKeys))
  }
}
