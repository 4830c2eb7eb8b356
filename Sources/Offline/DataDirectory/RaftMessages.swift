import EtcdAPI
import WAL

/// The messages of raft as etcd up to 3.6 writes them: every number is there, also when it is zero. Readers of all
/// versions take them, and equal input gives equal files.
enum RaftMessages {
  /// `etcdserverpb.Metadata`: who writes the log.
  static func metadata(member: UInt64, cluster: UInt64) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, member)
    message.alwaysUint64(2, cluster)
    return message.bytes
  }

  /// `raftpb.Entry`; an empty one is what a new leader begins its term with.
  static func entry(type: UInt64, term: UInt64, index: UInt64, data: [UInt8]) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, type)
    message.alwaysUint64(2, term)
    message.alwaysUint64(3, index)
    if !data.isEmpty { message.alwaysBytes(4, data) }
    return message.bytes
  }

  /// The data of an entry that adds a member: `raftpb.ConfChange`.
  static func addition(of member: Member) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, 0)
    message.alwaysUint64(2, 0)
    message.alwaysUint64(3, member.id)
    message.alwaysBytes(4, member.json.encoded)
    return message.bytes
  }

  /// `raftpb.HardState`.
  static func hardState(term: UInt64, vote: UInt64, commit: UInt64) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, term)
    message.alwaysUint64(2, vote)
    message.alwaysUint64(3, commit)
    return message.bytes
  }

  /// `raftpb.ConfState`.
  static func confState(voters: [UInt64]) -> [UInt8] {
    var message = WireWriter()
    for voter in voters { message.alwaysUint64(1, voter) }
    message.alwaysUint64(5, 0)
    return message.bytes
  }

  /// `walpb.Snapshot`: the log's record of a snapshot.
  static func logSnapshot(index: UInt64, term: UInt64, voters: [UInt64]? = nil) -> [UInt8] {
    var message = WireWriter()
    message.alwaysUint64(1, index)
    message.alwaysUint64(2, term)
    if let voters { message.alwaysBytes(3, confState(voters: voters)) }
    return message.bytes
  }

  /// A `.snap` file: the v2 store with index, term and voters, in an envelope with its checksum.
  ///
  /// | FIELD | DESCRIPTION |
  /// | ----- | ----------- |
  /// | 1     | CRC-32C of field 2 |
  /// | 2     | raftpb.Snapshot: 1 the v2 store as JSON, 2 metadata (1 raftpb.ConfState, 2 index, 3 term) |
  static func snapFile(store: [UInt8], voters: [UInt64], index: UInt64, term: UInt64) -> [UInt8] {
    var metadata = WireWriter()
    metadata.alwaysBytes(1, confState(voters: voters))
    metadata.alwaysUint64(2, index)
    metadata.alwaysUint64(3, term)
    var snapshot = WireWriter()
    snapshot.alwaysBytes(1, store)
    snapshot.alwaysBytes(2, metadata.bytes)
    var envelope = WireWriter()
    envelope.alwaysUint64(1, UInt64(CRC32C(of: snapshot.bytes).value))
    envelope.alwaysBytes(2, snapshot.bytes)
    return envelope.bytes
  }
}
