// Made by `generate` from Protos/lease.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_LeaseGrantRequest: Message {
  public enum Field {
    @inlinable public static var ttl: UInt32 { 1 }
    @inlinable public static var id: UInt32 { 2 }
  }

  public var ttl: Int64 = 0
  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseGrantResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var id: UInt32 { 2 }
    @inlinable public static var ttl: UInt32 { 3 }
    @inlinable public static var error: UInt32 { 4 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.error: self.error = try reader.string(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.string(Field.error, self.error)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseRevokeRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
  }

  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseRevokeResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseKeepAliveRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
  }

  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseKeepAliveResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var id: UInt32 { 2 }
    @inlinable public static var ttl: UInt32 { 3 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseTimeToLiveRequest: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var keys: UInt32 { 2 }
  }

  public var id: Int64 = 0
  public var keys: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.keys: self.keys = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.bool(Field.keys, self.keys)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseTimeToLiveResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var id: UInt32 { 2 }
    @inlinable public static var ttl: UInt32 { 3 }
    @inlinable public static var grantedTtl: UInt32 { 4 }
    @inlinable public static var keys: UInt32 { 5 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.grantedTtl: self.grantedTtl = try reader.int64(tag)
      case Field.keys: self.keys.append(try reader.bytes(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.grantedTtl, self.grantedTtl)
    for element in self.keys { writer.alwaysBytes(Field.keys, element) }
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
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
  }

  public var id: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseLeasesResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var leases: UInt32 { 2 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.leases: self.leases.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.leases { writer.alwaysMessage(Field.leases, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpoint: Message {
  public enum Field {
    @inlinable public static var id: UInt32 { 1 }
    @inlinable public static var remainingTtl: UInt32 { 2 }
  }

  public var id: Int64 = 0
  public var remainingTtl: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.remainingTtl: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.int64(Field.remainingTtl, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpointRequest: Message {
  public enum Field {
    @inlinable public static var checkpoints: UInt32 { 1 }
  }

  public var checkpoints: [Etcdserverpb_LeaseCheckpoint] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.checkpoints: self.checkpoints.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.checkpoints { writer.alwaysMessage(Field.checkpoints, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_LeaseCheckpointResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}
