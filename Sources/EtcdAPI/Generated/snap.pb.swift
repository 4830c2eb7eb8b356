// Made by `generate` from Protos/snap.proto; not edited by hand.
// swift-format-ignore-file

public struct Snappb_Snapshot: Message {
  public enum Field {
    @inlinable public static var crc: UInt32 { 1 }
    @inlinable public static var data: UInt32 { 2 }
  }

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
      case Field.crc: storedCrc = try reader.uint32(tag)
      case Field.data: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedCrc { writer.alwaysUint32(Field.crc, storedCrc) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}
