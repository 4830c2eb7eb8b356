/// The number of a page; its offset in the file is the number times the page size.
package struct PageID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The page number.
  package let rawValue: UInt64

  /// Makes a page number of `rawValue`.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The page number that stands for "none", used for a freelist that is not stored.
  static let none = PageID(rawValue: .max)

  /// Pages are ordered by their place in the file.
  package static func < (left: PageID, right: PageID) -> Bool { left.rawValue < right.rawValue }
}

/// The number of a write transaction; the meta page with the higher one is the current one.
package struct TransactionID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The transaction number.
  package let rawValue: UInt64

  /// Makes a transaction number of `rawValue`.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Transactions are ordered by age, the oldest first.
  package static func < (left: TransactionID, right: TransactionID) -> Bool { left.rawValue < right.rawValue }
}
