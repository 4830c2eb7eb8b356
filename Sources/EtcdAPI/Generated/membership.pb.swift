// Made by `generate` from Protos/membership.proto; not edited by hand.
// swift-format-ignore-file

public struct Membershippb_Attributes: Message {
  public enum Field {
    @inlinable public static var name: UInt32 { 1 }
    @inlinable public static var clientUrls: UInt32 { 2 }
  }

  public var name: [UInt8] = []
  public var clientUrls: [String] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.name: self.name = try reader.bytes(tag)
      case Field.clientUrls: self.clientUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.name, self.name)
    for element in self.clientUrls { writer.alwaysString(Field.clientUrls, element) }
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_ClusterVersionSetRequest: Message {
  public enum Field {
    @inlinable public static var ver: UInt32 { 1 }
  }

  public var ver: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.ver: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.string(Field.ver, self.ver)
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_ClusterMemberAttrSetRequest: Message {
  public enum Field {
    @inlinable public static var memberID: UInt32 { 1 }
    @inlinable public static var memberAttributes: UInt32 { 2 }
  }

  public var memberID: UInt64 = 0
  public var memberAttributes: Membershippb_Attributes {
    get { storedMemberAttributes ?? Membershippb_Attributes() }
    set { storedMemberAttributes = newValue }
  }
  public var hasMemberAttributes: Bool { storedMemberAttributes != nil }
  public mutating func clearMemberAttributes() { storedMemberAttributes = nil }
  private var storedMemberAttributes: Membershippb_Attributes?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.memberID: self.memberID = try reader.uint64(tag)
      case Field.memberAttributes: try reader.message(tag, into: &storedMemberAttributes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.memberID, self.memberID)
    if let storedMemberAttributes { writer.alwaysMessage(Field.memberAttributes, storedMemberAttributes) }
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_DowngradeInfoSetRequest: Message {
  public enum Field {
    @inlinable public static var enabled: UInt32 { 1 }
    @inlinable public static var ver: UInt32 { 2 }
  }

  public var enabled: Bool = false
  public var ver: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.enabled: self.enabled = try reader.bool(tag)
      case Field.ver: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(Field.enabled, self.enabled)
    writer.string(Field.ver, self.ver)
    writer.unknown(unknownFields)
  }
}
