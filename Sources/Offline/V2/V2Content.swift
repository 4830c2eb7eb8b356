import EtcdAPI
import JSONValue
import WAL

/// The v2 data of a member, which etcd 3.6 refuses: anything but the cluster's own data.
package struct V2Content: OptionSet, Hashable, Sendable {
  /// One bit for each place.
  package let rawValue: Int

  /// Makes a set of its bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// In the newest `.snap` file.
  package static let store = V2Content(rawValue: 1)
  /// In the log after it.
  package static let log = V2Content(rawValue: 2)

  /// Looks for it in a data directory.
  ///
  /// - Throws: a ``SnapshotError`` when files are missing or damaged.
  package static func of(_ directory: DataDirectory) throws(SnapshotError) -> V2Content {
    let recorded: [Walpb_Snapshot]
    do throws(SnapshotError) {
      recorded = try directory.recordedSnapshots()
    } catch {
      if case .log(let log) = error, log.cause == .noSegment { return [] }
      throw error
    }
    let snap = try RaftSnapshotFile.newest(in: directory.snapDirectory, recorded: recorded)
    var content: V2Content = []
    if let store = try snap?.parsedStore(), V2Store.hasCustomContent(store) { content.insert(.store) }
    let log = try MemberLog(directory.walDirectory, after: snap?.index ?? 0, term: snap?.term ?? 0)
    try log.forEach { (entry, data) throws(SnapshotError) in
      guard entry.type == .entryNormal, !data.isEmpty, !content.contains(.log),
        let request = try log.request(of: entry, data).v2
      else { return }
      if !request.setsMemberAttributes, !request.setsClusterVersion { content.insert(.log) }
    }
    return content
  }
}

extension MemberLog {
  /// The request in a normal entry.
  func request(of entry: LogEntry, _ data: UnsafeRawBufferPointer) throws(SnapshotError) -> LoggedRequest {
    do throws(WireError) {
      return try LoggedRequest(data)
    } catch { throw .malformedEntry(index: entry.index, error) }
  }
}

extension V2Store {
  /// Whether there is anything but the cluster's own data and empty directories. Users and roles of etcd 2 stand in
  /// `/2`, whose directories stay when they are gone; names that begin with `_` are hidden.
  static func hasCustomContent(_ store: JSON) -> Bool {
    children(of: store["Root"]).contains { child in
      switch child.name {
      case "0": false
      case "2": children(of: child.value).contains { !children(of: $0.value).isEmpty }
      default: !children(of: child.value).isEmpty
      }
    }
  }

  private static func children(of node: JSON) -> [JSON.Field] {
    guard case .object(let fields) = node["Children"] else { return [] }
    return fields.filter { !$0.name.hasPrefix("_") }
  }
}
