import Glibc

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
      if isSingle { return lower.count == key.count && order(key, lower) == 0 }
      guard order(key, lower) >= 0 else { return false }
      return !hasEnd || upper.withUnsafeBytes { order(key, $0) < 0 }
    }
  }
}

/// Compares byte by byte, the shorter one first when it begins the other: negative, zero or positive.
func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
  let common = min(left.count, right.count)
  if common > 0, let first = left.baseAddress, let second = right.baseAddress {
    let order = memcmp(first, second, common)
    if order != 0 { return Int(order) }
  }
  return left.count - right.count
}
