// Made by `generate` from Protos/snap.proto; not edited by hand.
// swift-format-ignore-file

package struct Snappb_Snapshot: Message {
  package enum Field {
    @inlinable package static var crc: UInt32 { 1 }
    @inlinable package static var data: UInt32 { 2 }
  }

  package var crc: UInt32 {
    get { storedCrc ?? 0 }
    set { storedCrc = newValue }
  }
  package var hasCrc: Bool { storedCrc != nil }
  package mutating func clearCrc() { storedCrc = nil }
  private var storedCrc: UInt32?
  package var data: [UInt8] {
    get { storedData ?? [] }
    set { storedData = newValue }
  }
  package var hasData: Bool { storedData != nil }
  package mutating func clearData() { storedData = nil }
  private var storedData: [UInt8]?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.crc: storedCrc = try reader.uint32(tag)
      case Field.data: storedData = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedCrc { writer.alwaysUint32(Field.crc, storedCrc) }
    if let storedData { writer.alwaysBytes(Field.data, storedData) }
    writer.unknown(unknownFields)
  }
}
