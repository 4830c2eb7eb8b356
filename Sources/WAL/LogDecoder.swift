/// A segment of the log: the bytes of its file, which the caller keeps in memory.
package struct Segment {
  /// The file's path, for errors.
  package var file: String
  /// The file's bytes.
  package var bytes: UnsafeRawBufferPointer

  /// Makes a segment of a file's bytes.
  package init(file: String, bytes: UnsafeRawBufferPointer) {
    self.file = file
    self.bytes = bytes
  }
}

/// Reads a log record by record and verifies every checksum.
///
/// A crash during a write leaves a torn record at the end of the last segment; the log then ends before it. As in etcd,
/// a record counts as torn when it extends past the end of the file, or when it is damaged and one of its disk sectors
/// contains only zeros.
package struct LogDecoder {
  private static let sectorSize = 512

  private let segments: [Segment]
  private var segment = 0
  private var offset = 0
  private var checksum = CRC32C()
  /// Whether the log ended with a torn record.
  package private(set) var isTorn = false
  /// Where the last record that was read stands: segment and offset.
  package private(set) var position = (segment: 0, offset: 0)

  /// Reads the segments, which follow each other.
  package init(_ segments: [Segment]) { self.segments = segments }

  /// The next record; nil at the end.
  package mutating func next() throws(WALError) -> Record? {
    while segment < segments.count, !isTorn {
      position = (segment, offset)
      if let message = try nextMessage() { return try decode(message) }
      if !isTorn {
        segment += 1
        offset = 0
      }
    }
    return nil
  }

  private var isLast: Bool { segment == segments.count - 1 }

  private func error(_ cause: WALError.Cause) -> WALError {
    WALError(file: segments[position.segment].file, offset: position.offset, cause: cause)
  }

  /// The message of the next record of this segment, with the bytes that fill it up; nil at the segment's end.
  private mutating func nextMessage() throws(WALError) -> (message: UnsafeRawBufferPointer, count: Int)? {
    let bytes = segments[segment].bytes
    let rest = bytes.count - offset
    if rest == 0 { return nil }
    guard rest >= Record.frameSize else { return try endTorn() }
    let frame = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    guard frame != 0 else { return nil }
    let count = Int(frame & Record.lengthMask)
    let padding = frame >> 63 == 0 ? 0 : Int(frame >> 56 & 7)
    guard count + padding <= rest - Record.frameSize else { return try endTorn() }
    let start = offset + Record.frameSize
    offset = start + count + padding
    return (UnsafeRawBufferPointer(rebasing: bytes[start..<offset]), count)
  }

  /// Ends the log in the last segment; in another one a torn record is an error.
  private mutating func endTorn<Message>() throws(WALError) -> Message? {
    guard isLast else { throw error(.truncated) }
    isTorn = true
    return nil
  }

  private mutating func decode(_ message: (message: UnsafeRawBufferPointer, count: Int)) throws(WALError) -> Record? {
    do throws(WALError.Cause) {
      let record = try Record(message: UnsafeRawBufferPointer(rebasing: message.message[..<message.count]))
      try check(record)
      return record
    } catch {
      guard isLast, hasEmptySector(message.message) else { throw self.error(error) }
      isTorn = true
      return nil
    }
  }

  private mutating func check(_ record: Record) throws(WALError.Cause) {
    if record.type == .crc {
      guard checksum.value == 0 || checksum.value == record.crc else {
        throw .checksum(expected: checksum.value, found: record.crc)
      }
      checksum = CRC32C(record.crc)
    } else {
      checksum.update(record.data)
      guard checksum.value == record.crc else { throw .checksum(expected: checksum.value, found: record.crc) }
    }
  }

  /// Whether one of the sectors that `message` lies on has only zeros where it lies.
  private func hasEmptySector(_ message: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    var place = position.offset + Record.frameSize
    while start < message.count {
      let end = min(start + Self.sectorSize - place % Self.sectorSize, message.count)
      if message[start..<end].allSatisfy({ $0 == 0 }) { return true }
      place += end - start
      start = end
    }
    return false
  }
}
