import Bolt
import WAL

/// The hash of a key-value history up to a revision, which is the same on all members that have the same history.
///
/// CRC-32C of `key` and then of key and value of each record up to the revision. Left out are those that the last
/// compaction will remove or has removed, whichever it is; hence databases that were compacted by different releases
/// agree. Source: `server/storage/mvcc/hash.go` of etcd.
package struct HashKV: Equatable, Sendable {
  /// The hash.
  package var hash: UInt32
  /// The last revision that is in it.
  package var revision: Int64
  /// The revision of the last compaction; -1 if there was none.
  package var compactRevision: Int64
}

extension SnapshotView {
  /// The hash up to `revision`, 0 being the newest and a negative one before all: what `endpoint hashkv` says of a
  /// server with these data.
  ///
  /// - Throws: ``SnapshotError/compacted`` or ``SnapshotError/futureRevision`` for a revision that can't be had; others
  ///   when the file is damaged.
  package func hashKV(at revision: Int64 = 0) async throws(SnapshotError) -> HashKV {
    let revision = revision < 0 ? revision : try existing(revision)
    async let populated: Void = populate()
    let result = Result { () throws(SnapshotError) in try hash(through: revision) }
    await populated
    return HashKV(hash: try result.get(), revision: revision, compactRevision: compactRevision)
  }

  private func hash(through revision: Int64) throws(SnapshotError) -> UInt32 {
    var kept = KeyIndex(database)
    if compactRevision >= 0 {
      try forEachRecord(through: revision) { element, _, key in kept.insert(element, key: key) }
    }
    let keepsSome = kept.liveCount > 0
    var checksum = CRC32C()
    Schema.Bucket.key.name.withUnsafeBytes { checksum.update($0) }
    try forEachRecord(through: revision) { element, found, key in
      let isTombstone = Revision.isTombstone(element.key)
      if found.main <= compactRevision, keepsSome, isTombstone || !kept.isLast(element, key: key) { return }
      if found.main == compactRevision, isTombstone { return }
      checksum.update(element.key)
      checksum.update(element.value)
    }
    return checksum.value
  }
}
