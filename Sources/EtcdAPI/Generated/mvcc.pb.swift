// Made by `generate` from Protos/mvcc.proto; not edited by hand.
// swift-format-ignore-file

package struct Mvccpb_KeyValue: Message {
  package enum Field {
    @inlinable package static var key: UInt32 { 1 }
    @inlinable package static var createRevision: UInt32 { 2 }
    @inlinable package static var modRevision: UInt32 { 3 }
    @inlinable package static var version: UInt32 { 4 }
    @inlinable package static var value: UInt32 { 5 }
    @inlinable package static var lease: UInt32 { 6 }
  }

  package var key: [UInt8] = []
  package var createRevision: Int64 = 0
  package var modRevision: Int64 = 0
  package var version: Int64 = 0
  package var value: [UInt8] = []
  package var lease: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.int64(Field.createRevision, self.createRevision)
    writer.int64(Field.modRevision, self.modRevision)
    writer.int64(Field.version, self.version)
    writer.bytes(Field.value, self.value)
    writer.int64(Field.lease, self.lease)
    writer.unknown(unknownFields)
  }
}

package struct Mvccpb_Event: Message {
  package enum EventType: Enumeration {
    case put
    case delete
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .put
      case 1: .delete
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .put: 0
      case .delete: 1
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum Field {
    @inlinable package static var type: UInt32 { 1 }
    @inlinable package static var kv: UInt32 { 2 }
    @inlinable package static var prevKv: UInt32 { 3 }
  }

  package var type: Mvccpb_Event.EventType = .put
  package var kv: Mvccpb_KeyValue {
    get { storedKv ?? Mvccpb_KeyValue() }
    set { storedKv = newValue }
  }
  package var hasKv: Bool { storedKv != nil }
  package mutating func clearKv() { storedKv = nil }
  private var storedKv: Mvccpb_KeyValue?
  package var prevKv: Mvccpb_KeyValue {
    get { storedPrevKv ?? Mvccpb_KeyValue() }
    set { storedPrevKv = newValue }
  }
  package var hasPrevKv: Bool { storedPrevKv != nil }
  package mutating func clearPrevKv() { storedPrevKv = nil }
  private var storedPrevKv: Mvccpb_KeyValue?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.type: self.type = try reader.enumeration(tag)
      case Field.kv: try reader.message(tag, into: &storedKv)
      case Field.prevKv: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.type, self.type)
    if let storedKv { writer.alwaysMessage(Field.kv, storedKv) }
    if let storedPrevKv { writer.alwaysMessage(Field.prevKv, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}
