import Bolt
import EtcdAPI
import Files

/// The changes that lead from a snapshot to a later revision, as `snapshot follow` has logged them.
package struct Replay: Equatable, Sendable {
  /// Up to where the history is wanted.
  package enum Target: Equatable, Sendable {
    /// The newest revision that there is.
    case newest
    /// This revision.
    case revision(Int64)
    /// The last revision that had arrived at this time.
    case time(Timestamp)
  }

  /// The snapshot and its log.
  package let chain: Chain
  /// The last revision.
  package let revision: Int64
  /// The last compaction that is known of and not above the revision; -1 if there was none.
  package let compactRevision: Int64
  /// When the last record of the log was written; nil without a log.
  package let lastTime: Timestamp?
  /// The bytes at the end of the log that are not whole, and so not used.
  package let tornSize: Int
  /// The bytes of the log.
  package let logSize: Int

  /// Finds the snapshot and the part of its log that lead to `target`, and checks that part.
  ///
  /// - Throws: a ``SnapshotError``, ``SnapshotError/noBackup(_:)`` when nothing in the directory leads there.
  package init(in directory: BackupDirectory, to target: Target) throws(SnapshotError) {
    let chains = try Chain.all(in: directory)
    let clusters = Set(chains.map(\.name.cluster)).sorted()
    guard clusters.count < 2 else {
      throw .noBackup(
        "\(directory.path) has backups of \(clusters.count) clusters (\(clusters.joined(separator: ", "))): move those "
          + "of one cluster to a directory of their own")
    }
    var newest: Int64?
    for chain in Self.candidates(chains, for: target) {
      let scan = try Scan(chain, to: target)
      newest = newest ?? scan.summary.lastRevision
      guard scan.isReached else { continue }
      self.init(chain, scan, latest: chains.first { $0.hasLog }.map(Self.lastCompaction) ?? -1)
      return
    }
    throw .noBackup(Self.complaint(target, newest: newest, in: directory, chains))
  }

  /// Everything that was logged after a snapshot.
  ///
  /// - Throws: a ``SnapshotError`` when the log is damaged.
  package init(_ chain: Chain) throws(SnapshotError) {
    self.init(chain, try Scan(chain, to: .newest), latest: -1)
  }

  /// `latest` is the last compaction of all, which counts, whenever it took place, unless it is above the revision.
  private init(_ chain: Chain, _ scan: Scan, latest: Int64) {
    self.chain = chain
    revision = scan.revision
    compactRevision = latest <= scan.revision ? max(latest, scan.compactRevision) : scan.compactRevision
    lastTime = chain.hasLog ? scan.summary.lastTime : nil
    tornSize = scan.summary.tornSize
    logSize = scan.summary.size
  }

  /// The last compaction that is known of when a log ends, as far as it can be read; -1 if there was none.
  private static func lastCompaction(of chain: Chain) -> Int64 {
    var reader = ChangeLogReader(chain, onlyLast: true)
    while (try? reader.next()) != nil {}
    return reader.summary.compactRevision
  }

  /// The chains that may lead to the target, those that are tried first in front.
  private static func candidates(_ chains: [Chain], for target: Target) -> [Chain] {
    switch target {
    case .newest: return Chain.byRecency(chains)
    case .revision(let revision): return chains.filter { $0.name.revision <= revision }
    case .time(let time):
      // A snapshot has changes that arrived while it was taken; the log of the one before has their times.
      let complete = chains.filter { $0.completion <= time }
      return complete.isEmpty ? chains.filter { Timestamp(seconds: $0.name.time) <= time } : complete
    }
  }

  private static func complaint(
    _ target: Target, newest: Int64?, in directory: BackupDirectory, _ chains: [Chain]
  ) -> String {
    guard let oldest = chains.last else { return "there is no backup in \(directory.path)" }
    let start = "the oldest backup in \(directory.path) is of"
    switch target {
    case .revision(let revision):
      guard let newest else { return "\(start) revision \(oldest.name.revision), after revision \(revision)" }
      return "no backup in \(directory.path) reaches revision \(revision): the newest revision is \(newest)"
    case .newest, .time: return "\(start) \(UTCTime.rfc3339(oldest.name.time)), after the given time"
    }
  }

  /// Appends the changes to a copy of the snapshot's database, and syncs it to disk.
  ///
  /// A compaction that is known of counts as begun: what it removes is still there, but no longer part of the history.
  /// - Parameters:
  ///   - path: the database.
  ///   - name: its path in errors.
  /// - Throws: a ``SnapshotError``; the file is then unusable.
  func apply(to path: String, named name: String) throws(SnapshotError) {
    var reader = ChangeLogReader(chain)
    var failure: SnapshotError?
    try SnapshotError.inDatabase { () throws(BoltError) in
      var amendment = try Amendment(of: path, named: name)
      if chain.hasLog {
        try amendment.append(to: Schema.Bucket.key.rawValue) { () throws(BoltError) in
          do throws(SnapshotError) {
            return try nextChange(&reader)
          } catch {
            failure = error
            return nil
          }
        }
      }
      if failure == nil {
        try note(compactRevision, in: &amendment)
        try amendment.commit()
      }
    }
    if let failure { throw failure }
  }

  private func nextChange(_ reader: inout ChangeLogReader) throws(SnapshotError) -> (key: [UInt8], value: [UInt8])? {
    while reader.summary.lastRevision < revision, let item = try reader.next() {
      guard case .change(let found, let isDeletion, let record) = item else { continue }
      guard found.main <= revision else { return nil }
      if found.sub == 0, Task.isCancelled { throw .cancelled }
      return (isDeletion ? found.tombstoneKey : found.key, [UInt8](record))
    }
    return nil
  }

  private func note(_ compaction: Int64, in amendment: inout Amendment) throws(BoltError) {
    var items: [(key: [UInt8], value: [UInt8])] = []
    var known: Int64 = -1
    try amendment.bucket(Schema.Bucket.meta.rawValue)?.forEach { element in
      let key = [UInt8](element.key)
      let isCompaction = key == Schema.scheduledCompactRevision || key == Schema.finishedCompactRevision
      if isCompaction { known = max(known, Revision(element.value)?.main ?? -1) }
      if key != Schema.scheduledCompactRevision { items.append((key, [UInt8](element.value))) }
      return true
    }
    guard compaction > known else { return }
    items.append((Schema.scheduledCompactRevision, Revision(main: compaction).key))
    items.sort { $0.key.lexicographicallyPrecedes($1.key) }
    try amendment.replace(bucket: Schema.Bucket.meta.rawValue, with: items)
  }
}

/// How far a log leads towards a target.
private struct Scan {
  let summary: Chain.Summary
  /// The last revision that is wanted.
  private(set) var revision: Int64
  /// The last compaction that is not above it.
  private(set) var compactRevision: Int64 = -1
  /// Whether the log leads to the target.
  let isReached: Bool

  /// Reads the log. Damage behind the target does not matter.
  init(_ chain: Chain, to target: Replay.Target) throws(SnapshotError) {
    var reader = ChangeLogReader(chain)
    var compactions: [Int64] = []
    var found: Int64?
    var isPassed = false
    do throws(SnapshotError) {
      while let item = try reader.next() {
        if Task.isCancelled { throw .cancelled }
        switch item {
        case .revision(let revision, let time):
          if Self.isWanted(revision, time, target) { found = revision } else { isPassed = true }
        case .compaction(let revision): compactions.append(revision)
        case .change, .mark: break
        }
      }
    } catch {
      if case .revision(let wanted) = target { isPassed = reader.summary.lastRevision >= wanted }
      guard isPassed, error != .cancelled else { throw error }
    }
    summary = reader.summary
    let first = summary.firstRevision
    compactions.append(reader.header?.compactRevision ?? -1)
    let revision = found ?? first
    self.revision = revision
    if case .revision(let wanted) = target { isReached = revision == wanted } else { isReached = true }
    compactRevision = compactions.filter { $0 <= revision }.max() ?? -1
  }

  private static func isWanted(_ revision: Int64, _ time: Timestamp, _ target: Replay.Target) -> Bool {
    switch target {
    case .newest: true
    case .revision(let wanted): revision <= wanted
    case .time(let wanted): time <= wanted
    }
  }
}
