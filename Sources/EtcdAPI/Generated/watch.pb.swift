// Made by `generate` from Protos/watch.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_WatchRequest: Message {
  public indirect enum OneOf_RequestUnion: Equatable, Sendable {
    case createRequest(Etcdserverpb_WatchCreateRequest)
    case cancelRequest(Etcdserverpb_WatchCancelRequest)
    case progressRequest(Etcdserverpb_WatchProgressRequest)
  }
  public var requestUnion: OneOf_RequestUnion?
  public var createRequest: Etcdserverpb_WatchCreateRequest {
    get { if case .createRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchCreateRequest() } }
    set { requestUnion = .createRequest(newValue) }
  }
  public var cancelRequest: Etcdserverpb_WatchCancelRequest {
    get { if case .cancelRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchCancelRequest() } }
    set { requestUnion = .cancelRequest(newValue) }
  }
  public var progressRequest: Etcdserverpb_WatchProgressRequest {
    get { if case .progressRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchProgressRequest() } }
    set { requestUnion = .progressRequest(newValue) }
  }
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1:
        var value: Etcdserverpb_WatchCreateRequest? = if case .createRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .createRequest(value) }
      case 2:
        var value: Etcdserverpb_WatchCancelRequest? = if case .cancelRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .cancelRequest(value) }
      case 3:
        var value: Etcdserverpb_WatchProgressRequest? = if case .progressRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .progressRequest(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch requestUnion {
    case .createRequest(let value): writer.alwaysMessage(1, value)
    case .cancelRequest(let value): writer.alwaysMessage(2, value)
    case .progressRequest(let value): writer.alwaysMessage(3, value)
    case nil: break
    }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_WatchCreateRequest: Message {
  public enum FilterType: Enumeration {
    case noput
    case nodelete
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .noput
      case 1: .nodelete
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .noput: 0
      case .nodelete: 1
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var startRevision: Int64 = 0
  public var progressNotify: Bool = false
  public var filters: [Etcdserverpb_WatchCreateRequest.FilterType] = []
  public var prevKv: Bool = false
  public var watchID: Int64 = 0
  public var fragment: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.key = try reader.bytes(tag)
      case 2: self.rangeEnd = try reader.bytes(tag)
      case 3: self.startRevision = try reader.int64(tag)
      case 4: self.progressNotify = try reader.bool(tag)
      case 5: try reader.enumerations(tag, into: &self.filters)
      case 6: self.prevKv = try reader.bool(tag)
      case 7: self.watchID = try reader.int64(tag)
      case 8: self.fragment = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.key)
    writer.bytes(2, self.rangeEnd)
    writer.int64(3, self.startRevision)
    writer.bool(4, self.progressNotify)
    writer.packed(5, self.filters)
    writer.bool(6, self.prevKv)
    writer.int64(7, self.watchID)
    writer.bool(8, self.fragment)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_WatchCancelRequest: Message {
  public var watchID: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.watchID = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.watchID)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_WatchProgressRequest: Message {
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

public struct Etcdserverpb_WatchResponse: Message {
  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var watchID: Int64 = 0
  public var created: Bool = false
  public var canceled: Bool = false
  public var compactRevision: Int64 = 0
  public var cancelReason: String = ""
  public var fragment: Bool = false
  public var events: [Mvccpb_Event] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.watchID = try reader.int64(tag)
      case 3: self.created = try reader.bool(tag)
      case 4: self.canceled = try reader.bool(tag)
      case 5: self.compactRevision = try reader.int64(tag)
      case 6: self.cancelReason = try reader.string(tag)
      case 7: self.fragment = try reader.bool(tag)
      case 11: self.events.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.int64(2, self.watchID)
    writer.bool(3, self.created)
    writer.bool(4, self.canceled)
    writer.int64(5, self.compactRevision)
    writer.string(6, self.cancelReason)
    writer.bool(7, self.fragment)
    for element in self.events { writer.alwaysMessage(11, element) }
    writer.unknown(unknownFields)
  }
}
