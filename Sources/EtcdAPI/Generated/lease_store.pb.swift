// Made by `generate` from Protos/lease_store.proto; not edited by hand.
// swift-format-ignore-file

package struct Leasepb_Lease: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var ttl: UInt32 { 2 }
    @inlinable package static var remainingTtl: UInt32 { 3 }
  }

  package var id: Int64 = 0
  package var ttl: Int64 = 0
  package var remainingTtl: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.remainingTtl: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.remainingTtl, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}
