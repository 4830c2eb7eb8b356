import Bolt
import Files
import Foundation
import TestSupport
import Testing
import WAL

@testable import Offline

struct RestoreTests {
  private let scratch: TemporaryDirectory
  private let wal = "member/wal/0000000000000000-0000000000000000.wal"

  init() throws { scratch = try TemporaryDirectory() }

  private func options(_ change: (inout RestoreOptions) -> Void = { _ in }) throws -> RestoreOptions {
    var options = RestoreOptions(snapshot: try scratch.write(snapshot(goldenFile()), to: "backup.db"))
    options.dataDirectory = scratch.file("restored")
    change(&options)
    return options
  }

  @Test func writesTheFilesThatTheRealOneWrites() async throws {
    let status = try await Restore(options()).run()
    #expect(status.revision == 3)
    #expect(
      try scratch.tree().filter { $0.hasPrefix("restored") } == [
        "restored", "restored/member", "restored/member/snap",
        "restored/member/snap/0000000000000001-0000000000000001.snap", "restored/member/snap/db", "restored/member/wal",
        "restored/member/wal/0000000000000000-0000000000000000.wal",
      ])
    let log = try scratch.read("restored/" + wal)
    #expect(log.count == 64_000_000)
    #expect(sha256(log.prefix(288)) == "5d6ef1158b8cf9062b717f2d86ae1cf6ef98f09cb5a0af0f259a839ff2050928")
    #expect(log.dropFirst(288).allSatisfy { $0 == 0 })
    #expect(
      sha256(try scratch.read("restored/member/snap/0000000000000001-0000000000000001.snap"))
        == "391e233526d2ed237b95d33b9d3c7975cf3db23b1913a478baacdeee4177b533")
  }

  @Test func modesKeepOthersOut() async throws {
    try await Restore(options()).run()
    for path in ["restored", "restored/member", "restored/member/snap", "restored/member/wal"] {
      #expect(try mode(path) == 0o700, "\(path)")
    }
    #expect(try mode("restored/member/snap/db") == 0o600)
    #expect(try mode("restored/" + wal) == 0o600)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: scratch.file(name))[.posixPermissions] as? Int
  }

  @Test func severalMembersGetTheIDsOfTheRealOne() async throws {
    let restore = try Restore(
      options {
        $0.name = "m1"
        $0.initialCluster = "m1=http://127.0.0.1:24401,m2=http://127.0.0.1:24411,m3=http://127.0.0.1:24421"
        $0.advertisedPeerURLs = ["http://127.0.0.1:24401"]
        $0.token = "tok3"
      })
    #expect(restore.cluster.id == 0x47c5_ae2a_bc73_f1d8)
    #expect(restore.cluster.local.id == 0xf92f_07ab_63af_98c8)
    #expect(
      restore.cluster.members.map(\.id) == [0x47b4_a1eb_e6c4_8549, 0xe1b9_d5ee_189b_b81d, 0xf92f_07ab_63af_98c8])
    try await restore.run()
    let log = try scratch.read("restored/" + wal)
    #expect(log[34..<56].starts(with: bytes("08c8b1be9db6f5c197f90110d8e3cfe3abc5ebe247")))
    let snap = try scratch.read("restored/member/snap/0000000000000001-0000000000000003.snap")
    #expect(
      sha256(snap) == "44882fdf7df9eb876d8312c284a0e11a85ef59c93509dbcb5a68ab7baca2ec0d")
  }

  @Test func theDatabaseBelongsToTheNewCluster() async throws {
    var sample = SampleDatabase.varied()
    sample.set(.members, Array("1234".utf8), Array(#"{"id":4660,"peerURLs":["http://old:1"]}"#.utf8))
    sample.set(.membersRemoved, Array("77".utf8), Array("removed".utf8))
    sample.set(.meta, Schema.confState, Array(#"{"voters":[4660]}"#.utf8))
    sample.set(.meta, Schema.finishedCompactRevision, Revision(main: 5).key)
    sample.set(.lease, bigEndianBytes(9), [8, 9, 16, 60])
    try sample.write(to: scratch.file("db"), pageSize: 1024)
    let path = try scratch.write(snapshot(scratch.read("db")), to: "sample.db")
    try await Restore(options { $0.snapshot = path }).run()
    let restored = try Database(scratch.file("restored/member/snap/db"))
    #expect(restored.check() == [])
    let original = try Database(scratch.file("db"))
    for bucket in Schema.Bucket.allCases where ![.members, .membersRemoved, .meta].contains(bucket) {
      #expect(try items(restored, bucket) == items(original, bucket), "\(bucket)")
    }
    #expect(
      try items(restored, .members) == [
        "8e9e05c52164694d":
          Array(#"{"id":10276657743932975437,"peerURLs":["http://localhost:2380"],"name":"default"}"#.utf8)
      ])
    #expect(try items(restored, .membersRemoved) == [:])
    #expect(
      try items(restored, .meta) == [
        "consistent_index": bigEndianBytes(1), "term": bigEndianBytes(1),
        "confState": Array(#"{"voters":[10276657743932975437],"auto_leave":false}"#.utf8),
        "finishedCompactRev": Revision(main: 5).key,
      ])
  }

  private func items(_ database: Database, _ bucket: Schema.Bucket) throws -> [String: [UInt8]] {
    var items: [String: [UInt8]] = [:]
    try database.bucket(bucket.name)?.forEach { element in
      items[String(decoding: element.key, as: UTF8.self)] = [UInt8](element.value)
      return true
    }
    return items
  }

  @Test func bumpsTheRevision() async throws {
    try await Restore(
      options {
        $0.revisionBump = 1000
        $0.marksCompacted = true
      }
    ).run()
    let path = scratch.file("restored/member/snap/db")
    #expect(try await SnapshotStatus.of(path).revision == 1003)
    let meta = try Database(path).bucket("meta")
    #expect(try meta?.value(of: Schema.scheduledCompactRevision)?.copy == Revision(main: 1003).key)
  }

  @Test func aBumpThatIsTooLargeIsRefused() async throws {
    for bump in [UInt64.max, UInt64(Int64.max), UInt64(Int64.max) - 2] {
      let restore = try Restore(
        options {
          $0.revisionBump = bump
          $0.marksCompacted = true
        })
      await #expect(throws: SnapshotError.self) { try await restore.run() }
    }
    #expect(try scratch.tree() == ["backup.db"])
  }

  @Test func directoriesThatAreThereAreKept() async throws {
    try FileManager.default.createDirectory(atPath: scratch.file("restored"), withIntermediateDirectories: true)
    try scratch.write([1], to: "restored/mine")
    let restore = try Restore(options())
    await #expect(throws: SnapshotError.dataDirectoryNotEmpty(scratch.file("restored"))) { try await restore.run() }
    #expect(try scratch.tree() == ["backup.db", "restored", "restored/mine"])
    try FileManager.default.removeItem(atPath: scratch.file("restored/mine"))
    try await restore.run()
    #expect(try Database(scratch.file("restored/member/snap/db")).check() == [])
    let other = try Restore(
      options {
        $0.dataDirectory = scratch.file("other")
        $0.walDirectory = scratch.file("restored")
      })
    await #expect(throws: SnapshotError.walDirectoryExists(scratch.file("restored"))) { try await other.run() }
  }

  @Test(arguments: ["wal", "deep/er/wal", "restored/wal", "restored/member/log"])
  func theLogMayLieElsewhere(place: String) async throws {
    try await Restore(options { $0.walDirectory = scratch.file(place) }).run()
    let name = "0000000000000000-0000000000000000.wal"
    #expect(try scratch.read(place + "/" + name).count == 64_000_000)
    #expect(!FileManager.default.fileExists(atPath: scratch.file("restored/member/wal")))
    #expect(try scratch.tree().filter { $0.contains("partial") } == [])
  }

  @Test func missingParentsAreMadeAndRemovedAgain() async throws {
    let bad = try scratch.write(goldenFile(), to: "bad.db")
    let restore = try Restore(
      options {
        $0.snapshot = bad
        $0.dataDirectory = scratch.file("a/b/c")
        $0.walDirectory = scratch.file("d/e")
      })
    await #expect(throws: SnapshotError.missingHash(file: bad)) { try await restore.run() }
    #expect(try scratch.tree() == ["backup.db", "bad.db"])
    try await Restore(options { $0.dataDirectory = scratch.file("a/b/c") }).run()
    #expect(try Database(scratch.file("a/b/c/member/snap/db")).check() == [])
  }

  @Test func skippingTheHashStillChecksTheStructure() async throws {
    var database = goldenFile()
    let plain = try scratch.write(database, to: "plain.db")
    try await Restore(
      options {
        $0.snapshot = plain
        $0.skipsHashCheck = true
      }
    ).run()
    database[12288 + 8] = 1
    let damaged = try scratch.write(snapshot(database), to: "damaged.db")
    let restore = try Restore(
      options {
        $0.snapshot = damaged
        $0.skipsHashCheck = true
        $0.dataDirectory = scratch.file("other")
      })
    await #expect(throws: SnapshotError.self) { try await restore.run() }
    #expect(!FileManager.default.fileExists(atPath: scratch.file("other")))
  }

  @Test func aCancelledRestoreLeavesNothing() async throws {
    let restore = try Restore(options())
    let task = Task { () throws -> Void in
      withUnsafeCurrentTask { $0?.cancel() }
      try await restore.run()
    }
    await #expect(throws: SnapshotError.cancelled) { try await task.value }
    #expect(try scratch.tree() == ["backup.db"])
  }

  @Test func whatAKilledRestoreLeftIsSwept() async throws {
    for name in ["restored.0123456789abcdef.partial", "restored.0123456789abcdef.part", "restored.x.partial"] {
      try FileManager.default.createDirectory(
        atPath: scratch.file(name) + "/member", withIntermediateDirectories: true)
    }
    let busy = scratch.file("restored.fedcba9876543210.partial")
    try FileManager.default.createDirectory(atPath: busy, withIntermediateDirectories: true)
    let lock = try OpenFile(busy, .read)
    try lock.lock(LockPolicy(.exclusive))
    try await Restore(options()).run()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == [
        "backup.db", "restored", "restored.0123456789abcdef.part", "restored.fedcba9876543210.partial",
        "restored.x.partial",
      ])
  }
}
