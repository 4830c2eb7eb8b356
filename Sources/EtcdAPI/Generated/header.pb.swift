// Made by `generate` from Protos/header.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_ResponseHeader: Message {
  public enum Field {
    @inlinable public static var clusterID: UInt32 { 1 }
    @inlinable public static var memberID: UInt32 { 2 }
    @inlinable public static var revision: UInt32 { 3 }
    @inlinable public static var raftTerm: UInt32 { 4 }
  }

  public var clusterID: UInt64 = 0
  public var memberID: UInt64 = 0
  public var revision: Int64 = 0
  public var raftTerm: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.clusterID, self.clusterID)
    writer.uint64(Field.memberID, self.memberID)
    writer.int64(Field.revision, self.revision)
    writer.uint64(Field.raftTerm, self.raftTerm)
    writer.unknown(unknownFields)
  }
}
