import Bolt
import Files
import Foundation
import TestSupport
import Testing

@testable import Offline

struct CompressionTests {
  private let scratch: TemporaryDirectory

  init() throws { scratch = try TemporaryDirectory() }

  /// Compresses in pieces.
  private func compress(_ bytes: [UInt8], _ format: CompressionFormat, pieces: Int = 70_000) throws -> [UInt8] {
    var result: [UInt8] = []
    let output = { (bytes: UnsafeRawBufferPointer) throws(SnapshotError) in result += bytes }
    let stream = try CompressionStream(format, .compress, named: "it")
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try Array(bytes[start..<min(start + pieces, bytes.count)]).withUnsafeBytes { try stream.add($0, to: output) }
    }
    try stream.endCompression(to: output)
    return result
  }

  /// The bytes of a file as commands read it.
  private func content(of path: String) throws -> [UInt8] {
    let file = try SnapshotFile.map(path)
    return Array(file.bytes)
  }

  @discardableResult private func receive(
    _ bytes: [UInt8], into name: String, _ format: CompressionFormat?, pieces: Int = 32768
  ) throws -> SavedSnapshot {
    let file = try SnapshotWriter(scratch.file(name), compressing: format)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { try file.append($0) }
    }
    #expect(file.byteCount == bytes.count)
    let saved = try file.finish()
    #expect(saved.checksum == Array(bytes.suffix(32)))
    #expect(saved.size == bytes.count)
    #expect(saved.fileSize == (try scratch.read(name)).count)
    return saved
  }

  /// A snapshot of several blocks that hardly shrinks.
  private func largeSnapshot(_ random: inout SeededGenerator) throws -> [UInt8] {
    var sample = SampleDatabase()
    for number in 0..<250 {
      let value = String(decoding: (0..<6000).map { _ in UInt8.random(in: 33...126, using: &random) }, as: UTF8.self)
      sample.put("key\(number)", value)
    }
    try sample.write(to: scratch.file("db"))
    defer { try? FileManager.default.removeItem(atPath: scratch.file("db")) }
    return try snapshot(scratch.read("db"))
  }

  // MARK: Round trips

  @Test(arguments: CompressionFormat.allCases, [1000, 32768, 5_000_000])
  func receivesInAnyPieces(format: CompressionFormat, pieces: Int) throws {
    var random = SeededGenerator()
    for whole in [snapshot(goldenFile()), try largeSnapshot(&random)] {
      try receive(whole, into: "backup", format, pieces: pieces)
      #expect(try scratch.read("backup") != whole)
      #expect(try content(of: scratch.file("backup")) == whole)
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.file("backup"))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try scratch.tree() == ["backup"])
    }
  }

  /// What pzstd and pigz write, and what cat makes of several files.
  @Test(arguments: CompressionFormat.allCases) func readsSeveralInARow(format: CompressionFormat) throws {
    let whole = [UInt8]((0..<1_500_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
    for cut in [1, 100_000, 1 << 20, 1_499_999] {
      let path = scratch.file("several")
      let parts = try compress(Array(whole[..<cut]), format) + compress(Array(whole[cut...]), format)
      try scratch.write(parts, to: "several")
      #expect(try content(of: path) == whole)
    }
  }

  /// Sizes at and around those of the buffers.
  @Test(arguments: CompressionFormat.allCases, [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
  func readsAnySize(format: CompressionFormat, count: Int) throws {
    let whole = [UInt8](repeating: 7, count: count)
    let path = try scratch.write(compress(whole, format), to: "sized")
    #expect(try content(of: path) == whole)
  }

  @Test func contentDecidesAndNotTheName() throws {
    let whole = snapshot(goldenFile())
    for name in ["backup.db", "backup.zst", "backup.gz"] {
      try scratch.write(whole, to: name)
      #expect(try content(of: scratch.file(name)) == whole)
      for format in CompressionFormat.allCases {
        try scratch.write(compress(whole, format), to: name)
        #expect(try content(of: scratch.file(name)) == whole)
      }
    }
    #expect(CompressionFormat(named: "a/b.db.zst") == .zstd)
    #expect(CompressionFormat(named: "b.gz") == .gzip)
    #expect(CompressionFormat(named: "b.gz.db") == nil)
  }

  // MARK: Damage

  @Test(arguments: CompressionFormat.allCases) func whatIsCutIsRefused(format: CompressionFormat) throws {
    var random = SeededGenerator()
    let whole = try compress(largeSnapshot(&random), format)
    let path = scratch.file("cut")
    let places = [4, 5, 8, 9, 17, 18, 19, 100, 1 << 20, whole.count - 9, whole.count - 4, whole.count - 1]
    for count in places + (0..<10).map({ _ in Int.random(in: 4..<whole.count, using: &random) }) {
      try scratch.write(Array(whole[..<count]), to: "cut")
      #expect(throws: SnapshotError.compression(file: path, format, .incomplete), "\(count) of \(whole.count)") {
        try content(of: path)
      }
    }
  }

  @Test(arguments: CompressionFormat.allCases) func whatIsDamagedIsRefused(format: CompressionFormat) throws {
    var random = SeededGenerator()
    let content = try largeSnapshot(&random)
    let whole = try compress(content, format)
    let path = scratch.file("damaged")
    var refused = 0
    for turn in 0..<40 {
      var damaged = whole
      // The header is looked at more often than anything else.
      let place = Int.random(in: 4..<(turn.isMultiple(of: 3) ? 24 : whole.count), using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try scratch.write(damaged, to: "damaged")
      do {
        // A bit that means nothing, such as that of gzip's time, may differ.
        #expect(try self.content(of: path) == content, "byte \(place)")
      } catch SnapshotError.compression(file: let file, let found, _) {
        #expect(file == path && found == format)
        refused += 1
      }
    }
    #expect(refused > 20)
    try scratch.write(whole + [1, 2, 3, 4, 5], to: "damaged")
    #expect(throws: SnapshotError.self) { try self.content(of: path) }
  }

  @Test(arguments: CompressionFormat.allCases) func whatIsNotSoundIsNotKept(format: CompressionFormat) throws {
    let whole = snapshot(goldenFile())
    for count in [1, 32, 33, 512, 4096, 8192, 8224, whole.count - 32, whole.count - 1] {
      #expect(throws: SnapshotError.self, "\(count)") {
        try receive(Array(whole.prefix(count)), into: "backup.db", format)
      }
    }
    var changed = whole
    changed[5000] ^= 1
    #expect(throws: SnapshotError.self) { try receive(changed, into: "backup.db", format) }
    #expect(try scratch.tree() == [])
  }

  // MARK: Verification without the file

  /// Only a part of the pages can be read again when the last byte has come: that must not change the judgement.
  @Test(arguments: [1024, 4096]) func judgesAsWithoutCompression(pageSize: Int) throws {
    try SampleDatabase.varied(1200).write(to: scratch.file("db"), pageSize: pageSize)
    let good = try scratch.read("db")
    try receive(snapshot(good), into: "backup", .zstd)
    var random = SeededGenerator()
    var refused = 0
    for turn in 0..<150 {
      var database = good
      let page = Int.random(in: 0..<good.count / pageSize, using: &random) * pageSize
      if turn.isMultiple(of: 3) {
        let other = Int.random(in: 0..<good.count / pageSize, using: &random) * pageSize
        database.replaceSubrange(page + 8..<page + pageSize, with: good[other + 8..<other + pageSize])
      } else {
        let limit = turn.isMultiple(of: 2) ? 64 : pageSize
        database[page + Int.random(in: 0..<limit, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      let judgements = [nil, CompressionFormat.zstd].map { format in
        Result { try receive(snapshot(database), into: "received", format) }
      }
      let isSound = judgements.map { (try? $0.get()) != nil }
      #expect(isSound[0] == isSound[1], "turn \(turn), page \(page / pageSize)")
      refused += isSound[0] ? 0 : 1
    }
    #expect(refused > 25)
  }

  /// A value may consist of what looks like pages with the right numbers. Where it is too large for a block, the ledger
  /// has not its leaf, but these.
  @Test func valuesThatLookLikePagesAreNoneToIt() throws {
    let size = 4096
    var sample = SampleDatabase.varied(1200)
    for number in 0..<3 { sample.put("huge\(number)", String(repeating: "#", count: 1_400_000)) }
    try sample.write(to: scratch.file("db"))
    var database = try scratch.read("db")
    let leaf = try #require(
      stride(from: 0, to: database.count, by: size).first { start in
        database[start + 8] == 2 && database[start + 10] > 3 && database[start + 12] == 0
      })
    var forged = 0
    for start in stride(from: 0, to: database.count, by: size)
    where database[start..<start + size].allSatisfy({ $0 == UInt8(ascii: "#") }) {
      database.replaceSubrange(start..<start + size, with: database[leaf..<leaf + size])
      let number = UInt64(start / size)
      database.replaceSubrange(start..<start + 8, with: withUnsafeBytes(of: number.littleEndian) { Array($0) })
      forged += 1
    }
    #expect(forged > 900)
    for format in [nil] + CompressionFormat.allCases {
      try receive(snapshot(database), into: "backup", format)
      #expect(try content(of: scratch.file("backup")) == snapshot(database))
    }
  }

  /// Most leaves are not read again: what is counted on the way has to be what a reader counts.
  @Test(arguments: [nil] + CompressionFormat.allCases)
  func countsWhatItDoesNotRead(format: CompressionFormat?) async throws {
    for count in [1, 200, 5000] {
      try SampleDatabase.varied(count).write(to: scratch.file("db\(count)"))
      let saved = try receive(snapshot(scratch.read("db\(count)")), into: "backup", format).status
      let status = try await SnapshotStatus.of(scratch.file("backup"))
      #expect(saved.revision == status.revision)
      #expect(saved.totalItems == status.totalItems)
      #expect(saved.totalSize == status.totalSize)
    }
  }

  // MARK: Temporary files

  @Test func theTemporaryFileIsOnlyAPart() throws {
    var random = SeededGenerator()
    let whole = try largeSnapshot(&random)
    let writer = try ScratchFile(for: "it", beside: scratch.file("it"))
    var ledger = LeafLedger()
    var copied = 0
    try whole.withUnsafeBytes { whole in
      for start in stride(from: 0, to: whole.count, by: Block.size) {
        let block = UnsafeRawBufferPointer(rebasing: whole[start..<min(start + Block.size, whole.count)])
        for range in ledger.append(block, at: start, marking: { Examination.isRecord($0) }).unknown {
          try writer.write(UnsafeRawBufferPointer(rebasing: block[range]), at: start + range.lowerBound)
          copied += range.count
        }
      }
    }
    try writer.extend(to: whole.count)
    #expect(try writer.map().count == whole.count)
    #expect(copied < whole.count / 20, "\(copied) of \(whole.count)")
    #expect(try scratch.tree() == [])
  }
}
