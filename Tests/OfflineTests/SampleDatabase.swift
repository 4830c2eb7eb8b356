import Bolt
import EtcdAPI

@testable import Offline

/// Makes databases as a server would have them.
struct SampleDatabase {
  private var records: [(key: [UInt8], value: [UInt8])] = []
  private var keys: [String: (create: Int64, version: Int64)] = [:]
  private var revision = Revision(main: 1)
  private var changes: Int64 = 0
  var others: [Schema.Bucket: [(key: [UInt8], value: [UInt8])]] = [
    .meta: [(Schema.consistentIndex, bigEndianBytes(7)), (Schema.term, bigEndianBytes(2))]
  ]

  /// Puts a key in a revision of its own; the answer is the revision.
  @discardableResult mutating func put(_ key: String, _ value: String, lease: Int64 = 0) -> Int64 {
    revision = Revision(main: revision.main + 1)
    let old = keys[key]
    let new = (create: old?.create ?? revision.main, version: (old?.version ?? 0) + 1)
    keys[key] = new
    var message = WireWriter()
    message.bytes(1, Array(key.utf8))
    message.int64(2, new.create)
    message.int64(3, revision.main)
    message.int64(4, new.version)
    message.bytes(5, Array(value.utf8))
    message.int64(6, lease)
    records.append((revision.key, message.bytes))
    return revision.main
  }

  /// Deletes keys in one revision.
  mutating func delete(_ names: String...) {
    revision = Revision(main: revision.main + 1)
    for name in names {
      var message = WireWriter()
      message.bytes(1, Array(name.utf8))
      records.append((revision.key + [UInt8(ascii: "t")], message.bytes))
      keys[name] = nil
      revision.sub += 1
    }
  }

  /// Changes a key as the next part of the revision after the last one; a nil value deletes it. The answer is the
  /// record.
  mutating func change(_ key: String, _ value: String?, lease: Int64 = 0) -> [UInt8] {
    let revision = Revision(main: nextRevision, sub: changes)
    changes += 1
    var message = WireWriter()
    message.bytes(1, Array(key.utf8))
    guard let value else {
      keys[key] = nil
      records.append((revision.tombstoneKey, message.bytes))
      return message.bytes
    }
    let new = (create: keys[key]?.create ?? revision.main, version: (keys[key]?.version ?? 0) + 1)
    keys[key] = new
    message.int64(2, new.create)
    message.int64(3, revision.main)
    message.int64(4, new.version)
    message.bytes(5, Array(value.utf8))
    message.int64(6, lease)
    records.append((revision.key, message.bytes))
    return message.bytes
  }

  /// The revision after the last one.
  var nextRevision: Int64 { revision.main + 1 }

  /// Ends a revision that `change` has begun.
  mutating func endRevision() {
    revision = Revision(main: nextRevision)
    changes = 0
  }

  /// Adds a record as it is.
  mutating func add(_ key: [UInt8], _ value: [UInt8]) { records.append((key, value)) }

  /// Sets a value in another bucket.
  mutating func set(_ bucket: Schema.Bucket, _ key: [UInt8], _ value: [UInt8]) {
    others[bucket, default: []].removeAll { $0.key == key }
    others[bucket, default: []].append((key, value))
  }

  /// Writes the file.
  func write(to path: String, pageSize: Int = 4096) throws {
    var writer = try BulkWriter(creating: path, pageSize: pageSize)
    for bucket in Schema.Bucket.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      try writer.begin(bucket: bucket.name)
      let items = bucket == .key ? records : others[bucket] ?? []
      for item in items.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        try writer.put(item.key, item.value)
      }
    }
    try writer.finish()
  }

  /// Keys, overwritten and deleted ones among them, with a value of several pages.
  static func varied(_ count: Int = 200) -> SampleDatabase {
    var sample = SampleDatabase()
    for number in 0..<count { sample.put("key\(number % (count / 2 + 1))", String(repeating: "v", count: number % 90)) }
    sample.put("big", String(repeating: "x", count: 20_000))
    sample.delete("key1", "key2")
    sample.put("key2", "again")
    return sample
  }
}
