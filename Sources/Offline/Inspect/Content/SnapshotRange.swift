import Bolt
import EtcdAPI

/// The answer to a range request: what it says beside the pairs, and where those are.
///
/// The bytes of the pairs stay in the mapped file, which this keeps.
package struct SnapshotRange {
  /// What a server's answer would begin with.
  package let header: Etcdserverpb_ResponseHeader
  /// How many keys the range has, whatever the limit and the filters.
  package let count: Int64
  /// Whether the limit left something out.
  package let more: Bool

  private let view: SnapshotView
  private let keys: LiveKeys
  private let keysOnly: Bool

  /// Answers `request` as a server does.
  ///
  /// Pairs that are equal in what they are sorted by stand in the order of their keys; a server leaves that open.
  init(_ request: Etcdserverpb_RangeRequest, of view: SnapshotView) throws(SnapshotError) {
    guard !request.key.isEmpty else { throw .refused("key is not provided") }
    let revision = try view.existing(request.revision)
    var keys = try LiveKeys(
      of: view, in: KeySpan(key: request.key, rangeEnd: request.rangeEnd), at: revision)
    count = Int64(keys.entries.count)
    let limit = request.limit > 0 ? Int(clamping: request.limit) : .max
    if request.countOnly { keys.truncate(to: 0) }
    // A server cuts before it sorts when no order is asked for, however the target reads.
    if request.sortOrder == .none, !request.hasFilters, limit < .max { keys.truncate(to: limit + 1) }
    if request.hasFilters { try keys.filter(request.includes) }
    try Self.sort(&keys, request)
    more = keys.entries.count > limit
    keys.truncate(to: limit)
    self.keys = keys
    self.view = view
    header = view.header
    keysOnly = request.keysOnly
  }

  /// Calls `body` with the pairs in order; the bytes are valid during the call only.
  ///
  /// - Throws: what `body` throws, and a ``SnapshotError`` for a record that does not decode.
  package func forEach(_ body: (KeyValueView) throws -> Void) throws {
    for entry in keys.entries {
      var record = try keys.record(of: entry)
      if keysOnly { record.value = UnsafeRawBufferPointer(start: nil, count: 0) }
      try body(record)
    }
    withExtendedLifetime(view) {}
  }

  private static func sort(
    _ keys: inout LiveKeys, _ request: Etcdserverpb_RangeRequest
  ) throws(SnapshotError) {
    let isDescending = request.sortOrder == .descend
    func sort(by rank: (KeyValueView) -> Int64) throws(SnapshotError) {
      try keys.sort(by: rank, isDescending ? { $0 > $1 } : { $0 < $1 })
    }
    switch request.sortTarget {
    case .key, .UNRECOGNIZED: if isDescending { keys.reverse() }
    case .version: try sort { $0.version }
    case .create: try sort { $0.createRevision }
    case .mod: try sort { $0.modRevision }
    case .value:
      try keys.sort(by: { $0.value }, isDescending ? { compareKeys($0, $1) > 0 } : { compareKeys($0, $1) < 0 })
    }
  }
}

extension Etcdserverpb_RangeRequest {
  fileprivate var hasFilters: Bool {
    minModRevision != 0 || maxModRevision != 0 || minCreateRevision != 0 || maxCreateRevision != 0
  }

  fileprivate func includes(_ record: KeyValueView) -> Bool {
    (maxModRevision == 0 || record.modRevision <= maxModRevision) && record.modRevision >= minModRevision
      && (maxCreateRevision == 0 || record.createRevision <= maxCreateRevision)
      && record.createRevision >= minCreateRevision
  }
}

extension SnapshotView {
  /// Answers a range request as a server does, at any revision that is still in the file.
  ///
  /// - Throws: ``SnapshotError/compacted``, ``SnapshotError/futureRevision`` or ``SnapshotError/refused(_:)`` where a
  ///   server would refuse; other cases when the file is damaged.
  package func range(_ request: Etcdserverpb_RangeRequest) async throws(SnapshotError) -> SnapshotRange {
    async let populated: Void = populate()
    let answer = Result { () throws(SnapshotError) in try SnapshotRange(request, of: self) }
    await populated
    return try answer.get()
  }
}
