/// The tree of a bucket, or of all buckets.
struct Tree: Sendable {
  let database: Database
  let root: Root

  /// Where a tree begins. A leaf inside a bucket's value lies within the mapped file, which `database` keeps.
  enum Root: @unchecked Sendable {  // the bytes are read-only and stay mapped
    case page(PageID)
    case inline(UnsafeRawBufferPointer, on: PageID)
  }

  /// The page at the top.
  func rootPage() throws(BoltError) -> Page {
    switch root {
    case .page(let id): try database.page(id)
    case .inline(let bytes, let id): try Page(inline: bytes, on: id)
    }
  }

  /// The bucket `name` in this tree; nil if there is none.
  func bucket(_ name: [UInt8]) throws(BoltError) -> Bucket? {
    try database.inFile { () throws(BoltError) in
      var cursor = TreeCursor(self)
      guard let element = try cursor.seek(name), element.isBucket, element.key.elementsEqual(name) else { return nil }
      return Bucket(name: name, tree: Tree(database: database, root: try BucketValue(element, on: cursor.pageID).root))
    }
  }

  /// Calls `body` with every element in ascending order until it returns false.
  func forEach(_ body: (LeafElement) -> Bool) throws(BoltError) {
    try database.inFile { () throws(BoltError) in
      var cursor = TreeCursor(self)
      var leaf = try cursor.firstLeaf()
      while let page = leaf {
        for index in 0..<page.count where !body(try page.leafElement(index)) { return }
        leaf = try cursor.nextLeaf()
      }
    }
  }
}

/// A position in a tree, moved element by element.
///
/// From a start it enters at most as many pages as the file has, so that a tree with a cycle ends.
struct TreeCursor {
  static let maximumDepth = 64

  private let tree: Tree
  private var path: [(page: Page, index: Int)] = []
  private var remainingPages: UInt64

  init(_ tree: Tree) {
    self.tree = tree
    remainingPages = tree.database.meta.highWaterMark.rawValue
  }

  /// The page that the cursor stands on.
  var pageID: PageID { path.last?.page.id ?? PageID(rawValue: 0) }

  /// Goes to the first element; nil if there is none.
  mutating func first() throws(BoltError) -> LeafElement? {
    try start { _ in 0 }
    return try settle(forward: true)
  }

  /// Goes to the last element; nil if there is none.
  mutating func last() throws(BoltError) -> LeafElement? {
    try start { $0.count - 1 }
    return try settle(forward: false)
  }

  /// Goes to the first element whose key is `key` or above; nil if there is none.
  mutating func seek(_ key: [UInt8]) throws(BoltError) -> LeafElement? {
    try start { (page) throws(BoltError) in try page.index(of: key) }
    return try settle(forward: true)
  }

  /// Goes to the next element; nil at the end.
  mutating func next() throws(BoltError) -> LeafElement? {
    guard !path.isEmpty else { return nil }
    path[path.count - 1].index += 1
    return try settle(forward: true)
  }

  /// Goes to the first leaf, which may be empty when it is the only one.
  mutating func firstLeaf() throws(BoltError) -> Page? {
    try start { _ in 0 }
    return path.last?.page
  }

  /// Goes to the next leaf; nil at the end.
  mutating func nextLeaf() throws(BoltError) -> Page? {
    _ = path.popLast()
    return try ascend(forward: true) ? path.last?.page : nil
  }

  /// Goes down from the root to a leaf; `choose` picks an element of each page.
  private mutating func start(_ choose: (Page) throws(BoltError) -> Int) throws(BoltError) {
    path.removeAll(keepingCapacity: true)
    remainingPages = tree.database.meta.highWaterMark.rawValue
    try enter(try tree.rootPage(), choose)
  }

  /// Goes down from `page` to a leaf.
  private mutating func enter(_ page: Page, _ choose: (Page) throws(BoltError) -> Int) throws(BoltError) {
    var page = page
    while true {
      guard remainingPages > 0, path.count < Self.maximumDepth else { throw BoltError(page: page.id, cause: .tooDeep) }
      remainingPages -= 1
      let index = try choose(page)
      path.append((page, index))
      if page.isLeaf { return }
      page = try tree.database.page(try page.branchElement(index).child)
    }
  }

  /// The current element; at the end of a leaf, that of the nearest leaf after or before it.
  private mutating func settle(forward: Bool) throws(BoltError) -> LeafElement? {
    while let (page, index) = path.last {
      if index >= 0, index < page.count { return try page.leafElement(index) }
      path.removeLast()
      guard try ascend(forward: forward) else { return nil }
    }
    return nil
  }

  /// Goes from a branch to the leaf next to the one it came from; false when there is none.
  private mutating func ascend(forward: Bool) throws(BoltError) -> Bool {
    while let (page, index) = path.last {
      let next = forward ? index + 1 : index - 1
      if next >= 0, next < page.count {
        path[path.count - 1].index = next
        try enter(try tree.database.page(try page.branchElement(next).child)) { forward ? 0 : $0.count - 1 }
        return true
      }
      path.removeLast()
    }
    return false
  }
}

extension Page {
  /// On a leaf, the first element whose key is `key` or above (``count`` if there is none);
  /// on a branch, the child that would hold it.
  fileprivate func index(of key: [UInt8]) throws(BoltError) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isLeaf {
        let element = try leafElement(middle)
        if key.withUnsafeBytes({ compareKeys(element.key, $0) }) < 0 { low = middle + 1 } else { high = middle }
      } else {
        let element = try branchElement(middle)
        if key.withUnsafeBytes({ compareKeys(element.key, $0) }) <= 0 { low = middle + 1 } else { high = middle }
      }
    }
    return isLeaf ? low : max(low - 1, 0)
  }
}
