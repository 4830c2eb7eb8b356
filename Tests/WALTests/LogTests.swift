import EtcdAPI
import TestSupport
import Testing

@testable import WAL

/// The records that etcd's own restore writes for one member with the default names.
private let defaultMember = #"{"id":10276657743932975437,"peerURLs":["http://localhost:2380"],"name":"default"}"#
private let defaultLog =
  bytes(
    """
    0400000000000084 08041000 00000000
    2000000000000000 080110bb81c7fc05 1a16 08cdd2918bd2b881cf8e01 10b298eaf1948386fccd01
    0e00000000000082 08051094bbc7ed0e 1a04 08001000 0000
    7400000000000084 080210c2ee92950b 1a6a 080110011801 2262 0800 1000 18cdd2918bd2b881cf8e01 2251
    """) + Array(defaultMember.utf8)
  + bytes(
    """
    00000000
    1900000000000087 0803109b98d6c308 1a0f 0801 10cdd2918bd2b881cf8e01 1801 00000000000000
    1d00000000000083 0805108d9eaeef0d 1a13 0801 1001 1a0d 08cdd2918bd2b881cf8e01 2800 000000
    """)

struct LogTests {
  @Test func encodesAsEtcdDoes() {
    var encoder = RecordEncoder()
    encoder.append(.metadata, bytes("08cdd2918bd2b881cf8e01 10b298eaf1948386fccd01"))
    encoder.append(.snapshot, bytes("08001000"))
    encoder.append(
      .entry, bytes("080110011801 2262 0800 1000 18cdd2918bd2b881cf8e01 2251") + Array(defaultMember.utf8))
    encoder.append(.state, bytes("0801 10cdd2918bd2b881cf8e01 1801"))
    encoder.append(.snapshot, bytes("0801 1001 1a0d 08cdd2918bd2b881cf8e01 2800"))
    #expect(encoder.take() == defaultLog)
    #expect(encoder.bytes.isEmpty)
  }

  @Test func readsWhatEtcdWrites() throws {
    try read([defaultLog + [UInt8](repeating: 0, count: 4096)]) { log in
      #expect(log.metadata == bytes("08cdd2918bd2b881cf8e01 10b298eaf1948386fccd01"))
      #expect(log.state.vote == 10_276_657_743_932_975_437)
      #expect(log.state.commit == 1)
      #expect(log.entries.map(\.type) == [.entryConfChange])
      #expect(log.entries.map(\.index) == [1])
      #expect(log.snapshots.map(\.index) == [0, 1])
      #expect(log.hasSnapshot)
      #expect(!log.isTorn)
      #expect(log.entries.map { Array(log.data(of: $0).suffix(81)) } == [Array(defaultMember.utf8)])
    }
  }

  @Test func aSnapshotOfAnotherTermIsRefused() {
    let cause = WALError.Cause.snapshotMismatch(index: 1, term: 2, found: 1)
    #expect(throws: WALError(file: "segment 0", offset: 248, cause: cause)) {
      try read([defaultLog], after: 1, term: 2) { _ in }
    }
  }

  @Test func laterEntriesReplaceUncommittedOnes() throws {
    let log = entries([(1, 1), (1, 2), (1, 3), (2, 2), (2, 3), (3, 3)])
    try read([log]) { log in
      #expect(log.entries.map(\.term) == [1, 2, 3])
      #expect(log.entries.map(\.index) == [1, 2, 3])
    }
    try read([log], after: 2) { log in #expect(log.entries.map(\.term) == [3]) }
  }

  @Test func missingEntriesAreRefused() {
    #expect(throws: WALError(file: "segment 0", offset: 40, cause: .missingEntries(after: 0, found: 2))) {
      try read([entries([(1, 2)])], after: 0) { _ in }
    }
  }

  @Test func segmentsContinueTheChecksum() throws {
    let first = entries([(1, 1), (1, 2)])
    let checksum = CRC32C(of: [1, 2] + entry(1, 1) + entry(1, 2)).value
    var second = RecordEncoder(after: checksum)
    second.append(.metadata, [1, 2])
    second.append(.entry, entry(1, 3))
    let third = second.take()
    try read([first, third]) { log in #expect(log.entries.map(\.index) == [1, 2, 3]) }
    try read([third], after: 2) { log in #expect(log.entries.map(\.index) == [3]) }
    #expect(throws: WALError.self) { try read([entries([(1, 1)]), third]) { _ in } }
    var other = RecordEncoder(after: checksum)
    other.append(.metadata, [3])
    let foreign = other.take()
    #expect(throws: WALError(file: "segment 1", offset: 16, cause: .conflictingMetadata)) {
      try read([first, foreign]) { _ in }
    }
  }

  @Test func aTornEndIsNoError() throws {
    let whole = entries([(1, 1), (1, 2)])
    for cut in whole.count - 24..<whole.count {
      try read([Array(whole[..<cut])]) { log in
        #expect(log.entries.map(\.index) == [1])
        #expect(log.isTorn == (cut > whole.count - 24))
      }
    }
    #expect(throws: WALError(file: "segment 0", offset: whole.count - 24, cause: .truncated)) {
      try read([Array(whole.dropLast()), []]) { _ in }
    }
  }

  @Test func aDamagedRecordWithAnEmptySectorIsTorn() throws {
    var encoder = RecordEncoder()
    encoder.append(.metadata, [1, 2])
    encoder.append(.entry, entry(1, 1) + bytes("22e80f") + [UInt8](repeating: 1, count: 2024))
    var log = encoder.take()
    log.replaceSubrange(1024..<1536, with: repeatElement(0, count: 512))
    try read([log]) { #expect($0.isTorn) }
    log.replaceSubrange(1024..<1536, with: repeatElement(2, count: 512))
    #expect(throws: WALError.self) { try read([log]) { _ in } }
  }

  @Test func everyChangedByteIsNoticed() throws {
    for offset in defaultLog.indices where !Self.padding.contains(offset) {
      var log = defaultLog
      log[offset] ^= 0x11
      let state = try? read([log]) { $0.hasSnapshot && $0.state.commit == 1 && !$0.isTorn && $0.entries.count == 1 }
      #expect(state != true, "offset \(offset)")
    }
  }

  /// Padding, the unused bits of its length, and the checksum of the first record, which nothing is compared with.
  private static let padding: Set<Int> = [
    7, 11, 12, 13, 14, 15, 23, 63, 78, 79, 87, 204, 205, 206, 207, 215, 241, 242, 243, 244, 245, 246, 247, 255, 285,
    286, 287,
  ]

  @Test func survivesRandomBytes() {
    var random = SeededGenerator()
    for _ in 0..<5000 {
      var log = defaultLog + [UInt8](repeating: 0, count: 600)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        log[Int.random(in: 0..<log.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? read([log, log]) { _ in }
    }
  }

  /// A log with these entries (term, index).
  private func entries(_ list: [(UInt64, UInt64)]) -> [UInt8] {
    var encoder = RecordEncoder()
    encoder.append(.metadata, [1, 2])
    for (term, index) in list { encoder.append(.entry, entry(term, index)) }
    return encoder.take()
  }

  private func entry(_ term: UInt64, _ index: UInt64) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, 0)
    message.alwaysUint64(2, term)
    message.alwaysUint64(3, index)
    return message.bytes
  }

  private func read<Result>(
    _ files: [[UInt8]], after index: UInt64 = 0, term: UInt64 = 0, _ body: (Log) throws -> Result
  ) throws -> Result {
    let joined = files.flatMap { $0 }
    return try joined.withUnsafeBytes { bytes in
      var start = 0
      let segments = files.enumerated().map { number, file in
        defer { start += file.count }
        return Segment(
          file: "segment \(number)", bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<start + file.count]))
      }
      return try body(try Log(segments, after: index, term: term))
    }
  }
}
