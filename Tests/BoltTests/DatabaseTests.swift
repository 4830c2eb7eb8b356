import Files
import Foundation
import TestSupport
import Testing

@testable import Bolt

struct DatabaseTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  @Test func readsInlineBuckets() throws {
    let database = try Database(scratch.write(goldenFile()))
    #expect(database.meta.highWaterMark == PageID(rawValue: 4))
    #expect(database.meta.freelist == PageID(rawValue: 2))
    #expect(database.meta.transaction == TransactionID(rawValue: 1))
    #expect(try database.bucketNames() == [Array("key".utf8), Array("meta".utf8)])
    #expect(
      try database.bucket("meta")?.value(of: Array("consistent_index".utf8))?.copy == [0, 0, 0, 0, 0, 0, 0, 5])
    #expect(try database.bucket("meta")?.value(of: Array("term".utf8)) == nil)
    #expect(try database.bucket("lease") == nil)
    #expect(database.check() == [])
  }

  @Test func usesTheOtherMetaPageWhenOneIsDamaged() throws {
    var file = goldenFile()
    file[16] ^= 1
    #expect(try Database(scratch.write(file)).meta.transaction == TransactionID(rawValue: 1))
    file = goldenFile()
    file[4096 + 70] ^= 1
    #expect(try Database(scratch.write(file)).meta.transaction == TransactionID(rawValue: 0))
    file[70] ^= 1
    let path = try scratch.write(file)
    #expect(throws: BoltError(file: path, cause: .noValidMeta)) { try Database(path) }
  }

  @Test func refusesWhatIsNoDatabase() throws {
    let missing = scratch.file("missing")
    let isMissing = BoltError(file: missing, cause: .file(.system(call: .open, errno: ENOENT)))
    #expect(throws: isMissing) { try Database(missing) }
    #expect(throws: BoltError(file: scratch.path, cause: .file(.notRegularFile))) { try Database(scratch.path) }
    // Without waiting for somebody to write into it.
    let pipe = scratch.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: BoltError(file: pipe, cause: .file(.notRegularFile))) { try Database(pipe) }
    let empty = try scratch.write([], to: "empty")
    #expect(throws: BoltError(file: empty, cause: .empty)) { try Database(empty) }
    let text = try scratch.write(Array("hello".utf8), to: "text")
    #expect(throws: BoltError(file: text, cause: .noValidMeta)) { try Database(text) }
    let short = try scratch.write(goldenFile().dropLast(), to: "short")
    #expect(throws: BoltError(file: short, cause: .truncated(expected: 16384, found: 16383))) { try Database(short) }
  }

  @Test func saysWhatIsWrongInWords() {
    let missing = BoltError(file: "backup.db", cause: .file(.system(call: .open, errno: ENOENT)))
    #expect(missing.description == "backup.db: cannot be opened: no such file or directory")
    let order = BoltError(
      file: "backup.db", page: PageID(rawValue: 7), cause: .keyOrder(index: 1, key: [0x61], bound: [0x62]))
    #expect(order.description == "backup.db: page 7: element 1: key 61 is out of order after 62")
  }

  @Test func waitsForTheLockOnlyAsLongAsTold() throws {
    let path = try scratch.write(goldenFile())
    let holder = try OpenFile(path, .read)
    try holder.lock(LockPolicy(.exclusive))
    #expect(throws: BoltError(file: path, cause: .file(.locked))) {
      try Database(path, lock: LockPolicy(.shared, timeout: .milliseconds(30)))
    }
    _ = try Database(path, lock: LockPolicy(.none))
  }

  @Test func cursorsFindTheirPlace() throws {
    try writeDatabase(scratch.file(), pageSize: 1024, [("key", pairs(1000))])
    let database = try Database(scratch.file())
    let bucket = try #require(try database.bucket("key"))
    var cursor = bucket.cursor()
    #expect(try cursor.first()?.key.copy == Array("1000000000".utf8))
    #expect(try cursor.last()?.key.copy == Array("1000000999".utf8))
    #expect(try cursor.next()?.key.copy == nil)
    #expect(try cursor.seek(Array("1000000500".utf8))?.key.copy == Array("1000000500".utf8))
    #expect(try cursor.next()?.key.copy == Array("1000000501".utf8))
    #expect(try cursor.seek(Array("10000005000".utf8))?.key.copy == Array("1000000501".utf8))
    #expect(try cursor.seek(Array("2".utf8))?.key.copy == nil)
    for _ in 0..<500 { #expect(try cursor.seek(Array("10000007".utf8))?.key.copy == Array("1000000700".utf8)) }
    for index in 701..<1000 { #expect(try cursor.next()?.key.copy == Array("1000000\(index)".utf8)) }
    #expect(try cursor.next()?.key.copy == nil)
  }

  @Test func readsTheSecondMetaOfAnyPageSize() throws {
    for size in [1024, 4096, 16384, 65536] {
      let name = "db\(size)"
      try writeDatabase(scratch.file(name), pageSize: size, [("key", pairs(300))])
      var file = try scratch.read(name)
      file[20] = 9
      let database = try Database(scratch.write(file, to: name))
      #expect(database.meta.pageSize == size)
      #expect(database.check() == [])
    }
  }
}
