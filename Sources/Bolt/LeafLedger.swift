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
    /// The number of elements.
    var count: UInt16
    var isMarked: Bool
  }

  private var meta: Meta?
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  private var extent = Extent()

  /// A ledger without leaves.
  package init() {}

  /// The parts of a block that are not in the ledger.
  package struct Remainder: Equatable, Sendable {
    /// Tree pages, which ``Database/check`` is going to read.
    package var pages: [Range<Int>] = []
    /// Everything that ``Database/check`` may read: these pages, those that follow as their overflow, and what is
    /// neither that nor part of a marked leaf in the ledger.
    package var unknown: [Range<Int>] = []

    fileprivate mutating func addUnknown(_ range: Range<Int>) {
      if let last = unknown.last, last.upperBound == range.lowerBound {
        unknown[unknown.count - 1] = last.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        unknown.append(range)
      }
    }
  }

  /// Takes the next bytes of the file.
  ///
  /// - Parameters:
  ///   - block: the bytes; a megabyte each time but the last.
  ///   - offset: their offset in the file; 0 for the first ones.
  ///   - mark: whether the caller considers an element valid. A leaf is marked if all its elements are.
  /// - Returns: the parts of the block that are not in the ledger.
  package mutating func append(
    _ block: UnsafeRawBufferPointer, at offset: Int, marking mark: (LeafElement) -> Bool
  ) -> Remainder {
    if offset == 0 { begin(block) }
    var remainder = Remainder()
    guard let meta, offset.isMultiple(of: meta.pageSize) else {
      remainder.addUnknown(0..<block.count)
      return remainder
    }
    let first = PageID(rawValue: UInt64(offset / meta.pageSize))
    let pageCount = block.count / meta.pageSize
    for index in 0..<pageCount {
      let range = index * meta.pageSize..<(index + 1) * meta.pageSize
      let header = PageHeader(block.run(range.lowerBound, PageHeader.size))
      let id = PageID(rawValue: first.rawValue + UInt64(index))
      if header.id == id {
        var isKnown = false
        if let number = UInt32(exactly: id.rawValue) {
          do throws(BoltError) {
            isKnown = try take(Page(id, in: block, from: first, meta: meta), number, mark)
            if !isKnown { remainder.pages.append(range) }
          } catch { remainder.pages.append(range) }
        }
        extent.add(header, isKnown: isKnown && entries.last?.isMarked == true)
      }
      if !extent.isKnown(id) { remainder.addUnknown(range) }
    }
    remainder.addUnknown(pageCount * meta.pageSize..<block.count)
    return remainder
  }

  /// How far the pages reach that have begun, as their headers say. Those may be stale, and so anything that a page
  /// before may claim is unknown.
  private struct Extent: Sendable {
    /// The end of the pages that may belong to any page that is not known.
    private var unknownEnd: UInt64 = 0
    /// The end of the pages that belong to the last one with a header, if that is known.
    private var knownEnd: UInt64 = 0

    mutating func add(_ header: PageHeader, isKnown: Bool) {
      let end = header.id.rawValue + UInt64(header.overflow) + 1
      if !isKnown { unknownEnd = max(unknownEnd, end) }
      knownEnd = isKnown ? end : 0
    }

    func isKnown(_ id: PageID) -> Bool { id.rawValue >= unknownEnd && id.rawValue < knownEnd }
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
      (entries.count + 1) * MemoryLayout<Entry>.stride <= Self.limit / 2,
      arena.count + first.count + last.count <= Self.limit / 2
    else { return false }
    arena.append(contentsOf: first)
    arena.append(contentsOf: last)
    entries.append(
      Entry(
        id: id, overflow: page.overflow, keys: keys, firstCount: firstCount, lastCount: lastCount,
        count: UInt16(page.count), isMarked: isMarked))
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

  /// The last key of a leaf.
  fileprivate func lastKey(of entry: Entry) -> [UInt8] {
    let start = Int(entry.keys) + Int(entry.firstCount)
    return Array(arena[start..<start + Int(entry.lastCount)])
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
  let ledger: LeafLedger
  let entry: LeafLedger.Entry

  /// Whether all its elements were marked.
  package var isMarked: Bool { entry.isMarked }
  /// How many elements it has.
  package var count: Int { Int(entry.count) }
  /// The key of the last one.
  package var lastKey: [UInt8] { ledger.lastKey(of: entry) }
}
