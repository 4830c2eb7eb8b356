// Made by `generate` from Protos/wal.proto; not edited by hand.
// swift-format-ignore-file

public struct Walpb_Record: Message {
  public enum Field {
    @inlinable public static var type: UInt32 { 1 }
    @inlinable public static var crc: UInt32 { 2 }
    @inlinable public static var data: UInt32 { 3 }
  }

  public var type: Int64 {
    get { storedType ?? 0 }
    set { storedType = newValue }
  }
  public var hasType: Bool { storedType != nil }
  public mutating func clearType() { storedType = nil }
  private var storedType: Int64?
  public var crc: UInt32 {
    get { storedCrc ?? 0 }
    set { storedCrc = newValue }
  }
  public var hasCrc: Bool { storedCrc != nil }
  public mutating func clearCrc() { storedCrc = nil }
  private var storedCrc: UInt32?
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
      case Field.type: storedType = try reader.int64(tag)
      case Field.crc: storedCrc = try reader.uint32(tag)
      case Field.data: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedType { writer.alwaysInt64(Field.type, storedType) }
    if let storedCrc { writer.alwaysUint32(Field.crc, storedCrc) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}

public struct Walpb_Snapshot: Message {
  public enum Field {
    @inlinable public static var index: UInt32 { 1 }
    @inlinable public static var term: UInt32 { 2 }
    @inlinable public static var confState: UInt32 { 3 }
  }

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
  public var confState: Raftpb_ConfState {
    get { storedConfState ?? Raftpb_ConfState() }
    set { storedConfState = newValue }
  }
  public var hasConfState: Bool { storedConfState != nil }
  public mutating func clearConfState() { storedConfState = nil }
  private var storedConfState: Raftpb_ConfState?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.index: storedIndex = try reader.uint64(tag)
      case Field.term: storedTerm = try reader.uint64(tag)
      case Field.confState: try reader.message(tag, into: &storedConfState)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedIndex { writer.alwaysUint64(Field.index, storedIndex) }
    if let storedTerm { writer.alwaysUint64(Field.term, storedTerm) }
    if let storedConfState { writer.alwaysMessage(Field.confState, storedConfState) }
    writer.unknown(unknownFields)
  }
}
