// Made by `generate` from Protos/cluster.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_Member: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var name: UInt32 { 2 }
    @inlinable package static var peerUrls: UInt32 { 3 }
    @inlinable package static var clientUrls: UInt32 { 4 }
    @inlinable package static var isLearner: UInt32 { 5 }
  }

  package var id: UInt64 = 0
  package var name: String = ""
  package var peerUrls: [String] = []
  package var clientUrls: [String] = []
  package var isLearner: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.string(Field.name, self.name)
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    for element in self.clientUrls { writer.alwaysString(Field.clientUrls, element) }
    writer.bool(Field.isLearner, self.isLearner)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberAddRequest: Message {
  package enum Field {
    @inlinable package static var peerUrls: UInt32 { 1 }
    @inlinable package static var isLearner: UInt32 { 2 }
  }

  package var peerUrls: [String] = []
  package var isLearner: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.peerUrls: self.peerUrls.append(try reader.string(tag))
      case Field.isLearner: self.isLearner = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    writer.bool(Field.isLearner, self.isLearner)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberAddResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var member: UInt32 { 2 }
    @inlinable package static var members: UInt32 { 3 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var member: Etcdserverpb_Member {
    get { storedMember ?? Etcdserverpb_Member() }
    set { storedMember = newValue }
  }
  package var hasMember: Bool { storedMember != nil }
  package mutating func clearMember() { storedMember = nil }
  private var storedMember: Etcdserverpb_Member?
  package var members: [Etcdserverpb_Member] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.member: try reader.message(tag, into: &storedMember)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    if let storedMember { writer.alwaysMessage(Field.member, storedMember) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberRemoveRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
  }

  package var id: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberRemoveResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var members: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var members: [Etcdserverpb_Member] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberUpdateRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var peerUrls: UInt32 { 2 }
  }

  package var id: UInt64 = 0
  package var peerUrls: [String] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      case Field.peerUrls: self.peerUrls.append(try reader.string(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    for element in self.peerUrls { writer.alwaysString(Field.peerUrls, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberUpdateResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var members: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var members: [Etcdserverpb_Member] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberListRequest: Message {
  package enum Field {
    @inlinable package static var linearizable: UInt32 { 1 }
  }

  package var linearizable: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.linearizable: self.linearizable = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bool(Field.linearizable, self.linearizable)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberListResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var members: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var members: [Etcdserverpb_Member] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberPromoteRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
  }

  package var id: UInt64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.uint64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.uint64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_MemberPromoteResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var members: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var members: [Etcdserverpb_Member] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.members: self.members.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.members { writer.alwaysMessage(Field.members, element) }
    writer.unknown(unknownFields)
  }
}
