import WAL

/// What a record of a change log is; the raw value stands in its frame. Numbers are big-endian, times nanoseconds since
/// 1970.
///
/// | KIND | CONTENT |
/// | ---- | ------- |
/// | 1 header | see ``ChangeLogHeader``; the first record of each segment and no other |
/// | 2 put | the `mvccpb.KeyValue` that the database has under this revision |
/// | 3 deletion | the same, which has only the key |
/// | 4 revision | 8 bytes its number, 8 how many puts and deletions before belong to it, 8 when they arrived |
/// | 5 mark | 8 bytes how much of this segment was synced to disk before the mark was written, 8 when |
/// | 6 compaction | 8 bytes the revision of a compaction that the cluster has carried out, 8 when that was noticed |
///
/// The puts and deletions of a revision stand in their order within the transaction, so their numbers follow from it.
/// They count when the record of the revision is there.
enum ChangeRecordKind: UInt8 {
  case header = 1
  case put = 2
  case deletion = 3
  case revision = 4
  case mark = 5
  case compaction = 6
}

/// A record of a change log in its segment:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 4    | n, the length of the content, big-endian |
/// | 4      | 4    | CRC-32C of all other bytes of the frame, big-endian |
/// | 8      | 1    | kind, see ``ChangeRecordKind`` |
/// | 9      | n    | content |
struct ChangeFrame {
  private static let headSize = 9
  private static let markContentSize = 16

  let kind: ChangeRecordKind
  /// Valid as long as the segment's bytes.
  let content: UnsafeRawBufferPointer

  /// The bytes of the frame.
  var size: Int { Self.headSize + content.count }

  /// Reads the frame at `offset`, which is not beyond the end.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(ChangeLogError.Cause) {
    let rest = bytes.run(offset, bytes.count - offset)
    guard rest.count >= Self.headSize else { throw .incomplete }
    let count = Int(UInt32(bigEndian: rest.loadUnaligned(fromByteOffset: 0, as: UInt32.self)))
    let expected = UInt32(bigEndian: rest.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    guard count <= rest.count - Self.headSize else { throw .incomplete }
    var checksum = CRC32C()
    checksum.update(rest.run(0, 4))
    checksum.update(rest.run(8, 1 + count))
    guard checksum.value == expected else { throw .checksum(expected: expected, found: checksum.value) }
    guard let kind = ChangeRecordKind(rawValue: rest[8]) else { throw .form }
    self.kind = kind
    content = rest.run(Self.headSize, count)
  }

  /// Appends a frame to `buffer`.
  static func append(_ kind: ChangeRecordKind, _ content: UnsafeRawBufferPointer, to buffer: inout [UInt8]) {
    let start = buffer.count
    withUnsafeBytes(of: UInt32(content.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: [0, 0, 0, 0, kind.rawValue])
    buffer.append(contentsOf: content)
    var checksum = CRC32C()
    buffer.withUnsafeBytes { bytes in
      checksum.update(bytes.run(start, 4))
      checksum.update(bytes.run(start + 8, 1 + content.count))
    }
    withUnsafeBytes(of: checksum.value.bigEndian) { bytes in
      for index in 0..<4 { buffer[start + 4 + index] = bytes[index] }
    }
  }

  /// Whether a mark behind `offset` says that the byte there was synced to disk, so that a crash can't have torn it.
  static func isSynced(_ offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    var place = offset + 1
    while place + headSize + markContentSize <= bytes.count {
      if bytes[place + 8] == ChangeRecordKind.mark.rawValue, bytes[place + 3] == UInt8(markContentSize),
        let frame = try? ChangeFrame(bytes, at: place), frame.kind == .mark,
        let numbers = bigEndianNumbers(frame.content, count: 2), numbers[0] > UInt64(offset)
      {
        return true
      }
      place += 1
    }
    return false
  }
}

/// The content of the first record of a segment:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 8    | `etcdlog1`, for the version of the format |
/// | 8      | 8    | cluster ID |
/// | 16     | 8    | revision of the snapshot that the log belongs to |
/// | 24     | 8    | last revision before this segment |
/// | 32     | 8    | number of the segment, from 1 |
/// | 40     | 8    | revision of the last known compaction, all ones if there was none |
/// | 48     | 8    | when the segment was begun |
/// | 56     | rest | name of the snapshot without suffixes |
struct ChangeLogHeader: Equatable {
  private static let magic = Array("etcdlog1".utf8)
  private static let numberCount = 6

  var clusterID: UInt64
  var baseRevision: Int64
  var previousRevision: Int64
  var number: Int
  /// -1 if there was none.
  var compactRevision: Int64
  var time: Timestamp
  var snapshot: String

  /// The bytes of the record's content.
  var encoded: [UInt8] {
    let numbers = [
      clusterID, UInt64(bitPattern: baseRevision), UInt64(bitPattern: previousRevision), UInt64(number),
      UInt64(bitPattern: compactRevision), UInt64(bitPattern: time.nanoseconds),
    ]
    return Self.magic + numbers.flatMap(bigEndianBytes) + Array(snapshot.utf8)
  }
}

extension ChangeLogHeader {
  /// Reads the content of the record.
  init(_ content: UnsafeRawBufferPointer) throws(ChangeLogError.Cause) {
    let magic = Self.magic
    guard content.count >= magic.count, content.run(0, magic.count).elementsEqual(magic) else { throw .version }
    let size = Self.numberCount * 8
    guard content.count >= magic.count + size,
      let numbers = bigEndianNumbers(content.run(magic.count, size), count: Self.numberCount),
      let number = Int(exactly: numbers[3])
    else { throw .form }
    let name = content.run(magic.count + size, content.count - magic.count - size)
    self.init(
      clusterID: numbers[0], baseRevision: Int64(bitPattern: numbers[1]),
      previousRevision: Int64(bitPattern: numbers[2]), number: number, compactRevision: Int64(bitPattern: numbers[4]),
      time: Timestamp(nanoseconds: Int64(bitPattern: numbers[5])), snapshot: String(decoding: name, as: UTF8.self))
  }
}

/// Big-endian numbers of eight bytes each; nil if the bytes are not exactly that.
func bigEndianNumbers(_ bytes: UnsafeRawBufferPointer, count: Int) -> [UInt64]? {
  guard bytes.count == count * 8 else { return nil }
  return (0..<count).map { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
}
