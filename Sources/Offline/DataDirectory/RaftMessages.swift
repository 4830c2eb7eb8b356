import EtcdAPI
import WAL

// Messages of raft as etcd up to 3.6 writes them: every number is present, zeros included. These initializers exist so
// that none is forgotten. Readers of all versions accept such messages, and equal input gives equal files.

extension Etcdserverpb_Metadata {
  /// Who writes a log.
  init(member: UInt64, cluster: UInt64) {
    self.init()
    nodeID = member
    clusterID = cluster
  }
}

extension Raftpb_Entry {
  /// An entry; an empty one is what a new leader begins its term with.
  init(type: Raftpb_EntryType, term: UInt64, index: UInt64, data: [UInt8]) {
    self.init()
    self.type = type
    self.term = term
    self.index = index
    if !data.isEmpty { self.data = data }
  }
}

extension Raftpb_ConfChange {
  /// The addition of a member.
  init(adding member: Member) {
    self.init()
    id = 0
    type = .confChangeAddNode
    nodeID = member.id
    context = member.json.encoded
  }
}

extension Raftpb_HardState {
  /// What a member must not forget.
  init(term: UInt64, vote: UInt64, commit: UInt64) {
    self.init()
    self.term = term
    self.vote = vote
    self.commit = commit
  }
}

extension Raftpb_ConfState {
  /// The members of a cluster without learners.
  init(voters: [UInt64]) {
    self.init()
    self.voters = voters
    autoLeave = false
  }
}

extension Walpb_Snapshot {
  /// The log's record of a snapshot.
  init(index: UInt64, term: UInt64, voters: [UInt64]? = nil) {
    self.init()
    self.index = index
    self.term = term
    if let voters { confState = Raftpb_ConfState(voters: voters) }
  }
}

extension Snappb_Snapshot {
  /// The content of a `.snap` file: the v2 store with index, term and voters, in an envelope with its checksum.
  init(store: [UInt8], voters: [UInt64], index: UInt64, term: UInt64) {
    self.init()
    let snapshot = Raftpb_Snapshot.with {
      $0.data = store
      $0.metadata.confState = Raftpb_ConfState(voters: voters)
      $0.metadata.index = index
      $0.metadata.term = term
    }
    data = snapshot.serializedBytes()
    crc = CRC32C(of: data).value
  }
}
