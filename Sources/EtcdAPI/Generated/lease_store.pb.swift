// Made by `generate` from Protos/lease_store.proto; not edited by hand.
// swift-format-ignore-file

public struct Leasepb_Lease: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var ttl: UInt32 { 2 }
    @inlinable public static var remainingTtl: UInt32 { 3 }
  }

  public var id: Int64 = 0
  public var ttl: Int64 = 0
  public var remainingTtl: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.remainingTtl: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.remainingTtl, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}
