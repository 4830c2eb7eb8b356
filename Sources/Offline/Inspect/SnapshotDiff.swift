import Bolt
import EtcdAPI

/// The keys that existed at a revision of a snapshot, in order; their bytes stay in the mapped file, which this keeps.
package struct SnapshotKeys: Sendable {
  /// The revision.
  package let revision: Int64
  let view: SnapshotView
  let keys: LiveKeys

  /// How many there are.
  package var count: Int { keys.entries.count }

  /// A copy of the pair at an index.
  ///
  /// - Throws: a ``SnapshotError`` for a record that does not decode.
  package func pair(at index: Int) throws(SnapshotError) -> Mvccpb_KeyValue {
    defer { withExtendedLifetime(view) {} }
    return try keys.record(of: keys.entries[index]).copy
  }

  /// The key at an index, the revision of its last change, and how long its value is.
  ///
  /// - Throws: a ``SnapshotError`` for a record that does not decode.
  package func head(
    at index: Int
  ) throws(SnapshotError) -> (key: [UInt8], modRevision: Int64, valueLength: Int) {
    defer { withExtendedLifetime(view) {} }
    let record = try keys.record(of: keys.entries[index])
    return ([UInt8](record.key), record.modRevision, record.value.count)
  }

  /// The index of the first key that is `key` or follows it; the count if there is none.
  package func firstIndex(from key: [UInt8]) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key.withUnsafeBytes({ compareKeys(keys.entries[middle].key, $0) }) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    withExtendedLifetime(view) {}
    return low
  }
}

extension SnapshotView {
  /// Finds the keys that existed at a revision.
  ///
  /// - Parameters:
  ///   - key: the first key.
  ///   - rangeEnd: empty for the key alone, a zero byte for no end, otherwise the first key behind the range.
  ///   - revision: 0 for the newest.
  /// - Returns: the keys.
  /// - Throws: ``SnapshotError/compacted`` or ``SnapshotError/futureRevision`` for a revision that can't be had; others
  ///   when the file is damaged.
  package func keys(
    from key: [UInt8], to rangeEnd: [UInt8], at revision: Int64
  ) async throws(SnapshotError) -> SnapshotKeys {
    let revision = try existing(revision)
    async let populated: Void = populate()
    let keys = Result { () throws(SnapshotError) in
      try LiveKeys(of: self, in: KeySpan(key: key, rangeEnd: rangeEnd), at: revision)
    }
    await populated
    return SnapshotKeys(revision: revision, view: self, keys: try keys.get())
  }
}

/// What differs between two sets of keys: both are walked side by side in the order of the keys.
package struct SnapshotDiff {
  /// What was there first.
  package let before: SnapshotKeys
  /// What was there later.
  package let after: SnapshotKeys

  /// A difference; the bytes are valid during the call that hands it out only.
  package enum Change {
    /// A key that wasn't there before.
    case added(KeyValueView)
    /// A key that isn't there any more.
    case removed(KeyValueView)
    /// A key whose value differs.
    case changed(KeyValueView, KeyValueView)
  }

  /// Compares two sets of keys.
  package init(from before: SnapshotKeys, to after: SnapshotKeys) {
    (self.before, self.after) = (before, after)
  }

  /// Calls `body` with each difference in the order of the keys.
  ///
  /// - Throws: what `body` throws, and a ``SnapshotError`` for a record that does not decode.
  package func forEach(_ body: (Change) throws -> Void) throws {
    let (old, new) = (before.keys, after.keys)
    var (left, right) = (0, 0)
    while left < old.entries.count || right < new.entries.count {
      let relation = order(old, left, new, right)
      let removed = relation <= 0 ? try old.record(of: old.entries[left]) : nil
      let added = relation >= 0 ? try new.record(of: new.entries[right]) : nil
      if relation <= 0 { left += 1 }
      if relation >= 0 { right += 1 }
      switch (removed, added) {
      case (let removed?, let added?):
        if compareKeys(removed.value, added.value) != 0 { try body(.changed(removed, added)) }
      case (let removed?, nil): try body(.removed(removed))
      case (nil, let added?): try body(.added(added))
      case (nil, nil): break
      }
    }
    withExtendedLifetime(self) {}
  }

  /// Which key comes first: negative the old one, positive the new one, 0 when they are the same. One of both exists.
  private func order(_ old: LiveKeys, _ left: Int, _ new: LiveKeys, _ right: Int) -> Int {
    guard left < old.entries.count else { return 1 }
    guard right < new.entries.count else { return -1 }
    return compareKeys(old.entries[left].key, new.entries[right].key)
  }
}
