import Files

/// A page according to its header, whether or not a tree uses it.
package struct PageSummary: Equatable, Sendable {
  /// The page's number, which is its place in the file.
  package var id: PageID
  /// Its type: `branch`, `leaf`, `meta`, `freelist`, `free`, or `unknown<…>` with its flags.
  package var kind: String
  /// The number of elements.
  package var count: Int
  /// The number of its overflow pages.
  package var overflow: Int
}

extension Database {
  /// Calls `body` with every page below the high-water mark in the order of the file, overflow pages left out, until it
  /// returns false.
  ///
  /// - Throws: a ``BoltError`` when the free pages cannot be determined.
  package func forEachPage(_ body: (PageSummary) -> Bool) throws(BoltError) {
    let free = try freePages()
    var id: UInt64 = 0
    while id < meta.highWaterMark.rawValue {
      let header = PageHeader(fileBytes.run(Int(id) * meta.pageSize, PageHeader.size))
      let isFree = free.contains(id)
      let summary = PageSummary(
        id: PageID(rawValue: id), kind: isFree ? "free" : header.kindName, count: Int(header.count),
        overflow: Int(header.overflow))
      guard body(summary) else { return }
      id += isFree ? 1 : UInt64(header.overflow) + 1
    }
  }
}

extension PageHeader {
  /// The name of the page's kind, as bolt's own tool has it.
  var kindName: String {
    switch Kind(rawValue: flags) {
    case .branch: "branch"
    case .leaf: "leaf"
    case .meta: "meta"
    case .freelist: "freelist"
    case nil: "unknown<" + (flags < 16 ? "0" : "") + String(flags, radix: 16) + ">"
    }
  }
}

/// Statistics of one or more buckets. All sizes are in bytes.
package struct BucketStatistics: Equatable, Sendable {
  /// The number of buckets, those within buckets included.
  package var buckets = 0
  /// How many of them lie inline in a page of their parent.
  package var inlineBuckets = 0
  /// What inline buckets fill.
  package var inlineInUse = 0
  /// The number of keys.
  package var keys = 0
  /// The number of levels of the deepest tree.
  package var depth = 0
  /// Branch pages.
  package var branches = PageUse()
  /// Leaf pages.
  package var leaves = PageUse()

  /// How pages of a kind are used.
  package struct PageUse: Equatable, Sendable {
    /// The number of pages, overflow pages left out.
    package var count = 0
    /// The number of overflow pages.
    package var overflow = 0
    /// The size of all of them.
    package var allocated = 0
    /// What is filled.
    package var inUse = 0
  }

  /// Of nothing yet.
  package init() {}

  /// Adds the statistics of another bucket; the depth is the greater one.
  package mutating func add(_ other: BucketStatistics) {
    buckets += other.buckets
    inlineBuckets += other.inlineBuckets
    inlineInUse += other.inlineInUse
    keys += other.keys
    depth = max(depth, other.depth)
    branches.add(other.branches)
    leaves.add(other.leaves)
  }
}

extension BucketStatistics.PageUse {
  fileprivate mutating func add(_ other: Self) {
    count += other.count
    overflow += other.overflow
    allocated += other.allocated
    inUse += other.inUse
  }

  fileprivate mutating func add(_ page: Page, pageSize: Int) {
    count += 1
    overflow += Int(page.overflow)
    allocated += (Int(page.overflow) + 1) * pageSize
    inUse += page.used
  }
}

extension Bucket {
  /// How this bucket and those within it use the file.
  ///
  /// - Throws: a ``BoltError`` when a page is damaged.
  package func statistics() throws(BoltError) -> BucketStatistics {
    try tree.database.inFile { () throws(BoltError) in
      var survey = BucketSurvey(tree.database)
      return try survey.statistics(of: tree)
    }
  }
}

/// A walk over the pages of a bucket's tree; it enters no more pages than the file has.
private struct BucketSurvey {
  private static let maximumNesting = 8

  private let database: Database
  private var remainingPages: UInt64

  init(_ database: Database) {
    self.database = database
    remainingPages = database.meta.highWaterMark.rawValue
  }

  mutating func statistics(of tree: Tree, nesting: Int = 0) throws(BoltError) -> BucketStatistics {
    var own = BucketStatistics()
    var inner = BucketStatistics()
    own.buckets = 1
    let root = try tree.rootPage()
    guard nesting < Self.maximumNesting else { throw BoltError(page: root.id, cause: .tooDeep) }
    if case .inline = tree.root {
      own.inlineBuckets = 1
      own.inlineInUse = root.used
      own.keys = root.count
      own.depth = 1
    } else {
      try walk(root, depth: 1, nesting: nesting, &own, &inner)
    }
    own.depth += inner.depth
    own.add(inner)
    return own
  }

  private mutating func walk(
    _ page: Page, depth: Int, nesting: Int, _ own: inout BucketStatistics, _ inner: inout BucketStatistics
  ) throws(BoltError) {
    guard remainingPages > 0, depth < TreeCursor.maximumDepth else { throw BoltError(page: page.id, cause: .tooDeep) }
    remainingPages -= 1
    own.depth = max(own.depth, depth)
    if page.isLeaf {
      own.keys += page.count
      own.leaves.add(page, pageSize: database.meta.pageSize)
      for index in 0..<page.count {
        let element = try page.leafElement(index)
        guard element.isBucket else { continue }
        let tree = Tree(database: database, root: try BucketValue(element, on: page.id).root)
        inner.add(try statistics(of: tree, nesting: nesting + 1))
      }
    } else {
      own.branches.add(page, pageSize: database.meta.pageSize)
      for index in 0..<page.count {
        let child = try database.page(try page.branchElement(index).child)
        try walk(child, depth: depth + 1, nesting: nesting, &own, &inner)
      }
    }
  }
}

extension Page {
  /// How many bytes are used: up to the end of the last element's content, as bolt counts it.
  fileprivate var used: Int {
    guard count > 0 else { return PageHeader.size }
    let start = PageHeader.size + (count - 1) * Self.elementSize
    let sizes = isLeaf ? [4, 8, 12] : [0, 4]
    return sizes.reduce(start) { $0 + Int(bytes.uint32(at: start + $1)) }
  }
}
