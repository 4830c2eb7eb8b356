import Files

/// A bolt database file, opened read-only.
///
/// A tree whose leaves hold buckets; each bucket is a tree whose leaves hold keys and values in ascending order. Every
/// page is checked when it is entered, so a damaged file leads to a ``BoltError``.
package final class Database: Sendable {
  /// The current meta page.
  package let meta: Meta
  /// The file it lies in.
  package let file: MappedFile

  /// Opens `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - lock: by default a shared lock, which conflicts with that of a running server, for at most five seconds.
  ///   - name: the path in errors, if users know the file by another one.
  /// - Throws: a ``BoltError``, also when the file is shorter than its meta page says.
  package convenience init(
    _ path: String, lock: LockPolicy = LockPolicy(.shared), named name: String? = nil
  ) throws(BoltError) {
    let file = try BoltError.inFile { () throws(FileError) in try MappedFile(path, lock: lock, named: name) }
    try self.init(file)
  }

  /// Reads the database in a mapped file.
  package init(_ file: MappedFile) throws(BoltError) {
    guard file.count > 0 else { throw BoltError(file: file.path, cause: .empty) }
    guard let meta = Meta.current(in: file.bytes) else { throw BoltError(file: file.path, cause: .noValidMeta) }
    guard meta.databaseSize <= UInt64(file.count) else {
      throw BoltError(
        file: file.path, cause: .truncated(expected: meta.databaseSize, found: UInt64(file.count)))
    }
    self.file = file
    self.meta = meta
  }

  /// The path of the file.
  package var path: String { file.path }

  /// The length of the file, which may be more than the database in it.
  package var fileSize: Int { file.count }

  /// All bytes of the file, valid as long as the database object lives.
  package var fileBytes: UnsafeRawBufferPointer { file.bytes }

  /// Advises the kernel how the file will be read.
  package func advise(_ advice: MappedFile.Advice) { file.advise(advice) }

  /// Brings the file into memory, see ``MappedFile/populate()``.
  package func populate() { file.populate() }

  /// The fault of the meta pages, of which one is enough; at most one.
  ///
  /// In a snapshot both are valid, but a server that was killed may leave a damaged one in its own database.
  package func checkMetaPages() -> [BoltError] {
    [PageID(rawValue: 0), PageID(rawValue: 1)]
      .filter { !Meta.isSound($0, in: file.bytes, pageSize: meta.pageSize) }
      .map { BoltError(file: path, page: $0, cause: .damagedMeta) }
  }

  /// The page `id` of a tree.
  func page(_ id: PageID) throws(BoltError) -> Page { try Page(id, in: file.bytes, meta: meta) }

  /// The tree of buckets.
  var root: Tree { Tree(database: self, root: .page(meta.root)) }
}

extension Database {
  /// The names of all buckets, ascending.
  package func bucketNames() throws(BoltError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    try root.forEach { element in
      if element.isBucket { names.append([UInt8](element.key)) }
      return true
    }
    return names
  }

  /// The bucket `name`; nil if there is none.
  package func bucket(_ name: [UInt8]) throws(BoltError) -> Bucket? { try root.bucket(name) }

  /// The bucket of this name; nil if there is none.
  package func bucket(_ name: String) throws(BoltError) -> Bucket? { try bucket([UInt8](name.utf8)) }

  /// The location of `element` in this database, for ``element(at:)``.
  package func location(of element: LeafElement) -> Int { file.offset(of: element.header) }

  /// The element at a location from ``location(of:)``.
  package func element(at location: Int) throws(BoltError) -> LeafElement {
    let bytes = file.bytes
    let fault = BoltError(file: path, cause: .elementOutOfBounds(index: location))
    guard location >= 0, location <= bytes.count - Page.elementSize else { throw fault }
    let header = bytes.run(location, Page.elementSize)
    guard let element = LeafElement(header, before: bytes.count - location) else { throw fault }
    return element
  }

  /// Names this file in the errors of `body`.
  func inFile<Result>(_ body: () throws(BoltError) -> Result) throws(BoltError) -> Result {
    do throws(BoltError) { return try body() } catch { throw error.of(file: path) }
  }
}

/// The value of an element that is a bucket.
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 8    | root page of the bucket's tree; 0 when the bucket is inline |
/// | 8      | 8    | sequence |
/// | 16     | rest | an inline bucket's only leaf: page header with number 0, elements, keys and values |
struct BucketValue {
  static let headerSize = 16

  var root: Tree.Root

  /// Reads the value of `element`, found on page `id`.
  init(_ element: LeafElement, on id: PageID) throws(BoltError) {
    guard element.value.count >= Self.headerSize else {
      throw BoltError(page: id, cause: .malformedBucket(name: [UInt8](element.key)))
    }
    let page = element.value.uint64(at: 0)
    root =
      page == 0
      ? .inline(element.value.run(Self.headerSize, element.value.count - Self.headerSize), on: id)
      : .page(PageID(rawValue: page))
  }
}
