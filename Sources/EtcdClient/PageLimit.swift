/// How many keys to request at a time, so that all pages take about the same memory, here and at the server.
package enum PageLimit {
  /// For the first page: the size of the values is not known yet.
  package static let first: Int64 = 32
  /// How many bytes of a page are kept; where values suddenly become larger, the rest is requested again.
  package static let largestSize = 8 << 20

  private static let usualSize = 2 << 20
  /// A server walks all keys of the range for each page, so pages must not be too small.
  private static let longest: Int64 = 20_000
  /// How much longer a page may be than the one before, whose values may be no example.
  private static let growth: Int64 = 8

  /// For the page after one that had so many keys, and so many bytes.
  package static func next(after keys: Int, size: Int) -> Int64 {
    min(max(Int64(keys * usualSize / max(size, 1)), 1), Int64(max(keys, 1)) * growth, longest)
  }
}
