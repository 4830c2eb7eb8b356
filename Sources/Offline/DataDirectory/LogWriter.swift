import Bolt
import Files
import WAL

/// Writes a log, segment after segment, as long as etcd's own.
struct LogWriter: ~Copyable {
  /// From this many bytes on a segment is followed by another one.
  private static let segmentSize = 64_000_000
  private static let bufferSize = 1 << 20

  private let directory: String
  private let metadata: [UInt8]
  private let state: [UInt8]
  private var name = SegmentName(sequence: 0, index: 0)
  private var file: OpenFile
  private var encoder = RecordEncoder()
  private var written = 0

  /// Begins a log in `directory`.
  ///
  /// - Parameters:
  ///   - directory: an empty directory.
  ///   - metadata: who writes the log.
  ///   - state: the hard state at the end of the log, which every segment but the first begins with.
  /// - Throws: a ``FileError`` when the file can't be made.
  init(_ directory: String, metadata: [UInt8], state: [UInt8]) throws(FileError) {
    self.directory = directory
    self.metadata = metadata
    self.state = state
    file = try Self.create(name, in: directory)
    encoder.append(.metadata, metadata)
    encoder.append(.snapshot, RaftMessages.logSnapshot(index: 0, term: 0))
  }

  private static func create(_ name: SegmentName, in directory: String) throws(FileError) -> OpenFile {
    try OpenFile(directory + "/" + name.file, .create(permissions: 0o600))
  }

  /// Adds the entry `index`.
  mutating func append(entry: [UInt8], index: UInt64) throws(FileError) {
    if written + encoder.bytes.count >= Self.segmentSize { try cut(before: index) }
    encoder.append(.entry, entry)
    if encoder.bytes.count >= Self.bufferSize { try flush() }
  }

  private mutating func flush() throws(FileError) {
    let bytes = encoder.take()
    try file.write(bytes, at: written)
    file.startSync(from: written, count: bytes.count)
    written += bytes.count
  }

  /// Ends the segment and begins the next one, whose first entry is `index`.
  private mutating func cut(before index: UInt64) throws(FileError) {
    try flush()
    try file.sync()
    name = SegmentName(sequence: name.sequence + 1, index: index)
    file = try Self.create(name, in: directory)
    written = 0
    encoder = RecordEncoder(after: encoder.checksum.value)
    encoder.append(.metadata, metadata)
    encoder.append(.state, state)
  }

  /// Ends the log with the hard state and the snapshot that it continues, and waits until it is on the disk.
  consuming func finish(snapshot: [UInt8]) throws(FileError) {
    encoder.append(.state, state)
    encoder.append(.snapshot, snapshot)
    try flush()
    if written < Self.segmentSize { try file.reserve(Self.segmentSize) }
    try file.sync()
  }
}
