import EtcdAPI
import EtcdClient

/// The keys at the destination that the input does not have: both are walked side by side in the order of the keys.
struct ImportExtras {
  private let range: KeyRange
  private var pairs: ServerPairs
  private var next: Mvccpb_KeyValue?
  private var hasBegun = false
  private var last: [UInt8] = []

  init(_ range: KeyRange, at revision: Int64, client: Client, patience: Duration) {
    self.range = range
    pairs = ServerPairs(range, at: revision, keysOnly: true, client: client, patience: patience)
  }

  /// The next key to delete before `key` of the input, or with nil before its end; nil when there is none.
  mutating func next(before key: [UInt8]?) async throws -> ImportEntry? {
    if !hasBegun {
      hasBegun = true
      next = try await pairs.next()
    }
    while let pair = next {
      if let key, !key.lexicographicallyAfter(pair.key) {
        if pair.key == key { next = try await pairs.next() }
        return nil
      }
      next = try await pairs.next()
      return ImportEntry(pair.key, .delete(modRevision: pair.modRevision))
    }
    return nil
  }

  /// Takes note of the next key of the input.
  /// - Throws: `LineFault` for one that is out of order or not in the range.
  mutating func check(_ key: [UInt8]) throws(LineFault) {
    guard range.contains(key) else {
      throw LineFault("the key would be \(goQuotedText(key)), which is not among those that --delete-extra is about")
    }
    guard last.isEmpty || key.lexicographicallyAfter(last) else {
      throw LineFault("--delete-extra needs keys in order, and \(goQuotedText(key)) is not")
    }
    last = key
  }
}
