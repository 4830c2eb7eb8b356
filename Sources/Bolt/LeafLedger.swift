import Files

/// Leaves that were checked while a database arrived, in file order, so that ``Database/check`` need not read them
/// again, which takes most of the time for a large file.
///
/// Leaves that cannot be checked within one block are omitted, and so are all once the ledger is full:
/// ``Database/check`` reads them from the file.
package struct LeafLedger: Sendable {
  /// Bytes of memory at most.
  private static let limit = 16 << 20

  /// A leaf without buckets in it whose elements lie within it, with ascending keys.
  struct Entry: Sendable {
    var id: UInt32
    var overflow: UInt32
    /// The offset of the first and the last key in the arena, one after the other.
    var keys: UInt32
    var firstCount: UInt16
    var lastCount: UInt16
    var isMarked: Bool
    var count: UInt16
  }

  private var meta: Meta?
  private var entries: [Entry] = []
  private var arena: [UInt8] = []

  /// A ledger without leaves.
  package init() {}

  /// Takes the next bytes of the file.
  ///
  /// - Parameters:
  ///   - block: the bytes; a megabyte each time but the last.
  ///   - offset: their offset in the file; 0 for the first ones.
  ///   - mark: whether the caller considers an element valid. A leaf is marked if all its elements are.
  /// - Returns: the parts of the block with tree pages that are not in the ledger, which ``Database/check`` is going to
  ///   read.
  package mutating func append(
    _ block: UnsafeRawBufferPointer, at offset: Int, marking mark: (LeafElement) -> Bool
  ) -> [Range<Int>] {
    if offset == 0 { begin(block) }
    guard let meta, offset.isMultiple(of: meta.pageSize) else { return [] }
    var others: [Range<Int>] = []
    let first = PageID(rawValue: UInt64(offset / meta.pageSize))
    for index in 0..<block.count / meta.pageSize {
      let header = PageHeader(block.run(index * meta.pageSize, PageHeader.size))
      let id = PageID(rawValue: first.rawValue + UInt64(index))
      guard header.id == id, let number = UInt32(exactly: id.rawValue) else { continue }
      do throws(BoltError) {
        if try take(Page(id, in: block, from: first, meta: meta), number, mark) { continue }
      } catch {}
      others.append(index * meta.pageSize..<(index + 1) * meta.pageSize)
    }
    return others
  }

  private mutating func begin(_ block: UnsafeRawBufferPointer) {
    meta = Meta.current(in: block)
    guard let pages = meta?.highWaterMark.rawValue else { return }
    // Arrays that grow would need twice the memory for a moment.
    let size = MemoryLayout<Entry>.stride
    entries.reserveCapacity(Int(min(pages, UInt64(Self.limit / 2 / size))))
    arena.reserveCapacity(Int(min(pages &* 40, UInt64(Self.limit / 2))))
  }

  /// Adds a page; false if it is not suitable.
  private mutating func take(
    _ page: Page, _ id: UInt32, _ mark: (LeafElement) -> Bool
  ) throws(BoltError) -> Bool {
    guard page.isLeaf else { return false }
    var previous: LeafElement?
    var isMarked = true
    for index in 0..<page.count {
      let element = try page.leafElement(index)
      if let previous, compareKeys(previous.key, element.key) >= 0 { return false }
      if element.isBucket { return false }
      isMarked = isMarked && mark(element)
      previous = element
    }
    guard let last = previous?.key, let keys = UInt32(exactly: arena.count) else { return false }
    let first = try page.leafElement(0).key
    guard let firstCount = UInt16(exactly: first.count), let lastCount = UInt16(exactly: last.count),
      let count = UInt16(exactly: page.count),
      (entries.count + 1) * MemoryLayout<Entry>.stride <= Self.limit / 2,
      arena.count + first.count + last.count <= Self.limit / 2
    else { return false }
    arena.append(contentsOf: first)
    arena.append(contentsOf: last)
    entries.append(
      Entry(
        id: id, overflow: page.overflow, keys: keys, firstCount: firstCount, lastCount: lastCount, isMarked: isMarked,
        count: count))
    return true
  }

  /// The leaf on page `id`, if it is known and its keys are in [`lower`, `upper`).
  func entry(
    _ id: PageID, from lower: UnsafeRawBufferPointer?, below upper: UnsafeRawBufferPointer?
  ) -> Entry? {
    var range = 0..<entries.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let entry = entries[middle]
      if UInt64(entry.id) == id.rawValue { return fits(entry, from: lower, below: upper) ? entry : nil }
      range = UInt64(entry.id) < id.rawValue ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func fits(
    _ entry: Entry, from lower: UnsafeRawBufferPointer?, below upper: UnsafeRawBufferPointer?
  ) -> Bool {
    arena.withUnsafeBytes { arena in
      let first = arena.run(Int(entry.keys), Int(entry.firstCount))
      let last = arena.run(Int(entry.keys) + Int(entry.firstCount), Int(entry.lastCount))
      if let lower, compareKeys(lower, first) > 0 { return false }
      if let upper, compareKeys(last, upper) >= 0 { return false }
      return true
    }
  }
}

/// A leaf that need not be read again.
package struct KnownLeaf {
  /// The name of the bucket.
  package let bucket: UnsafeRawBufferPointer
  /// Whether this is the bucket's first leaf.
  package let isFirst: Bool
  /// Whether all its elements were marked.
  package let isMarked: Bool
  /// How many elements it has.
  package let count: Int
}
