import Bolt
import Files
import Foundation
import TestSupport
import Testing

@testable import Offline

struct SnapshotWriterTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  private func receive(_ bytes: [UInt8], pieces: Int, into name: String = "backup.db") async throws {
    let file = try SnapshotWriter(scratch.file(name))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { try file.append($0) }
    }
    #expect(file.byteCount == bytes.count)
    #expect(try file.finish().checksum == Array(bytes.suffix(32)))
  }

  @Test(arguments: [1, 31, 32, 33, 32768, 5_000_000])
  func receivesInAnyPieces(pieces: Int) async throws {
    try await receive(snapshot(goldenFile()), pieces: pieces)
    #expect(try scratch.read("backup.db") == snapshot(goldenFile()))
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
    let whole = snapshot(goldenFile())
    await #expect(throws: SnapshotError.noChecksumReceived(bytes: 16384)) {
      try await receive(goldenFile(), pieces: 4096)
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

  /// As a server would that ends the stream too early and calls that a success.
  @Test func noBeginningOfASnapshotIsKept() async throws {
    let whole = snapshot(goldenFile())
    for count in [1, 32, 33, 511, 512, 544, 4096, 4128, 8192, 8224, 12288, 12320, whole.count - 32, whole.count - 1] {
      await #expect(throws: SnapshotError.self, "\(count)") {
        try await receive(Array(whole.prefix(count)), pieces: 4096)
      }
    }
    #expect(try scratch.tree() == [])
  }

  @Test func aCancelledTaskEndsTheExamination() async throws {
    try SampleDatabase.varied(1200).write(to: scratch.file("db"))
    let path = try scratch.write(snapshot(scratch.read("db")), to: "backup.db")
    let verification = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try await SnapshotVerification.of(path)
    }
    await #expect(throws: SnapshotError.cancelled) { try await verification.value }
    let database = try Database(MappedFile(scratch.file("db")))
    let check = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return database.check().map(\.cause)
    }
    #expect(await check.value == [.cancelled])
  }

  @Test func anUnsoundDatabaseIsNotKeptEvenWithItsChecksum() async throws {
    var database = goldenFile()
    database[12288 + 8] = 1
    let whole = snapshot(database)
    await #expect(throws: SnapshotError.self) { try await receive(whole, pieces: 4096) }
    #expect(try scratch.tree() == [])
  }

  @Test func givingUpLeavesNothing() throws {
    do {
      let file = try SnapshotWriter(scratch.file("backup.db"))
      try goldenFile().withUnsafeBytes { try file.append($0) }
      #expect(try scratch.tree().count == 1)
    }
    #expect(try scratch.tree() == [])
  }

  @Test func staleFilesAreSweptAndLiveOnesKept() async throws {
    try scratch.write([1], to: "backup.db.00000000000000ab.partial")
    try scratch.write([1], to: "other.db.00000000000000ab.partial")
    let live = try SnapshotWriter(scratch.file("backup.db"))
    #expect(try scratch.tree().filter { $0.hasPrefix("backup.db.") }.count == 1)
    try await receive(snapshot(goldenFile()), pieces: 32768)
    #expect(live.byteCount == 0)
    #expect(try scratch.tree().filter { $0.hasPrefix("backup.db.") }.count == 1)
    #expect(try scratch.tree().contains("other.db.00000000000000ab.partial"))
  }

  /// The temporary name must not need more room than the final one has.
  @Test(arguments: [230, 231, 255], ["a", "ä"]) func longNames(length: Int, letter: String) async throws {
    let name = String(repeating: letter, count: length / letter.utf8.count)
    try await receive(snapshot(goldenFile()), pieces: 32768, into: name)
    #expect(try scratch.tree() == [name])
    let stale = String(repeating: letter, count: 230 / letter.utf8.count) + ".00000000000000ab.partial"
    try scratch.write([1], to: stale)
    _ = try SnapshotWriter(scratch.file(name))
    #expect(try !scratch.tree().contains(stale))
  }

  @Test func aNameThatIsTooLongIsRefusedAtOnce() {
    let path = scratch.file(String(repeating: "a", count: 256))
    #expect(throws: SnapshotError.file(FileError(path, .system(call: .open, errno: ENAMETOOLONG)))) {
      _ = try SnapshotWriter(path)
    }
  }

  @Test func placesThatCanNotBeWrittenAreRefusedAtOnce() {
    #expect(throws: SnapshotError.file(FileError(scratch.path, .system(call: .open, errno: EISDIR)))) {
      _ = try SnapshotWriter(scratch.path)
    }
    #expect(throws: SnapshotError.self) { _ = try SnapshotWriter(scratch.file("missing/backup.db")) }
  }

  /// What is judged from the blocks as they come has to be judged as what is read from the file.
  @Test(arguments: [1024, 4096]) func judgesAsTheVerificationOfAFile(pageSize: Int) async throws {
    try SampleDatabase.varied(1200).write(to: scratch.file("db"), pageSize: pageSize)
    let good = try scratch.read("db")
    try await receive(snapshot(good), pieces: 32768)
    var random = SeededGenerator()
    var refused = 0
    for turn in 0..<300 {
      var database = good
      let page = Int.random(in: 0..<good.count / pageSize, using: &random) * pageSize
      if turn.isMultiple(of: 3) {
        // Another page in its place, with the right number.
        let other = Int.random(in: 0..<good.count / pageSize, using: &random) * pageSize
        database.replaceSubrange(page + 8..<page + pageSize, with: good[other + 8..<other + pageSize])
      } else {
        let limit = turn.isMultiple(of: 2) ? 64 : pageSize
        database[page + Int.random(in: 0..<limit, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      let path = try scratch.write(snapshot(database), to: "changed")
      let isSound = (try? await SnapshotVerification.of(path)) != nil
      let file = try SnapshotWriter(scratch.file("received"))
      try snapshot(database).withUnsafeBytes { try file.append($0) }
      #expect(((try? file.finish()) != nil) == isSound, "turn \(turn), page \(page / pageSize)")
      refused += isSound ? 0 : 1
    }
    #expect(refused > 50)
  }
}
