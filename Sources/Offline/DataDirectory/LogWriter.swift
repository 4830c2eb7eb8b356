import Bolt
import EtcdAPI
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
  init(_ directory: String, metadata: Etcdserverpb_Metadata, state: Raftpb_HardState) throws(FileError) {
    self.directory = directory
    self.metadata = metadata.serializedBytes()
    self.state = state.serializedBytes()
    file = try Self.create(name, in: directory)
    encoder.append(.metadata, self.metadata)
    encoder.append(.snapshot, Walpb_Snapshot(index: 0, term: 0).serializedBytes())
  }

  private static func create(_ name: SegmentName, in directory: String) throws(FileError) -> OpenFile {
    try OpenFile(directory + "/" + name.file, .create(permissions: 0o600))
  }

  /// Adds an entry.
  mutating func append(_ entry: Raftpb_Entry) throws(FileError) {
    if written + encoder.bytes.count >= Self.segmentSize { try cut(before: entry.index) }
    encoder.append(.entry, entry.serializedBytes())
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
  consuming func finish(snapshot: Walpb_Snapshot) throws(FileError) {
    encoder.append(.state, state)
    encoder.append(.snapshot, snapshot.serializedBytes())
    try flush()
    if written < Self.segmentSize { try file.reserve(Self.segmentSize) }
    try file.sync()
  }
}
