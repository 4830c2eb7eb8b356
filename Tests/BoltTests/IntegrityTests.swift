import Files
import Foundation
import TestSupport
import Testing

@testable import Bolt

struct IntegrityTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  /// The golden file with some bytes of page 3 replaced.
  private func damaged(_ changes: [(offset: Int, byte: UInt8)]) throws -> Database {
    var file = goldenFile()
    for (offset, byte) in changes { file[offset] = byte }
    return try Database(scratch.write(file))
  }

  private func faults(_ changes: [(offset: Int, byte: UInt8)]) throws -> [BoltError.Cause] {
    try damaged(changes).check().map(\.cause)
  }

  @Test func findsWhatIsWrongWithAPage() throws {
    let page = 3 * 4096
    #expect(try faults([(page, 4)]) == [.pageNumber(found: PageID(rawValue: 4)), .unreachableUnfreed])
    #expect(try faults([(page + 8, 0x10)]) == [.pageKind(flags: 0x10), .unreachableUnfreed])
    #expect(
      try faults([(page + 12, 1)]) == [.pageOutOfRange(highWaterMark: PageID(rawValue: 4)), .unreachableUnfreed])
    #expect(try faults([(page + 10, 0xFF), (page + 11, 1)]) == [.elementCount(511), .unreachableUnfreed])
    #expect(try faults([(page + 16 + 6, 1)]) == [.elementOutOfBounds(index: 0)])
    #expect(try faults([(page + 16, 0)]) == [.malformedBucket(name: Array("key".utf8))])
    #expect(
      try faults([(page + 48, 0x7A)]) == [
        .keyOrder(index: 1, key: Array("meta".utf8), bound: Array("zey".utf8))
      ])
    #expect(try faults([(page + 51, 3)]) == [.reachedTwice])
    #expect(try faults([(page + 51, 1)]) == [.pageOutOfRange(highWaterMark: PageID(rawValue: 4))])
  }

  /// One meta page is enough to read the rest, so nothing else would show that the other one is gone.
  @Test func aDamagedMetaPageIsFound() throws {
    #expect(try damaged([]).checkMetaPages() == [])
    for id in UInt64(0)...1 {
      // What a page header says of elements and overflow pages means nothing on a meta page.
      for offset in Array(0..<10) + Array(16..<80) {
        let position = Int(id) * 4096 + offset
        let database = try damaged([(position, goldenFile()[position] ^ 0x20)])
        let fault = BoltError(file: database.path, page: PageID(rawValue: id), cause: .damagedMeta)
        #expect(database.checkMetaPages() == [fault], "byte \(position)")
        #expect(database.check() == [])
      }
    }
  }

  @Test func comparesTheFreelistWithTheTrees() throws {
    let list = 2 * 4096
    #expect(try faults([(list + 10, 1), (list + 16, 3)]) == [.reachableFreed])
    #expect(try faults([(list + 10, 1), (list + 16, 9)]) == [.malformedFreelist(entry: 9)])
    #expect(
      try faults([(list + 10, 2), (list + 16, 3), (list + 24, 3)]) == [
        .reachableFreed, .malformedFreelist(entry: 3),
      ])
    #expect(try faults([(list + 10, 0xFF), (list + 11, 0xFF), (list + 17, 2)]) == [.elementCount(512)])
    #expect(try faults([(list + 10, 0xFF), (list + 11, 0xFF), (list + 16, 1), (list + 24, 3)]) == [.reachableFreed])
    #expect(try faults([(list + 8, 2)]) == [.pageKind(flags: 2)])
  }

  @Test func handsOutEveryLeafOnce() throws {
    let all = pairs(3000)
    try writeDatabase(scratch.file(), [("empty", []), ("key", all), ("meta", pairs(1))])
    var seen: [String] = []
    var runs: [UInt8] = []
    let faults = try Database(scratch.file()).check { leaf in
      if leaf.isFirst { seen.append(String(decoding: leaf.bucket, as: UTF8.self)) }
      seen += (0..<leaf.count).compactMap { leaf.element($0) }.map { line([UInt8]($0.key), [UInt8]($0.value)) }
      leaf.forEachRun { runs += $0 }
    }
    #expect(faults == [])
    let lines = all.map { line($0.key, $0.value) }
    #expect(seen == ["empty", "key"] + lines + ["meta", lines[0]])
    #expect(runs == (all + pairs(1)).flatMap { $0.key + $0.value })
  }

  @Test func aTreeThatLeadsBackToItselfComesToAnEnd() throws {
    try writeDatabase(scratch.file(), pageSize: 1024, [("key", pairs(2000))])
    var file = try scratch.read()
    let database = try Database(scratch.file())
    let branches = try (2..<database.meta.highWaterMark.rawValue).filter {
      try !database.page(PageID(rawValue: $0)).isLeaf
    }
    for branch in branches {
      let start = Int(branch) * 1024
      let count = Int(file[start + 10]) + Int(file[start + 11]) << 8
      for index in 0..<count {
        file.replaceSubrange(start + 24 + index * 16..<start + 32 + index * 16, with: file[start..<start + 8])
      }
    }
    let looped = try Database(scratch.write(file, to: "looped"))
    #expect(looped.check().map(\.cause).contains(.reachedTwice))
    #expect(throws: BoltError.self) { try looped.bucket("key")?.forEach { _ in true } }
  }

  @Test func bucketsWithinBucketsDoNotExhaustTheStack() throws {
    var inner: [UInt8] = [UInt8](repeating: 0, count: 16) + bytes("00000000000000000200000000000000")
    for _ in 0..<20_000 {
      let size = UInt32(inner.count)
      let element = bytes("0100000010000000 01000000") + withUnsafeBytes(of: size.littleEndian) { [UInt8]($0) }
      inner = [UInt8](repeating: 0, count: 16) + bytes("00000000000000000200010000000000") + element + [65] + inner
    }
    try writeDatabase(scratch.file(), [("key", [])])
    var amendment = try Amendment(of: scratch.file())
    try amendment.replace(bucket: "key", with: [([65], inner)])
    try amendment.commit()
    var file = try scratch.read()
    let database = try Database(scratch.file())
    let value = try #require(try database.bucket("key")?.value(of: [65]))
    let leaf = value.withUnsafeBytes { value in database.fileBytes.baseAddress.map { value.baseAddress! - $0 } ?? 0 }
    file[leaf - 17] = 1
    #expect(try Database(scratch.write(file, to: "nested")).check().map(\.cause) == [.tooDeep])
  }

  /// Whatever is changed in a file, reading it ends with an answer or an error.
  @Test func survivesEveryChangedByte() throws {
    try writeDatabase(scratch.file(), pageSize: 1024, [("key", pairs(60)), ("meta", pairs(3))])
    let file = try scratch.read()
    let target = try OpenFile(scratch.file(), .update)
    for offset in 0..<file.count {
      let change = UInt8(truncatingIfNeeded: 1 + offset &* 37 % 255)
      try withUnsafeBytes(of: file[offset] ^ change) { try target.write($0, at: offset) }
      if let database = try? Database(scratch.file(), lock: LockPolicy(.none)) {
        _ = database.check { leaf in leaf.forEachRun { _ = $0.count } }
        for name in (try? database.bucketNames()) ?? [] { try? database.bucket(name)?.forEach { _ in true } }
      }
      try withUnsafeBytes(of: file[offset]) { try target.write($0, at: offset) }
    }
  }

  @Test func survivesRandomPages() throws {
    var random = SeededGenerator()
    try writeDatabase(scratch.file(), pageSize: 1024, [("key", pairs(100)), ("meta", pairs(3))])
    let file = try scratch.read()
    for _ in 0..<2000 {
      var copy = file
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let page = Int.random(in: 2..<file.count / 1024, using: &random) * 1024
        copy[page + Int.random(in: 0..<64, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let database = try? Database(scratch.write(copy, to: "random"), lock: LockPolicy(.none)) else { continue }
      _ = database.check { leaf in leaf.forEachRun { _ = $0.count } }
      for name in (try? database.bucketNames()) ?? [] {
        var cursor = try? database.bucket(name)?.cursor()
        _ = try? cursor?.last()
        _ = try? cursor?.seek([UInt8.random(in: 0...255, using: &random)])
        while let item = try? cursor?.next() { _ = item.key.copy }
      }
    }
  }
}
