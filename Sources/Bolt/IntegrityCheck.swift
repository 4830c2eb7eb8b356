import Files

extension Database {
  /// Checks the structure of the file: every page is used exactly once or free, has the right number and type, and has
  /// its keys in ascending order and within the bounds of its parent page.
  ///
  /// - Parameters:
  ///   - limit: the maximum number of faults to collect.
  ///   - visit: called with every sound leaf of every bucket, buckets in order of their names and leaves in order of
  ///     their keys, so that one pass over a large file is enough. What it was given counts only if no fault is found.
  ///   - ledger: leaves that were checked before.
  ///   - accept: called instead of `visit` with a leaf in the ledger; returns whether to skip reading it.
  /// - Returns: the faults in the order of the walk; none for a sound file. One of them is
  ///   ``BoltError/Cause/cancelled`` when the task was cancelled before the end.
  package func check(
    limit: Int = 100, visiting visit: (CheckedLeaf) -> Void = { _ in }, knowing ledger: LeafLedger = LeafLedger(),
    accepting accept: (KnownLeaf) -> Bool = { _ in false }
  ) -> [BoltError] {
    withoutActuallyEscaping(visit) { visit in
      withoutActuallyEscaping(accept) { accept in
        var check = IntegrityCheck(self, limit: limit, ledger: ledger, accept: accept, visit: visit)
        check.run()
        return check.faults.map { $0.of(file: path) }
      }
    }
  }
}

/// A leaf whose page, elements and order of keys were checked; valid as long as the database object lives.
package struct CheckedLeaf {
  /// The name of the bucket.
  package let bucket: UnsafeRawBufferPointer
  /// Whether this is the bucket's first leaf; every bucket has at least one, maybe without elements.
  package let isFirst: Bool
  let page: Page

  /// How many elements it has.
  package var count: Int { page.count }

  /// The page it lies on.
  package var pageID: PageID { page.id }

  /// Element `index`; nil if there is none of this number.
  package func element(_ index: Int) -> LeafElement? {
    guard index >= 0, index < page.count else { return nil }
    let start = PageHeader.size + index * Page.elementSize
    return LeafElement(page.bytes.run(start, Page.elementSize), before: page.bytes.count - start)
  }

  /// Calls `body` with the bytes of all keys and values, each key followed by its value, in as few runs as possible.
  ///
  /// Values that describe buckets are left out.
  package func forEachRun(_ body: (UnsafeRawBufferPointer) -> Void) {
    var run = UnsafeRawBufferPointer(start: nil, count: 0)
    for index in 0..<page.count {
      guard let element = element(index), let start = element.key.baseAddress else { continue }
      let count = element.key.count + (element.isBucket ? 0 : element.value.count)
      if let base = run.baseAddress, base + run.count == start {
        run = UnsafeRawBufferPointer(start: base, count: run.count + count)
      } else {
        if !run.isEmpty { body(run) }
        run = UnsafeRawBufferPointer(start: start, count: count)
      }
    }
    if !run.isEmpty { body(run) }
  }
}

/// A walk over all trees of a file.
private struct IntegrityCheck {
  private static let maximumDepth = 64
  private static let maximumNesting = 8

  private let database: Database
  private let limit: Int
  private let ledger: LeafLedger
  private let accept: (KnownLeaf) -> Bool
  private let visit: (CheckedLeaf) -> Void
  private(set) var reached: PageSet
  private(set) var faults: [BoltError] = []
  /// The last fault says so; none follows.
  private var isCancelled = false

  /// The half-open range that the keys of a subtree must lie in; nil is no bound.
  private struct Bounds {
    var lower: UnsafeRawBufferPointer?
    var upper: UnsafeRawBufferPointer?
  }

  /// The bucket that is being walked; nil in the tree of buckets.
  private struct Place {
    var bucket: UnsafeRawBufferPointer?
    /// 0 in the tree of buckets, 1 in a bucket, more in a bucket within a bucket.
    var nesting = 0
    var isFirst = true
  }

  init(
    _ database: Database, limit: Int, ledger: LeafLedger, accept: @escaping (KnownLeaf) -> Bool,
    visit: @escaping (CheckedLeaf) -> Void
  ) {
    self.database = database
    self.limit = limit
    self.ledger = ledger
    self.accept = accept
    self.visit = visit
    reached = PageSet(database.meta.highWaterMark)
  }

  private var isFull: Bool { faults.count >= limit || isCancelled }

  private mutating func report(_ page: PageID?, _ cause: BoltError.Cause) {
    if !isFull { faults.append(BoltError(page: page, cause: cause)) }
  }

  mutating func run() {
    var place = Place()
    walk(database.meta.root, Bounds(), depth: 0, &place)
    guard let id = database.meta.freelist else { return }
    do throws(BoltError) {
      checkFreelist(try Freelist(id, in: database.file.bytes, meta: database.meta))
    } catch {
      if !isFull { faults.append(error) }
    }
  }

  /// Checks the page `id` and everything below it.
  private mutating func walk(_ id: PageID, _ bounds: Bounds, depth: Int, _ place: inout Place) {
    if isFull { return }
    guard depth < Self.maximumDepth else { return report(id, .tooDeep) }
    if isKnown(id, bounds, &place) { return }
    do throws(BoltError) {
      let page = try database.page(id)
      guard reached.insert(page.id.rawValue...page.id.rawValue + UInt64(page.overflow)) else {
        return report(id, .reachedTwice)
      }
      if page.isLeaf {
        try checkLeaf(page, bounds, &place)
      } else {
        try checkBranch(page, bounds, depth: depth, &place)
      }
    } catch {
      if !isFull { faults.append(error) }
    }
  }

  /// Whether `id` is a leaf of a bucket that was checked before and fits here.
  private mutating func isKnown(_ id: PageID, _ bounds: Bounds, _ place: inout Place) -> Bool {
    let mark = database.meta.highWaterMark
    guard let bucket = place.bucket, place.nesting == 1, id < mark,
      let entry = ledger.entry(id, from: bounds.lower, below: bounds.upper),
      UInt64(entry.overflow) < mark.rawValue - id.rawValue,
      accept(KnownLeaf(bucket: bucket, isFirst: place.isFirst, ledger: ledger, entry: entry))
    else { return false }
    place.isFirst = false
    if !reached.insert(id.rawValue...id.rawValue + UInt64(entry.overflow)) { report(id, .reachedTwice) }
    return true
  }

  private mutating func checkBranch(
    _ page: Page, _ bounds: Bounds, depth: Int, _ place: inout Place
  ) throws(BoltError) {
    if Task.isCancelled {
      faults.append(BoltError(cause: .cancelled))
      isCancelled = true
      return
    }
    var element = try page.branchElement(0)
    try check(element.key, 0, of: page, after: nil, bounds)
    for index in 0..<page.count {
      var inner = Bounds(lower: element.key, upper: bounds.upper)
      let child = element.child
      if index + 1 < page.count {
        let next = try page.branchElement(index + 1)
        try check(next.key, index + 1, of: page, after: element.key, bounds)
        inner.upper = next.key
        element = next
      }
      walk(child, inner, depth: depth + 1, &place)
    }
  }

  private mutating func checkLeaf(_ page: Page, _ bounds: Bounds, _ place: inout Place) throws(BoltError) {
    var previous: UnsafeRawBufferPointer?
    var buckets: [LeafElement] = []
    for index in 0..<page.count {
      let element = try page.leafElement(index)
      try check(element.key, index, of: page, after: previous, bounds)
      previous = element.key
      if element.isBucket {
        buckets.append(element)
      } else if place.bucket == nil {
        report(page.id, .malformedBucket(name: [UInt8](element.key)))
      }
    }
    if let bucket = place.bucket, place.nesting == 1 {
      visit(CheckedLeaf(bucket: bucket, isFirst: place.isFirst, page: page))
      place.isFirst = false
    }
    for element in buckets { try checkBucket(element, on: page, nesting: place.nesting + 1) }
  }

  /// Checks the tree of the bucket that `element` describes.
  private mutating func checkBucket(_ element: LeafElement, on page: Page, nesting: Int) throws(BoltError) {
    guard nesting <= Self.maximumNesting else { throw BoltError(page: page.id, cause: .tooDeep) }
    var place = Place(bucket: element.key, nesting: nesting)
    switch try BucketValue(element, on: page.id).root {
    case .page(let id): walk(id, Bounds(), depth: 0, &place)
    case .inline(let bytes, let id): try checkLeaf(try Page(inline: bytes, on: id), Bounds(), &place)
    }
  }

  /// Checks the order of one key.
  private func check(
    _ key: UnsafeRawBufferPointer, _ index: Int, of page: Page, after previous: UnsafeRawBufferPointer?,
    _ bounds: Bounds
  ) throws(BoltError) {
    if let previous {
      guard compareKeys(previous, key) < 0 else { throw Self.disorder(key, index, page, previous) }
    } else if let lower = bounds.lower {
      guard compareKeys(lower, key) <= 0 else { throw Self.disorder(key, index, page, lower) }
    }
    if index == page.count - 1, let upper = bounds.upper {
      guard compareKeys(key, upper) < 0 else { throw Self.disorder(key, index, page, upper) }
    }
  }

  private static func disorder(
    _ key: UnsafeRawBufferPointer, _ index: Int, _ page: Page, _ bound: UnsafeRawBufferPointer
  ) -> BoltError {
    BoltError(page: page.id, cause: .keyOrder(index: index, key: [UInt8](key), bound: [UInt8](bound)))
  }

  /// Checks that each page is in use or in the list, not both, and in the list only once.
  private mutating func checkFreelist(_ list: Freelist) {
    if !reached.insert(list.span.lowerBound...list.span.upperBound - 1) { report(list.page, .reachedTwice) }
    let mark = database.meta.highWaterMark.rawValue
    var free = PageSet(database.meta.highWaterMark)
    for index in 0..<list.count {
      let id = list[index]
      guard id >= 2, id < mark, free.insert(id...id) else {
        report(list.page, .malformedFreelist(entry: id))
        continue
      }
      if reached.contains(id) { report(PageID(rawValue: id), .reachableFreed) }
    }
    for id in 2..<mark where !reached.contains(id) && !free.contains(id) {
      report(PageID(rawValue: id), .unreachableUnfreed)
      if isFull { return }
    }
  }
}

extension Database {
  /// The pages that are free: those that the stored list names or, where none is stored, those that no tree uses.
  func freePages() throws(BoltError) -> PageSet {
    let mark = meta.highWaterMark
    var free = PageSet(mark)
    guard let id = meta.freelist else {
      var check = IntegrityCheck(self, limit: 1, ledger: LeafLedger(), accept: { _ in false }, visit: { _ in })
      check.run()
      if let fault = check.faults.first { throw fault.of(file: path) }
      for page in 2..<mark.rawValue where !check.reached.contains(page) { _ = free.insert(page...page) }
      return free
    }
    let list = try inFile { () throws(BoltError) in try Freelist(id, in: file.bytes, meta: meta) }
    for index in 0..<list.count where list[index] < mark.rawValue { _ = free.insert(list[index]...list[index]) }
    return free
  }
}

/// A set of page numbers, one bit each.
struct PageSet {
  /// A chunk of bits is allocated when the first of its pages is added, so that a sparse file that claims billions of
  /// pages takes little memory.
  private static let chunkSize: UInt64 = 1 << 18

  private var chunks: [[UInt64]]

  init(_ highWaterMark: PageID) {
    chunks = [[UInt64]](repeating: [], count: Int(highWaterMark.rawValue / Self.chunkSize) + 1)
  }

  func contains(_ id: UInt64) -> Bool {
    let chunk = chunks[Int(id / Self.chunkSize)]
    return !chunk.isEmpty && chunk[Int(id % Self.chunkSize / 64)] & (1 << (id % 64)) != 0
  }

  /// Adds pages below the high-water mark; false when one of them was there already.
  mutating func insert(_ ids: ClosedRange<UInt64>) -> Bool {
    for id in ids {
      let number = Int(id / Self.chunkSize)
      if chunks[number].isEmpty { chunks[number] = [UInt64](repeating: 0, count: Int(Self.chunkSize / 64)) }
      if contains(id) { return false }
      chunks[number][Int(id % Self.chunkSize / 64)] |= 1 << (id % 64)
    }
    return true
  }
}
