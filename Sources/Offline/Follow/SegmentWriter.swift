import Files

/// Appends records to a segment of a change log.
final class SegmentWriter {
  private static let bufferSize = 256 << 10

  private let file: OpenFile
  private var buffer: [UInt8] = []
  private var written: Int
  /// Whether there are records, other than marks, that are not synced.
  private(set) var isDirty = false

  /// Creates a segment that begins with `header`; it has its name when the header is on the disk.
  init(_ path: String, _ header: ChangeLogHeader) throws(FileError) {
    var content: [UInt8] = []
    header.encoded.withUnsafeBytes { ChangeFrame.append(.header, $0, to: &content) }
    try WholeFile.replace(path, content, permissions: 0o600)
    file = try OpenFile(path, .update)
    written = content.count
  }

  /// Goes on with a segment behind its first `count` bytes; what else is in it is removed.
  init(_ path: String, keeping count: Int) throws(FileError) {
    file = try OpenFile(path, .update)
    if try file.size() > count {
      try file.truncate(to: count)
      try file.sync()
    }
    written = count
  }

  /// The bytes of the segment so far.
  var size: Int { written + buffer.count }

  func append(_ kind: ChangeRecordKind, _ content: [UInt8]) throws(FileError) {
    content.withUnsafeBytes { ChangeFrame.append(kind, $0, to: &buffer) }
    isDirty = true
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func append(_ kind: ChangeRecordKind, numbers: [Int64]) throws(FileError) {
    try append(kind, numbers.flatMap { bigEndianBytes(UInt64(bitPattern: $0)) })
  }

  /// Syncs everything to disk; the next time, a mark says so.
  func sync() throws(FileError) {
    try flush()
    try file.sync()
    try append(.mark, numbers: [Int64(written), Timestamp.now.nanoseconds])
    isDirty = false
  }

  /// Syncs everything to disk, a mark at the end included.
  func finish() throws(FileError) {
    try sync()
    try flush()
    try file.sync()
  }

  /// Passes the records on to the kernel, so that they can be read.
  func flush() throws(FileError) {
    guard !buffer.isEmpty else { return }
    try file.write(buffer, at: written)
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
