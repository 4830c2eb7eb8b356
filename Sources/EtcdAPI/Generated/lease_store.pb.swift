// Made by `generate` from Protos/lease_store.proto; not edited by hand.
// swift-format-ignore-file

public struct Leasepb_Lease: Message {
  public var id: Int64 = 0
  public var ttl: Int64 = 0
  public var remainingTtl: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.id = try reader.int64(tag)
      case 2: self.ttl = try reader.int64(tag)
      case 3: self.remainingTtl = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.id)
    writer.int64(2, self.ttl)
    writer.int64(3, self.remainingTtl)
    writer.unknown(unknownFields)
  }
}

public struct Leasepb_LeaseInternalRequest: Message {
  public var leaseTimeToLiveRequest: Etcdserverpb_LeaseTimeToLiveRequest {
    get { storedLeaseTimeToLiveRequest ?? Etcdserverpb_LeaseTimeToLiveRequest() }
    set { storedLeaseTimeToLiveRequest = newValue }
  }
  public var hasLeaseTimeToLiveRequest: Bool { storedLeaseTimeToLiveRequest != nil }
  public mutating func clearLeaseTimeToLiveRequest() { storedLeaseTimeToLiveRequest = nil }
  private var storedLeaseTimeToLiveRequest: Etcdserverpb_LeaseTimeToLiveRequest?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedLeaseTimeToLiveRequest)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedLeaseTimeToLiveRequest { writer.alwaysMessage(1, storedLeaseTimeToLiveRequest) }
    writer.unknown(unknownFields)
  }
}

public struct Leasepb_LeaseInternalResponse: Message {
  public var leaseTimeToLiveResponse: Etcdserverpb_LeaseTimeToLiveResponse {
    get { storedLeaseTimeToLiveResponse ?? Etcdserverpb_LeaseTimeToLiveResponse() }
    set { storedLeaseTimeToLiveResponse = newValue }
  }
  public var hasLeaseTimeToLiveResponse: Bool { storedLeaseTimeToLiveResponse != nil }
  public mutating func clearLeaseTimeToLiveResponse() { storedLeaseTimeToLiveResponse = nil }
  private var storedLeaseTimeToLiveResponse: Etcdserverpb_LeaseTimeToLiveResponse?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedLeaseTimeToLiveResponse)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedLeaseTimeToLiveResponse { writer.alwaysMessage(1, storedLeaseTimeToLiveResponse) }
    writer.unknown(unknownFields)
  }
}
