import Files

/// The first bytes of every page.
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 8    | the page's own number; 0 in a page that lies inline in a bucket's value |
/// | 8      | 2    | kind: 1 branch, 2 leaf, 4 meta, 16 freelist |
/// | 10     | 2    | number of elements |
/// | 12     | 4    | number of pages behind this one that belong to it ("overflow"); they have no header |
struct PageHeader: Equatable {
  static let size = 16

  var id: PageID
  var flags: UInt16
  var count: UInt16
  var overflow: UInt32

  /// What a page is for.
  enum Kind: UInt16 {
    case branch = 0x01
    case leaf = 0x02
    case meta = 0x04
    case freelist = 0x10
  }

  init(id: PageID, kind: Kind, count: UInt16, overflow: UInt32) {
    self.id = id
    self.flags = kind.rawValue
    self.count = count
    self.overflow = overflow
  }

  /// Reads the header at the start of `bytes`, which are at least ``size``.
  init(_ bytes: UnsafeRawBufferPointer) {
    id = PageID(rawValue: bytes.uint64(at: 0))
    flags = bytes.uint16(at: 8)
    count = bytes.uint16(at: 10)
    overflow = bytes.uint32(at: 12)
  }

  /// Writes the header at the start of `bytes`.
  func encode(into bytes: UnsafeMutableRawBufferPointer) {
    bytes.store(id.rawValue, at: 0)
    bytes.store(flags, at: 8)
    bytes.store(count, at: 10)
    bytes.store(overflow, at: 12)
  }
}

/// A branch or leaf page with all its overflow pages, as it is in the mapped file.
///
/// The elements, 16 bytes each, follow the header. A leaf's:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 4    | flags: bit 0 set when the value is a bucket |
/// | 4      | 4    | distance from this element's start to its key |
/// | 8      | 4    | bytes of the key |
/// | 12     | 4    | bytes of the value, which follows the key at once |
///
/// A branch's:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 4    | distance from this element's start to its key |
/// | 4      | 4    | bytes of the key, the lower bound of what lies below |
/// | 8      | 8    | page number of the child |
struct Page {
  static let elementSize = 16

  /// The number of the page, or of the page around it when it is inline.
  let id: PageID
  let isLeaf: Bool
  let count: Int
  /// How many pages of the file it fills, beyond the first.
  let overflow: UInt32
  let bytes: UnsafeRawBufferPointer

  /// A page of the tree.
  ///
  /// - Parameters:
  ///   - id: the page's number.
  ///   - image: the mapped file, or the part of it that begins with page `first`.
  ///   - first: the page that `image` begins with.
  ///   - meta: the meta page that the tree belongs to.
  /// - Throws: a ``BoltError`` when header and element table do not fit.
  init(
    _ id: PageID, in image: UnsafeRawBufferPointer, from first: PageID = PageID(rawValue: 0), meta: Meta
  ) throws(BoltError) {
    let mark = meta.highWaterMark
    guard id.rawValue >= 2, id < mark else { throw BoltError(page: id, cause: .pageOutOfRange(highWaterMark: mark)) }
    let start = Int(id.rawValue - first.rawValue) * meta.pageSize
    let header = PageHeader(image.run(start, PageHeader.size))
    guard header.id == id else { throw BoltError(page: id, cause: .pageNumber(found: header.id)) }
    guard UInt64(header.overflow) < mark.rawValue - id.rawValue else {
      throw BoltError(page: id, cause: .pageOutOfRange(highWaterMark: mark))
    }
    let length = (Int(header.overflow) + 1) * meta.pageSize
    guard length <= image.count - start else {
      throw BoltError(
        page: id, cause: .truncated(expected: UInt64(start + length), found: UInt64(image.count)))
    }
    try self.init(id, header: header, bytes: image.run(start, length))
  }

  /// A branch or leaf in `bytes`, which are the whole page.
  init(_ id: PageID, in bytes: UnsafeRawBufferPointer) throws(BoltError) {
    try self.init(id, header: PageHeader(bytes), bytes: bytes)
  }

  /// The inline leaf in the value of a bucket on page `parent`.
  init(inline bytes: UnsafeRawBufferPointer, on parent: PageID) throws(BoltError) {
    guard bytes.count >= PageHeader.size else { throw BoltError(page: parent, cause: .elementCount(0)) }
    let header = PageHeader(bytes)
    guard header.flags == PageHeader.Kind.leaf.rawValue else {
      throw BoltError(page: parent, cause: .pageKind(flags: header.flags))
    }
    guard header.id.rawValue == 0 else { throw BoltError(page: parent, cause: .pageNumber(found: header.id)) }
    try self.init(parent, header: header, bytes: bytes)
  }

  private init(_ id: PageID, header: PageHeader, bytes: UnsafeRawBufferPointer) throws(BoltError) {
    switch PageHeader.Kind(rawValue: header.flags) {
    case .leaf: isLeaf = true
    case .branch: isLeaf = false
    default: throw BoltError(page: id, cause: .pageKind(flags: header.flags))
    }
    self.id = id
    count = Int(header.count)
    overflow = header.overflow
    self.bytes = bytes
    guard PageHeader.size + count * Self.elementSize <= bytes.count, isLeaf || count > 0 else {
      throw BoltError(page: id, cause: .elementCount(count))
    }
  }

  /// Element `index` of a leaf; `index` is below ``count``.
  func leafElement(_ index: Int) throws(BoltError) -> LeafElement {
    let start = PageHeader.size + index * Self.elementSize
    let header = bytes.run(start, Self.elementSize)
    guard let element = LeafElement(header, after: (count - index) * Self.elementSize, before: bytes.count - start)
    else {
      throw BoltError(page: id, cause: .elementOutOfBounds(index: index))
    }
    return element
  }

  /// Element `index` of a branch; `index` is below ``count``.
  func branchElement(_ index: Int) throws(BoltError) -> BranchElement {
    let start = PageHeader.size + index * Self.elementSize
    let distance = Int(bytes.uint32(at: start))
    let keySize = Int(bytes.uint32(at: start + 4))
    let key = start + distance
    guard distance >= (count - index) * Self.elementSize, key + keySize <= bytes.count else {
      throw BoltError(page: id, cause: .elementOutOfBounds(index: index))
    }
    return BranchElement(key: bytes.run(key, keySize), child: PageID(rawValue: bytes.uint64(at: start + 8)))
  }
}

/// A key and its value on a leaf page; the bytes are valid as long as the database object lives.
package struct LeafElement {
  /// Whether the value describes a bucket.
  package var isBucket: Bool
  /// The key.
  package var key: UnsafeRawBufferPointer
  /// The value.
  package var value: UnsafeRawBufferPointer
  /// The element in the page's table.
  var header: UnsafeRawBufferPointer
}

extension LeafElement {
  private static let bucketFlag: UInt32 = 0x01

  /// Reads the element at `header`; nil unless key and value are after the table of elements and within the page.
  ///
  /// - Parameters:
  ///   - header: the 16 bytes of the element.
  ///   - tableEnd: the end of the table, relative to the element.
  ///   - end: the end of the page, relative to the element.
  init?(_ header: UnsafeRawBufferPointer, after tableEnd: Int = Page.elementSize, before end: Int) {
    let distance = Int(header.uint32(at: 4))
    let keySize = Int(header.uint32(at: 8))
    let valueSize = Int(header.uint32(at: 12))
    guard distance >= tableEnd, distance + keySize + valueSize <= end, let start = header.baseAddress else {
      return nil
    }
    isBucket = header.uint32(at: 0) & Self.bucketFlag != 0
    key = UnsafeRawBufferPointer(start: start + distance, count: keySize)
    value = UnsafeRawBufferPointer(start: start + distance + keySize, count: valueSize)
    self.header = header
  }
}

/// A lower bound and the page below it; the bytes are valid as long as the database object lives.
struct BranchElement {
  var key: UnsafeRawBufferPointer
  var child: PageID
}
