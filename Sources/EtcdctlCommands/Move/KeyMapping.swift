import EtcdClient

/// What becomes of the keys of the input: which of them are taken, and what they are called at the destination.
struct KeyMapping: Equatable {
  /// Keys without it are skipped.
  var prefix: [UInt8] = []
  /// What keys begin with, and lose.
  var stripped: [UInt8] = []
  /// What they begin with instead.
  var added: [UInt8] = []

  /// The key at the destination; nil if it is skipped.
  /// - Throws: `LineFault` for a key that can't be mapped.
  func target(of key: [UInt8]) throws(LineFault) -> [UInt8]? {
    guard key.starts(with: prefix) else { return nil }
    guard key.starts(with: stripped) else {
      throw LineFault(
        "the key \(goQuotedText(key)) does not begin with \(goQuotedText(stripped)), as --strip-prefix says")
    }
    let target = added + key.dropFirst(stripped.count)
    guard !target.isEmpty else { throw LineFault("nothing of the key \(goQuotedText(key)) is left") }
    return target
  }

  /// The keys at the destination that the prefix stands for; nil if they have no prefix in common but an empty one.
  var coverage: KeyRange? {
    guard prefix.starts(with: stripped) else { return added.isEmpty ? nil : .prefix(added) }
    let mapped = added + prefix.dropFirst(stripped.count)
    return mapped.isEmpty && !prefix.isEmpty ? nil : .prefix(mapped)
  }
}

extension KeyRange {
  /// Whether all keys with a prefix are in the range.
  func covers(_ prefix: KeyRange) -> Bool {
    guard !key.lexicographicallyAfter(prefix.key), !rangeEnd.isEmpty else { return false }
    if rangeEnd == [0] { return true }
    return prefix.rangeEnd != [0] && !prefix.rangeEnd.lexicographicallyAfter(rangeEnd)
  }

  /// Whether a key is in the range, which is one of a prefix.
  func contains(_ key: [UInt8]) -> Bool {
    !self.key.lexicographicallyAfter(key) && (rangeEnd == [0] || rangeEnd.lexicographicallyAfter(key))
  }
}

extension [UInt8] {
  /// Whether these bytes come after others in the order of keys.
  func lexicographicallyAfter(_ other: [UInt8]) -> Bool { other.lexicographicallyPrecedes(self) }
}
