import Bolt
import EtcdAPI
import Files
import Foundation
import JSONValue
import TestSupport
import Testing
import WAL

@testable import Offline

/// Data directories that no server needs to have made.
struct DataDirectoryTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  // MARK: Requests

  /// A bare request of etcd 2, with the zeros that etcd writes.
  private static func v2(_ method: String, _ path: String) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, 77)
    message.alwaysBytes(2, Array(method.utf8))
    message.alwaysBytes(3, Array(path.utf8))
    message.alwaysBytes(4, Array("value".utf8))
    message.alwaysUint64(5, 0)
    message.alwaysBytes(6, [])
    message.alwaysUint64(7, 0)
    return message.bytes
  }

  private static func request(_ fields: (inout WireWriter) -> Void) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, 77)
    fields(&message)
    return message.bytes
  }

  private static let put = request {
    $0.alwaysBytes(4, [0x0A, 1, 0x61])
    $0.alwaysBytes(100, [0x08, 1])
  }
  private static let attributes = request { $0.alwaysBytes(1301, [0x08, 1]) }
  private static let tested = request { $0.alwaysBytes(9900, [0x0A, 5] + Array("3.7.0".utf8)) }

  @Test func tellsRequestsApart() throws {
    func read(_ bytes: [UInt8]) throws -> LoggedRequest { try bytes.withUnsafeBytes { try LoggedRequest($0) } }
    let custom = try read(Self.v2("PUT", "/1/dir/a"))
    #expect(custom.v2 == LoggedRequest.V2(method: "PUT", path: "/1/dir/a"))
    #expect(custom.v2?.setsMemberAttributes == false)
    #expect(try read(Self.v2("PUT", "/0/version")).v2?.setsClusterVersion == true)
    #expect(try read(Self.v2("PUT", "/0/members/8e9e05c52164694d/attributes")).v2?.setsMemberAttributes == true)
    #expect(try read(Self.v2("PUT", "/0/members/8e9e/raftAttributes")).v2?.setsMemberAttributes == false)
    #expect(try read(Self.v2("DELETE", "/0/members/8e9e/attributes")).v2?.setsMemberAttributes == false)
    #expect(try read(Self.request { $0.alwaysBytes(2, Self.v2("QGET", "/1/x")) }).v2?.method == "QGET")
    #expect(try read(Self.put) == read(Self.request { $0.alwaysBytes(100, []) }))
    #expect(try read(Self.put).hasHeader)
    #expect(try read(Self.attributes).setsMemberAttributes)
    #expect(try read(Self.tested).testedVersion == "3.7.0")
    #expect(try read([]).v2 == nil)
    #expect(throws: WireError.self) { try read([0xFF]) }
  }

  // MARK: Logs

  private struct Entry {
    var type: UInt64 = 0
    var data: [UInt8] = []
  }

  /// Writes a data directory whose log has these entries from index 1 on, and a `.snap` file at `snapped` unless it is
  /// 0.
  @discardableResult
  private func make(
    _ entries: [Entry], snapped: UInt64 = 0, commit: UInt64? = nil, store: JSON = V2Store.initial([])
  ) throws -> DataDirectory {
    let directory = DataDirectory(scratch.file("data"))
    for path in [directory.snapDirectory, directory.walDirectory] { _ = try FileTree.makeDirectories(path) }
    let state = RaftMessages.hardState(term: 2, vote: 5, commit: commit ?? UInt64(entries.count))
    var writer = try LogWriter(
      directory.walDirectory, metadata: RaftMessages.metadata(member: 5, cluster: 6), state: state)
    for (position, entry) in entries.enumerated() {
      let index = UInt64(position) + 1
      let bytes = RaftMessages.entry(type: entry.type, term: 2, index: index, data: entry.data)
      try writer.append(entry: bytes, index: index)
    }
    try writer.finish(snapshot: RaftMessages.logSnapshot(index: snapped, term: snapped == 0 ? 0 : 2))
    if snapped > 0 { try writeSnap(index: snapped, store: store.encoded) }
    var sample = SampleDatabase.varied()
    sample.set(.meta, Schema.consistentIndex, bigEndianBytes(UInt64(entries.count)))
    try sample.write(to: directory.database)
    return directory
  }

  private func writeSnap(index: UInt64, store: [UInt8]) throws {
    let content = RaftMessages.snapFile(store: store, voters: [5], index: index, term: 2)
    try scratch.write(content, to: "data/member/snap/\(hexadecimal16(2))-\(hexadecimal16(index)).snap")
  }

  @Test func aLogOfSeveralSegmentsIsWrittenAsItIsRead() throws {
    let big = [UInt8](repeating: 7, count: 3 << 20)
    let directory = try make((0..<50).map { _ in Entry(data: big) })
    #expect(
      try FileTree.names(in: directory.walDirectory) == [
        "0000000000000000-0000000000000000.wal", "0000000000000001-0000000000000016.wal",
        "0000000000000002-000000000000002b.wal",
      ])
    let log = try MemberLog(directory.walDirectory, after: 0, term: 0)
    #expect(log.log.entries.map(\.index) == Array(1...50))
    #expect(log.log.entries.allSatisfy { log.log.data(of: $0).count == big.count })
    #expect(log.log.state.commit == 50)
    #expect(try MemberLog(directory.walDirectory, after: 30, term: 2).log.entries.map(\.index) == Array(31...50))
  }

  // MARK: Backups

  @Test func aBackupLeavesOutTheMembershipAndMovesNothing() throws {
    let custom = Self.v2("PUT", "/1/a")
    let entries = [
      Entry(type: 1, data: [0x08, 0]), Entry(data: Self.v2("PUT", "/0/members/5/attributes")), Entry(data: custom),
      Entry(data: Self.put), Entry(data: Self.attributes), Entry(),
    ]
    let source = try make(entries)
    for (includesV3, kept) in [(true, Self.put), (false, [])] {
      let target = scratch.file("backup-\(includesV3)")
      #expect(try Backup(Backup.Options(source: source, target: target, includesV3: includesV3)).run())
      let copy = DataDirectory(target)
      let log = try MemberLog(copy.walDirectory, after: 0, term: 0)
      #expect(log.log.entries.map(\.index) == Array(1...6))
      #expect(log.log.entries.map(\.term) == [UInt64](repeating: 2, count: 6))
      #expect(log.log.entries.allSatisfy { $0.type == .entryNormal })
      #expect(log.log.entries.map { [UInt8](log.log.data(of: $0)) } == [[], [], custom, kept, [], []])
      #expect(log.log.metadata != RaftMessages.metadata(member: 5, cluster: 6))
      let database = try copy.openDatabase(LockPolicy(.none))
      #expect(database.check() == [])
      #expect(try database.bucket("meta")?.value(of: Schema.consistentIndex)?.copy == bigEndianBytes(6))
      #expect(try (database.bucket("key") != nil) == includesV3)
    }
  }

  @Test func aBackupOfALogThatEndsTooEarlyIsRefused() throws {
    let source = try make([Entry(), Entry()], commit: 3)
    let backup = Backup(Backup.Options(source: source, target: scratch.file("backup"), includesV3: false))
    #expect(throws: SnapshotError.incompleteLog(last: 2, committed: 3)) { try backup.run() }
    #expect(try FileTree.names(in: scratch.path) == ["data"])
  }

  // MARK: .snap files

  @Test func theNewestSoundRaftSnapshotCounts() throws {
    let directory = try make([Entry(), Entry(), Entry()], snapped: 2)
    try writeSnap(index: 3, store: Array("{}".utf8))
    let newest = "data/member/snap/0000000000000002-0000000000000003.snap"
    #expect(try RaftSnapshotFile.newest(in: directory.snapDirectory)?.index == 3)
    let recorded = try directory.recordedSnapshots()
    #expect(try RaftSnapshotFile.newest(in: directory.snapDirectory, recorded: recorded)?.index == 2)
    var bytes = try scratch.read(newest)
    bytes[bytes.count - 1] ^= 1
    try scratch.write(bytes, to: newest)
    #expect(try RaftSnapshotFile.newest(in: directory.snapDirectory)?.index == 2)
    unlink(scratch.file("data/member/snap/0000000000000002-0000000000000002.snap"))
    #expect(throws: SnapshotError.malformedRaftSnapshot(scratch.file(newest))) {
      try RaftSnapshotFile.newest(in: directory.snapDirectory)
    }
    unlink(scratch.file(newest))
    #expect(try RaftSnapshotFile.newest(in: directory.snapDirectory) == nil)
  }

  @Test(arguments: [
    (#"{"Root":{"Children":{"0":{"Children":{"members":{"Children":{}}}},"1":{"Children":{}}}}}"#, false),
    (#"{"Root":{"Children":{"1":{"Children":{"a":{"Value":"x","Children":null}}}}}}"#, true),
    (#"{"Root":{"Children":{"1":{"Children":{"_hidden":{"Value":"x","Children":null}}}}}}"#, false),
    (#"{"Root":{"Children":{"2":{"Children":{"enabled":{"Children":null},"roles":{"Children":{}}}}}}}"#, false),
    (#"{"Root":{"Children":{"2":{"Children":{"roles":{"Children":{"guest":{"Children":null}}}}}}}}"#, true),
  ])
  func findsWhatUsersStored(store: String, isCustom: Bool) throws {
    let json = try #require(JSONParser.parse(Array(store.utf8)))
    #expect(V2Store.hasCustomContent(json) == isCustom)
    #expect(try V2Content.of(make([Entry(), Entry()], snapped: 2, store: json)) == (isCustom ? .store : []))
  }

  // MARK: Migrations

  @Test func entriesThatAnOlderVersionCannotReadForbidAStepBack() throws {
    let directory = try make([Entry(), Entry(data: Self.tested)])
    #expect(try Migration(directory, to: "3.7", force: false).run() == .migrated)
    let refusal = """
      cannot downgrade storage, WAL contains newer entries, as the target version (3.6.0) is lower than \
      the version (3.7.0) detected from WAL logs
      """
    let before = try scratch.read("data/member/snap/db")
    #expect(throws: SnapshotError.migration(refusal)) { try Migration(directory, to: "3.6", force: false).run() }
    #expect(try scratch.read("data/member/snap/db") == before)
    #expect(try Migration(directory, to: "3.6", force: true).run() == .forced(refusal))
    #expect(try StorageVersion.stored(in: directory.openDatabase(LockPolicy(.none))) == StorageVersion(3, 6))
  }

  // MARK: Defragmentation

  @Test func defragmentationGivesSpaceBack() throws {
    let directory = try make([Entry()])
    // An amendment leaves the pages that it replaces unused.
    for number in UInt8(0)..<20 {
      var amendment = try Amendment(of: directory.database)
      let items = (0..<40).map { (key: [number, UInt8($0)], value: [UInt8](repeating: number, count: 2000)) }
      try amendment.replace(bucket: "lease", with: items)
      try amendment.commit()
    }
    let before = try directory.openDatabase(LockPolicy(.none))
    try Defragmentation(directory).run()
    let after = try directory.openDatabase(LockPolicy(.none))
    #expect(after.fileSize < before.fileSize / 3)
    #expect(UInt64(after.fileSize) == after.meta.databaseSize)
    #expect(try Examination(after, .checksum).checksum == Examination(before, .checksum).checksum)
  }

  @Test func bucketsWithinBucketsAreNotCopiedAsItems() throws {
    let directory = try make([Entry()])
    var bytes = try scratch.read("data/member/snap/db")
    let name = Array("term".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    // The element of the key, which stands somewhere before it, says how far.
    let element = try #require(
      stride(from: place - 16, to: place - 400, by: -1).first {
        Int(bytes[$0 + 4]) | Int(bytes[$0 + 5]) << 8 == place - $0 && bytes[$0 + 8] == 4 && bytes[$0 + 12] == 8
      })
    bytes[element] = 1
    try scratch.write(bytes, to: "data/member/snap/db")
    #expect(throws: SnapshotError.self) { try Defragmentation(directory).run() }
    #expect(try scratch.read("data/member/snap/db") == bytes)
    #expect(try FileTree.names(in: directory.snapDirectory) == ["db"])
  }
}
