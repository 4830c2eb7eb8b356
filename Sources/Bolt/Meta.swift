import Files

/// A meta page: where everything else is.
///
/// Pages 0 and 1 are meta pages; the valid one with the higher transaction number is current. After the page header:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 16     | 4    | magic number, ED 0C DA ED in numeric order |
/// | 20     | 4    | version, 2 |
/// | 24     | 4    | page size in bytes |
/// | 28     | 4    | flags, 0 |
/// | 32     | 8    | root page of the tree of buckets |
/// | 40     | 8    | sequence of the tree of buckets, 0 |
/// | 48     | 8    | page of the freelist; all ones when it is not stored |
/// | 56     | 8    | high-water mark: the number of pages in use or free, hence the first page beyond |
/// | 64     | 8    | transaction number |
/// | 72     | 8    | FNV-1a checksum (64 bits) of the 56 bytes from offset 16 |
///
/// All numbers are little-endian.
package struct Meta: Equatable, Sendable {
  /// Bytes in a page: a power of two from 1024 to 65536 (chosen by the machine that made the file).
  package var pageSize: Int
  /// The root page of the tree of buckets.
  package var root: PageID
  /// The page with the list of free pages; nil when the list is not stored.
  package var freelist: PageID?
  /// The number of pages; the first page number that is not part of the database.
  package var highWaterMark: PageID
  /// The transaction that wrote this.
  package var transaction: TransactionID

  /// Bytes of the database: high-water mark times page size. Anything after that is not part of it.
  package var databaseSize: UInt64 { highWaterMark.rawValue * UInt64(pageSize) }

  private static let magic: UInt32 = 0xED0C_DAED
  private static let version: UInt32 = 2
  /// Used bytes of a meta page, including the page header.
  static let encodedSize = 80
  /// The page sizes to try when the first meta page is damaged.
  private static let pageSizes = (10...16).map { 1 << $0 }

  /// Reads the meta page that starts at `offset`; nil if it is not valid.
  init?(in image: UnsafeRawBufferPointer, at offset: Int) {
    guard offset >= 0, image.count - offset >= Self.encodedSize else { return nil }
    let page = UnsafeRawBufferPointer(rebasing: image[offset..<offset + Self.encodedSize])
    guard page.uint32(at: 16) == Self.magic, page.uint32(at: 20) == Self.version,
      page.uint64(at: 72) == fnv1a(page[16..<72])
    else { return nil }
    pageSize = Int(page.uint32(at: 24))
    root = PageID(rawValue: page.uint64(at: 32))
    let freelist = PageID(rawValue: page.uint64(at: 48))
    self.freelist = freelist == .none ? nil : freelist
    highWaterMark = PageID(rawValue: page.uint64(at: 56))
    transaction = TransactionID(rawValue: page.uint64(at: 64))
    guard Self.pageSizes.contains(pageSize), highWaterMark.rawValue >= 2,
      highWaterMark.rawValue < UInt64(Int.max) / UInt64(pageSize)
    else { return nil }
  }

  /// Makes a meta page from its parts.
  init(pageSize: Int, root: PageID, freelist: PageID?, highWaterMark: PageID, transaction: TransactionID) {
    self.pageSize = pageSize
    self.root = root
    self.freelist = freelist
    self.highWaterMark = highWaterMark
    self.transaction = transaction
  }

  /// The meta page that counts: of the valid ones that with the higher transaction number; nil if none is valid.
  static func current(in image: UnsafeRawBufferPointer) -> Meta? {
    guard let first = Meta(in: image, at: 0) else {
      return pageSizes.lazy.compactMap { size in
        Meta(in: image, at: size).flatMap { $0.pageSize == size ? $0 : nil }
      }.first
    }
    guard let second = Meta(in: image, at: first.pageSize), second.pageSize == first.pageSize else { return first }
    return second.transaction > first.transaction ? second : first
  }

  /// Whether `id` (0 or 1) is a sound meta page of a database with pages of `pageSize` bytes.
  static func isSound(_ id: PageID, in image: UnsafeRawBufferPointer, pageSize: Int) -> Bool {
    let offset = Int(id.rawValue) * pageSize
    guard let meta = Meta(in: image, at: offset), meta.pageSize == pageSize else { return false }
    let header = PageHeader(image.run(offset, PageHeader.size))
    return header.id == id && header.flags == PageHeader.Kind.meta.rawValue
  }

  /// The meta page `id` (0 or 1), `pageSize` bytes, padded with zeros.
  func encoded(as id: PageID) -> [UInt8] {
    var page = [UInt8](repeating: 0, count: pageSize)
    page.withUnsafeMutableBytes { bytes in
      PageHeader(id: id, kind: .meta, count: 0, overflow: 0).encode(into: bytes)
      bytes.store(Self.magic, at: 16)
      bytes.store(Self.version, at: 20)
      bytes.store(UInt32(truncatingIfNeeded: pageSize), at: 24)
      bytes.store(root.rawValue, at: 32)
      bytes.store((freelist ?? .none).rawValue, at: 48)
      bytes.store(highWaterMark.rawValue, at: 56)
      bytes.store(transaction.rawValue, at: 64)
      bytes.store(fnv1a(UnsafeRawBufferPointer(bytes)[16..<72]), at: 72)
    }
    return page
  }
}

/// The FNV-1a hash, 64 bits.
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
