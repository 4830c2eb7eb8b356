// Made by `generate` from Protos/lease.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_LeaseGrantRequest: Message {
  package enum Field {
    @inlinable package static var ttl: UInt32 { 1 }
    @inlinable package static var id: UInt32 { 2 }
  }

  package var ttl: Int64 = 0
  package var id: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.ttl: self.ttl = try reader.int64(tag)
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseGrantResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var id: UInt32 { 2 }
    @inlinable package static var ttl: UInt32 { 3 }
    @inlinable package static var error: UInt32 { 4 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var id: Int64 = 0
  package var ttl: Int64 = 0
  package var error: String = ""
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.string(Field.error, self.error)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseRevokeRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
  }

  package var id: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseRevokeResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseKeepAliveRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
  }

  package var id: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseKeepAliveResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var id: UInt32 { 2 }
    @inlinable package static var ttl: UInt32 { 3 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var id: Int64 = 0
  package var ttl: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.id: self.id = try reader.int64(tag)
      case Field.ttl: self.ttl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseTimeToLiveRequest: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var keys: UInt32 { 2 }
  }

  package var id: Int64 = 0
  package var keys: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.keys: self.keys = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.bool(Field.keys, self.keys)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseTimeToLiveResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var id: UInt32 { 2 }
    @inlinable package static var ttl: UInt32 { 3 }
    @inlinable package static var grantedTtl: UInt32 { 4 }
    @inlinable package static var keys: UInt32 { 5 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var id: Int64 = 0
  package var ttl: Int64 = 0
  package var grantedTtl: Int64 = 0
  package var keys: [[UInt8]] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.id, self.id)
    writer.int64(Field.ttl, self.ttl)
    writer.int64(Field.grantedTtl, self.grantedTtl)
    for element in self.keys { writer.alwaysBytes(Field.keys, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseLeasesRequest: Message {
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseStatus: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
  }

  package var id: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseLeasesResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var leases: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var leases: [Etcdserverpb_LeaseStatus] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.leases: self.leases.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.leases { writer.alwaysMessage(Field.leases, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseCheckpoint: Message {
  package enum Field {
    @inlinable package static var id: UInt32 { 1 }
    @inlinable package static var remainingTtl: UInt32 { 2 }
  }

  package var id: Int64 = 0
  package var remainingTtl: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.id: self.id = try reader.int64(tag)
      case Field.remainingTtl: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.id, self.id)
    writer.int64(Field.remainingTtl, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseCheckpointRequest: Message {
  package enum Field {
    @inlinable package static var checkpoints: UInt32 { 1 }
  }

  package var checkpoints: [Etcdserverpb_LeaseCheckpoint] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.checkpoints: self.checkpoints.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    for element in self.checkpoints { writer.alwaysMessage(Field.checkpoints, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_LeaseCheckpointResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.unknown(unknownFields)
  }
}
