import Files

/// Changes a few buckets of a database file without rewriting the others.
///
/// New pages are written after the high-water mark, and the meta pages last. The old pages of the changed buckets
/// become free, which bolt finds out when it opens a file without a stored freelist. Until ``commit()``, the file reads
/// as before.
package struct Amendment: ~Copyable {
  private let database: Database
  private var sink: PageSink
  private var changed: [[UInt8]: [UInt8]] = [:]

  /// Opens `path` for writing and locks it exclusively.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - name: the path in errors, if users know the file by another one.
  ///   - lock: how to lock it.
  /// - Throws: a ``BoltError``, also when the lock cannot be acquired.
  package init(
    of path: String, named name: String? = nil, lock: LockPolicy = LockPolicy(.exclusive)
  ) throws(BoltError) {
    let file = try BoltError.inFile { () throws(FileError) in
      let file = try OpenFile(path, .update, named: name)
      try file.lock(lock)
      return file
    }
    database = try Database(path, lock: LockPolicy(.none), named: name)
    sink = PageSink(file, pageSize: database.meta.pageSize, next: database.meta.highWaterMark)
  }

  /// The bucket as it is in the file, without the changes made here; nil if there is none.
  package func bucket(_ name: String) throws(BoltError) -> Bucket? { try database.bucket(name) }

  /// Replaces the items of a bucket by these, which are in ascending order; the bucket need not exist.
  package mutating func replace(bucket name: String, with items: [(key: [UInt8], value: [UInt8])]) throws(BoltError) {
    var tree = TreeWriter(pageSize: sink.pageSize)
    for (key, value) in items { try tree.add(key, value, into: &sink) }
    changed[[UInt8](name.utf8)] = try tree.finishBucket(into: &sink)
  }

  /// Appends an item to a bucket of the file; its key must be above all others.
  package mutating func append(_ key: [UInt8], _ value: [UInt8], to name: String) throws(BoltError) {
    var item: (key: [UInt8], value: [UInt8])? = (key, value)
    try append(to: name) { item.take() }
  }

  /// Appends the items that `next` returns to a bucket of the file; their keys must be ascending, and above all others.
  package mutating func append(
    to name: String, _ next: () throws(BoltError) -> (key: [UInt8], value: [UInt8])?
  ) throws(BoltError) {
    guard let bucket = try database.bucket(name) else {
      throw BoltError(file: database.path, cause: .noBucket(name: [UInt8](name.utf8)))
    }
    var tree = TreeWriter(pageSize: sink.pageSize)
    try copyRightEdge(of: bucket, into: &tree)
    while let (key, value) = try next() { try tree.add(key, value, into: &sink) }
    changed[bucket.name] = try tree.finishBucket(into: &sink)
  }

  /// Passes the last leaf of `bucket` and the branches above it to `tree`, without the references between them.
  private mutating func copyRightEdge(of bucket: Bucket, into tree: inout TreeWriter) throws(BoltError) {
    let path = try rightEdge(of: bucket)
    for (depth, page) in path.enumerated() {
      if page.isLeaf {
        for index in 0..<page.count {
          let element = try page.leafElement(index)
          try tree.add(key: element.key, value: element.value, isBucket: element.isBucket, into: &sink)
        }
      } else {
        for index in 0..<page.count - 1 {
          let element = try page.branchElement(index)
          let level = path.count - 1 - depth
          try tree.add(key: [UInt8](element.key), child: element.child, level: level, into: &sink)
        }
      }
    }
  }

  /// The pages from the top to the last leaf.
  private func rightEdge(of bucket: Bucket) throws(BoltError) -> [Page] {
    var path = [try bucket.tree.rootPage()]
    while let page = path.last, !page.isLeaf {
      guard path.count < TreeCursor.maximumDepth else { throw BoltError(page: page.id, cause: .tooDeep) }
      path.append(try database.page(try page.branchElement(page.count - 1).child))
    }
    return path
  }

  /// Writes the changes and syncs them to disk.
  package consuming func commit() throws(BoltError) {
    var buckets: [([UInt8], [UInt8])] = []
    let changed = self.changed
    try database.root.forEach { element in
      let name = [UInt8](element.key)
      if changed[name] == nil { buckets.append((name, [UInt8](element.value))) }
      return true
    }
    buckets += changed.map { ($0.key, $0.value) }
    buckets.sort { $0.0.lexicographicallyPrecedes($1.0) }
    var tree = TreeWriter(pageSize: sink.pageSize)
    for (name, value) in buckets { try tree.add(name, value, isBucket: true, into: &sink) }
    let root = try tree.finish(into: &sink)
    try sink.commit(root: root, after: database.meta.transaction)
  }
}
