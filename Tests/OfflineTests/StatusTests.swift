import Bolt
import Foundation
import TestSupport
import Testing

@testable import Offline

struct StatusTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  @Test func showsWhatTheRealOneShows() async throws {
    let path = try scratch.write(goldenFile(), to: "db")
    let expected = SnapshotStatus(
      hash: 0x70f8_6ecc, revision: 3, totalItems: 3, liveKeys: nil, totalSize: 16384, version: "")
    var withoutChecksum = expected
    withoutChecksum.flaws = [.missingChecksum]
    #expect(try await SnapshotStatus.of(path) == withoutChecksum)
    #expect(try await SnapshotStatus.of(path, countingLiveKeys: true).liveKeys == 2)
    #expect(try await SnapshotStatus.of(scratch.write(snapshot(goldenFile()), to: "snapshot")) == expected)
  }

  @Test func countsKeysThatExist() async throws {
    var sample = SampleDatabase.varied(5000)
    sample.add(Revision(main: 9000).key, [])
    sample.set(.meta, Schema.storageVersion, Array("3.6.0".utf8))
    try sample.write(to: scratch.file("db"))
    let status = try await SnapshotStatus.of(scratch.file("db"), countingLiveKeys: true)
    #expect(status.revision == 9000)
    #expect(status.totalItems == 5005 + 3)
    #expect(status.liveKeys == 2501 + 1 - 1 + 1)
    #expect(status.version == "3.6.0")
  }

  @Test func anEmptyBucketOfKeysHasNoRevision() async throws {
    try SampleDatabase().write(to: scratch.file("db"))
    #expect(try await SnapshotStatus.of(scratch.file("db")).revision == 0)
  }

  @Test func refusesWhatDoesNotDecode() async throws {
    var sample = SampleDatabase()
    sample.add(Array("short".utf8), [])
    try sample.write(to: scratch.file("key"))
    await #expect(
      throws: SnapshotError.malformedRecord(
        file: scratch.file("key"), bucket: .key, key: Array("short".utf8), fault: .revision(5))
    ) { try await SnapshotStatus.of(scratch.file("key")) }
    sample = SampleDatabase()
    sample.put("a", "1")
    sample.add(Revision(main: 3).key, [0x0A, 9])
    try sample.write(to: scratch.file("value"))
    #expect(try await SnapshotStatus.of(scratch.file("value")).revision == 3)
    await #expect(
      throws: SnapshotError.malformedRecord(
        file: scratch.file("value"), bucket: .key, key: Revision(main: 3).key, fault: .value(.truncated))
    ) { try await SnapshotStatus.of(scratch.file("value"), countingLiveKeys: true) }
  }

  @Test func versionsAreThreeNumbers() {
    #expect(StorageVersion("3.6.0") == StorageVersion(3, 6))
    #expect(StorageVersion(3, 5) < StorageVersion(3, 6))
    for text in ["", "3.6", "3.6.0.1", "3.6.x", "v3.6.0", "3.-6.0", "3..0"] { #expect(StorageVersion(text) == nil) }
  }
}
