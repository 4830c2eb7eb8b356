// Made by `generate` from Protos/membership.proto; not edited by hand.
// swift-format-ignore-file

package struct Membershippb_Attributes: Message {
  package enum Field {
    @inlinable package static var name: UInt32 { 1 }
    @inlinable package static var clientUrls: UInt32 { 2 }
  }

  package var name: [UInt8] = []
  package var clientUrls: [String] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.clientUrls: self.clientUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    for element in self.clientUrls { writer.alwaysString(Field.clientUrls, element) }
    writer.unknown(unknownFields)
  }
}

package struct Membershippb_ClusterVersionSetRequest: Message {
  package enum Field {
    @inlinable package static var ver: UInt32 { 1 }
  }

  package var ver: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.ver: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.string(Field.ver, self.ver)
    writer.unknown(unknownFields)
  }
}

package struct Membershippb_ClusterMemberAttrSetRequest: Message {
  package enum Field {
    @inlinable package static var memberID: UInt32 { 1 }
    @inlinable package static var memberAttributes: UInt32 { 2 }
  }

  package var memberID: UInt64 = 0
  package var memberAttributes: Membershippb_Attributes {
    get { storedMemberAttributes ?? Membershippb_Attributes() }
    set { storedMemberAttributes = newValue }
  }
  package var hasMemberAttributes: Bool { storedMemberAttributes != nil }
  package mutating func clearMemberAttributes() { storedMemberAttributes = nil }
  private var storedMemberAttributes: Membershippb_Attributes?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.memberAttributes: try reader.message(tag, into: &storedMemberAttributes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.memberID, self.memberID)
    if let storedMemberAttributes { writer.alwaysMessage(Field.memberAttributes, storedMemberAttributes) }
    writer.unknown(unknownFields)
  }
}

package struct Membershippb_DowngradeInfoSetRequest: Message {
  package enum Field {
    @inlinable package static var enabled: UInt32 { 1 }
    @inlinable package static var ver: UInt32 { 2 }
  }

  package var enabled: Bool = false
  package var ver: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.ver: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bool(Field.enabled, self.enabled)
    writer.string(Field.ver, self.ver)
    writer.unknown(unknownFields)
  }
}
