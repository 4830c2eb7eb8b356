import Bolt

/// What the bucket `meta` says of the history; what isn't in it is nil or 0.
struct MetaBucket {
  let consistentIndex: UInt64
  let term: UInt64
  let scheduledCompaction: Int64?
  let finishedCompaction: Int64?

  init(_ database: Database) throws(SnapshotError) {
    let bucket = try SnapshotError.inDatabase { () throws(BoltError) in try database.bucket(Schema.Bucket.meta.name) }
    func value(_ key: [UInt8]) throws(SnapshotError) -> [UInt8]? {
      try SnapshotError.inDatabase { () throws(BoltError) in try bucket?.value(of: key)?.copy }
    }
    func malformed(_ key: [UInt8]) -> SnapshotError {
      .malformedRecord(file: database.path, bucket: .meta, key: key, fault: .form)
    }
    func number(_ key: [UInt8]) throws(SnapshotError) -> UInt64 {
      guard let value = try value(key) else { return 0 }
      guard let number = bigEndianNumber(value) else { throw malformed(key) }
      return number
    }
    func revision(_ key: [UInt8]) throws(SnapshotError) -> Int64? {
      guard let value = try value(key) else { return nil }
      guard let revision = value.withUnsafeBytes({ Revision($0) }) else { throw malformed(key) }
      return revision.main
    }
    consistentIndex = try number(Schema.consistentIndex)
    term = try number(Schema.term)
    scheduledCompaction = try revision(Schema.scheduledCompactRevision)
    finishedCompaction = try revision(Schema.finishedCompactRevision)
  }
}
