// Made by `generate` from Protos/election.proto; not edited by hand.
// swift-format-ignore-file

public struct V3electionpb_CampaignRequest: Message {
  public var name: [UInt8] = []
  public var lease: Int64 = 0
  public var value: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      case 2: self.lease = try reader.int64(tag)
      case 3: self.value = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    writer.int64(2, self.lease)
    writer.bytes(3, self.value)
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_CampaignResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var leader: V3electionpb_LeaderKey {
    get { storedLeader ?? V3electionpb_LeaderKey() }
    set { storedLeader = newValue }
  }
  public var hasLeader: Bool { storedLeader != nil }
  public mutating func clearLeader() { storedLeader = nil }
  private var storedLeader: V3electionpb_LeaderKey?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: try reader.message(tag, into: &storedLeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    if let storedLeader { writer.alwaysMessage(2, storedLeader) }
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_LeaderKey: Message {
  public var name: [UInt8] = []
  public var key: [UInt8] = []
  public var rev: Int64 = 0
  public var lease: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      case 2: self.key = try reader.bytes(tag)
      case 3: self.rev = try reader.int64(tag)
      case 4: self.lease = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    writer.bytes(2, self.key)
    writer.int64(3, self.rev)
    writer.int64(4, self.lease)
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_LeaderRequest: Message {
  public var name: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.name = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.name)
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_LeaderResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var kv: Mvccpb_KeyValue {
    get { storedKv ?? Mvccpb_KeyValue() }
    set { storedKv = newValue }
  }
  public var hasKv: Bool { storedKv != nil }
  public mutating func clearKv() { storedKv = nil }
  private var storedKv: Mvccpb_KeyValue?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: try reader.message(tag, into: &storedKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    if let storedKv { writer.alwaysMessage(2, storedKv) }
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_ResignRequest: Message {
  public var leader: V3electionpb_LeaderKey {
    get { storedLeader ?? V3electionpb_LeaderKey() }
    set { storedLeader = newValue }
  }
  public var hasLeader: Bool { storedLeader != nil }
  public mutating func clearLeader() { storedLeader = nil }
  private var storedLeader: V3electionpb_LeaderKey?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedLeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedLeader { writer.alwaysMessage(1, storedLeader) }
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_ResignResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_ProclaimRequest: Message {
  public var leader: V3electionpb_LeaderKey {
    get { storedLeader ?? V3electionpb_LeaderKey() }
    set { storedLeader = newValue }
  }
  public var hasLeader: Bool { storedLeader != nil }
  public mutating func clearLeader() { storedLeader = nil }
  private var storedLeader: V3electionpb_LeaderKey?
  public var value: [UInt8] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedLeader)
      case 2: self.value = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedLeader { writer.alwaysMessage(1, storedLeader) }
    writer.bytes(2, self.value)
    writer.unknown(unknownFields)
  }
}

public struct V3electionpb_ProclaimResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.unknown(unknownFields)
  }
}
