/// The elements of one level of a tree that are being written to pages.
///
/// A page is closed when the next element would exceed the fill size, but never with fewer than two elements, and only
/// when two more exist: bolt expects every branch to have at least two children.
struct LevelBuilder {
  private static let minimumCount = 2

  let isLeaf: Bool
  private let wantedSize: Int
  /// How many of the elements make the page that is ready as soon as enough others are there.
  private var closedCount: Int?
  private var elements: [Element] = []
  private var bodies: [UInt8] = []

  /// An element's entry in the page's table, its key and value being in `bodies`.
  private struct Element {
    var body: Int
    var keySize: Int
    var valueSize: Int
    var isBucket: Bool
    var child: UInt64
  }

  /// Makes pages of up to `wantedSize` bytes.
  init(isLeaf: Bool, wantedSize: Int) {
    self.isLeaf = isLeaf
    self.wantedSize = wantedSize
  }

  var count: Int { elements.count }

  /// The key of the first element.
  var firstKey: [UInt8] { elements.first.map { Array(bodies[$0.body..<$0.body + $0.keySize]) } ?? [] }

  /// Adds an element of a leaf; returns how many elements make a full page, nil if there is none yet.
  mutating func add(key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, isBucket: Bool) -> Int? {
    close(before: key.count + value.count)
    elements.append(
      Element(body: bodies.count, keySize: key.count, valueSize: value.count, isBucket: isBucket, child: 0))
    bodies.append(contentsOf: key)
    bodies.append(contentsOf: value)
    return fullCount
  }

  /// Adds an element of a branch; returns how many elements make a full page, nil if there is none yet.
  mutating func add(key: UnsafeRawBufferPointer, child: PageID) -> Int? {
    close(before: key.count)
    elements.append(
      Element(body: bodies.count, keySize: key.count, valueSize: 0, isBucket: false, child: child.rawValue))
    bodies.append(contentsOf: key)
    return fullCount
  }

  private mutating func close(before size: Int) {
    if closedCount == nil, count >= Self.minimumCount,
      encodedSize(first: count) + Page.elementSize + size > wantedSize
    {
      closedCount = count
    }
  }

  private var fullCount: Int? { closedCount.flatMap { count >= $0 + Self.minimumCount ? $0 : nil } }

  /// Takes the first `count` elements away.
  mutating func removeFirst(_ count: Int) {
    let size = bodySize(first: count)
    elements.removeFirst(count)
    bodies.removeFirst(size)
    for index in elements.indices { elements[index].body -= size }
    closedCount = nil
  }

  private func bodySize(first count: Int) -> Int { count < elements.count ? elements[count].body : bodies.count }

  /// The bytes of a page with the first `count` elements.
  func encodedSize(first count: Int) -> Int {
    PageHeader.size + count * Page.elementSize + bodySize(first: count)
  }

  /// Appends a page with the first `count` elements to `output`.
  func encode(first count: Int, header: PageHeader, into output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(byteCount: PageHeader.size + count * Page.elementSize, alignment: 8) { table in
      header.encode(into: table)
      for (index, element) in elements.prefix(count).enumerated() {
        let start = PageHeader.size + index * Page.elementSize
        let distance = UInt32(truncatingIfNeeded: (count - index) * Page.elementSize + element.body)
        if isLeaf {
          table.store(UInt32(element.isBucket ? 1 : 0), at: start)
          table.store(distance, at: start + 4)
          table.store(UInt32(truncatingIfNeeded: element.keySize), at: start + 8)
          table.store(UInt32(truncatingIfNeeded: element.valueSize), at: start + 12)
        } else {
          table.store(distance, at: start)
          table.store(UInt32(truncatingIfNeeded: element.keySize), at: start + 4)
          table.store(element.child, at: start + 8)
        }
      }
      output.append(contentsOf: table)
    }
    output.append(contentsOf: bodies[..<bodySize(first: count)])
  }
}

/// Writes a tree from elements in ascending order, with memory for one unfinished page a level.
struct TreeWriter {
  /// The fill share of a page, as in etcd's own defragmentation; the rest is for later changes.
  private static let fillPercent = 90
  private static let maximumKeySize = 32768
  private static let maximumValueSize = (1 << 31) - 2

  private let pageSize: Int
  private var levels: [LevelBuilder]
  private var lastKey: [UInt8] = []
  private var hasPages = false

  init(pageSize: Int) {
    self.pageSize = pageSize
    levels = [LevelBuilder(isLeaf: true, wantedSize: pageSize * Self.fillPercent / 100)]
  }

  /// Adds an element to the leaves; its key must be above the one before.
  mutating func add(
    key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, isBucket: Bool = false, into sink: inout PageSink
  ) throws(BoltError) {
    guard !key.isEmpty, key.count <= Self.maximumKeySize, lastKey.withUnsafeBytes({ compareKeys($0, key) < 0 }) else {
      throw BoltError(file: sink.file.path, cause: .unwritableKey([UInt8](key)))
    }
    guard value.count <= Self.maximumValueSize else {
      throw BoltError(file: sink.file.path, cause: .unwritableValue(value.count))
    }
    lastKey.removeAll(keepingCapacity: true)
    lastKey.append(contentsOf: key)
    if let full = levels[0].add(key: key, value: value, isBucket: isBucket) { try emit(full, of: 0, into: &sink) }
  }

  /// Adds a child to a branch `level` levels above the leaves.
  mutating func add(key: [UInt8], child: PageID, level: Int, into sink: inout PageSink) throws(BoltError) {
    while levels.count <= level {
      levels.append(LevelBuilder(isLeaf: false, wantedSize: pageSize * Self.fillPercent / 100))
    }
    if let full = key.withUnsafeBytes({ levels[level].add(key: $0, child: child) }) {
      try emit(full, of: level, into: &sink)
    }
  }

  private mutating func emit(_ count: Int, of level: Int, into sink: inout PageSink) throws(BoltError) {
    hasPages = true
    let key = levels[level].firstKey
    let id = try sink.append(levels[level], first: count)
    levels[level].removeFirst(count)
    try add(key: key, child: id, level: level + 1, into: &sink)
  }

  /// Writes the rest; returns the root page.
  mutating func finish(into sink: inout PageSink) throws(BoltError) -> PageID {
    var level = 0
    while level + 1 < levels.count {
      if levels[level].count > 0 { try emit(levels[level].count, of: level, into: &sink) }
      level += 1
    }
    return try sink.append(levels[level], first: levels[level].count)
  }

  /// Writes the rest; returns the value that describes the tree as a bucket, see ``BucketValue``.
  ///
  /// The bucket is put inline under bolt's own rule: a single leaf of at most a quarter of a page.
  mutating func finishBucket(into sink: inout PageSink) throws(BoltError) -> [UInt8] {
    let size = levels[0].encodedSize(first: levels[0].count)
    guard !hasPages, levels.count == 1, size <= pageSize / 4 else {
      let root = try finish(into: &sink)
      return withUnsafeBytes(of: root.rawValue.littleEndian) { Array($0) } + [UInt8](repeating: 0, count: 8)
    }
    var value = [UInt8](repeating: 0, count: BucketValue.headerSize)
    let header = PageHeader(
      id: PageID(rawValue: 0), kind: .leaf, count: UInt16(truncatingIfNeeded: levels[0].count), overflow: 0)
    levels[0].encode(first: levels[0].count, header: header, into: &value)
    return value
  }
}
