import Bolt
import EtcdAPI
import Files
import JSONValue
import WAL

/// A `.snap` file: what etcd 2 stored, and in etcd 3 the members, at one index of the log.
///
/// The name is `%016x-%016x.snap`: term and index. For the layout see
/// ``RaftMessages/snapFile(store:voters:index:term:)``.
struct RaftSnapshotFile {
  /// The path.
  let path: String
  /// The index of the last entry that is in it.
  let index: UInt64
  /// The term of that entry.
  let term: UInt64
  /// The v2 store as JSON; nothing when a server from 3.7 on wrote it.
  let store: [UInt8]

  /// Reads `path`.
  ///
  /// - Throws: ``SnapshotError/malformedRaftSnapshot(_:)`` when it is damaged.
  init(_ path: String) throws(SnapshotError) {
    let file = try SnapshotError.inFile { () throws(FileError) in try MappedFile(path) }
    do throws(WireError) {
      guard let content = try Self.content(of: file.bytes) else { throw WireError.truncated }
      let snapshot = try Raftpb_Snapshot(serializedBytes: content)
      self.path = path
      index = snapshot.metadata.index
      term = snapshot.metadata.term
      store = snapshot.data
      guard index > 0 else { throw WireError.truncated }
    } catch { throw .malformedRaftSnapshot(path) }
  }

  /// What the envelope holds; nil when its checksum is another one.
  private static func content(of envelope: UnsafeRawBufferPointer) throws(WireError) -> UnsafeRawBufferPointer? {
    var crc: UInt64 = 0
    var content = UnsafeRawBufferPointer(start: nil, count: 0)
    var reader = WireReader(envelope)
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: crc = try reader.uint64(tag)
      case 2: content = try reader.slice(tag)
      default: try reader.skip(tag)
      }
    }
    var checksum = CRC32C()
    checksum.update(content)
    return content.isEmpty || UInt64(checksum.value) != crc ? nil : content
  }

  /// Finds the newest sound file.
  ///
  /// - Parameters:
  ///   - directory: where they are.
  ///   - recorded: the snapshots that the log knows, others being left aside; nil for any.
  /// - Returns: the file; nil if there is none at all.
  /// - Throws: a ``SnapshotError`` when there are some, but none is sound.
  static func newest(in directory: String, recorded: [Walpb_Snapshot]? = nil) throws(SnapshotError) -> Self? {
    let names = try SnapshotError.inFile { () throws(FileError) in try FileTree.names(in: directory) }
    var damage: SnapshotError?
    for name in names.reversed() {
      guard let (term, index) = hexadecimalPair(name, suffix: ".snap"),
        recorded?.contains(where: { $0.index == index && $0.term == term }) ?? true
      else { continue }
      do throws(SnapshotError) {
        let file = try RaftSnapshotFile(directory + "/" + name)
        if file.index == index, file.term == term { return file }
        damage = damage ?? .malformedRaftSnapshot(file.path)
      } catch { damage = damage ?? error }
    }
    if let damage { throw damage }
    return nil
  }

  /// The v2 store; nil when there is none.
  func parsedStore() throws(SnapshotError) -> JSON? {
    if store.isEmpty { return nil }
    guard let json = JSONParser.parse(store), case .object = json["Root"] else { throw .malformedRaftSnapshot(path) }
    return json
  }
}
