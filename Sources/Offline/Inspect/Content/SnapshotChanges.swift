import Bolt
import EtcdAPI

extension SnapshotView {
  /// Calls `body` with every change of a range of keys that the file still has after a revision, in order: what a
  /// compaction has removed is missing. Of a deletion, the pair has the key and the mod revision.
  ///
  /// - Parameters:
  ///   - key: the first key.
  ///   - rangeEnd: empty for the key alone, a zero byte for no end, otherwise the first key behind the range.
  ///   - revision: changes up to this one are skipped.
  ///   - body: takes a pair, which is valid during the call only, and whether it is a deletion.
  /// - Throws: what `body` throws, and a ``SnapshotError`` when the file is damaged.
  package func forEachChange(
    from key: [UInt8], to rangeEnd: [UInt8], after revision: Int64, _ body: (KeyValueView, Bool) throws -> Void
  ) async throws {
    async let populated: Void = populate()
    let result = Result { try changes(in: KeySpan(key: key, rangeEnd: rangeEnd), after: revision, body) }
    await populated
    try result.get()
  }

  private func changes(
    in span: KeySpan, after revision: Int64, _ body: (KeyValueView, Bool) throws -> Void
  ) throws {
    var failure: (any Error)?
    try forEachRecord(through: .max) { element, found, key in
      guard failure == nil, found.main > revision, span.contains(key) else { return }
      do {
        let isDeletion = Revision.isTombstone(element.key)
        var pair = try decode(element) { (value) throws(WireError) in try KeyValueView(wire: value) }
        if isDeletion { pair.modRevision = found.main }
        try body(pair, isDeletion)
      } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
