import Bolt
import EtcdAPI
import Files
import WAL

/// Brings the database of a stopped member to the form that another release of etcd expects.
///
/// | RELEASE | DIFFERENCE |
/// | ------- | ---------- |
/// | 3.6     | meta/storageVersion is there |
/// | 3.7     | none |
package struct Migration: Equatable, Sendable {
  /// What was done.
  package enum Outcome: Equatable, Sendable {
    /// Nothing: the database has the version.
    case upToDate
    /// The steps.
    case migrated
    /// The version was set although the steps are impossible; the text says why.
    case forced(String)
  }

  private static let oldest = StorageVersion(3, 5)
  private static let firstStored = StorageVersion(3, 6)
  /// The minor versions that a step leads to or from, beside the oldest.
  private static let knownMinors = 6...7

  /// The data directory.
  package let directory: DataDirectory
  /// The wanted version.
  package let target: StorageVersion
  /// Whether to set the version although the steps are impossible.
  package let isForced: Bool

  /// Reads `version`, which is written `X.Y`; nothing is touched yet.
  ///
  /// - Throws: ``SnapshotError/migration(_:)`` when it is no such version, or too old.
  package init(_ directory: DataDirectory, to version: String, force: Bool) throws(SnapshotError) {
    guard version.filter({ $0 == "." }).count == 1 else {
      throw .migration("wrong target version format, expected \"X.Y\", got \"\(version)\"")
    }
    guard let target = StorageVersion(version + ".0") else {
      throw .migration("failed to parse target version: \(Self.fault(in: version))")
    }
    guard target >= Self.oldest else {
      throw .migration("target version \"\(version)\" not supported. Minimal \"3.5\"")
    }
    self.directory = directory
    self.target = target
    isForced = force
  }

  /// Rewrites the database.
  ///
  /// - Parameter lock: how long to wait for a member to close the database, and what to do meanwhile.
  /// - Returns: what was done.
  /// - Throws: a ``SnapshotError``, also when a member runs on the directory; the database is then as before.
  package func run(lock: LockPolicy = LockPolicy(.exclusive, timeout: .zero)) throws(SnapshotError) -> Outcome {
    let path = directory.database
    let amendment = try SnapshotError.inDatabase { () throws(BoltError) in
      try Amendment(of: path, lock: lock)
    }
    let database = try directory.openDatabase(LockPolicy(.none))
    _ = try Examination(database, [])
    let current = try version(of: database)
    if current == target { return .upToDate }
    let needed = try versionOfLog()
    var outcome = Outcome.migrated
    if let obstacle = obstacle(from: current, logVersion: needed) {
      guard isForced else { throw .migration(obstacle) }
      outcome = .forced(obstacle)
    }
    try write(amendment, database)
    return outcome
  }

  private func version(of database: Database) throws(SnapshotError) -> StorageVersion {
    if let version = try StorageVersion.stored(in: database) { return version }
    let term = try SnapshotError.inDatabase { () throws(BoltError) in
      try database.bucket(Schema.Bucket.meta.name)?.value(of: Schema.term)
    }
    guard let term = term.flatMap({ bigEndianNumber($0.copy) }), term > 0 else {
      throw .migration(
        "cannot detect storage schema version: missing term information (etcd 3.5 writes it with a member's snapshots)")
    }
    return Self.oldest
  }

  /// The version of etcd that the log behind its last snapshot needs, if it is newer than 3.5.
  private func versionOfLog() throws(SnapshotError) -> StorageVersion? {
    let snapshot = try directory.recordedSnapshots().last
    let log = try MemberLog(directory.walDirectory, after: snapshot?.index ?? 0, term: snapshot?.term ?? 0)
    var newest: StorageVersion?
    try log.forEach { (entry, data) throws(SnapshotError) in
      guard entry.type == .entryNormal, let tested = try log.request(of: entry, data).testedVersion else { return }
      newest = max(newest ?? Self.firstStored, StorageVersion(tested) ?? Self.firstStored)
    }
    return newest
  }

  /// Why there are no steps from `current` to the target; nil if there are.
  private func obstacle(from current: StorageVersion, logVersion: StorageVersion?) -> String? {
    guard current.major == target.major else {
      return "cannot create migration plan: changing major storage version is not supported"
    }
    if let unknown = Self.firstUnknown(from: current.minor, to: target.minor) {
      return "cannot create migration plan: version \"\(StorageVersion(target.major, unknown))\" is not supported"
    }
    if target < current, let logVersion, target < logVersion {
      return """
        cannot downgrade storage, WAL contains newer entries, as the target version (\(target)) is lower than \
        the version (\(logVersion)) detected from WAL logs
        """
    }
    return nil
  }

  /// The first minor version on the way whose step nobody knows; nil if there is none. Both may be any number.
  private static func firstUnknown(from current: Int, to target: Int) -> Int? {
    if current == target { return nil }
    let first = target > current ? current + 1 : current
    if !knownMinors.contains(first) { return first }
    if target > knownMinors.upperBound { return knownMinors.upperBound + 1 }
    return target + 1 < knownMinors.lowerBound ? knownMinors.lowerBound - 1 : nil
  }

  /// What is wrong with the first part of a version that is no number, as etcdutl says it.
  private static func fault(in version: String) -> String {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let part = parts.first { StorageVersion("\($0).0.0") == nil } ?? ""
    let isNumber = !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return "invalid semantic version: \"\(part)\" is \(isNumber ? "out of range" : "not a number")"
  }

  private func write(_ amendment: consuming Amendment, _ database: Database) throws(SnapshotError) {
    do throws(BoltError) {
      var items: [(key: [UInt8], value: [UInt8])] = []
      try database.bucket(Schema.Bucket.meta.name)?.forEach { element in
        if !element.key.elementsEqual(Schema.storageVersion) {
          items.append(([UInt8](element.key), [UInt8](element.value)))
        }
        return true
      }
      if target >= Self.firstStored { items.append((Schema.storageVersion, Array(target.description.utf8))) }
      items.sort { $0.key.lexicographicallyPrecedes($1.key) }
      var amendment = amendment
      try amendment.replace(bucket: Schema.Bucket.meta.rawValue, with: items)
      try amendment.commit()
    } catch { throw SnapshotError(error) }
  }
}
