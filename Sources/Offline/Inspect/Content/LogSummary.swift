import Bolt
import EtcdAPI
import Files
import WAL

/// What a stopped member's log says beyond its database.
package struct LogSummary: Equatable, Sendable {
  private typealias Field = Etcdserverpb_InternalRaftRequest.Field

  /// The member's ID.
  package private(set) var memberID: UInt64 = 0
  /// The ID of its cluster.
  package private(set) var clusterID: UInt64 = 0
  /// The raft term that the member was in.
  package private(set) var term: UInt64 = 0
  /// How many changes the log has behind the last one that the database says it has: the member would make them at its
  /// next start.
  package var pendingChanges: Int { pending.count }

  private var pending: [UInt64] = []
  /// The fields of requests that the database may have though it doesn't say so.
  private var unnoted: Set<UInt32> = []

  /// Reads the log in a data directory; nil when it isn't there, as with a log that has a directory of its own.
  ///
  /// - Parameters:
  ///   - directory: the data directory.
  ///   - index: the last entry that the database has.
  ///   - notesAll: whether the database notes the index with every change; etcd 3.4 doesn't with leases and alarms.
  /// - Throws: a ``SnapshotError`` when the log is damaged.
  init?(in directory: String, after index: UInt64, notesAll: Bool) throws(SnapshotError) {
    if !notesAll { unnoted = Self.unnotedFields }
    let path = DataDirectory(directory).walDirectory
    guard FileTree.isDirectory(path) else { return nil }
    let names = try LogFiles.names(in: path)
    if names.isEmpty { return nil }
    let files = try LogFiles(path, Self.needed(of: names, after: index))
    var decoder = LogDecoder(files.segments)
    do throws(WALError) {
      while let record = try decoder.next() { try take(record, after: index) }
    } catch { throw .log(error) }
    withExtendedLifetime(files) {}
  }

  /// The segments that hold what follows `index`; the last one alone when that can't be told.
  private static func needed(of names: [SegmentName], after index: UInt64) -> [SegmentName] {
    (try? SegmentName.needed(of: names, after: index)) ?? names.max().map { [$0] } ?? []
  }

  private mutating func take(_ record: Record, after index: UInt64) throws(WALError) {
    do throws(WireError) {
      switch record.type {
      case .metadata:
        let metadata = try Etcdserverpb_Metadata(serializedBytes: record.data)
        (memberID, clusterID) = (metadata.nodeID, metadata.clusterID)
      case .state: term = try Raftpb_HardState(serializedBytes: record.data).term
      case .entry:
        let entry = try Raftpb_Entry(serializedBytes: record.data)
        while let last = pending.last, last >= entry.index { pending.removeLast() }
        if entry.index > index, entry.type == .entryNormal, isChange(entry.data) { pending.append(entry.index) }
      case .crc, .snapshot: break
      }
    } catch { throw WALError(cause: .malformed(error)) }
  }

  /// The fields of an `InternalRaftRequest` that change nothing: ID, reads, log-ins, header.
  private static let harmlessFields: Set<UInt32> = [
    Field.id, Field.range, Field.authenticate, Field.authStatus, Field.authUserGet, Field.authUserList,
    Field.authRoleList, Field.authRoleGet, Field.header,
  ]
  /// Alarms, and leases that are granted.
  private static let unnotedFields: Set<UInt32> = [Field.alarm, Field.leaseGrant]

  /// Whether an entry's data are a request of the v3 API that changes something.
  private func isChange(_ data: [UInt8]) -> Bool {
    let answer = Result { () throws(WireError) in
      try data.withWireReader { (reader) throws(WireError) in
        var (isRequest, isChange) = (false, false)
        while let tag = try reader.nextTag() {
          // The requests of the v2 API, which share the log, have no header.
          isRequest = isRequest || tag.number == Field.header
          let counts = !Self.harmlessFields.contains(tag.number) && !unnoted.contains(tag.number)
          if counts, tag.number == Field.alarm {
            let alarm: Etcdserverpb_AlarmRequest = try reader.message(tag)
            isChange = isChange || alarm.action != .get
          } else {
            isChange = isChange || counts
            try reader.skip(tag)
          }
        }
        return isRequest && isChange
      }
    }
    return (try? answer.get()) ?? false
  }
}
