// Made by `generate` from Protos/raft.proto; not edited by hand.
// swift-format-ignore-file

package enum Raftpb_EntryType: Enumeration {
  case entryNormal
  case entryConfChange
  case entryConfChangeV2
  case UNRECOGNIZED(Int)

  package init(rawValue: Int) {
    self = switch rawValue {
    case 0: .entryNormal
    case 1: .entryConfChange
    case 2: .entryConfChangeV2
    default: .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int {
    switch self {
    case .entryNormal: 0
    case .entryConfChange: 1
    case .entryConfChangeV2: 2
    case .UNRECOGNIZED(let value): value
    }
  }
}

package enum Raftpb_ConfChangeType: Enumeration {
  case confChangeAddNode
  case confChangeRemoveNode
  case confChangeUpdateNode
  case confChangeAddLearnerNode
  case UNRECOGNIZED(Int)

  package init(rawValue: Int) {
    self = switch rawValue {
    case 0: .confChangeAddNode
    case 1: .confChangeRemoveNode
    case 2: .confChangeUpdateNode
    case 3: .confChangeAddLearnerNode
    default: .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int {
    switch self {
    case .confChangeAddNode: 0
    case .confChangeRemoveNode: 1
    case .confChangeUpdateNode: 2
    case .confChangeAddLearnerNode: 3
    case .UNRECOGNIZED(let value): value
    }
  }
}

package struct Raftpb_Entry: Message {
  package enum Field {
    @inlinable package static var type: UInt32 { 1 }
    @inlinable package static var term: UInt32 { 2 }
    @inlinable package static var index: UInt32 { 3 }
    @inlinable package static var data: UInt32 { 4 }
  }

  package var type: Raftpb_EntryType {
    get { storedType ?? .entryNormal }
    set { storedType = newValue }
  }
  package var hasType: Bool { storedType != nil }
  package mutating func clearType() { storedType = nil }
  private var storedType: Raftpb_EntryType?
  package var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  package var hasTerm: Bool { storedTerm != nil }
  package mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  package var index: UInt64 {
    get { storedIndex ?? 0 }
    set { storedIndex = newValue }
  }
  package var hasIndex: Bool { storedIndex != nil }
  package mutating func clearIndex() { storedIndex = nil }
  private var storedIndex: UInt64?
  package var data: [UInt8] {
    get { storedData ?? [] }
    set { storedData = newValue }
  }
  package var hasData: Bool { storedData != nil }
  package mutating func clearData() { storedData = nil }
  private var storedData: [UInt8]?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.type: storedType = try reader.enumeration(tag)
      case Field.term: storedTerm = try reader.uint64(tag)
      case Field.index: storedIndex = try reader.uint64(tag)
      case Field.data: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysEnumeration(Field.type, storedType) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}

package struct Raftpb_HardState: Message {
  package enum Field {
    @inlinable package static var term: UInt32 { 1 }
    @inlinable package static var vote: UInt32 { 2 }
    @inlinable package static var commit: UInt32 { 3 }
  }

  package var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  package var hasTerm: Bool { storedTerm != nil }
  package mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  package var vote: UInt64 {
    get { storedVote ?? 0 }
    set { storedVote = newValue }
  }
  package var hasVote: Bool { storedVote != nil }
  package mutating func clearVote() { storedVote = nil }
  private var storedVote: UInt64?
  package var commit: UInt64 {
    get { storedCommit ?? 0 }
    set { storedCommit = newValue }
  }
  package var hasCommit: Bool { storedCommit != nil }
  package mutating func clearCommit() { storedCommit = nil }
  private var storedCommit: UInt64?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.term: storedTerm = try reader.uint64(tag)
      case Field.vote: storedVote = try reader.uint64(tag)
      case Field.commit: storedCommit = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedVote { writer.alwaysUint64(Field.vote, storedVote) }
    if let storedCommit { writer.alwaysUint64(Field.commit, storedCommit) }
    writer.unknown(unknownFields)
  }
}

package struct Raftpb_ConfState: Message {
  package enum Field {
    @inlinable package static var voters: UInt32 { 1 }
    @inlinable package static var learners: UInt32 { 2 }
    @inlinable package static var votersOutgoing: UInt32 { 3 }
    @inlinable package static var learnersNext: UInt32 { 4 }
    @inlinable package static var autoLeave: UInt32 { 5 }
  }

  package var voters: [UInt64] = []
  package var learners: [UInt64] = []
  package var votersOutgoing: [UInt64] = []
  package var learnersNext: [UInt64] = []
  package var autoLeave: Bool {
    get { storedAutoLeave ?? false }
    set { storedAutoLeave = newValue }
  }
  package var hasAutoLeave: Bool { storedAutoLeave != nil }
  package mutating func clearAutoLeave() { storedAutoLeave = nil }
  private var storedAutoLeave: Bool?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.voters: try reader.uint64s(tag, into: &self.voters)
      case Field.learners: try reader.uint64s(tag, into: &self.learners)
      case Field.votersOutgoing: try reader.uint64s(tag, into: &self.votersOutgoing)
      case Field.learnersNext: try reader.uint64s(tag, into: &self.learnersNext)
      case Field.autoLeave: storedAutoLeave = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    for element in self.voters { writer.alwaysUint64(Field.voters, element) }
    for element in self.learners { writer.alwaysUint64(Field.learners, element) }
    for element in self.votersOutgoing { writer.alwaysUint64(Field.votersOutgoing, element) }
    for element in self.learnersNext { writer.alwaysUint64(Field.learnersNext, element) }
    if let storedAutoLeave { writer.alwaysBool(Field.autoLeave, storedAutoLeave) }
    writer.unknown(unknownFields)
  }
}

package struct Raftpb_SnapshotMetadata: Message {
  package enum Field {
    @inlinable package static var confState: UInt32 { 1 }
    @inlinable package static var index: UInt32 { 2 }
    @inlinable package static var term: UInt32 { 3 }
  }

  package var confState: Raftpb_ConfState {
    get { storedConfState ?? Raftpb_ConfState() }
    set { storedConfState = newValue }
  }
  package var hasConfState: Bool { storedConfState != nil }
  package mutating func clearConfState() { storedConfState = nil }
  private var storedConfState: Raftpb_ConfState?
  package var index: UInt64 {
    get { storedIndex ?? 0 }
    set { storedIndex = newValue }
  }
  package var hasIndex: Bool { storedIndex != nil }
  package mutating func clearIndex() { storedIndex = nil }
  private var storedIndex: UInt64?
  package var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  package var hasTerm: Bool { storedTerm != nil }
  package mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.confState: try reader.message(tag, into: &storedConfState)
      case Field.index: storedIndex = try reader.uint64(tag)
      case Field.term: storedTerm = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedConfState { writer.alwaysMessage(Field.confState, storedConfState) }
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    writer.unknown(unknownFields)
  }
}

package struct Raftpb_Snapshot: Message {
  package enum Field {
    @inlinable package static var data: UInt32 { 1 }
    @inlinable package static var metadata: UInt32 { 2 }
  }

  package var data: [UInt8] {
    get { storedData ?? [] }
    set { storedData = newValue }
  }
  package var hasData: Bool { storedData != nil }
  package mutating func clearData() { storedData = nil }
  private var storedData: [UInt8]?
  package var metadata: Raftpb_SnapshotMetadata {
    get { storedMetadata ?? Raftpb_SnapshotMetadata() }
    set { storedMetadata = newValue }
  }
  package var hasMetadata: Bool { storedMetadata != nil }
  package mutating func clearMetadata() { storedMetadata = nil }
  private var storedMetadata: Raftpb_SnapshotMetadata?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.data: storedData = try reader.bytes(tag)
      case Field.metadata: try reader.message(tag, into: &storedMetadata)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    if let storedMetadata { writer.alwaysMessage(Field.metadata, storedMetadata) }
    writer.unknown(unknownFields)
  }
}

package struct Raftpb_ConfChange: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var type: UInt32 { 2 }
    @inlinable package static var nodeID: UInt32 { 3 }
    @inlinable package static var context: UInt32 { 4 }
  }

  package var id: UInt64 {
    get { storedID ?? 0 }
    set { storedID = newValue }
  }
  package var hasID: Bool { storedID != nil }
  package mutating func clearID() { storedID = nil }
  private var storedID: UInt64?
  package var type: Raftpb_ConfChangeType {
    get { storedType ?? .confChangeAddNode }
    set { storedType = newValue }
  }
  package var hasType: Bool { storedType != nil }
  package mutating func clearType() { storedType = nil }
  private var storedType: Raftpb_ConfChangeType?
  package var nodeID: UInt64 {
    get { storedNodeID ?? 0 }
    set { storedNodeID = newValue }
  }
  package var hasNodeID: Bool { storedNodeID != nil }
  package mutating func clearNodeID() { storedNodeID = nil }
  private var storedNodeID: UInt64?
  package var context: [UInt8] {
    get { storedContext ?? [] }
    set { storedContext = newValue }
  }
  package var hasContext: Bool { storedContext != nil }
  package mutating func clearContext() { storedContext = nil }
  private var storedContext: [UInt8]?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: storedID = try reader.uint64(tag)
      case Field.type: storedType = try reader.enumeration(tag)
      case Field.nodeID: storedNodeID = try reader.uint64(tag)
      case Field.context: storedContext = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedID { writer.alwaysUint64(Field.id, storedID) }
    if let storedType { writer.alwaysEnumeration(Field.type, storedType) }
    if let storedNodeID { writer.alwaysUint64(Field.nodeID, storedNodeID) }
    if let storedContext { writer.alwaysBytes(Field.context, storedContext) }
    writer.unknown(unknownFields)
  }
}
