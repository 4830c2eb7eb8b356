import Bolt
import Files
import WAL

/// The status of a database file, as `snapshot status` prints it.
package struct SnapshotStatus: Equatable, Sendable {
  /// CRC-32C over all buckets in order: name, then each key and its value.
  package var hash: UInt32
  /// The newest revision; 0 when there is none.
  package var revision: Int64
  /// The number of items in all buckets: what etcd 3.4 and 3.5 show as the number of keys.
  package var totalItems: Int
  /// The number of user keys that exist at the newest revision: what etcd 3.6 and later show; nil if not counted.
  package var liveKeys: Int?
  /// Bytes of the database; the file may be longer.
  package var totalSize: UInt64
  /// The storage version, such as `3.6.0`; empty before 3.6.
  package var version: String
  /// The flaws of a readable file.
  package var flaws: [SnapshotFlaw] = []

  /// Reads a snapshot, or the database of a stopped member, in one pass.
  ///
  /// The checksum at the end of a snapshot is not compared; ``SnapshotVerification`` does that.
  ///
  /// - Parameters:
  ///   - path: the file, as ``SnapshotFile`` takes it.
  ///   - countingLiveKeys: whether to count ``liveKeys``, which takes time and 12 to 30 bytes of memory per key; nil to
  ///     count them for databases with a storage version, for which etcd shows that number.
  /// - Returns: what the file holds.
  /// - Throws: a ``SnapshotError`` when the file can't be read or is not sound.
  package static func of(_ path: String, countingLiveKeys: Bool? = nil) async throws(SnapshotError) -> SnapshotStatus {
    let file = try SnapshotFile.map(path, lock: LockPolicy(.shared))
    let database = try SnapshotError.inDatabase { () throws(BoltError) in try Database(file) }
    async let populated: Void = file.populate()
    let countingLiveKeys = countingLiveKeys ?? StorageVersion.isStored(in: database)
    let examination = try Examination(database, countingLiveKeys ? [.checksum, .liveKeys] : .checksum)
    await populated
    var status = try SnapshotStatus(database, examination, countingLiveKeys: countingLiveKeys)
    if let flaw = SnapshotEnding(ofFileOf: file.count).flaw { status.flaws.append(flaw) }
    return status
  }

  /// Makes a status from its parts.
  package init(
    hash: UInt32, revision: Int64, totalItems: Int, liveKeys: Int?, totalSize: UInt64, version: String
  ) {
    self.hash = hash
    self.revision = revision
    self.totalItems = totalItems
    self.liveKeys = liveKeys
    self.totalSize = totalSize
    self.version = version
  }

  init(_ database: Database, _ examination: Examination, countingLiveKeys: Bool) throws(SnapshotError) {
    hash = examination.checksum.value
    revision = examination.latest?.main ?? 0
    totalItems = examination.itemCount
    liveKeys = countingLiveKeys ? examination.liveKeyCount : nil
    totalSize = database.meta.databaseSize
    version = try StorageVersion.stored(in: database)?.description ?? ""
    flaws = database.checkMetaPages().compactMap { $0.page.map { .damagedMeta($0) } }
  }
}

/// A version of etcd's storage, `major.minor.patch`.
package struct StorageVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first number.
  package var major: Int
  /// The second number.
  package var minor: Int
  /// The third number.
  package var patch: Int

  /// Makes a version.
  package init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads three numbers with dots between; nil if the text is something else.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, let major = parts[0], let minor = parts[1], let patch = parts[2] else { return nil }
    self.init(major, minor, patch)
  }

  /// The numbers with dots between.
  package var description: String { "\(major).\(minor).\(patch)" }

  /// Older ones come first.
  package static func < (left: StorageVersion, right: StorageVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// The version in a database; nil when it has none (before 3.6) or one that is not a version.
  static func stored(in database: Database) throws(SnapshotError) -> StorageVersion? {
    let value = try SnapshotError.inDatabase { () throws(BoltError) in
      try database.bucket(Schema.Bucket.meta.name)?.value(of: Schema.storageVersion)
    }
    return value.flatMap { StorageVersion(String(decoding: $0.copy, as: UTF8.self)) }
  }

  /// Whether a database that may be damaged seems to have a version.
  static func isStored(in database: Database) -> Bool { (try? stored(in: database)) != nil }
}
