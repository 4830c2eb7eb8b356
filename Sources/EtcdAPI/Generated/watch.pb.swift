// Made by `generate` from Protos/watch.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_WatchRequest: Message {
  package enum Field {
    @inlinable package static var createRequest: UInt32 { 1 }
    @inlinable package static var cancelRequest: UInt32 { 2 }
    @inlinable package static var progressRequest: UInt32 { 3 }
  }

  package indirect enum OneOf_RequestUnion: Equatable, Sendable {
    case createRequest(Etcdserverpb_WatchCreateRequest)
    case cancelRequest(Etcdserverpb_WatchCancelRequest)
    case progressRequest(Etcdserverpb_WatchProgressRequest)
  }
  package var requestUnion: OneOf_RequestUnion?
  package var createRequest: Etcdserverpb_WatchCreateRequest {
    get { if case .createRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchCreateRequest() } }
    set { requestUnion = .createRequest(newValue) }
  }
  package var cancelRequest: Etcdserverpb_WatchCancelRequest {
    get { if case .cancelRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchCancelRequest() } }
    set { requestUnion = .cancelRequest(newValue) }
  }
  package var progressRequest: Etcdserverpb_WatchProgressRequest {
    get { if case .progressRequest(let value) = requestUnion { value } else { Etcdserverpb_WatchProgressRequest() } }
    set { requestUnion = .progressRequest(newValue) }
  }
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    switch requestUnion {
    case .createRequest(let value): writer.alwaysMessage(Field.createRequest, value)
    case .cancelRequest(let value): writer.alwaysMessage(Field.cancelRequest, value)
    case .progressRequest(let value): writer.alwaysMessage(Field.progressRequest, value)
    case nil: break
    }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_WatchCreateRequest: Message {
  package enum FilterType: Enumeration {
    case noput
    case nodelete
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .noput
      case 1: .nodelete
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .noput: 0
      case .nodelete: 1
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum Field {
    @inlinable package static var key: UInt32 { 1 }
    @inlinable package static var rangeEnd: UInt32 { 2 }
    @inlinable package static var startRevision: UInt32 { 3 }
    @inlinable package static var progressNotify: UInt32 { 4 }
    @inlinable package static var filters: UInt32 { 5 }
    @inlinable package static var prevKv: UInt32 { 6 }
    @inlinable package static var watchID: UInt32 { 7 }
    @inlinable package static var fragment: UInt32 { 8 }
  }

  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package var startRevision: Int64 = 0
  package var progressNotify: Bool = false
  package var filters: [Etcdserverpb_WatchCreateRequest.FilterType] = []
  package var prevKv: Bool = false
  package var watchID: Int64 = 0
  package var fragment: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_WatchCancelRequest: Message {
  package enum Field {
    @inlinable package static var watchID: UInt32 { 1 }
  }

  package var watchID: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.watchID: self.watchID = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.watchID, self.watchID)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_WatchProgressRequest: Message {
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

package struct Etcdserverpb_WatchResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var watchID: UInt32 { 2 }
    @inlinable package static var created: UInt32 { 3 }
    @inlinable package static var canceled: UInt32 { 4 }
    @inlinable package static var compactRevision: UInt32 { 5 }
    @inlinable package static var cancelReason: UInt32 { 6 }
    @inlinable package static var fragment: UInt32 { 7 }
    @inlinable package static var events: UInt32 { 11 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var watchID: Int64 = 0
  package var created: Bool = false
  package var canceled: Bool = false
  package var compactRevision: Int64 = 0
  package var cancelReason: String = ""
  package var fragment: Bool = false
  package var events: [Mvccpb_Event] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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
