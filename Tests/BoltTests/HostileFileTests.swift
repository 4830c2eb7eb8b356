import Files
import Foundation
import TestSupport
import Testing

@testable import Bolt

extension Trait where Self == ConditionTrait {
  fileprivate static var needsSparseFiles: Self {
    .enabled("this file system has no files of a terabyte") {
      let scratch = try TemporaryDirectory()
      return (try? OpenFile(scratch.write([]), .update).truncate(to: 1 << 40)) != nil
    }
  }
}

/// Files that nobody makes by accident, and files that change while they are read.
struct HostileFileTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  /// Gives a meta page in `file` the checksum that its content has.
  private func seal(_ file: inout [UInt8], metaAt start: Int = 0) {
    let checksum = fnv1a(file[start + 16..<start + 72])
    file.replaceSubrange(start + 72..<start + 80, with: withUnsafeBytes(of: checksum.littleEndian) { Array($0) })
  }

  @Test(arguments: [0, 1, 512, 1000, 131_072, 0xFFFF_FFFF] as [UInt32])
  func anImpossiblePageSizeIsNoDatabase(size: UInt32) throws {
    var file = goldenFile()
    for start in [0, 4096] {
      file.replaceSubrange(start + 24..<start + 28, with: withUnsafeBytes(of: size.littleEndian) { Array($0) })
      seal(&file, metaAt: start)
    }
    let path = try scratch.write(file)
    #expect(throws: BoltError(file: path, cause: .noValidMeta)) { try Database(path) }
  }

  @Test(arguments: [5, 1 << 40, UInt64(Int.max) / 4096 - 1])
  func moreDatabaseThanFileIsTruncated(pages: UInt64) throws {
    var file = goldenFile()
    for start in [0, 4096] {
      file.replaceSubrange(start + 56..<start + 64, with: withUnsafeBytes(of: pages.littleEndian) { Array($0) })
      seal(&file, metaAt: start)
    }
    let path = try scratch.write(file)
    let cause = BoltError.Cause.truncated(expected: pages * 4096, found: UInt64(file.count))
    #expect(throws: BoltError(file: path, cause: cause)) { try Database(path) }
  }

  @Test func aPageThatReachesIntoAnotherOneIsReported() throws {
    try writeDatabase(scratch.file(), pageSize: 1024, [("key", pairs(200))])
    var file = try scratch.read()
    // The first leaf claims the page behind it.
    file[2 * 1024 + 12] = 1
    #expect(try Database(scratch.write(file)).check().map(\.cause) == [.reachedTwice])
    // All pages behind it, and more than there are.
    file.replaceSubrange(2 * 1024 + 12..<2 * 1024 + 16, with: [0xFF, 0xFF, 0xFF, 0xFF])
    let database = try Database(scratch.write(file))
    #expect(database.check().map(\.cause) == [.pageOutOfRange(highWaterMark: database.meta.highWaterMark)])
  }

  @Test(.needsSparseFiles) func aSparseFileOfATerabyteTakesNoTimeAndNoMemory() throws {
    let pages: UInt64 = 1 << 28
    var file = goldenFile()
    for start in [0, 4096] {
      file.replaceSubrange(start + 48..<start + 56, with: [UInt8](repeating: 0xFF, count: 8))
      file.replaceSubrange(start + 56..<start + 64, with: withUnsafeBytes(of: pages.littleEndian) { Array($0) })
      seal(&file, metaAt: start)
    }
    let path = try scratch.write(file)
    try OpenFile(path, .update).truncate(to: 1 << 40)
    let database = try Database(path)
    let start = ContinuousClock.now
    #expect(database.check() == [])
    #expect(try contents(database, "meta").count == 1)
    #expect(ContinuousClock.now - start < .seconds(5))
  }
}
