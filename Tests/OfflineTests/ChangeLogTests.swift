import Bolt
import EtcdAPI
import Files
import TestSupport
import Testing

@testable import Offline

/// The log of changes after a snapshot, and the databases that are restored from it.
struct ChangeLogTests {
  private static let cluster: UInt64 = 0xabc

  private let scratch: TemporaryDirectory
  private let directory: BackupDirectory

  init() throws {
    scratch = try TemporaryDirectory("follow")
    directory = BackupDirectory(scratch.path + "/backup")
    try directory.create()
  }

  /// A history and what a follower has logged of it.
  private struct History {
    var database = SampleDatabase()
    /// What the database is at each revision.
    var states: [Int64: SampleDatabase] = [:]
  }

  /// Saves the database as it is as a snapshot.
  private func save(_ database: SampleDatabase, at time: Int64, revision: Int64) throws -> FullSnapshot {
    let name = directory.unused(BackupName(cluster: "abc", time: time, revision: revision))
    FileTree.remove(scratch.file("db"))
    try database.write(to: scratch.file("db"))
    try scratch.write(snapshot(scratch.read("db")), to: "backup/" + name.text)
    return try FullSnapshot(name, in: directory)
  }

  /// Adds a revision with these keys to history and log; a nil value is a deletion.
  private func add(_ changes: [(key: String, value: String?)], to history: inout History, _ log: ChangeLog) async throws
  {
    var message = [UInt8]()
    for (key, value) in changes {
      message = history.database.change(key, value, lease: key == "leased" ? 77 : 0)
      let isDeletion = value == nil
      var pair = try Mvccpb_KeyValue(serializedBytes: message)
      // A server sends the revision of a deletion, too.
      if isDeletion { pair.modRevision = history.database.nextRevision }
      let copy = pair
      try await log.add(copy, isDeletion: isDeletion)
    }
    history.database.endRevision()
    try await log.endRevision()
    history.states[await log.lastRevision] = history.database
  }

  private func begin(segmentSize: Int = ChangeLog.usualSegmentSize) async throws -> (History, ChangeLog) {
    var history = History()
    for number in 0..<5 { history.database.put("key\(number)", "old") }
    history.states[6] = history.database
    let log = ChangeLog(in: directory, clusterID: Self.cluster, segmentSize: segmentSize)
    try await log.begin(after: try save(history.database, at: 1000, revision: 6))
    return (history, log)
  }

  private func addMany(_ count: Int, to history: inout History, _ log: ChangeLog) async throws {
    for number in 0..<count {
      switch number % 4 {
      case 0: try await add([("key\(number % 7)", "value \(number)")], to: &history, log)
      case 1: try await add([("a", "1"), ("key1", nil), ("leased", "x"), ("key2", "2")], to: &history, log)
      case 2: try await add([("key1", "again"), ("a", nil)], to: &history, log)
      default: try await add([("big", String(repeating: "b", count: number * 100))], to: &history, log)
      }
    }
  }

  private func records(_ path: String) throws -> [[UInt8]: [UInt8]] {
    var records: [[UInt8]: [UInt8]] = [:]
    let database = try Database(path)
    #expect(database.check() == [])
    try database.bucket("key")?.forEach { element in
      records[[UInt8](element.key)] = [UInt8](element.value)
      return true
    }
    return records
  }

  /// Restores, and compares the records with those that the history had.
  private func expectRestored(_ target: Replay.Target, as revision: Int64, of history: History) async throws {
    let replay = try Replay(in: directory, to: target)
    #expect(replay.revision == revision)
    var options = RestoreOptions(snapshot: replay.chain.snapshot)
    options.changes = replay
    options.dataDirectory = scratch.file("restored")
    let status = try await Restore(options).run()
    #expect(status.revision == revision)
    let expected = try #require(history.states[revision])
    try expected.write(to: scratch.file("expected"))
    let found = try records(scratch.file("restored/member/snap/db"))
    #expect(found == (try records(scratch.file("expected"))), "\(target)")
    FileTree.remove(scratch.file("restored"))
    FileTree.remove(scratch.file("expected"))
  }

  private func chain() throws -> Chain { try #require(try Chain.all(in: directory).first) }

  @Test func everyRevisionComesBack() async throws {
    var (history, log) = try await begin()
    try await addMany(20, to: &history, log)
    try await log.end()
    for revision in 6...26 { try await expectRestored(.revision(Int64(revision)), as: Int64(revision), of: history) }
    try await expectRestored(.newest, as: 26, of: history)
    try await expectRestored(.time(.now), as: 26, of: history)
    #expect(throws: SnapshotError.self) { try Replay(in: directory, to: .revision(27)) }
    #expect(throws: SnapshotError.self) { try Replay(in: directory, to: .revision(5)) }
    #expect(throws: SnapshotError.self) { try Replay(in: directory, to: .time(Timestamp(seconds: 999))) }
    #expect(try await chain().verify().log?.lastRevision == 26)
  }

  @Test func compactionsComeBack() async throws {
    var (history, log) = try await begin()
    try await addMany(6, to: &history, log)
    try await log.note(compaction: 9)
    try await log.note(compaction: 12)
    try await log.end()
    for (revision, expected) in [(8, -1), (9, 9), (11, 9), (12, 12)] as [(Int64, Int64)] {
      let replay = try Replay(in: directory, to: .revision(revision))
      #expect(replay.compactRevision == expected)
      var options = RestoreOptions(snapshot: replay.chain.snapshot)
      options.changes = replay
      options.dataDirectory = scratch.file("restored\(revision)")
      try await Restore(options).run()
      #expect(try SnapshotView(scratch.file("restored\(revision)/member/snap/db")).compactRevision == expected)
    }
  }

  /// A log that is cut anywhere holds a part of the history, and can be continued.
  @Test func aTornEndIsLeftOut() async throws {
    var (history, log) = try await begin()
    try await addMany(5, to: &history, log)
    try await log.end()
    let path = try #require(try chain().segments.first)
    let name = "backup/" + FileTree.name(of: path)
    let whole = try scratch.read(name)
    var last: Int64 = 11
    let header = 9 + 56 + 40
    for count in stride(from: whole.count - 1, to: header, by: -1) {
      try scratch.write(Array(whole[..<count]), to: name)
      let summary = try #require(try chain().readLog())
      #expect(summary.lastRevision <= last && summary.tornSize < whole.count)
      last = summary.lastRevision
      guard count % 41 == 0 else { continue }
      let resumed = ChangeLog(in: directory, clusterID: Self.cluster)
      #expect(try await resumed.resume())
      #expect(await resumed.lastRevision == last)
      try await resumed.end()
      #expect(try chain().readLog()?.tornSize == 0)
    }
    #expect(last == 6)
  }

  @Test func aFlippedBitIsAnErrorWhereTheLogWasSynced() async throws {
    var (history, log) = try await begin()
    try await addMany(3, to: &history, log)
    try await log.sync()
    try await addMany(2, to: &history, log)
    try await log.end()
    let path = try #require(try chain().segments.first)
    let name = "backup/" + FileTree.name(of: path)
    let whole = try scratch.read(name)
    let synced = whole.count - 25
    for offset in stride(from: 0, to: synced, by: 7) {
      var damaged = whole
      damaged[offset] ^= 0x10
      try scratch.write(damaged, to: name)
      let error = #expect(throws: SnapshotError.self) { try chain().readLog() }
      guard case .changeLog(let fault)? = error else {
        throw HarnessError("offset \(offset): \(String(describing: error))")
      }
      #expect(fault.file == path && fault.offset <= offset && fault.lastRevision >= 6)
      let resumed = ChangeLog(in: directory, clusterID: Self.cluster)
      await #expect(throws: SnapshotError.self) { try await resumed.resume() }
    }
    // Damage behind the wanted revision does not matter.
    var damaged = whole
    damaged[synced - 40] ^= 1
    try scratch.write(damaged, to: name)
    try await expectRestored(.revision(8), as: 8, of: history)
    #expect(throws: SnapshotError.self) { try Replay(in: directory, to: .newest) }
  }

  @Test func segmentsFollowEachOther() async throws {
    var (history, log) = try await begin(segmentSize: 500)
    try await addMany(30, to: &history, log)
    try await log.end()
    let segments = try chain().segments
    #expect(segments.count > 5)
    #expect(segments[0].hasSuffix(".log.0001") && segments[1].hasSuffix(".log.0002"))
    try await expectRestored(.revision(20), as: 20, of: history)
    try await expectRestored(.newest, as: 36, of: history)
    let resumed = ChangeLog(in: directory, clusterID: Self.cluster, segmentSize: 500)
    #expect(try await resumed.resume())
    try await addMany(3, to: &history, resumed)
    try await resumed.end()
    try await expectRestored(.newest, as: 39, of: history)
    FileTree.remove(segments[2])
    #expect(throws: SnapshotError.self) { try chain().readLog() }
  }

  /// A snapshot that is taken while the log goes on begins a new one; both have what came after it.
  @Test func aNewSnapshotBeginsANewLog() async throws {
    var (history, log) = try await begin()
    try await addMany(10, to: &history, log)
    let early = try save(try #require(history.states[12]), at: 2000, revision: 12)
    #expect(try await log.adopt(early))
    #expect(await log.snapshot == early.name)
    try await addMany(5, to: &history, log)
    // One of a revision that the log has not reached waits for it.
    var ahead = history
    for _ in 0..<4 { ahead.database.put("ahead", "x") }
    let late = try save(ahead.database, at: 3000, revision: 25)
    #expect(try await log.adopt(late))
    #expect(try await !log.adopt(try save(SampleDatabase(), at: 4000, revision: 1)))
    FileTree.remove(directory.path(of: BackupName(cluster: "abc", time: 4000, revision: 1)))
    #expect(await log.snapshot == early.name)
    for _ in 0..<6 { try await add([("ahead", "x")], to: &history, log) }
    #expect(await log.snapshot == late.name)
    // The newest log knows of a compaction that older ones do not.
    try await log.note(compaction: 10)
    try await log.end()
    #expect(try Replay(in: directory, to: .revision(11)).compactRevision == 10)
    #expect(try Replay(in: directory, to: .revision(9)).compactRevision == -1)
    let chains = try Chain.all(in: directory)
    #expect(try chains.map { try $0.readLog()?.lastRevision } == [27, 25, 16])
    #expect(try chains.map { try $0.readLog()?.firstRevision } == [25, 12, 6])
    for revision in 6...27 { try await expectRestored(.revision(Int64(revision)), as: Int64(revision), of: history) }
  }

  /// A follower that was killed after it had taken a snapshot: the log before it has what came later.
  @Test func aSnapshotWithoutALogIsTakenUp() async throws {
    var (history, log) = try await begin()
    try await addMany(10, to: &history, log)
    try await log.end()
    let orphan = try save(try #require(history.states[12]), at: 2000, revision: 12)
    try await expectRestored(.newest, as: 16, of: history)
    try await expectRestored(.revision(14), as: 14, of: history)
    let resumed = ChangeLog(in: directory, clusterID: Self.cluster)
    #expect(try await resumed.resume())
    try await resumed.adoptNewest()
    try await resumed.adoptNewest()
    #expect(await resumed.snapshot == orphan.name)
    try await addMany(3, to: &history, resumed)
    try await resumed.end()
    #expect(try Chain.all(in: directory).map { try $0.readLog()?.lastRevision } == [19, 16])
    try await expectRestored(.newest, as: 19, of: history)
    try await expectRestored(.revision(8), as: 8, of: history)
  }

  /// What was there at a time is taken from the log, also while a snapshot is taken.
  @Test func timesAreThoseOfTheLog() async throws {
    var (history, log) = try await begin()
    var times: [Timestamp] = []
    let start = UTCTime.now
    for _ in 0..<5 {
      try await addMany(1, to: &history, log)
      times.append(.now)
    }
    // It was begun before these changes, and has all of them.
    #expect(try await log.adopt(try save(history.database, at: start, revision: 11)))
    try await addMany(1, to: &history, log)
    try await log.end()
    for (index, time) in times.enumerated() {
      try await expectRestored(.time(time), as: Int64(7 + index), of: history)
    }
    try await expectRestored(.time(.now), as: 12, of: history)
  }

  @Test func anotherClusterIsLeftAlone() async throws {
    var (history, log) = try await begin()
    try await addMany(1, to: &history, log)
    try await log.end()
    let other = ChangeLog(in: directory, clusterID: 0xdef)
    #expect(try await !other.resume())
    try scratch.write([1], to: "backup/etcd-def-20260101T000000Z-r5.db")
    let error = #expect(throws: SnapshotError.self) { try Replay(in: directory, to: .newest) }
    #expect(error?.description.contains("2 clusters (abc, def)") == true)
  }

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-11-25T19:00:00Z", 1_795_633_200_000_000_000),
      ("2026-11-25t19:00:00.25z", 1_795_633_200_250_000_000), ("2026-11-25T19:00:00+01:30", 1_795_627_800_000_000_000),
      ("2026-11-25 12:00:00.000000001-07:00", 1_795_633_200_000_000_001), ("1969-12-31T23:59:59.5Z", -500_000_000),
      ("2024-02-29T00:00:00Z", 1_709_164_800_000_000_000),
    ] as [(String, Int64)]) func readsTimes(text: String, nanoseconds: Int64)
  {
    #expect(Timestamp(rfc3339: text)?.nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    "", "2026-11-25", "2026-11-25T19:00:00", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-25T24:00:00Z",
    "2026-11-25T19:00:00Zx", "2026-11-25T19:00:00.Z", "26-11-25T19:00:00Z", "2026-11-25T19:00:00+1:00", "now",
  ]) func refusesOtherTimes(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func printsTimes() {
    #expect(Timestamp(nanoseconds: 1_795_633_200_900_000_000).description == "2026-11-25T19:00:00Z")
    #expect(Timestamp(nanoseconds: -500_000_000).description == "1969-12-31T23:59:59Z")
  }
}

extension ChangeLog {
  fileprivate func add(_ pair: Mvccpb_KeyValue, isDeletion: Bool) throws {
    try pair.withView { try add($0, isDeletion: isDeletion) }
  }
}
