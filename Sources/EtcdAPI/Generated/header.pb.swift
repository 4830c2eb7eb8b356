// Made by `generate` from Protos/header.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_ResponseHeader: Message {
  public var clusterID: UInt64 = 0
  public var memberID: UInt64 = 0
  public var revision: Int64 = 0
  public var raftTerm: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.clusterID = try reader.uint64(tag)
      case 2: self.memberID = try reader.uint64(tag)
      case 3: self.revision = try reader.int64(tag)
      case 4: self.raftTerm = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.clusterID)
    writer.uint64(2, self.memberID)
    writer.int64(3, self.revision)
    writer.uint64(4, self.raftTerm)
    writer.unknown(unknownFields)
  }
}
