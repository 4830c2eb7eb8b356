// Made by `generate` from Protos/kv.proto; not edited by hand.
// swift-format-ignore-file

public struct Etcdserverpb_RangeRequest: Message {
  public enum SortOrder: Enumeration {
    case none
    case ascend
    case descend
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .none
      case 1: .ascend
      case 2: .descend
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .none: 0
      case .ascend: 1
      case .descend: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum SortTarget: Enumeration {
    case key
    case version
    case create
    case mod
    case value
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .key
      case 1: .version
      case 2: .create
      case 3: .mod
      case 4: .value
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .key: 0
      case .version: 1
      case .create: 2
      case .mod: 3
      case .value: 4
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var key: UInt32 { 1 }
    @inlinable public static var rangeEnd: UInt32 { 2 }
    @inlinable public static var limit: UInt32 { 3 }
    @inlinable public static var revision: UInt32 { 4 }
    @inlinable public static var sortOrder: UInt32 { 5 }
    @inlinable public static var sortTarget: UInt32 { 6 }
    @inlinable public static var serializable: UInt32 { 7 }
    @inlinable public static var keysOnly: UInt32 { 8 }
    @inlinable public static var countOnly: UInt32 { 9 }
    @inlinable public static var minModRevision: UInt32 { 10 }
    @inlinable public static var maxModRevision: UInt32 { 11 }
    @inlinable public static var minCreateRevision: UInt32 { 12 }
    @inlinable public static var maxCreateRevision: UInt32 { 13 }
  }

  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var limit: Int64 = 0
  public var revision: Int64 = 0
  public var sortOrder: Etcdserverpb_RangeRequest.SortOrder = .none
  public var sortTarget: Etcdserverpb_RangeRequest.SortTarget = .key
  public var serializable: Bool = false
  public var keysOnly: Bool = false
  public var countOnly: Bool = false
  public var minModRevision: Int64 = 0
  public var maxModRevision: Int64 = 0
  public var minCreateRevision: Int64 = 0
  public var maxCreateRevision: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      case Field.limit: self.limit = try reader.int64(tag)
      case Field.revision: self.revision = try reader.int64(tag)
      case Field.sortOrder: self.sortOrder = try reader.enumeration(tag)
      case Field.sortTarget: self.sortTarget = try reader.enumeration(tag)
      case Field.serializable: self.serializable = try reader.bool(tag)
      case Field.keysOnly: self.keysOnly = try reader.bool(tag)
      case Field.countOnly: self.countOnly = try reader.bool(tag)
      case Field.minModRevision: self.minModRevision = try reader.int64(tag)
      case Field.maxModRevision: self.maxModRevision = try reader.int64(tag)
      case Field.minCreateRevision: self.minCreateRevision = try reader.int64(tag)
      case Field.maxCreateRevision: self.maxCreateRevision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.int64(Field.limit, self.limit)
    writer.int64(Field.revision, self.revision)
    writer.enumeration(Field.sortOrder, self.sortOrder)
    writer.enumeration(Field.sortTarget, self.sortTarget)
    writer.bool(Field.serializable, self.serializable)
    writer.bool(Field.keysOnly, self.keysOnly)
    writer.bool(Field.countOnly, self.countOnly)
    writer.int64(Field.minModRevision, self.minModRevision)
    writer.int64(Field.maxModRevision, self.maxModRevision)
    writer.int64(Field.minCreateRevision, self.minCreateRevision)
    writer.int64(Field.maxCreateRevision, self.maxCreateRevision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RangeResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var kvs: UInt32 { 2 }
    @inlinable public static var more: UInt32 { 3 }
    @inlinable public static var count: UInt32 { 4 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var kvs: [Mvccpb_KeyValue] = []
  public var more: Bool = false
  public var count: Int64 = 0
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.kvs: self.kvs.append(try reader.message(tag))
      case Field.more: self.more = try reader.bool(tag)
      case Field.count: self.count = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.kvs { writer.alwaysMessage(Field.kvs, element) }
    writer.bool(Field.more, self.more)
    writer.int64(Field.count, self.count)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RangeStreamResponse: Message {
  public enum Field {
    @inlinable public static var rangeResponse: UInt32 { 1 }
  }

  public var rangeResponse: Etcdserverpb_RangeResponse {
    get { storedRangeResponse ?? Etcdserverpb_RangeResponse() }
    set { storedRangeResponse = newValue }
  }
  public var hasRangeResponse: Bool { storedRangeResponse != nil }
  public mutating func clearRangeResponse() { storedRangeResponse = nil }
  private var storedRangeResponse: Etcdserverpb_RangeResponse?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.rangeResponse: try reader.message(tag, into: &storedRangeResponse)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedRangeResponse { writer.alwaysMessage(Field.rangeResponse, storedRangeResponse) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_PutRequest: Message {
  public enum Field {
    @inlinable public static var key: UInt32 { 1 }
    @inlinable public static var value: UInt32 { 2 }
    @inlinable public static var lease: UInt32 { 3 }
    @inlinable public static var prevKv: UInt32 { 4 }
    @inlinable public static var ignoreValue: UInt32 { 5 }
    @inlinable public static var ignoreLease: UInt32 { 6 }
  }

  public var key: [UInt8] = []
  public var value: [UInt8] = []
  public var lease: Int64 = 0
  public var prevKv: Bool = false
  public var ignoreValue: Bool = false
  public var ignoreLease: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.key: self.key = try reader.bytes(tag)
      case Field.value: self.value = try reader.bytes(tag)
      case Field.lease: self.lease = try reader.int64(tag)
      case Field.prevKv: self.prevKv = try reader.bool(tag)
      case Field.ignoreValue: self.ignoreValue = try reader.bool(tag)
      case Field.ignoreLease: self.ignoreLease = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.value, self.value)
    writer.int64(Field.lease, self.lease)
    writer.bool(Field.prevKv, self.prevKv)
    writer.bool(Field.ignoreValue, self.ignoreValue)
    writer.bool(Field.ignoreLease, self.ignoreLease)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_PutResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var prevKv: UInt32 { 2 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var prevKv: Mvccpb_KeyValue {
    get { storedPrevKv ?? Mvccpb_KeyValue() }
    set { storedPrevKv = newValue }
  }
  public var hasPrevKv: Bool { storedPrevKv != nil }
  public mutating func clearPrevKv() { storedPrevKv = nil }
  private var storedPrevKv: Mvccpb_KeyValue?
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.prevKv: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    if let storedPrevKv { writer.alwaysMessage(Field.prevKv, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DeleteRangeRequest: Message {
  public enum Field {
    @inlinable public static var key: UInt32 { 1 }
    @inlinable public static var rangeEnd: UInt32 { 2 }
    @inlinable public static var prevKv: UInt32 { 3 }
  }

  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var prevKv: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      case Field.prevKv: self.prevKv = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.bool(Field.prevKv, self.prevKv)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DeleteRangeResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var deleted: UInt32 { 2 }
    @inlinable public static var prevKvs: UInt32 { 3 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var deleted: Int64 = 0
  public var prevKvs: [Mvccpb_KeyValue] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.deleted: self.deleted = try reader.int64(tag)
      case Field.prevKvs: self.prevKvs.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.deleted, self.deleted)
    for element in self.prevKvs { writer.alwaysMessage(Field.prevKvs, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RequestOp: Message {
  public enum Field {
    @inlinable public static var requestRange: UInt32 { 1 }
    @inlinable public static var requestPut: UInt32 { 2 }
    @inlinable public static var requestDeleteRange: UInt32 { 3 }
    @inlinable public static var requestTxn: UInt32 { 4 }
  }

  public indirect enum OneOf_Request: Equatable, Sendable {
    case requestRange(Etcdserverpb_RangeRequest)
    case requestPut(Etcdserverpb_PutRequest)
    case requestDeleteRange(Etcdserverpb_DeleteRangeRequest)
    case requestTxn(Etcdserverpb_TxnRequest)
  }
  public var request: OneOf_Request?
  public var requestRange: Etcdserverpb_RangeRequest {
    get { if case .requestRange(let value) = request { value } else { Etcdserverpb_RangeRequest() } }
    set { request = .requestRange(newValue) }
  }
  public var requestPut: Etcdserverpb_PutRequest {
    get { if case .requestPut(let value) = request { value } else { Etcdserverpb_PutRequest() } }
    set { request = .requestPut(newValue) }
  }
  public var requestDeleteRange: Etcdserverpb_DeleteRangeRequest {
    get { if case .requestDeleteRange(let value) = request { value } else { Etcdserverpb_DeleteRangeRequest() } }
    set { request = .requestDeleteRange(newValue) }
  }
  public var requestTxn: Etcdserverpb_TxnRequest {
    get { if case .requestTxn(let value) = request { value } else { Etcdserverpb_TxnRequest() } }
    set { request = .requestTxn(newValue) }
  }
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.requestRange:
        var value: Etcdserverpb_RangeRequest? = if case .requestRange(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestRange(value) }
      case Field.requestPut:
        var value: Etcdserverpb_PutRequest? = if case .requestPut(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestPut(value) }
      case Field.requestDeleteRange:
        var value: Etcdserverpb_DeleteRangeRequest? = if case .requestDeleteRange(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestDeleteRange(value) }
      case Field.requestTxn:
        var value: Etcdserverpb_TxnRequest? = if case .requestTxn(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestTxn(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch request {
    case .requestRange(let value): writer.alwaysMessage(Field.requestRange, value)
    case .requestPut(let value): writer.alwaysMessage(Field.requestPut, value)
    case .requestDeleteRange(let value): writer.alwaysMessage(Field.requestDeleteRange, value)
    case .requestTxn(let value): writer.alwaysMessage(Field.requestTxn, value)
    case nil: break
    }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_ResponseOp: Message {
  public enum Field {
    @inlinable public static var responseRange: UInt32 { 1 }
    @inlinable public static var responsePut: UInt32 { 2 }
    @inlinable public static var responseDeleteRange: UInt32 { 3 }
    @inlinable public static var responseTxn: UInt32 { 4 }
  }

  public indirect enum OneOf_Response: Equatable, Sendable {
    case responseRange(Etcdserverpb_RangeResponse)
    case responsePut(Etcdserverpb_PutResponse)
    case responseDeleteRange(Etcdserverpb_DeleteRangeResponse)
    case responseTxn(Etcdserverpb_TxnResponse)
  }
  public var response: OneOf_Response?
  public var responseRange: Etcdserverpb_RangeResponse {
    get { if case .responseRange(let value) = response { value } else { Etcdserverpb_RangeResponse() } }
    set { response = .responseRange(newValue) }
  }
  public var responsePut: Etcdserverpb_PutResponse {
    get { if case .responsePut(let value) = response { value } else { Etcdserverpb_PutResponse() } }
    set { response = .responsePut(newValue) }
  }
  public var responseDeleteRange: Etcdserverpb_DeleteRangeResponse {
    get { if case .responseDeleteRange(let value) = response { value } else { Etcdserverpb_DeleteRangeResponse() } }
    set { response = .responseDeleteRange(newValue) }
  }
  public var responseTxn: Etcdserverpb_TxnResponse {
    get { if case .responseTxn(let value) = response { value } else { Etcdserverpb_TxnResponse() } }
    set { response = .responseTxn(newValue) }
  }
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.responseRange:
        var value: Etcdserverpb_RangeResponse? = if case .responseRange(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseRange(value) }
      case Field.responsePut:
        var value: Etcdserverpb_PutResponse? = if case .responsePut(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responsePut(value) }
      case Field.responseDeleteRange:
        var value: Etcdserverpb_DeleteRangeResponse? = if case .responseDeleteRange(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseDeleteRange(value) }
      case Field.responseTxn:
        var value: Etcdserverpb_TxnResponse? = if case .responseTxn(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseTxn(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch response {
    case .responseRange(let value): writer.alwaysMessage(Field.responseRange, value)
    case .responsePut(let value): writer.alwaysMessage(Field.responsePut, value)
    case .responseDeleteRange(let value): writer.alwaysMessage(Field.responseDeleteRange, value)
    case .responseTxn(let value): writer.alwaysMessage(Field.responseTxn, value)
    case nil: break
    }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_Compare: Message {
  public enum CompareResult: Enumeration {
    case equal
    case greater
    case less
    case notEqual
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .equal
      case 1: .greater
      case 2: .less
      case 3: .notEqual
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .equal: 0
      case .greater: 1
      case .less: 2
      case .notEqual: 3
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum CompareTarget: Enumeration {
    case version
    case create
    case mod
    case value
    case lease
    case UNRECOGNIZED(Int)

    public init(rawValue: Int) {
      self = switch rawValue {
      case 0: .version
      case 1: .create
      case 2: .mod
      case 3: .value
      case 4: .lease
      default: .UNRECOGNIZED(rawValue)
      }
    }

    public var rawValue: Int {
      switch self {
      case .version: 0
      case .create: 1
      case .mod: 2
      case .value: 3
      case .lease: 4
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  public enum Field {
    @inlinable public static var result: UInt32 { 1 }
    @inlinable public static var target: UInt32 { 2 }
    @inlinable public static var key: UInt32 { 3 }
    @inlinable public static var version: UInt32 { 4 }
    @inlinable public static var createRevision: UInt32 { 5 }
    @inlinable public static var modRevision: UInt32 { 6 }
    @inlinable public static var value: UInt32 { 7 }
    @inlinable public static var lease: UInt32 { 8 }
    @inlinable public static var rangeEnd: UInt32 { 64 }
  }

  public var result: Etcdserverpb_Compare.CompareResult = .equal
  public var target: Etcdserverpb_Compare.CompareTarget = .version
  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public indirect enum OneOf_TargetUnion: Equatable, Sendable {
    case version(Int64)
    case createRevision(Int64)
    case modRevision(Int64)
    case value([UInt8])
    case lease(Int64)
  }
  public var targetUnion: OneOf_TargetUnion?
  public var version: Int64 {
    get { if case .version(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .version(newValue) }
  }
  public var createRevision: Int64 {
    get { if case .createRevision(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .createRevision(newValue) }
  }
  public var modRevision: Int64 {
    get { if case .modRevision(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .modRevision(newValue) }
  }
  public var value: [UInt8] {
    get { if case .value(let value) = targetUnion { value } else { [] } }
    set { targetUnion = .value(newValue) }
  }
  public var lease: Int64 {
    get { if case .lease(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .lease(newValue) }
  }
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.result: self.result = try reader.enumeration(tag)
      case Field.target: self.target = try reader.enumeration(tag)
      case Field.key: self.key = try reader.bytes(tag)
      case Field.version:
        targetUnion = .version(try reader.int64(tag))
      case Field.createRevision:
        targetUnion = .createRevision(try reader.int64(tag))
      case Field.modRevision:
        targetUnion = .modRevision(try reader.int64(tag))
      case Field.value:
        targetUnion = .value(try reader.bytes(tag))
      case Field.lease:
        targetUnion = .lease(try reader.int64(tag))
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(Field.result, self.result)
    writer.enumeration(Field.target, self.target)
    writer.bytes(Field.key, self.key)
    switch targetUnion {
    case .version(let value): writer.alwaysInt64(Field.version, value)
    case .createRevision(let value): writer.alwaysInt64(Field.createRevision, value)
    case .modRevision(let value): writer.alwaysInt64(Field.modRevision, value)
    case .value(let value): writer.alwaysBytes(Field.value, value)
    case .lease(let value): writer.alwaysInt64(Field.lease, value)
    case nil: break
    }
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_TxnRequest: Message {
  public enum Field {
    @inlinable public static var compare: UInt32 { 1 }
    @inlinable public static var success: UInt32 { 2 }
    @inlinable public static var failure: UInt32 { 3 }
  }

  public var compare: [Etcdserverpb_Compare] = []
  public var success: [Etcdserverpb_RequestOp] = []
  public var failure: [Etcdserverpb_RequestOp] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.compare: self.compare.append(try reader.message(tag))
      case Field.success: self.success.append(try reader.message(tag))
      case Field.failure: self.failure.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.compare { writer.alwaysMessage(Field.compare, element) }
    for element in self.success { writer.alwaysMessage(Field.success, element) }
    for element in self.failure { writer.alwaysMessage(Field.failure, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_TxnResponse: Message {
  public enum Field {
    @inlinable public static var header: UInt32 { 1 }
    @inlinable public static var succeeded: UInt32 { 2 }
    @inlinable public static var responses: UInt32 { 3 }
  }

  public var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  public var hasHeader: Bool { storedHeader != nil }
  public mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  public var succeeded: Bool = false
  public var responses: [Etcdserverpb_ResponseOp] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.succeeded: self.succeeded = try reader.bool(tag)
      case Field.responses: self.responses.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.bool(Field.succeeded, self.succeeded)
    for element in self.responses { writer.alwaysMessage(Field.responses, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_CompactionRequest: Message {
  public enum Field {
    @inlinable public static var revision: UInt32 { 1 }
    @inlinable public static var physical: UInt32 { 2 }
  }

  public var revision: Int64 = 0
  public var physical: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.revision: self.revision = try reader.int64(tag)
      case Field.physical: self.physical = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(Field.revision, self.revision)
    writer.bool(Field.physical, self.physical)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_CompactionResponse: Message {
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
