import EtcdAPI

/// An entry of the log and where its data stands.
package struct LogEntry: Equatable, Sendable {
  /// What kind of entry it is.
  package var type: Raftpb_EntryType
  /// The leader's term in which it was made.
  package var term: UInt64
  /// Its place in the log.
  package var index: UInt64
  /// Which of the segments holds the data.
  var segment: Int
  /// Where in the segment the data is.
  var data: Range<Int>
}

/// The contents of a log after a snapshot.
package struct Log {
  /// Who wrote it: an `etcdserverpb.Metadata`.
  package private(set) var metadata: [UInt8]?
  /// The last hard state.
  package private(set) var state = Raftpb_HardState()
  /// The entries after the snapshot, one for each index; uncommitted ones that were replaced later are omitted.
  package private(set) var entries: [LogEntry] = []
  /// Whether the log has a record of the snapshot that it was read for.
  package private(set) var hasSnapshot = false
  /// Whether the log ends with a record that was not completely written.
  package private(set) var isTorn = false
  /// The snapshots that the log has records of, in order.
  package private(set) var snapshots: [Walpb_Snapshot] = []
  /// The segments it was read from.
  package let segments: [Segment]

  /// Reads what follows the snapshot of this index and term.
  ///
  /// - Throws: a ``WALError`` when a record is damaged (other than the torn end of the last segment), entries are
  ///   missing, or the segments don't fit each other or the snapshot.
  package init(_ segments: [Segment], after index: UInt64, term: UInt64) throws(WALError) {
    self.segments = segments
    var decoder = LogDecoder(segments)
    while let record = try decoder.next() {
      let place = decoder.position
      do throws(WALError.Cause) {
        try take(record, in: place.segment, after: index, term: term)
      } catch { throw WALError(file: segments[place.segment].file, offset: place.offset, cause: error) }
    }
    isTorn = decoder.isTorn
  }

  private mutating func take(
    _ record: Record, in segment: Int, after index: UInt64, term: UInt64
  ) throws(WALError.Cause) {
    switch record.type {
    case .crc: break
    case .metadata:
      let content = [UInt8](record.data)
      guard metadata == nil || metadata == content else { throw .conflictingMetadata }
      metadata = content
    case .state: state = try message(record)
    case .snapshot:
      let snapshot: Walpb_Snapshot = try message(record)
      snapshots.append(snapshot)
      guard snapshot.index == index else { return }
      guard snapshot.term == term else {
        throw .snapshotMismatch(index: index, term: term, found: snapshot.term)
      }
      hasSnapshot = true
    case .entry: try takeEntry(record, in: segment, after: index)
    }
  }

  private mutating func takeEntry(_ record: Record, in segment: Int, after index: UInt64) throws(WALError.Cause) {
    let entry: LogEntry
    do throws(WireError) {
      entry = try LogEntry(record.data, in: segment, of: segments[segment].bytes)
    } catch { throw .malformed(error) }
    guard entry.index > index else { return }
    let position = entry.index - index - 1
    guard position <= UInt64(entries.count) else {
      throw .missingEntries(after: index + UInt64(entries.count), found: entry.index)
    }
    entries.removeSubrange(Int(position)...)
    entries.append(entry)
  }

  private func message<M: Message>(_ record: Record) throws(WALError.Cause) -> M {
    do {
      return try M(serializedBytes: record.data)
    } catch { throw .malformed(error) }
  }

  /// The data of an entry, valid as long as the segments' bytes.
  package func data(of entry: LogEntry) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: segments[entry.segment].bytes[entry.data])
  }
}

extension LogEntry {
  /// Reads a `raftpb.Entry` that lies in `bytes`, the content of segment `segment`.
  init(_ message: UnsafeRawBufferPointer, in segment: Int, of bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init(type: .entryNormal, term: 0, index: 0, segment: segment, data: 0..<0)
    var reader = WireReader(message)
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Raftpb_Entry.Field.type:
        type = Raftpb_EntryType(rawValue: Int(clamping: try reader.uint64(tag)))
        if case .UNRECOGNIZED = type { throw .unexpectedWireType(field: tag.number) }
      case Raftpb_Entry.Field.term: term = try reader.uint64(tag)
      case Raftpb_Entry.Field.index: index = try reader.uint64(tag)
      case Raftpb_Entry.Field.data:
        let content = try reader.slice(tag)
        guard !content.isEmpty, let start = content.baseAddress, let base = bytes.baseAddress else { break }
        data = start - base..<start - base + content.count
      default: try reader.skip(tag)
      }
    }
  }
}

extension Log {
  /// The snapshots that a log has records of, in order, without those of entries that were never committed.
  ///
  /// - Throws: a ``WALError`` when a record is damaged.
  package static func committedSnapshots(in segments: [Segment]) throws(WALError) -> [Walpb_Snapshot] {
    var snapshots: [Walpb_Snapshot] = []
    var state = Raftpb_HardState()
    var decoder = LogDecoder(segments)
    while let record = try decoder.next() {
      do throws(WireError) {
        switch record.type {
        case .snapshot: snapshots.append(try Walpb_Snapshot(serializedBytes: record.data))
        case .state: state = try Raftpb_HardState(serializedBytes: record.data)
        default: break
        }
      } catch {
        let place = decoder.position
        throw WALError(file: segments[place.segment].file, offset: place.offset, cause: .malformed(error))
      }
    }
    return snapshots.filter { $0.index <= state.commit }
  }
}
