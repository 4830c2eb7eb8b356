// Made by `generate` from Protos/membership.proto; not edited by hand.
// swift-format-ignore-file

public struct Membershippb_RaftAttributes: Message {
  public var peerUrls: [String] = []
  public var isLearner: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.peerUrls.append(try reader.string(tag))
      case 2: self.isLearner = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.peerUrls { writer.alwaysString(1, element) }
    writer.bool(2, self.isLearner)
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_Attributes: Message {
  public var name: [UInt8] = []
  public var clientUrls: [String] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      case 2: self.clientUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    for element in self.clientUrls { writer.alwaysString(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_Member: Message {
  public var id: UInt64 = 0
  public var raftAttributes: Membershippb_RaftAttributes {
    get { storedRaftAttributes ?? Membershippb_RaftAttributes() }
    set { storedRaftAttributes = newValue }
  }
  public var hasRaftAttributes: Bool { storedRaftAttributes != nil }
  public mutating func clearRaftAttributes() { storedRaftAttributes = nil }
  private var storedRaftAttributes: Membershippb_RaftAttributes?
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
      case 1: self.id = try reader.uint64(tag)
      case 2: try reader.message(tag, into: &storedRaftAttributes)
      case 3: try reader.message(tag, into: &storedMemberAttributes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    if let storedRaftAttributes { writer.alwaysMessage(2, storedRaftAttributes) }
    if let storedMemberAttributes { writer.alwaysMessage(3, storedMemberAttributes) }
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_ClusterVersionSetRequest: Message {
  public var ver: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.string(1, self.ver)
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_ClusterMemberAttrSetRequest: Message {
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
      case 1: self.memberID = try reader.uint64(tag)
      case 2: try reader.message(tag, into: &storedMemberAttributes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.memberID)
    if let storedMemberAttributes { writer.alwaysMessage(2, storedMemberAttributes) }
    writer.unknown(unknownFields)
  }
}

public struct Membershippb_DowngradeInfoSetRequest: Message {
  public var enabled: Bool = false
  public var ver: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.enabled = try reader.bool(tag)
      case 2: self.ver = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(1, self.enabled)
    writer.string(2, self.ver)
    writer.unknown(unknownFields)
  }
}
