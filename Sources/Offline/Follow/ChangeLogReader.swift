import Bolt
import EtcdAPI
import Files

/// Reads the log of a chain record by record and checks that nothing is damaged or missing.
///
/// A crash while the log was written leaves a torn end in the last segment: records that are incomplete, damaged, or of
/// a revision that is not complete. The log ends before them, unless a mark shows that they were on the disk once.
struct ChangeLogReader {
  /// What is read.
  enum Item {
    /// A put or a deletion, as it stands in the database; the bytes are valid until the next item is read.
    case change(Revision, isDeletion: Bool, UnsafeRawBufferPointer)
    /// A revision is complete.
    case revision(Int64, Timestamp)
    /// The cluster has compacted its history.
    case compaction(Int64)
    /// Everything before was synced to disk.
    case mark
  }

  private let chain: Chain
  private var file: MappedFile?
  /// The number of the segment that is being read; 0 before the first one.
  private var number = 0
  private var offset = 0
  /// Where the first change of the revision that is being read stands; nil between revisions.
  private var revisionStart: Int?
  private var changes: Int64 = 0
  private(set) var header: ChangeLogHeader?
  private(set) var summary: Chain.Summary

  /// Reads the log from its start, or only its last segment.
  init(_ chain: Chain, onlyLast: Bool = false) {
    self.chain = chain
    number = onlyLast ? max(0, chain.segments.count - 1) : 0
    summary = Chain.Summary(
      firstRevision: chain.name.revision, lastRevision: chain.name.revision, lastArrival: nil,
      lastTime: Timestamp(nanoseconds: 0),
      compactRevision: -1, size: 0, tornSize: 0)
  }

  /// Where the log ends in its last segment, once everything is read: what is behind is torn.
  var end: Int { revisionStart ?? offset }

  /// The next item; nil at the end.
  ///
  /// - Throws: a ``SnapshotError``, ``SnapshotError/changeLog(_:)`` for damage.
  mutating func next() throws(SnapshotError) -> Item? {
    while true {
      guard let file, offset < file.count else {
        guard try openNext() else { return nil }
        continue
      }
      do throws(ChangeLogError.Cause) {
        let frame: ChangeFrame
        do throws(ChangeLogError.Cause) {
          frame = try ChangeFrame(file.bytes, at: offset)
        } catch {
          guard mayBeTorn(file) else { throw error }
          summary.tornSize = file.count - end
          return nil
        }
        let item = try item(of: frame)
        offset += frame.size
        if let item { return item }
      } catch { throw fault(error) }
    }
  }

  private var isLast: Bool { number == chain.segments.count }

  private func mayBeTorn(_ file: MappedFile) -> Bool {
    // A segment gets its name together with its header.
    isLast && offset > 0 && !ChangeFrame.isSynced(offset, in: file.bytes)
  }

  private func fault(_ cause: ChangeLogError.Cause) -> SnapshotError {
    .changeLog(
      ChangeLogError(
        file: file?.path ?? chain.snapshot, offset: offset, cause: cause, lastRevision: summary.lastRevision))
  }

  /// Opens the next segment; false after the last one.
  private mutating func openNext() throws(SnapshotError) -> Bool {
    guard !isLast else {
      if let file { summary.tornSize = file.count - end }
      return false
    }
    if revisionStart != nil { throw fault(.incomplete) }
    let path = chain.segments[number]
    let next = try SnapshotError.inFile { () throws(FileError) in try MappedFile(path) }
    next.advise(.sequential)
    (file, offset) = (next, 0)
    number += 1
    summary.size += next.count
    if next.count == 0 { throw fault(.incomplete) }
    return true
  }

  private mutating func item(of frame: ChangeFrame) throws(ChangeLogError.Cause) -> Item? {
    guard (offset == 0) == (frame.kind == .header) else { throw offset == 0 ? .version : .form }
    let content = frame.content
    switch frame.kind {
    case .header:
      try begin(try ChangeLogHeader(content))
      return nil
    case .put, .deletion: return try change(content, isDeletion: frame.kind == .deletion)
    case .revision:
      let numbers = try self.numbers(content, count: 3)
      guard numbers[0] == summary.lastRevision + 1, numbers[1] == changes, changes > 0 else {
        throw .gap(revision: summary.lastRevision + 1)
      }
      summary.lastRevision += 1
      (changes, revisionStart) = (0, nil)
      let time = take(time: numbers[2])
      summary.lastArrival = time
      return .revision(summary.lastRevision, time)
    case .mark:
      _ = take(time: try numbers(content, count: 2)[1])
      return .mark
    case .compaction:
      let numbers = try self.numbers(content, count: 2)
      summary.compactRevision = max(summary.compactRevision, numbers[0])
      _ = take(time: numbers[1])
      return .compaction(numbers[0])
    }
  }

  private mutating func take(time: Int64) -> Timestamp {
    summary.lastTime = Timestamp(nanoseconds: time)
    return summary.lastTime
  }

  private func numbers(
    _ content: UnsafeRawBufferPointer, count: Int
  ) throws(ChangeLogError.Cause) -> [Int64] {
    guard let numbers = bigEndianNumbers(content, count: count) else { throw .form }
    return numbers.map { Int64(bitPattern: $0) }
  }

  private mutating func begin(_ next: ChangeLogHeader) throws(ChangeLogError.Cause) {
    guard next.number == number, next.snapshot == chain.name.stem else { throw .order }
    if let header {
      guard next.clusterID == header.clusterID, next.baseRevision == header.baseRevision,
        next.previousRevision == summary.lastRevision
      else { throw .order }
    } else {
      // Revisions are counted on from here.
      guard next.previousRevision == next.baseRevision || number > 1,
        (0..<Int64.max / 2).contains(next.previousRevision)
      else { throw .order }
      summary.firstRevision = next.baseRevision
      summary.lastRevision = next.previousRevision
    }
    summary.compactRevision = max(summary.compactRevision, next.compactRevision)
    summary.lastTime = next.time
    header = next
  }

  private mutating func change(
    _ content: UnsafeRawBufferPointer, isDeletion: Bool
  ) throws(ChangeLogError.Cause) -> Item {
    let record: KeyValueView
    do throws(WireError) { record = try KeyValueView(wire: content) } catch { throw .form }
    let revision = Revision(main: summary.lastRevision + 1, sub: changes)
    guard record.modRevision == (isDeletion ? 0 : revision.main), !record.key.isEmpty else {
      throw .gap(revision: revision.main)
    }
    if changes == 0 { revisionStart = offset }
    changes += 1
    return .change(revision, isDeletion: isDeletion, content)
  }
}
