import Bolt
import Foundation
import TestSupport
import Testing

@testable import Offline

struct VerificationTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  @Test func provesAGoodSnapshot() async throws {
    let file = snapshot(goldenFile())
    let proof = try await SnapshotVerification.of(scratch.write(file, to: "db"), countingLiveKeys: true)
    #expect(
      proof
        == SnapshotVerification(
          checksum: Array(file.suffix(32)),
          status: SnapshotStatus(
            hash: 0x70f8_6ecc, revision: 3, totalItems: 3, liveKeys: 2, totalSize: 16384, version: ""), pages: 4))
  }

  @Test func aDatabaseWithoutChecksumIsNoProof() async throws {
    let path = try scratch.write(goldenFile(), to: "db")
    await #expect(throws: SnapshotError.missingHash(file: path)) { try await SnapshotVerification.of(path) }
    #expect(try await SnapshotVerification.of(path, requiringHash: false).checksum == nil)
  }

  /// Every byte of the pages that hold something, and one in a few of the others: more than 2,000 positions.
  @Test func everyChangedByteIsRefused() async throws {
    let file = snapshot(goldenFile())
    let positions =
      Array(0..<80) + Array(4096..<4176) + Array(8192..<8208) + Array(12288..<12600)
      + Array(stride(from: 80, to: file.count, by: 9)) + Array(file.count - 32..<file.count)
    #expect(positions.count > 2000)
    for position in positions {
      var changed = file
      changed[position] ^= UInt8(truncatingIfNeeded: 1 << (position % 8))
      let path = try scratch.write(changed, to: "db")
      await #expect(throws: SnapshotError.self, "position \(position)") { try await SnapshotVerification.of(path) }
      await expectRestoreRefused(path, "position \(position)")
    }
    #expect(try scratch.tree() == ["db"])
  }

  @Test func everyTruncationIsRefused() async throws {
    let file = snapshot(goldenFile())
    for count in Array(stride(from: 0, to: file.count, by: 61)) + [file.count - 32, file.count - 1, 12288, 4096] {
      let path = try scratch.write(Array(file[..<count]), to: "db")
      await #expect(throws: SnapshotError.self, "\(count) bytes") { try await SnapshotVerification.of(path) }
      await expectRestoreRefused(path, "\(count) bytes")
    }
    #expect(try scratch.tree() == ["db"])
  }

  private func expectRestoreRefused(_ path: String, _ what: Comment) async {
    var options = RestoreOptions(snapshot: path)
    options.dataDirectory = scratch.file("restored")
    await #expect(throws: SnapshotError.self, what) { try await Restore(options).run() }
  }

  private func refusal(_ path: String) async -> SnapshotError? {
    do throws(SnapshotError) {
      _ = try await SnapshotVerification.of(path)
      return nil
    } catch { return error }
  }

  @Test(arguments: [0, 1]) func aDamagedMetaPageIsRefusedWhateverTheChecksum(page: Int) async throws {
    var database = goldenFile()
    database.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0, count: 4096))
    let path = try scratch.write(snapshot(database), to: "db")
    let fault = BoltError(file: path, page: PageID(rawValue: UInt64(page)), cause: .damagedMeta)
    #expect(await refusal(path) == .unsound(file: path, faults: [fault]))
    #expect(try await SnapshotStatus.of(path).flaws == [.damagedMeta(PageID(rawValue: UInt64(page)))])
    var options = RestoreOptions(snapshot: path)
    options.dataDirectory = scratch.file("restored")
    #expect(try await Restore(options).run().flaws == [.damagedMeta(PageID(rawValue: UInt64(page)))])
    #expect(try Database(scratch.file("restored/member/snap/db")).checkMetaPages() == [])
  }

  @Test func theEndOfAFileIsLookedAt() async throws {
    let file = snapshot(goldenFile())
    for (count, flaw) in [(1, SnapshotFlaw.cutChecksum(31)), (31, .cutChecksum(1)), (32, .missingChecksum)] {
      let path = try scratch.write(file.dropLast(count), to: "db")
      #expect(try await SnapshotStatus.of(path).flaws == [flaw])
      #expect(await refusal(path) == (count == 32 ? .missingHash(file: path) : .flaw(file: path, flaw)))
      guard count < 32 else { continue }
      await #expect(throws: SnapshotError.flaw(file: path, flaw)) {
        try await SnapshotVerification.of(path, requiringHash: false)
      }
    }
    let longer = try scratch.write(file + [1], to: "db")
    #expect(try await SnapshotStatus.of(longer).flaws == [.surplus(33)])
    #expect(await refusal(longer) == .flaw(file: longer, .surplus(33)))
    #expect(try await SnapshotStatus.of(scratch.write(file, to: "db")).flaws == [])
  }

  @Test func saysWhatIsWrongAndWhere() async throws {
    var database = goldenFile()
    database[12288 + 49] ^= 0x80
    let renamed = try scratch.write(snapshot(database), to: "renamed")
    #expect(await refusal(renamed) == .missingBucket(file: renamed, .key))
    database = goldenFile()
    database[12288 + 8] = 1
    let damaged = try scratch.write(database + [UInt8](repeating: 7, count: 32), to: "damaged")
    guard case .hashMismatch(_, let expected, _, let damage) = await refusal(damaged) else {
      Issue.record("not refused for its checksum")
      return
    }
    #expect(expected == [UInt8](repeating: 7, count: 32))
    let fault = BoltError(file: damaged, page: PageID(rawValue: 3), cause: .elementOutOfBounds(index: 0))
    #expect(damage == .unsound(file: damaged, faults: [fault]))
  }

  @Test func recordsMustDecodeAndBucketsBeThere() async throws {
    var sample = SampleDatabase()
    sample.add(Revision(main: 2).key, [0xFF])
    try sample.write(to: scratch.file("db"))
    let path = try scratch.write(snapshot(scratch.read("db")), to: "snapshot")
    await #expect(
      throws: SnapshotError.malformedRecord(
        file: path, bucket: .key, key: Revision(main: 2).key, fault: .value(.truncated))
    ) { try await SnapshotVerification.of(path) }
    var writer = try BulkWriter(creating: scratch.file("other"))
    try writer.begin(bucket: Array("key".utf8))
    try writer.finish()
    let other = try scratch.write(snapshot(scratch.read("other")), to: "other-snapshot")
    await #expect(throws: SnapshotError.missingBucket(file: other, .meta)) {
      try await SnapshotVerification.of(other)
    }
  }
}
