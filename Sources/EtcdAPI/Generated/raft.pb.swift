// Made by `generate` from Protos/raft.proto; not edited by hand.
// swift-format-ignore-file

public enum Raftpb_EntryType: Enumeration {
  case entryNormal
  case entryConfChange
  case entryConfChangeV2
  case UNRECOGNIZED(Int)

  public init(rawValue: Int) {
    self = switch rawValue {
    case 0: .entryNormal
    case 1: .entryConfChange
    case 2: .entryConfChangeV2
    default: .UNRECOGNIZED(rawValue)
    }
  }

  public var rawValue: Int {
    switch self {
    case .entryNormal: 0
    case .entryConfChange: 1
    case .entryConfChangeV2: 2
    case .UNRECOGNIZED(let value): value
    }
  }
}

public enum Raftpb_ConfChangeType: Enumeration {
  case confChangeAddNode
  case confChangeRemoveNode
  case confChangeUpdateNode
  case confChangeAddLearnerNode
  case UNRECOGNIZED(Int)

  public init(rawValue: Int) {
    self = switch rawValue {
    case 0: .confChangeAddNode
    case 1: .confChangeRemoveNode
    case 2: .confChangeUpdateNode
    case 3: .confChangeAddLearnerNode
    default: .UNRECOGNIZED(rawValue)
    }
  }

  public var rawValue: Int {
    switch self {
    case .confChangeAddNode: 0
    case .confChangeRemoveNode: 1
    case .confChangeUpdateNode: 2
    case .confChangeAddLearnerNode: 3
    case .UNRECOGNIZED(let value): value
    }
  }
}

public struct Raftpb_Entry: Message {
  public enum Field {
    @inlinable public static var type: UInt32 { 1 }
    @inlinable public static var term: UInt32 { 2 }
    @inlinable public static var index: UInt32 { 3 }
    @inlinable public static var data: UInt32 { 4 }
  }

  public var type: Raftpb_EntryType {
    get { storedType ?? .entryNormal }
    set { storedType = newValue }
  }
  public var hasType: Bool { storedType != nil }
  public mutating func clearType() { storedType = nil }
  private var storedType: Raftpb_EntryType?
  public var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  public var hasTerm: Bool { storedTerm != nil }
  public mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  public var index: UInt64 {
    get { storedIndex ?? 0 }
    set { storedIndex = newValue }
  }
  public var hasIndex: Bool { storedIndex != nil }
  public mutating func clearIndex() { storedIndex = nil }
  private var storedIndex: UInt64?
  public var data: [UInt8] {
    get { storedData ?? [] }
    set { storedData = newValue }
  }
  public var hasData: Bool { storedData != nil }
  public mutating func clearData() { storedData = nil }
  private var storedData: [UInt8]?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysEnumeration(Field.type, storedType) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_HardState: Message {
  public enum Field {
    @inlinable public static var term: UInt32 { 1 }
    @inlinable public static var vote: UInt32 { 2 }
    @inlinable public static var commit: UInt32 { 3 }
  }

  public var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  public var hasTerm: Bool { storedTerm != nil }
  public mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  public var vote: UInt64 {
    get { storedVote ?? 0 }
    set { storedVote = newValue }
  }
  public var hasVote: Bool { storedVote != nil }
  public mutating func clearVote() { storedVote = nil }
  private var storedVote: UInt64?
  public var commit: UInt64 {
    get { storedCommit ?? 0 }
    set { storedCommit = newValue }
  }
  public var hasCommit: Bool { storedCommit != nil }
  public mutating func clearCommit() { storedCommit = nil }
  private var storedCommit: UInt64?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.term: storedTerm = try reader.uint64(tag)
      case Field.vote: storedVote = try reader.uint64(tag)
      case Field.commit: storedCommit = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedVote { writer.alwaysUint64(Field.vote, storedVote) }
    if let storedCommit { writer.alwaysUint64(Field.commit, storedCommit) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfState: Message {
  public enum Field {
    @inlinable public static var voters: UInt32 { 1 }
    @inlinable public static var learners: UInt32 { 2 }
    @inlinable public static var votersOutgoing: UInt32 { 3 }
    @inlinable public static var learnersNext: UInt32 { 4 }
    @inlinable public static var autoLeave: UInt32 { 5 }
  }

  public var voters: [UInt64] = []
  public var learners: [UInt64] = []
  public var votersOutgoing: [UInt64] = []
  public var learnersNext: [UInt64] = []
  public var autoLeave: Bool {
    get { storedAutoLeave ?? false }
    set { storedAutoLeave = newValue }
  }
  public var hasAutoLeave: Bool { storedAutoLeave != nil }
  public mutating func clearAutoLeave() { storedAutoLeave = nil }
  private var storedAutoLeave: Bool?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    for element in self.voters { writer.alwaysUint64(Field.voters, element) }
    for element in self.learners { writer.alwaysUint64(Field.learners, element) }
    for element in self.votersOutgoing { writer.alwaysUint64(Field.votersOutgoing, element) }
    for element in self.learnersNext { writer.alwaysUint64(Field.learnersNext, element) }
    if let storedAutoLeave { writer.alwaysBool(Field.autoLeave, storedAutoLeave) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_SnapshotMetadata: Message {
  public enum Field {
    @inlinable public static var confState: UInt32 { 1 }
    @inlinable public static var index: UInt32 { 2 }
    @inlinable public static var term: UInt32 { 3 }
  }

  public var confState: Raftpb_ConfState {
    get { storedConfState ?? Raftpb_ConfState() }
    set { storedConfState = newValue }
  }
  public var hasConfState: Bool { storedConfState != nil }
  public mutating func clearConfState() { storedConfState = nil }
  private var storedConfState: Raftpb_ConfState?
  public var index: UInt64 {
    get { storedIndex ?? 0 }
    set { storedIndex = newValue }
  }
  public var hasIndex: Bool { storedIndex != nil }
  public mutating func clearIndex() { storedIndex = nil }
  private var storedIndex: UInt64?
  public var term: UInt64 {
    get { storedTerm ?? 0 }
    set { storedTerm = newValue }
  }
  public var hasTerm: Bool { storedTerm != nil }
  public mutating func clearTerm() { storedTerm = nil }
  private var storedTerm: UInt64?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.confState: try reader.message(tag, into: &storedConfState)
      case Field.index: storedIndex = try reader.uint64(tag)
      case Field.term: storedTerm = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedConfState { writer.alwaysMessage(Field.confState, storedConfState) }
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_Snapshot: Message {
  public enum Field {
    @inlinable public static var data: UInt32 { 1 }
    @inlinable public static var metadata: UInt32 { 2 }
  }

  public var data: [UInt8] {
    get { storedData ?? [] }
    set { storedData = newValue }
  }
  public var hasData: Bool { storedData != nil }
  public mutating func clearData() { storedData = nil }
  private var storedData: [UInt8]?
  public var metadata: Raftpb_SnapshotMetadata {
    get { storedMetadata ?? Raftpb_SnapshotMetadata() }
    set { storedMetadata = newValue }
  }
  public var hasMetadata: Bool { storedMetadata != nil }
  public mutating func clearMetadata() { storedMetadata = nil }
  private var storedMetadata: Raftpb_SnapshotMetadata?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.data: storedData = try reader.bytes(tag)
      case Field.metadata: try reader.message(tag, into: &storedMetadata)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    if let storedMetadata { writer.alwaysMessage(Field.metadata, storedMetadata) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfChange: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var type: UInt32 { 2 }
    @inlinable public static var nodeID: UInt32 { 3 }
    @inlinable public static var context: UInt32 { 4 }
  }

  public var id: UInt64 {
    get { storedID ?? 0 }
    set { storedID = newValue }
  }
  public var hasID: Bool { storedID != nil }
  public mutating func clearID() { storedID = nil }
  private var storedID: UInt64?
  public var type: Raftpb_ConfChangeType {
    get { storedType ?? .confChangeAddNode }
    set { storedType = newValue }
  }
  public var hasType: Bool { storedType != nil }
  public mutating func clearType() { storedType = nil }
  private var storedType: Raftpb_ConfChangeType?
  public var nodeID: UInt64 {
    get { storedNodeID ?? 0 }
    set { storedNodeID = newValue }
  }
  public var hasNodeID: Bool { storedNodeID != nil }
  public mutating func clearNodeID() { storedNodeID = nil }
  private var storedNodeID: UInt64?
  public var context: [UInt8] {
    get { storedContext ?? [] }
    set { storedContext = newValue }
  }
  public var hasContext: Bool { storedContext != nil }
  public mutating func clearContext() { storedContext = nil }
  private var storedContext: [UInt8]?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    if let storedID { writer.alwaysUint64(Field.id, storedID) }
    if let storedType { writer.alwaysEnumeration(Field.type, storedType) }
    if let storedNodeID { writer.alwaysUint64(Field.nodeID, storedNodeID) }
    if let storedContext { writer.alwaysBytes(Field.context, storedContext) }
    writer.unknown(unknownFields)
  }
}
