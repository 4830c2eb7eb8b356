// Made by `generate` from Protos/mvcc.proto; not edited by hand.
// swift-format-ignore-file

public struct Mvccpb_KeyValue: Message {
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
      case 1: self.key = try reader.bytes(tag)
      case 2: self.createRevision = try reader.int64(tag)
      case 3: self.modRevision = try reader.int64(tag)
      case 4: self.version = try reader.int64(tag)
      case 5: self.value = try reader.bytes(tag)
      case 6: self.lease = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.key)
    writer.int64(2, self.createRevision)
    writer.int64(3, self.modRevision)
    writer.int64(4, self.version)
    writer.bytes(5, self.value)
    writer.int64(6, self.lease)
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
      case 1: self.type = try reader.enumeration(tag)
      case 2: try reader.message(tag, into: &storedKv)
      case 3: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(1, self.type)
    if let storedKv { writer.alwaysMessage(2, storedKv) }
    if let storedPrevKv { writer.alwaysMessage(3, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}
