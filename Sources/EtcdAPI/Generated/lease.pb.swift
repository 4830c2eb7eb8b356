// Made by `generate` from Protos/lease.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_LeaseGrantRequest: Message {
  public var ttl: Int64 = 0
  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.ttl = try reader.int64(tag)
      case 2: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.ttl)
    writer.int64(2, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseGrantResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var id: Int64 = 0
  public var ttl: Int64 = 0
  public var error: String = ""
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.id = try reader.int64(tag)
      case 3: self.ttl = try reader.int64(tag)
      case 4: self.error = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.int64(2, self.id)
    writer.int64(3, self.ttl)
    writer.string(4, self.error)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseRevokeRequest: Message {
  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseRevokeResponse: Message {
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

public struct Etcdserverpb_LeaseKeepAliveRequest: Message {
  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseKeepAliveResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var id: Int64 = 0
  public var ttl: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.id = try reader.int64(tag)
      case 3: self.ttl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.int64(2, self.id)
    writer.int64(3, self.ttl)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseTimeToLiveRequest: Message {
  public var id: Int64 = 0
  public var keys: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      case 2: self.keys = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.bool(2, self.keys)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseTimeToLiveResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var id: Int64 = 0
  public var ttl: Int64 = 0
  public var grantedTtl: Int64 = 0
  public var keys: [[UInt8]] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.id = try reader.int64(tag)
      case 3: self.ttl = try reader.int64(tag)
      case 4: self.grantedTtl = try reader.int64(tag)
      case 5: self.keys.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.int64(2, self.id)
    writer.int64(3, self.ttl)
    writer.int64(4, self.grantedTtl)
    for element in self.keys { writer.alwaysBytes(5, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseLeasesRequest: Message {
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseStatus: Message {
  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseLeasesResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var leases: [Etcdserverpb_LeaseStatus] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.leases.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.leases { writer.alwaysMessage(2, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpoint: Message {
  public var id: Int64 = 0
  public var remainingTtl: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      case 2: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.int64(2, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpointRequest: Message {
  public var checkpoints: [Etcdserverpb_LeaseCheckpoint] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.checkpoints.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.checkpoints { writer.alwaysMessage(1, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpointResponse: Message {
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
