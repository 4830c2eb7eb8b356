import EtcdAPI

/// The keys that a request is about, as etcd's API writes them: a key, and where the range ends.
///
/// | range end     | meaning                                  |
/// |---------------|------------------------------------------|
/// | empty         | the key alone                            |
/// | one zero byte | all keys from the key on                 |
/// | other         | all keys from the key on, before the end |
///
/// Source: RangeRequest in etcd's `api/etcdserverpb/rpc.proto`.
package struct KeyRange: Sendable, Equatable {
  /// The first key.
  package var key: [UInt8]
  /// The end of the range.
  package var rangeEnd: [UInt8]

  /// One key, or all keys in [`key`, `rangeEnd`).
  package init(key: [UInt8], rangeEnd: [UInt8] = []) {
    self.key = key
    self.rangeEnd = rangeEnd
  }

  /// All keys that begin with `prefix`; with an empty one, all keys.
  package static func prefix(_ prefix: [UInt8]) -> KeyRange {
    prefix.isEmpty ? from([]) : KeyRange(key: prefix, rangeEnd: prefixEnd(prefix))
  }

  /// All keys greater than or equal to `key`; with an empty one, all keys.
  package static func from(_ key: [UInt8]) -> KeyRange {
    KeyRange(key: key.isEmpty ? [0] : key, rangeEnd: [0])
  }

  /// The first key after all those that begin with `prefix`; one zero byte when there is none.
  package static func prefixEnd(_ prefix: [UInt8]) -> [UInt8] {
    guard let last = prefix.lastIndex(where: { $0 < 0xFF }) else { return [0] }
    return prefix[..<last] + [prefix[last] + 1]
  }

  /// Whether one end of a range, or a key, comes before an end; a single zero byte stands for no end.
  package static func precedes(_ end: [UInt8], _ other: [UInt8]) -> Bool {
    end != [0] && (other == [0] || end.lexicographicallyPrecedes(other))
  }
}

extension Etcdserverpb_RangeRequest {
  /// A request for everything in `range`.
  package init(_ range: KeyRange) {
    self.init()
    key = range.key
    rangeEnd = range.rangeEnd
  }

  /// Whether the response can be fetched in pages: it is in the order of the keys, and no key is filtered out.
  package var isPageable: Bool {
    sortOrder != .descend && sortTarget == .key && !countOnly && !rangeEnd.isEmpty && minModRevision == 0
      && maxModRevision == 0 && minCreateRevision == 0 && maxCreateRevision == 0
  }

  /// Continues behind the last key of a page.
  /// - Throws: `ClientError.malformedAnswer` when that is none of the keys that were requested: there would be no last
  ///   page.
  package mutating func advance(past last: [UInt8]) throws(ClientError) {
    guard !last.isEmpty, !last.lexicographicallyPrecedes(key) else {
      throw .malformedAnswer(method: API.KV.range.path, .unorderedKeys)
    }
    key = last + [0]
  }
}

extension Etcdserverpb_WatchCreateRequest {
  /// A request to watch `range` from now on.
  package init(_ range: KeyRange) {
    self.init()
    key = range.key
    rangeEnd = range.rangeEnd
  }
}
