// Made by `generate` from Protos/cluster.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_Member: Message {
  public var id: UInt64 = 0
  public var name: String = ""
  public var peerUrls: [String] = []
  public var clientUrls: [String] = []
  public var isLearner: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.uint64(tag)
      case 2: self.name = try reader.string(tag)
      case 3: self.peerUrls.append(try reader.string(tag))
      case 4: self.clientUrls.append(try reader.string(tag))
      case 5: self.isLearner = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    writer.string(2, self.name)
    for element in self.peerUrls { writer.alwaysString(3, element) }
    for element in self.clientUrls { writer.alwaysString(4, element) }
    writer.bool(5, self.isLearner)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberAddRequest: Message {
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

public struct Etcdserverpb_MemberAddResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var member: Etcdserverpb_Member {
    get { storedMember ?? Etcdserverpb_Member() }
    set { storedMember = newValue }
  }
  public var hasMember: Bool { storedMember != nil }
  public mutating func clearMember() { storedMember = nil }
  private var storedMember: Etcdserverpb_Member?
  public var members: [Etcdserverpb_Member] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: try reader.message(tag, into: &storedMember)
      case 3: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    if let storedMember { writer.alwaysMessage(2, storedMember) }
    for element in self.members { writer.alwaysMessage(3, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberRemoveRequest: Message {
  public var id: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberRemoveResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var members: [Etcdserverpb_Member] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.members { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberUpdateRequest: Message {
  public var id: UInt64 = 0
  public var peerUrls: [String] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.uint64(tag)
      case 2: self.peerUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    for element in self.peerUrls { writer.alwaysString(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberUpdateResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var members: [Etcdserverpb_Member] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.members { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberListRequest: Message {
  public var linearizable: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.linearizable = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(1, self.linearizable)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberListResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var members: [Etcdserverpb_Member] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.members { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberPromoteRequest: Message {
  public var id: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(1, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberPromoteResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var members: [Etcdserverpb_Member] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.members { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}
