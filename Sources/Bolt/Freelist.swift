import Files

/// The stored list of free pages.
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 16   | page header, kind freelist |
/// | 16     | 8·n  | the numbers of the free pages, ascending; n is the header's element count |
///
/// When there are 65535 or more, the header's count is 65535, the number at offset 16 is n and the list begins at 24.
/// A file without a stored list names page 2⁶⁴-1 in its meta page; then every page that no tree uses is free.
struct Freelist {
  static let escapedCount = 0xFFFF

  /// The number of pages of the list itself.
  let span: Range<UInt64>
  /// The list's bytes.
  private let entries: UnsafeRawBufferPointer
  let page: PageID

  /// Reads the list at page `id`.
  init(_ id: PageID, in image: UnsafeRawBufferPointer, meta: Meta) throws(BoltError) {
    let outOfRange = BoltError(page: id, cause: .pageOutOfRange(highWaterMark: meta.highWaterMark))
    guard id.rawValue >= 2, id < meta.highWaterMark else { throw outOfRange }
    let start = Int(id.rawValue) * meta.pageSize
    let header = PageHeader(image.run(start, PageHeader.size))
    guard header.id == id else { throw BoltError(page: id, cause: .pageNumber(found: header.id)) }
    guard header.flags == PageHeader.Kind.freelist.rawValue else {
      throw BoltError(page: id, cause: .pageKind(flags: header.flags))
    }
    guard UInt64(header.overflow) < meta.highWaterMark.rawValue - id.rawValue else { throw outOfRange }
    try self.init(id, inPage: image.run(start, (Int(header.overflow) + 1) * meta.pageSize))
  }

  /// Reads the list at page `id`, all of which is `bytes`.
  init(_ id: PageID, inPage bytes: UnsafeRawBufferPointer) throws(BoltError) {
    let header = PageHeader(bytes)
    var offset = PageHeader.size
    var count = UInt64(header.count)
    if count == Self.escapedCount {
      count = bytes.uint64(at: offset)
      offset += 8
    }
    guard count <= UInt64((bytes.count - offset) / 8) else {
      throw BoltError(page: id, cause: .elementCount(Int(truncatingIfNeeded: count)))
    }
    page = id
    span = id.rawValue..<id.rawValue + UInt64(header.overflow) + 1
    entries = bytes.run(offset, Int(count) * 8)
  }

  var count: Int { entries.count / 8 }

  /// The page number at `index`, which is below ``count``.
  subscript(index: Int) -> UInt64 { entries.uint64(at: index * 8) }
}
