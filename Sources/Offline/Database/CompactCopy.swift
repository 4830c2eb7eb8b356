import Bolt

/// Rewrites a database without its free pages.
struct CompactCopy {
  /// The number of items copied between checks for cancellation.
  private static let pace = 4096

  /// The database, whose structure was examined.
  let source: Database
  /// New contents of buckets, which need not exist in the source.
  var replacements: [Schema.Bucket: [(key: [UInt8], value: [UInt8])]] = [:]

  /// Writes it to `path`, which must not exist, and syncs it to disk.
  func write(to path: String) throws(SnapshotError) {
    try SnapshotError.inDatabase { () throws(BoltError) in
      let replaced = Dictionary(uniqueKeysWithValues: replacements.map { ($0.key.name, $0.value) })
      let names = Set(try source.bucketNames()).union(replaced.keys)
      var writer = try BulkWriter(creating: path, pageSize: source.meta.pageSize)
      for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        try writer.begin(bucket: name)
        if let items = replaced[name] {
          for item in items { try writer.put(item.key, item.value) }
        } else if let bucket = try source.bucket(name) {
          try Self.copy(bucket, to: &writer)
        }
      }
      try writer.finish()
    }
  }

  private static func copy(_ bucket: Bucket, to writer: inout BulkWriter) throws(BoltError) {
    var failure: BoltError?
    var count = 0
    try bucket.forEach { element in
      do throws(BoltError) {
        count += 1
        if count % pace == 0, Task.isCancelled { throw BoltError(cause: .cancelled) }
        // etcd has no buckets within buckets.
        if element.isBucket { throw BoltError(cause: .malformedBucket(name: [UInt8](element.key))) }
        try writer.put(element.key, element.value)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }
}
