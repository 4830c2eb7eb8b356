// Made by `generate` from Protos/mvcc.proto; not edited by hand.
// swift-format-ignore-file

public struct Mvccpb_KeyValue: Message {
  public enum Field {
    @inlinable public static var key: UInt32 { 1 }
    @inlinable public static var createRevision: UInt32 { 2 }
    @inlinable public static var modRevision: UInt32 { 3 }
    @inlinable public static var version: UInt32 { 4 }
    @inlinable public static var value: UInt32 { 5 }
    @inlinable public static var lease: UInt32 { 6 }
  }

  public var key: [UInt8] = []
  public var createRevision: Int64 = 0
  public var modRevision: Int64 = 0
  public var version: Int64 = 0
  public var value: [UInt8] = []
  public var lease: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.key: self.key = try reader.bytes(tag)
      case Field.createRevision: self.createRevision = try reader.int64(tag)
      case Field.modRevision: self.modRevision = try reader.int64(tag)
      case Field.version: self.version = try reader.int64(tag)
      case Field.value: self.value = try reader.bytes(tag)
      case Field.lease: self.lease = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.int64(Field.createRevision, self.createRevision)
    writer.int64(Field.modRevision, self.modRevision)
    writer.int64(Field.version, self.version)
    writer.bytes(Field.value, self.value)
    writer.int64(Field.lease, self.lease)
    writer.unknown(unknownFields)
  }
}

public struct Mvccpb_Event: Message {
  public enum EventType: Enumeration {
    case put
    case delete
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .put
      case 1: .delete
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .put: 0
      case .delete: 1
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var type: UInt32 { 1 }
    @inlinable public static var kv: UInt32 { 2 }
    @inlinable public static var prevKv: UInt32 { 3 }
  }

  public var type: Mvccpb_Event.EventType = .put
  public var kv: Mvccpb_KeyValue {
    get { storedKv ?? Mvccpb_KeyValue() }
    set { storedKv = newValue }
  }
  public var hasKv: Bool { storedKv != nil }
  public mutating func clearKv() { storedKv = nil }
  private var storedKv: Mvccpb_KeyValue?
  public var prevKv: Mvccpb_KeyValue {
    get { storedPrevKv ?? Mvccpb_KeyValue() }
    set { storedPrevKv = newValue }
  }
  public var hasPrevKv: Bool { storedPrevKv != nil }
  public mutating func clearPrevKv() { storedPrevKv = nil }
  private var storedPrevKv: Mvccpb_KeyValue?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.type: self.type = try reader.enumeration(tag)
      case Field.kv: try reader.message(tag, into: &storedKv)
      case Field.prevKv: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.type, self.type)
    if let storedKv { writer.alwaysMessage(Field.kv, storedKv) }
    if let storedPrevKv { writer.alwaysMessage(Field.prevKv, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}
