// Made by `generate` from Protos/cluster.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_Member: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var name: UInt32 { 2 }
    @inlinable public static var peerUrls: UInt32 { 3 }
    @inlinable public static var clientUrls: UInt32 { 4 }
    @inlinable public static var isLearner: UInt32 { 5 }
  }

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
      case Field.id: self.id = try reader.uint64(tag)
      case Field.name: self.name = try reader.string(tag)
      case Field.peerUrls: self.peerUrls.append(try reader.string(tag))
      case Field.clientUrls: self.clientUrls.append(try reader.string(tag))
      case Field.isLearner: self.isLearner = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.string(Field.name, self.name)
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    for element in self.clientUrls { writer.alwaysString(Field.clientUrls, element) }
    writer.bool(Field.isLearner, self.isLearner)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberAddRequest: Message {
  public enum Field {
    @inlinable public static var peerUrls: UInt32 { 1 }
    @inlinable public static var isLearner: UInt32 { 2 }
  }

  public var peerUrls: [String] = []
  public var isLearner: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.peerUrls: self.peerUrls.append(try reader.string(tag))
      case Field.isLearner: self.isLearner = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    writer.bool(Field.isLearner, self.isLearner)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberAddResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var member: UInt32 { 2 }
    @inlinable public static var members: UInt32 { 3 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.member: try reader.message(tag, into: &storedMember)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    if let storedMember { writer.alwaysMessage(Field.member, storedMember) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberRemoveRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
  }

  public var id: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberRemoveResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var members: UInt32 { 2 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberUpdateRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var peerUrls: UInt32 { 2 }
  }

  public var id: UInt64 = 0
  public var peerUrls: [String] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      case Field.peerUrls: self.peerUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberUpdateResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var members: UInt32 { 2 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberListRequest: Message {
  public enum Field {
    @inlinable public static var linearizable: UInt32 { 1 }
  }

  public var linearizable: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.linearizable: self.linearizable = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bool(Field.linearizable, self.linearizable)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberListResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var members: UInt32 { 2 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberPromoteRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
  }

  public var id: UInt64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_MemberPromoteResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var members: UInt32 { 2 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}
