import EtcdAPI

/// What a record of the log holds.
package enum RecordType: UInt64, Sendable {
  /// Which member of which cluster wrote the log: an `etcdserverpb.Metadata`.
  case metadata = 1
  /// A `raftpb.Entry`.
  case entry = 2
  /// A `raftpb.HardState`.
  case state = 3
  /// Nothing; its checksum is the running one at the end of the segment before.
  case crc = 4
  /// A `walpb.Snapshot`.
  case snapshot = 5
}

/// A record of the log, which stands in its segment as a frame:
///
/// | OFFSET | SIZE | DESCRIPTION |
/// | ------ | ---- | ----------- |
/// | 0      | 7    | n, the length of the message, little-endian; 0 is the end of what was written |
/// | 7      | 1    | 0x80 + the number of padding bytes; 0 when there are none |
/// | 8      | n    | `walpb.Record` |
/// | 8 + n  | 0-7  | zeros up to a multiple of 8 |
///
/// The checksum is the CRC-32C of the data of all records so far, this one included.
package struct Record {
  /// What it holds.
  package var type: RecordType
  /// Its stored checksum.
  package var crc: UInt32
  /// What it holds, valid as long as the segment's bytes.
  package var data: UnsafeRawBufferPointer
}

extension Record {
  static let frameSize = 8
  static let alignment = 8
  static let lengthMask: UInt64 = 0x00FF_FFFF_FFFF_FFFF

  /// Reads the message of a record.
  init(message: UnsafeRawBufferPointer) throws(WALError.Cause) {
    var type: UInt64 = 0
    var crc: UInt64 = 0
    data = UnsafeRawBufferPointer(start: nil, count: 0)
    do throws(WireError) {
      var reader = WireReader(message)
      while let tag = try reader.nextTag() {
        switch tag.number {
        case Walpb_Record.Field.type: type = try reader.uint64(tag)
        case Walpb_Record.Field.crc: crc = try reader.uint64(tag)
        case Walpb_Record.Field.data: data = try reader.slice(tag)
        default: try reader.skip(tag)
        }
      }
    } catch { throw .malformed(error) }
    guard let known = RecordType(rawValue: type) else { throw .unknownType(type) }
    self.type = known
    self.crc = UInt32(truncatingIfNeeded: crc)
  }
}

/// Makes the bytes of a log, record by record.
package struct RecordEncoder {
  /// The running checksum, which the next segment begins with.
  package private(set) var checksum: CRC32C
  /// The encoded bytes that were not taken yet.
  package private(set) var bytes: [UInt8] = []

  /// Begins a segment that follows one that ended with the running checksum `checksum`; 0 for the first one.
  package init(after checksum: UInt32 = 0) {
    self.checksum = CRC32C(checksum)
    append(.crc, data: nil)
  }

  /// Adds a record.
  package mutating func append(_ type: RecordType, _ data: [UInt8]) { append(type, data: data) }

  private mutating func append(_ type: RecordType, data: [UInt8]?) {
    if let data { checksum.update(data) }
    let message = Walpb_Record.with {
      $0.type = Int64(type.rawValue)
      $0.crc = checksum.value
      if let data { $0.data = data }
    }.serializedBytes()
    let count = message.count
    let padding = (Record.alignment - count % Record.alignment) % Record.alignment
    let frame = UInt64(count) | UInt64(padding == 0 ? 0 : 0x80 | padding) << 56
    withUnsafeBytes(of: frame.littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: message)
    bytes.append(contentsOf: repeatElement(0, count: padding))
  }

  /// Returns and removes the encoded bytes.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
