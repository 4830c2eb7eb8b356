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

public enum Raftpb_ConfChangeTransition: Enumeration {
  case auto
  case jointImplicit
  case jointExplicit
  case UNRECOGNIZED(Int)

  public init(rawValue: Int) {
    self = switch rawValue {
    case 0: .auto
    case 1: .jointImplicit
    case 2: .jointExplicit
    default: .UNRECOGNIZED(rawValue)
    }
  }

  public var rawValue: Int {
    switch self {
    case .auto: 0
    case .jointImplicit: 1
    case .jointExplicit: 2
    case .UNRECOGNIZED(let value): value
    }
  }
}

public struct Raftpb_Entry: Message {
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
      case 1: storedType = try reader.enumeration(tag)
      case 2: storedTerm = try reader.uint64(tag)
      case 3: storedIndex = try reader.uint64(tag)
      case 4: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysEnumeration(1, storedType) }
    if let storedTerm { writer.alwaysUint64(2, storedTerm) }
    if let storedIndex { writer.alwaysUint64(3, storedIndex) }
    if let storedData { writer.alwaysBytes(4, storedData) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_HardState: Message {
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
      case 1: storedTerm = try reader.uint64(tag)
      case 2: storedVote = try reader.uint64(tag)
      case 3: storedCommit = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedTerm { writer.alwaysUint64(1, storedTerm) }
    if let storedVote { writer.alwaysUint64(2, storedVote) }
    if let storedCommit { writer.alwaysUint64(3, storedCommit) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfState: Message {
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
      case 1: try reader.uint64s(tag, into: &self.voters)
      case 2: try reader.uint64s(tag, into: &self.learners)
      case 3: try reader.uint64s(tag, into: &self.votersOutgoing)
      case 4: try reader.uint64s(tag, into: &self.learnersNext)
      case 5: storedAutoLeave = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.voters { writer.alwaysUint64(1, element) }
    for element in self.learners { writer.alwaysUint64(2, element) }
    for element in self.votersOutgoing { writer.alwaysUint64(3, element) }
    for element in self.learnersNext { writer.alwaysUint64(4, element) }
    if let storedAutoLeave { writer.alwaysBool(5, storedAutoLeave) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_SnapshotMetadata: Message {
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
      case 1: try reader.message(tag, into: &storedConfState)
      case 2: storedIndex = try reader.uint64(tag)
      case 3: storedTerm = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedConfState { writer.alwaysMessage(1, storedConfState) }
    if let storedIndex { writer.alwaysUint64(2, storedIndex) }
    if let storedTerm { writer.alwaysUint64(3, storedTerm) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_Snapshot: Message {
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
      case 1: storedData = try reader.bytes(tag)
      case 2: try reader.message(tag, into: &storedMetadata)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedData { writer.alwaysBytes(1, storedData) }
    if let storedMetadata { writer.alwaysMessage(2, storedMetadata) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfChange: Message {
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
      case 1: storedID = try reader.uint64(tag)
      case 2: storedType = try reader.enumeration(tag)
      case 3: storedNodeID = try reader.uint64(tag)
      case 4: storedContext = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedID { writer.alwaysUint64(1, storedID) }
    if let storedType { writer.alwaysEnumeration(2, storedType) }
    if let storedNodeID { writer.alwaysUint64(3, storedNodeID) }
    if let storedContext { writer.alwaysBytes(4, storedContext) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfChangeSingle: Message {
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
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: storedType = try reader.enumeration(tag)
      case 2: storedNodeID = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysEnumeration(1, storedType) }
    if let storedNodeID { writer.alwaysUint64(2, storedNodeID) }
    writer.unknown(unknownFields)
  }
}

public struct Raftpb_ConfChangeV2: Message {
  public var transition: Raftpb_ConfChangeTransition {
    get { storedTransition ?? .auto }
    set { storedTransition = newValue }
  }
  public var hasTransition: Bool { storedTransition != nil }
  public mutating func clearTransition() { storedTransition = nil }
  private var storedTransition: Raftpb_ConfChangeTransition?
  public var changes: [Raftpb_ConfChangeSingle] = []
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
      case 1: storedTransition = try reader.enumeration(tag)
      case 2: self.changes.append(try reader.message(tag))
      case 3: storedContext = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedTransition { writer.alwaysEnumeration(1, storedTransition) }
    for element in self.changes { writer.alwaysMessage(2, element) }
    if let storedContext { writer.alwaysBytes(3, storedContext) }
    writer.unknown(unknownFields)
  }
}
