/// A revision: the key of a record in the bucket `key`.
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 8    | main: the number of the transaction, big-endian |
/// | 8      | 1    | `_` |
/// | 9      | 8    | sub: the number of the change within the transaction, big-endian |
/// | 17     | 0-1  | `t` when the record is a deletion ("tombstone") |
package struct Revision: Hashable, Comparable, Sendable {
  /// The number of the transaction: the revision that users see.
  package var main: Int64
  /// The number of the change within the transaction, from 0.
  package var sub: Int64

  static let size = 17
  private static let separator = UInt8(ascii: "_")
  private static let tombstoneMark = UInt8(ascii: "t")

  /// Makes a revision.
  package init(main: Int64, sub: Int64 = 0) {
    self.main = main
    self.sub = sub
  }

  /// Reads the key of a record, with or without the mark of a deletion; nil if it is no revision.
  init?(_ key: UnsafeRawBufferPointer) {
    guard key.count == Self.size || (key.count == Self.size + 1 && key[Self.size] == Self.tombstoneMark),
      key[8] == Self.separator
    else { return nil }
    main = Int64(bigEndian: key.loadUnaligned(fromByteOffset: 0, as: Int64.self))
    sub = Int64(bigEndian: key.loadUnaligned(fromByteOffset: 9, as: Int64.self))
    guard main >= 0, sub >= 0 else { return nil }
  }

  /// Whether the record of this key, which is a revision, is a deletion.
  static func isTombstone(_ key: UnsafeRawBufferPointer) -> Bool { key.count > size }

  /// The key of the record that put something.
  var key: [UInt8] {
    bigEndianBytes(UInt64(bitPattern: main)) + [Self.separator] + bigEndianBytes(UInt64(bitPattern: sub))
  }

  /// The key of the record that deleted something.
  var tombstoneKey: [UInt8] { key + [Self.tombstoneMark] }

  /// Older ones come first.
  package static func < (left: Revision, right: Revision) -> Bool {
    (left.main, left.sub) < (right.main, right.sub)
  }
}
