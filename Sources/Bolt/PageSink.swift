import Files

/// Allocates page numbers in order and writes the pages to the file through a large buffer.
struct PageSink: ~Copyable {
  private static let bufferSize = 1 << 20

  let pageSize: Int
  let file: OpenFile
  /// The next page that is not in use: the high-water mark at the end.
  private(set) var next: PageID
  private var buffer: [UInt8] = []
  private var bufferStart: Int

  /// Writes to `file` from page `next` on.
  init(_ file: consuming OpenFile, pageSize: Int, next: PageID) {
    self.pageSize = pageSize
    self.file = file
    self.next = next
    bufferStart = Int(next.rawValue) * pageSize
    buffer.reserveCapacity(Self.bufferSize + pageSize)
  }

  /// Adds a page with the first `count` elements of `level`; returns its number.
  mutating func append(_ level: LevelBuilder, first count: Int) throws(BoltError) -> PageID {
    let id = next
    let size = level.encodedSize(first: count)
    let pages = (size + pageSize - 1) / pageSize
    let header = PageHeader(
      id: id, kind: level.isLeaf ? .leaf : .branch, count: UInt16(truncatingIfNeeded: count),
      overflow: UInt32(truncatingIfNeeded: pages - 1))
    level.encode(first: count, header: header, into: &buffer)
    buffer.append(contentsOf: repeatElement(0, count: pages * pageSize - size))
    next = PageID(rawValue: id.rawValue + UInt64(pages))
    if buffer.count >= Self.bufferSize { try flush() }
    return id
  }

  /// Writes what is still in the buffer.
  mutating func flush() throws(BoltError) {
    try BoltError.inFile { () throws(FileError) in try file.write(buffer, at: bufferStart) }
    file.startSync(from: bufferStart, count: buffer.count)
    bufferStart += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes everything, makes the file as long as the database, and writes `meta` to both meta pages after everything
  /// else is synced to disk.
  ///
  /// Both pages get the same content, so that the file stays readable when one of them is lost; the one with the
  /// higher transaction number is where bolt itself would put it.
  mutating func commit(root: PageID, after transaction: TransactionID) throws(BoltError) {
    try flush()
    try BoltError.inFile { () throws(FileError) in
      try file.truncate(to: Int(next.rawValue) * pageSize)
      try file.sync()
      for step in UInt64(1)...2 {
        let number = transaction.rawValue &+ step
        let meta = Meta(
          pageSize: pageSize, root: root, freelist: nil, highWaterMark: next,
          transaction: TransactionID(rawValue: number))
        try file.write(meta.encoded(as: PageID(rawValue: number % 2)), at: Int(number % 2) * pageSize)
      }
      try file.sync()
    }
  }
}
