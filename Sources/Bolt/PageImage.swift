import Files

/// A page as it is in the file, read without following any tree; it need not be sound.
package struct PageImage {
  /// The page's number.
  package let id: PageID
  /// Its type according to its header, see ``PageSummary/kind``.
  package let kind: String
  /// The number of its overflow pages.
  package let overflow: Int
  /// The number of elements, or of free pages on a freelist page.
  package let count: Int
  /// All of its bytes, overflow pages included; valid as long as the database object lives.
  package let bytes: UnsafeRawBufferPointer

  /// Why a page cannot be shown, in the words of bolt's own tool.
  package enum Fault: Error, Equatable, Sendable {
    /// It is beyond the end of the file.
    case endOfFile
    /// The page at its offset has another number.
    case otherPage(found: PageID)
    /// It claims more overflow pages than there can be.
    case overflow(Int)
    /// Something on it is malformed.
    case malformed(BoltError)
  }

  /// The page `id` of a database.
  package init(_ id: PageID, of database: Database) throws(Fault) {
    let image = database.fileBytes
    let meta = database.meta
    guard id.rawValue < UInt64(image.count / meta.pageSize) else { throw .endOfFile }
    let start = Int(id.rawValue) * meta.pageSize
    let header = PageHeader(image.run(start, PageHeader.size))
    guard header.id == id else { throw .otherPage(found: header.id) }
    guard UInt64(header.overflow) < meta.highWaterMark.rawValue else { throw .overflow(Int(header.overflow)) }
    let size = (Int(header.overflow) + 1) * meta.pageSize
    guard size <= image.count - start else { throw .endOfFile }
    self.id = id
    kind = header.kindName
    overflow = Int(header.overflow)
    bytes = image.run(start, size)
    let isEscaped = header.flags == PageHeader.Kind.freelist.rawValue && header.count == Freelist.escapedCount
    count = isEscaped ? Int(clamping: bytes.uint64(at: PageHeader.size)) : Int(header.count)
  }

  /// The elements of a leaf.
  package func leafElements() throws(Fault) -> [LeafElement] {
    try page { (page) throws(BoltError) in
      var elements: [LeafElement] = []
      for index in 0..<page.count { elements.append(try page.leafElement(index)) }
      return elements
    }
  }

  /// The lower bounds and the children of a branch.
  package func branchElements() throws(Fault) -> [(key: UnsafeRawBufferPointer, child: PageID)] {
    try page { (page) throws(BoltError) in
      var elements: [(key: UnsafeRawBufferPointer, child: PageID)] = []
      for index in 0..<page.count {
        let element = try page.branchElement(index)
        elements.append((element.key, element.child))
      }
      return elements
    }
  }

  /// The numbers in a list of free pages.
  package func freePages() throws(Fault) -> [PageID] {
    do throws(BoltError) {
      let list = try Freelist(id, inPage: bytes)
      return (0..<list.count).map { PageID(rawValue: list[$0]) }
    } catch { throw .malformed(error) }
  }

  /// The fields of a meta page, whether or not it is valid.
  package var metaFields: MetaFields { MetaFields(bytes) }

  private func page<Result>(_ body: (Page) throws(BoltError) -> Result) throws(Fault) -> Result {
    do throws(BoltError) { return try body(try Page(id, in: bytes)) } catch { throw .malformed(error) }
  }
}

/// The fields of a meta page, see ``Meta``.
package struct MetaFields: Equatable, Sendable {
  /// The version of the file format.
  package var version: UInt32
  /// Bytes in a page.
  package var pageSize: UInt32
  /// Unused.
  package var flags: UInt32
  /// The root page.
  package var root: UInt64
  /// The page with the list of free pages.
  package var freelist: UInt64
  /// The first page number that is not part of the database.
  package var highWaterMark: UInt64
  /// The transaction that wrote it.
  package var transaction: UInt64
  /// Its checksum.
  package var checksum: UInt64

  /// Reads a meta page, at least 1024 bytes.
  init(_ page: UnsafeRawBufferPointer) {
    version = page.uint32(at: 20)
    pageSize = page.uint32(at: 24)
    flags = page.uint32(at: 28)
    root = page.uint64(at: 32)
    freelist = page.uint64(at: 48)
    highWaterMark = page.uint64(at: 56)
    transaction = page.uint64(at: 64)
    checksum = page.uint64(at: 72)
  }
}

extension LeafElement {
  /// The root page and the sequence of the bucket that this element is; nil if it is none.
  package var bucketHeader: (root: UInt64, sequence: UInt64)? {
    isBucket && value.count >= BucketValue.headerSize ? (value.uint64(at: 0), value.uint64(at: 8)) : nil
  }
}
