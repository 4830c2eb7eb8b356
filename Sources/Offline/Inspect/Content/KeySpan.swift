import Bolt

/// The keys that a request is about: a key and the end of the range, as etcd's API writes them.
struct KeySpan {
  private let lower: [UInt8]
  private let upper: [UInt8]
  private let hasEnd: Bool
  /// Whether it is one key only.
  let isSingle: Bool

  /// - Parameters:
  ///   - key: the first key.
  ///   - rangeEnd: empty for the key alone, a zero byte for no end, otherwise the first key behind the range.
  init(key: [UInt8], rangeEnd: [UInt8]) {
    lower = key
    upper = rangeEnd
    isSingle = rangeEnd.isEmpty
    hasEnd = rangeEnd != [0]
  }

  func contains(_ key: UnsafeRawBufferPointer) -> Bool {
    lower.withUnsafeBytes { lower in
      if isSingle { return lower.count == key.count && compareKeys(key, lower) == 0 }
      guard compareKeys(key, lower) >= 0 else { return false }
      return !hasEnd || upper.withUnsafeBytes { compareKeys(key, $0) < 0 }
    }
  }
}
