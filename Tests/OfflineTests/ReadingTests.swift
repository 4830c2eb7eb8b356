import Bolt
import EtcdAPI
import TestSupport
import Testing

@testable import Offline

/// Reading a database as a server would.
@Suite struct ReadingTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  private func view(_ sample: SampleDatabase) throws -> SnapshotView {
    let path = scratch.file("db")
    try sample.write(to: path)
    return try SnapshotView(path)
  }

  private func keys(
    _ view: SnapshotView, _ fill: (inout Etcdserverpb_RangeRequest) -> Void = { _ in }
  ) async throws -> [String] {
    var request = Etcdserverpb_RangeRequest()
    (request.key, request.rangeEnd) = ([0], [0])
    fill(&request)
    var keys: [String] = []
    try await view.range(request).forEach { keys.append(String(decoding: $0.key, as: UTF8.self)) }
    return keys
  }

  @Test func equalRanksKeepTheOrderOfTheKeys() async throws {
    var sample = SampleDatabase()
    let names = (0..<40).map { "key\($0 + 10)" }
    for name in names.reversed() { sample.put(name, "same") }
    let view = try view(sample)
    for target in [Etcdserverpb_RangeRequest.SortTarget.version, .value] {
      for order in [Etcdserverpb_RangeRequest.SortOrder.none, .ascend, .descend] {
        #expect(try await keys(view) { ($0.sortTarget, $0.sortOrder) = (target, order) } == names)
      }
    }
    #expect(try await keys(view) { $0.sortTarget = .create } == names.reversed())
    #expect(try await keys(view) { ($0.sortTarget, $0.sortOrder) = (.create, .descend) } == names)
    #expect(try await keys(view) { $0.sortOrder = .descend } == names.reversed())
  }

  @Test func withoutAnOrderTheLimitComesBeforeTheSorting() async throws {
    var sample = SampleDatabase()
    for name in ["c", "b", "a"] { sample.put(name, name) }
    let view = try view(sample)
    #expect(try await keys(view) { ($0.sortTarget, $0.limit) = (.create, 1) } == ["b"])
    #expect(
      try await keys(view) { ($0.sortTarget, $0.sortOrder, $0.limit) = (.create, .ascend, 1) } == ["c"])
  }

  @Test func countsWhatTheLimitLeavesOut() async throws {
    let view = try view(SampleDatabase.varied())
    var request = Etcdserverpb_RangeRequest()
    (request.key, request.rangeEnd, request.limit) = (Array("key".utf8), Array("kez".utf8), 5)
    let answer = try await view.range(request)
    #expect(answer.count == 100)
    #expect(answer.more)
    request.limit = 100
    #expect(try await view.range(request).more == false)
    request.countOnly = true
    #expect(try await view.range(request).count == 100)
    request.key = []
    await #expect(throws: SnapshotError.refused("key is not provided")) { try await view.range(request) }
  }

  @Test func seesEachRevisionThatIsThere() async throws {
    var sample = SampleDatabase()
    sample.put("a", "1")
    sample.put("b", "1")
    sample.delete("a", "b")
    sample.put("a", "2")
    sample.set(.meta, Schema.finishedCompactRevision, Revision(main: 2).key)
    sample.set(.meta, Schema.scheduledCompactRevision, Revision(main: 3).key)
    let view = try view(sample)
    #expect(view.compactRevision == 3)
    #expect(view.revision == 5)
    #expect(try await keys(view) { $0.revision = 3 } == ["a", "b"])
    #expect(try await keys(view) { $0.revision = 4 } == [])
    #expect(try await keys(view) == ["a"])
    await #expect(throws: SnapshotError.compacted) { try await keys(view) { $0.revision = 2 } }
    await #expect(throws: SnapshotError.futureRevision) { try await keys(view) { $0.revision = 6 } }
  }

  @Test func passesOverTheMarkOfARaisedRevision() async throws {
    var sample = SampleDatabase()
    sample.put("a", "1")
    sample.add(Revision(main: 1002).key, [])
    let view = try view(sample)
    #expect(view.revision == 1002)
    #expect(try await keys(view) == ["a"])
    #expect(try await view.hashKV().revision == 1002)
  }

  @Test func hashesAsTheRealTools() async throws {
    let view = try SnapshotView(try scratch.write(goldenFile(), to: "tiny"))
    #expect(try await view.hashKV() == HashKV(hash: 1_827_592_406, revision: 3, compactRevision: -1))
  }

  @Test func hashesWhatCompactionLeaves() async throws {
    var sample = SampleDatabase()
    for number in 1...6 { sample.put("k\(number)", "v\(number)") }
    sample.delete("k2")
    sample.put("k3", "v3b")
    sample.put("k2", "again")
    sample.delete("k4")
    sample.put("z", "z")
    sample.delete("k5")
    sample.set(.meta, Schema.scheduledCompactRevision, Revision(main: 11).key)
    let view = try view(sample)
    for (revision, hash) in [(11, 521_104_251), (12, 3_819_523_625), (13, 811_555_507)] as [(Int64, UInt32)] {
      #expect(
        try await view.hashKV(at: revision) == HashKV(hash: hash, revision: revision, compactRevision: 11))
    }
    #expect(try await view.hashKV().revision == 13)
    await #expect(throws: SnapshotError.compacted) { try await view.hashKV(at: 10) }
    await #expect(throws: SnapshotError.futureRevision) { try await view.hashKV(at: 14) }
  }

  @Test func aLeaseHasWhatWasLeftAtItsCheckpoint() throws {
    var sample = SampleDatabase()
    sample.put("b", "1", lease: 7)
    sample.put("a", "1", lease: 7)
    for (id, remaining) in [(7, 5), (8, 0)] as [(Int64, Int64)] {
      let lease = Leasepb_Lease.with { ($0.id, $0.ttl, $0.remainingTtl) = (id, 60, remaining) }
      sample.set(.lease, bigEndianBytes(UInt64(id)), lease.serializedBytes())
    }
    let view = try view(sample)
    #expect(try view.leases().leases.map(\.id) == [7, 8])
    let answer = try view.timeToLive(of: 7, includingKeys: true)
    #expect(answer.ttl == 5 && answer.grantedTtl == 60)
    #expect(answer.keys == [[UInt8(ascii: "a")], [UInt8(ascii: "b")]])
    #expect(try view.timeToLive(of: 8, includingKeys: false).ttl == 60)
    #expect(try view.timeToLive(of: 9, includingKeys: true).ttl == -1)
  }

  @Test func findsTheDifferences() async throws {
    var sample = SampleDatabase()
    for name in ["a", "b", "c"] { sample.put(name, "1") }
    let view = try view(sample)
    let before = try await view.keys(from: [0], to: [0], at: 3)
    let after = try await view.keys(from: [0], to: [0], at: 0)
    var changes: [String] = []
    try SnapshotDiff(from: before, to: after).forEach { change in
      if case .added(let record) = change { changes.append(String(decoding: record.key, as: UTF8.self)) }
    }
    #expect(changes == ["c"])
  }

  @Test(
    arguments: [
      (Schema.Bucket.lease, [1], [0x08], RecordFault.value(.truncated)),
      (.members, [1], Array("{}".utf8), .form), (.authUsers, [1], [0x0A, 0x05], .value(.truncated)),
      (.authRoles, [1], [0xFF], .value(.truncated)), (.auth, Schema.authEnabled, [], .form),
      (.auth, Schema.authRevision, [1], .form), (.alarm, [0x08], [], .value(.truncated)),
    ] as [(Schema.Bucket, [UInt8], [UInt8], RecordFault)])
  func refusesMalformedRecords(bucket: Schema.Bucket, key: [UInt8], value: [UInt8], fault: RecordFault) throws {
    var sample = SampleDatabase.varied(4)
    sample.set(bucket, key, value)
    let view = try view(sample)
    let expected = SnapshotError.malformedRecord(file: view.path, bucket: bucket, key: key, fault: fault)
    #expect(throws: expected) {
      switch bucket {
      case .lease: _ = try view.leases()
      case .members: _ = try view.members()
      case .authUsers: _ = try view.users()
      case .authRoles: _ = try view.roles()
      case .auth: _ = try view.authentication()
      default: _ = try view.alarms()
      }
    }
  }

  @Test func refusesMalformedRevisionsAndPairs() async throws {
    for (key, value, fault) in [
      (Array("short".utf8), [], RecordFault.revision(5)), (Revision(main: 1).key, [0x0A, 0x09], .value(.truncated)),
    ] as [([UInt8], [UInt8], RecordFault)] {
      var sample = SampleDatabase()
      sample.add(key, value)
      let path = scratch.file("db\(key.count)")
      try sample.write(to: path)
      let expected = SnapshotError.malformedRecord(file: path, bucket: .key, key: key, fault: fault)
      await #expect(throws: expected) { try await SnapshotView(path).hashKV() }
      await #expect(throws: expected) { try await keys(SnapshotView(path)) }
    }
  }

  @Test func refusesMalformedNumbersInTheBucketMeta() throws {
    for key in [Schema.term, Schema.consistentIndex, Schema.scheduledCompactRevision] {
      var sample = SampleDatabase.varied(4)
      sample.set(.meta, key, [1, 2, 3])
      let path = scratch.file("db\(key.count)")
      try sample.write(to: path)
      #expect(throws: SnapshotError.malformedRecord(file: path, bucket: .meta, key: key, fault: .form)) {
        try SnapshotView(path)
      }
    }
  }

  /// No byte of a database leads out of it: what is read is an answer or an error.
  @Test func damageIsNoCrash() async throws {
    let path = scratch.file("whole")
    try SampleDatabase.varied().write(to: path)
    let whole = try scratch.read("whole")
    var generator = SeededGenerator()
    for number in 0..<300 {
      var bytes = whole
      for _ in 0..<(number % 4 + 1) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if number % 5 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
      let path = try scratch.write(bytes, to: "damaged")
      do throws(SnapshotError) {
        let view = try SnapshotView(path)
        _ = try await view.hashKV()
        _ = try view.leases()
      } catch { #expect(!error.description.isEmpty) }
      _ = try? await keys(SnapshotView(path))
    }
  }
}
