import Files

/// Writes a new database file from buckets in the order of their names and items in the order of their keys.
///
/// Pages are written as they fill, so memory does not grow with the data. The freelist is not stored, as in etcd
/// itself. The file is invalid until ``finish()`` has returned; a caller that fails before that removes the file.
package struct BulkWriter: ~Copyable {
  private var sink: PageSink
  private var buckets: TreeWriter
  private var bucket: (name: [UInt8], tree: TreeWriter)?

  /// Creates `path`, which must not exist, readable and writable for its owner only.
  ///
  /// - Parameters:
  ///   - path: where the file goes.
  ///   - pageSize: a power of two from 1024 to 65536; a server would use the system's page size.
  /// - Throws: a ``BoltError`` when the file can't be created.
  package init(creating path: String, pageSize: Int = 4096) throws(BoltError) {
    let file = try BoltError.inFile { () throws(FileError) in try OpenFile(path, .create(permissions: 0o600)) }
    sink = PageSink(file, pageSize: pageSize, next: PageID(rawValue: 2))
    buckets = TreeWriter(pageSize: pageSize)
  }

  /// Ends the current bucket and begins the next one.
  ///
  /// - Throws: a ``BoltError``, also when `name` is not above the one before.
  package mutating func begin(bucket name: [UInt8]) throws(BoltError) {
    try endBucket()
    bucket = (name, TreeWriter(pageSize: sink.pageSize))
  }

  /// Adds an item to the current bucket; outside a bucket it has no effect.
  ///
  /// - Throws: a ``BoltError``, also when `key` is empty or not above the one before.
  package mutating func put(_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws(BoltError) {
    try bucket?.tree.add(key: key, value: value, into: &sink)
  }

  /// Adds an item to the current bucket; outside a bucket it has no effect.
  package mutating func put(_ key: [UInt8], _ value: [UInt8]) throws(BoltError) {
    try bucket?.tree.add(key, value, into: &sink)
  }

  /// Copies a bucket of another database as it is.
  package mutating func copy(_ source: Bucket) throws(BoltError) {
    try begin(bucket: source.name)
    var failure: BoltError?
    try source.forEach { element in
      do throws(BoltError) {
        try put(element.key, element.value)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }

  /// Writes the rest and syncs everything to disk.
  package consuming func finish() throws(BoltError) { try writeRest() }

  // Apart from `finish`: Swift 6.2 takes two properties of a value that is consumed for one.
  private mutating func writeRest() throws(BoltError) {
    try endBucket()
    let root = try buckets.finish(into: &sink)
    try sink.commit(root: root, after: TransactionID(rawValue: 0))
  }

  private mutating func endBucket() throws(BoltError) {
    guard let name = bucket?.name, let value = try bucket?.tree.finishBucket(into: &sink) else { return }
    bucket = nil
    try buckets.add(name, value, isBucket: true, into: &sink)
  }
}

extension TreeWriter {
  /// Adds an element to the leaves; its key must be above the one before.
  mutating func add(
    _ key: [UInt8], _ value: [UInt8], isBucket: Bool = false, into sink: inout PageSink
  ) throws(BoltError) {
    let pair = key + value
    var failure: BoltError?
    pair.withUnsafeBytes { bytes in
      do throws(BoltError) {
        let value = bytes.run(key.count, value.count)
        try add(key: bytes.run(0, key.count), value: value, isBucket: isBucket, into: &sink)
      } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
