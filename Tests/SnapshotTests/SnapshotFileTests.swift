import Bolt
import Foundation
import Testing

@testable import Snapshot

struct SnapshotFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func receive(_ bytes: [UInt8], pieces: Int, into name: String = "backup.db") async throws {
    let file = try SnapshotFile(scratch.file(name))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { try file.append($0) }
    }
    #expect(file.byteCount == bytes.count)
    let proof = try await file.finish()
    #expect(proof.checksum == Array(bytes.suffix(32)))
  }

  @Test(arguments: [1, 31, 32, 33, 32768, 5_000_000])
  func receivesInAnyPieces(pieces: Int) async throws {
    try await receive(snapshot(tinyDatabase()), pieces: pieces)
    #expect(try scratch.read("backup.db") == snapshot(tinyDatabase()))
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.file("backup.db"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try scratch.tree() == ["backup.db"])
  }

  @Test func receivesMoreThanABuffer() async throws {
    var sample = SampleDatabase()
    for number in 0..<600 { sample.put("key\(number)", String(repeating: "v", count: 6000)) }
    try sample.write(to: scratch.file("db"))
    let whole = try snapshot(scratch.read("db"))
    for extra in [0, 40, 1 << 19] {
      try await receive(whole, pieces: 32768 + extra)
      #expect(try scratch.read("backup.db") == whole)
    }
  }

  @Test func whatIsIncompleteOrDamagedIsNotKept() async throws {
    try scratch.write([1, 2, 3], to: "backup.db")
    let whole = snapshot(tinyDatabase())
    await #expect(throws: SnapshotError.noChecksumReceived(bytes: 16384)) {
      try await receive(tinyDatabase(), pieces: 4096)
    }
    await #expect(throws: SnapshotError.noChecksumReceived(bytes: 0)) { try await receive([], pieces: 1) }
    await #expect(throws: SnapshotError.noChecksumReceived(bytes: 32)) {
      try await receive(Array(whole.suffix(32)), pieces: 9)
    }
    await #expect(throws: SnapshotError.self) { try await receive(Array(whole.dropFirst(512)), pieces: 4096) }
    var changed = whole
    changed[5000] ^= 1
    await #expect(throws: SnapshotError.self) { try await receive(changed, pieces: 4096) }
    #expect(try scratch.tree() == ["backup.db"])
    #expect(try scratch.read("backup.db") == [1, 2, 3])
  }

  @Test func anUnsoundDatabaseIsNotKeptEvenWithItsChecksum() async throws {
    var database = tinyDatabase()
    database[12288 + 8] = 1
    let whole = snapshot(database)
    await #expect(throws: SnapshotError.self) { try await receive(whole, pieces: 4096) }
    #expect(try scratch.tree() == [])
  }

  @Test func givingUpLeavesNothing() throws {
    do {
      let file = try SnapshotFile(scratch.file("backup.db"))
      try tinyDatabase().withUnsafeBytes { try file.append($0) }
      #expect(try scratch.tree().count == 1)
    }
    #expect(try scratch.tree() == [])
  }

  @Test func staleFilesAreSweptAndLiveOnesKept() async throws {
    try scratch.write([1], to: "backup.db.00000000000000ab.partial")
    try scratch.write([1], to: "other.db.00000000000000ab.partial")
    let live = try SnapshotFile(scratch.file("backup.db"))
    #expect(try scratch.tree().filter { $0.hasPrefix("backup.db.") }.count == 1)
    try await receive(snapshot(tinyDatabase()), pieces: 32768)
    #expect(live.byteCount == 0)
    #expect(try scratch.tree().filter { $0.hasPrefix("backup.db.") }.count == 1)
    #expect(try scratch.tree().contains("other.db.00000000000000ab.partial"))
  }

  @Test func placesThatCanNotBeWrittenAreRefusedAtOnce() {
    #expect(throws: SnapshotError.file(BoltError(file: scratch.path, cause: .system(call: .open, errno: EISDIR)))) {
      _ = try SnapshotFile(scratch.path)
    }
    #expect(throws: SnapshotError.self) { _ = try SnapshotFile(scratch.file("missing/backup.db")) }
  }
}
