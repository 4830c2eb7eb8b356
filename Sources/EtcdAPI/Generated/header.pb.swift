// Made by `generate` from Protos/header.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_ResponseHeader: Message {
  package enum Field {
    @inlinable package static var clusterID: UInt32 { 1 }
    @inlinable package static var memberID: UInt32 { 2 }
    @inlinable package static var revision: UInt32 { 3 }
    @inlinable package static var raftTerm: UInt32 { 4 }
  }

  package var clusterID: UInt64 = 0
  package var memberID: UInt64 = 0
  package var revision: Int64 = 0
  package var raftTerm: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.clusterID: self.clusterID = try reader.uint64(tag)
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.revision: self.revision = try reader.int64(tag)
      case Field.raftTerm: self.raftTerm = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.clusterID, self.clusterID)
    writer.uint64(Field.memberID, self.memberID)
    writer.int64(Field.revision, self.revision)
    writer.uint64(Field.raftTerm, self.raftTerm)
    writer.unknown(unknownFields)
  }
}
