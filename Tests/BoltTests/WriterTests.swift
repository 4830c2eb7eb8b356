import Files
import Foundation
import TestSupport
import Testing

@testable import Bolt

struct WriterTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  @Test(arguments: [1024, 4096, 16384])
  func writesWhatItReads(pageSize: Int) throws {
    let many = pairs(20_000) { $0 % 997 == 0 ? 9000 : $0 % 50 }
    let buckets: [(String, Pairs)] = [
      ("alarm", []), ("key", many), ("meta", pairs(2, valueSize: { _ in 8 })),
      ("z", [(Array("big".utf8), Array(repeating: 7, count: 3_000_000)), (Array("empty".utf8), [])]),
    ]
    try writeDatabase(scratch.file(), pageSize: pageSize, buckets)
    let database = try Database(scratch.file())
    #expect(database.check() == [])
    #expect(database.meta.freelist == nil)
    #expect(UInt64(database.fileSize) == database.meta.databaseSize)
    for (name, expected) in buckets {
      #expect(try contents(database, name) == expected.map { line($0.key, $0.value) })
    }
  }

  @Test func everyBranchHasTwoChildrenAtLeast() throws {
    for count in 1...120 {
      let name = "db\(count)"
      try writeDatabase(scratch.file(name), pageSize: 1024, [("key", pairs(count, valueSize: { _ in 400 }))])
      let database = try Database(scratch.file(name))
      #expect(database.check() == [])
      let smallest = try branchCounts(database).min() ?? 2
      #expect(smallest >= 2, "\(count) items")
    }
  }

  private func branchCounts(_ database: Database) throws -> [Int] {
    var counts: [Int] = []
    for number in 2..<database.meta.highWaterMark.rawValue {
      if let page = try? database.page(PageID(rawValue: number)), !page.isLeaf { counts.append(page.count) }
    }
    return counts
  }

  @Test func refusesKeysThatBoltRefuses() throws {
    let path = scratch.file()
    var writer = try BulkWriter(creating: path)
    try writer.begin(bucket: Array("key".utf8))
    try writer.put([2], [])
    for key: [UInt8] in [[], [2], [1], Array(repeating: 9, count: 32769)] {
      var refusal: BoltError?
      do throws(BoltError) { try writer.put(key, []) } catch { refusal = error }
      #expect(refusal == BoltError(file: path, cause: .unwritableKey(key)))
    }
    #expect(throws: BoltError(file: path, cause: .file(.system(call: .open, errno: EEXIST)))) {
      _ = try BulkWriter(creating: path)
    }
  }

  @Test func copiesABucket() throws {
    try writeDatabase(scratch.file("a"), [("key", pairs(5000))])
    let source = try Database(scratch.file("a"))
    var writer = try BulkWriter(creating: scratch.file("b"), pageSize: 8192)
    try writer.copy(try #require(try source.bucket("key")))
    try writer.finish()
    let copy = try Database(scratch.file("b"))
    #expect(copy.check() == [])
    #expect(try contents(copy, "key") == contents(source, "key"))
  }

  @Test(arguments: [0, 1, 5, 60, 3000])
  func amendsWithoutTouchingTheRest(count: Int) throws {
    let original = pairs(count)
    try writeDatabase(
      scratch.file(), pageSize: 1024,
      [("key", original), ("lease", pairs(500)), ("meta", pairs(3)), ("members", pairs(200))].sorted { $0.0 < $1.0 })
    let before = try Database(scratch.file(), lock: LockPolicy(.none))
    let leases = try contents(before, "lease")
    var amendment = try Amendment(of: scratch.file())
    try amendment.replace(bucket: "members", with: [(Array("m".utf8), Array("1".utf8))])
    try amendment.replace(bucket: "added", with: pairs(400))
    try amendment.append(Array("90".utf8), Array("last".utf8), to: "key")
    try amendment.commit()
    let after = try Database(scratch.file())
    #expect(after.check() == [])
    #expect(try contents(after, "key") == original.map { line($0.key, $0.value) } + ["90=last/4"])
    #expect(try contents(after, "lease") == leases)
    #expect(try contents(after, "members") == ["m=1/1"])
    #expect(try contents(after, "added").count == 400)
    #expect(try contents(after, "meta").count == 3)
    #expect(after.meta.transaction > before.meta.transaction)
    #expect(UInt64(after.fileSize) == after.meta.databaseSize)
  }

  @Test func amendingAMissingBucketIsRefused() throws {
    let path = try scratch.write(goldenFile())
    var refusal: BoltError?
    do throws(BoltError) {
      var amendment = try Amendment(of: path)
      try amendment.append([1], [2], to: "nothing")
    } catch { refusal = error }
    #expect(refusal == BoltError(file: path, cause: .noBucket(name: Array("nothing".utf8))))
    #expect(try scratch.read() == goldenFile())
  }
}
