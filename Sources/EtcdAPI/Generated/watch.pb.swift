// Made by `generate` from Protos/watch.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_WatchRequest: Message {
  public enum Field {
    @inlinable public static var createRequest: UInt32 { 1 }
    @inlinable public static var cancelRequest: UInt32 { 2 }
    @inlinable public static var progressRequest: UInt32 { 3 }
  }

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
      case Field.createRequest:
        var value: Etcdserverpb_WatchCreateRequest? = if case .createRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .createRequest(value) }
      case Field.cancelRequest:
        var value: Etcdserverpb_WatchCancelRequest? = if case .cancelRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .cancelRequest(value) }
      case Field.progressRequest:
        var value: Etcdserverpb_WatchProgressRequest? = if case .progressRequest(let value) = requestUnion { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { requestUnion = .progressRequest(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch requestUnion {
    case .createRequest(let value): writer.alwaysMessage(Field.createRequest, value)
    case .cancelRequest(let value): writer.alwaysMessage(Field.cancelRequest, value)
    case .progressRequest(let value): writer.alwaysMessage(Field.progressRequest, value)
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

  public enum Field {
    @inlinable public static var key: UInt32 { 1 }
    @inlinable public static var rangeEnd: UInt32 { 2 }
    @inlinable public static var startRevision: UInt32 { 3 }
    @inlinable public static var progressNotify: UInt32 { 4 }
    @inlinable public static var filters: UInt32 { 5 }
    @inlinable public static var prevKv: UInt32 { 6 }
    @inlinable public static var watchID: UInt32 { 7 }
    @inlinable public static var fragment: UInt32 { 8 }
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
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      case Field.startRevision: self.startRevision = try reader.int64(tag)
      case Field.progressNotify: self.progressNotify = try reader.bool(tag)
      case Field.filters: try reader.enumerations(tag, into: &self.filters)
      case Field.prevKv: self.prevKv = try reader.bool(tag)
      case Field.watchID: self.watchID = try reader.int64(tag)
      case Field.fragment: self.fragment = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.int64(Field.startRevision, self.startRevision)
    writer.bool(Field.progressNotify, self.progressNotify)
    writer.packed(Field.filters, self.filters)
    writer.bool(Field.prevKv, self.prevKv)
    writer.int64(Field.watchID, self.watchID)
    writer.bool(Field.fragment, self.fragment)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_WatchCancelRequest: Message {
  public enum Field {
    @inlinable public static var watchID: UInt32 { 1 }
  }

  public var watchID: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.watchID: self.watchID = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.watchID, self.watchID)
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
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var watchID: UInt32 { 2 }
    @inlinable public static var created: UInt32 { 3 }
    @inlinable public static var canceled: UInt32 { 4 }
    @inlinable public static var compactRevision: UInt32 { 5 }
    @inlinable public static var cancelReason: UInt32 { 6 }
    @inlinable public static var fragment: UInt32 { 7 }
    @inlinable public static var events: UInt32 { 11 }
  }

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
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.watchID: self.watchID = try reader.int64(tag)
      case Field.created: self.created = try reader.bool(tag)
      case Field.canceled: self.canceled = try reader.bool(tag)
      case Field.compactRevision: self.compactRevision = try reader.int64(tag)
      case Field.cancelReason: self.cancelReason = try reader.string(tag)
      case Field.fragment: self.fragment = try reader.bool(tag)
      case Field.events: self.events.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.watchID, self.watchID)
    writer.bool(Field.created, self.created)
    writer.bool(Field.canceled, self.canceled)
    writer.int64(Field.compactRevision, self.compactRevision)
    writer.string(Field.cancelReason, self.cancelReason)
    writer.bool(Field.fragment, self.fragment)
    for element in self.events { writer.alwaysMessage(Field.events, element) }
    writer.unknown(unknownFields)
  }
}
