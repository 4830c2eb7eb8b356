import Bolt
import JSONValue

/// The changes that make the database of a snapshot that of a new cluster.
struct RestoredDatabase {
  let path: String
  /// The path in errors.
  let name: String
  let cluster: InitialCluster
  /// The index of the last entry of the new log: one for each member.
  let index: UInt64
  let term: UInt64

  /// Replaces the members and what the database says of raft, raises the revision if told to, and waits until all is
  /// on the disk.
  ///
  /// - Parameters:
  ///   - latest: the newest revision.
  ///   - bump: how much to add to it, everything before being marked as compacted; 0 for nothing.
  /// - Throws: a ``SnapshotError`` when the revision would be too large or the file can't be written.
  func amend(latest: Int64, bump: UInt64) throws(SnapshotError) {
    let newest = try bumped(latest, by: bump)
    try SnapshotError.inDatabase { () throws(BoltError) in
      var amendment = try Amendment(of: path, named: name)
      var meta = try items(of: amendment.bucket(Schema.Bucket.meta.rawValue))
      meta[Schema.consistentIndex] = bigEndianBytes(index)
      meta[Schema.term] = bigEndianBytes(term)
      meta[Schema.confState] = confState.encoded
      if let newest {
        meta[Schema.scheduledCompactRevision] = newest.key
        try amendment.append(newest.key, [], to: Schema.Bucket.key.rawValue)
      }
      try amendment.replace(bucket: Schema.Bucket.meta.rawValue, with: sorted(meta))
      try amendment.replace(bucket: Schema.Bucket.members.rawValue, with: sorted(members))
      try amendment.replace(bucket: Schema.Bucket.membersRemoved.rawValue, with: [])
      try amendment.commit()
    }
  }

  private func bumped(_ latest: Int64, by bump: UInt64) throws(SnapshotError) -> Revision? {
    if bump == 0 { return nil }
    let sum = Int64(exactly: bump).map { latest.addingReportingOverflow($0) }
    guard let sum, !sum.overflow else {
      throw .configuration("revision \(latest) cannot be raised by \(bump): the sum is too large")
    }
    return Revision(main: sum.partialValue)
  }

  private var members: [[UInt8]: [UInt8]] {
    Dictionary(cluster.members.map { (Array($0.key.utf8), $0.json.encoded) }) { first, _ in first }
  }

  private var confState: JSON {
    .object([
      JSON.Field("voters", .array(cluster.members.map { .number($0.id) })), JSON.Field("auto_leave", .bool(false)),
    ])
  }

  private func items(of bucket: Bucket?) throws(BoltError) -> [[UInt8]: [UInt8]] {
    var items: [[UInt8]: [UInt8]] = [:]
    try bucket?.forEach { element in
      items[[UInt8](element.key)] = [UInt8](element.value)
      return true
    }
    return items
  }

  private func sorted(_ items: [[UInt8]: [UInt8]]) -> [(key: [UInt8], value: [UInt8])] {
    items.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }
}
