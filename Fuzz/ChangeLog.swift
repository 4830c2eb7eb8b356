import Files
import Glibc
import WAL

@testable import Offline

private let file = InputFile("changes")
private let chain = Chain(
  name: BackupName(cluster: "abc", time: 1000, revision: 6), snapshot: "/nonexistent", segments: [file.path])

/// Makes inputs to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func plantSeeds(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> Int32 {
  let header = ChangeLogHeader(
    clusterID: 0xabc, baseRevision: 6, previousRevision: 6, number: 1, compactRevision: -1,
    time: Timestamp(nanoseconds: 1), snapshot: chain.name.stem)
  var log: [UInt8] = []
  func append(_ kind: ChangeRecordKind, _ content: [UInt8]) {
    content.withUnsafeBytes { ChangeFrame.append(kind, $0, to: &log) }
  }
  append(.header, header.encoded)
  append(.put, [0x0A, 1, 0x61, 0x10, 7, 0x18, 7, 0x20, 1, 0x2A, 1, 0x31])
  append(.deletion, [0x0A, 1, 0x62])
  append(.revision, [7, 2, 9].flatMap(bigEndianBytes))
  append(.mark, [UInt64(log.count), 9].flatMap(bigEndianBytes))
  append(.compaction, [5, 9].flatMap(bigEndianBytes))
  append(.deletion, [0x0A, 1, 0x61])
  append(.revision, [8, 1, 9].flatMap(bigEndianBytes))
  plant([log + [0], log + [1], Array(log.dropLast(3)) + [0]])
  return 0
}

/// Reads a segment; half of the inputs get the right checksums, so that what lies behind them is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  var bytes = input(data, size)
  guard let mode = bytes.popLast() else { return 0 }
  if mode & 1 == 0 { repairFrames(&bytes) }
  file.write(bytes)
  defer { file.remove() }
  var reader = ChangeLogReader(chain, onlyLast: mode & 2 != 0)
  var last: Int64?
  var changes: Int64 = 0
  while let item = try? reader.next() {
    switch item {
    case .change(let revision, _, let record):
      guard revision.sub == changes, record.reduce(0, { $0 &+ Int($1) }) >= 0 else { fatalError("a gap in a revision") }
      changes += 1
    case .revision(let revision, _):
      guard last.map({ $0 + 1 == revision }) ?? true, changes > 0 else { fatalError("a gap between revisions") }
      (last, changes) = (revision, 0)
    case .compaction, .mark: break
    }
  }
  guard reader.end <= bytes.count else { fatalError("the end is behind the end") }
  return 0
}

/// Gives the frames that can be told apart their checksums.
private func repairFrames(_ bytes: inout [UInt8]) {
  var offset = 0
  while offset + 9 <= bytes.count {
    let count = (0..<4).reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
    guard offset + 9 + count <= bytes.count else { return }
    var checksum = CRC32C(of: Array(bytes[offset..<offset + 4]))
    checksum.update(Array(bytes[offset + 8..<offset + 9 + count]))
    for byte in 0..<4 { bytes[offset + 4 + byte] = UInt8(truncatingIfNeeded: checksum.value >> UInt32(24 - byte * 8)) }
    offset += 9 + count
  }
}
