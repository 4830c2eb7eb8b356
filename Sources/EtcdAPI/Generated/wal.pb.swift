// Made by `generate` from Protos/wal.proto; not edited by hand.
// swift-format-ignore-file

package struct Walpb_Record: Message {
  package enum Field {
    @inlinable package static var type: UInt32 { 1 }
    @inlinable package static var crc: UInt32 { 2 }
    @inlinable package static var data: UInt32 { 3 }
  }

  package var type: Int64 {
    get { storedType ?? 0 }
    set { storedType = newValue }
  }
  package var hasType: Bool { storedType != nil }
  package mutating func clearType() { storedType = nil }
  private var storedType: Int64?
  package var crc: UInt32 {
    get { storedCrc ?? 0 }
    set { storedCrc = newValue }
  }
  package var hasCrc: Bool { storedCrc != nil }
  package mutating func clearCrc() { storedCrc = nil }
  private var storedCrc: UInt32?
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
      case Field.type: storedType = try reader.int64(tag)
      case Field.crc: storedCrc = try reader.uint32(tag)
      case Field.data: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysInt64(Field.type, storedType) }
    if let storedCrc { writer.alwaysUint32(Field.crc, storedCrc) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}

package struct Walpb_Snapshot: Message {
  package enum Field {
    @inlinable package static var index: UInt32 { 1 }
    @inlinable package static var term: UInt32 { 2 }
    @inlinable package static var confState: UInt32 { 3 }
  }

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
  package var confState: Raftpb_ConfState {
    get { storedConfState ?? Raftpb_ConfState() }
    set { storedConfState = newValue }
  }
  package var hasConfState: Bool { storedConfState != nil }
  package mutating func clearConfState() { storedConfState = nil }
  private var storedConfState: Raftpb_ConfState?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.index: storedIndex = try reader.uint64(tag)
      case Field.term: storedTerm = try reader.uint64(tag)
      case Field.confState: try reader.message(tag, into: &storedConfState)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedConfState { writer.alwaysMessage(Field.confState, storedConfState) }
    writer.unknown(unknownFields)
  }
}
