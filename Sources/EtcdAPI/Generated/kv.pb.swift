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
      case 1: self.key = try reader.bytes(tag)
      case 2: self.rangeEnd = try reader.bytes(tag)
      case 3: self.limit = try reader.int64(tag)
      case 4: self.revision = try reader.int64(tag)
      case 5: self.sortOrder = try reader.enumeration(tag)
      case 6: self.sortTarget = try reader.enumeration(tag)
      case 7: self.serializable = try reader.bool(tag)
      case 8: self.keysOnly = try reader.bool(tag)
      case 9: self.countOnly = try reader.bool(tag)
      case 10: self.minModRevision = try reader.int64(tag)
      case 11: self.maxModRevision = try reader.int64(tag)
      case 12: self.minCreateRevision = try reader.int64(tag)
      case 13: self.maxCreateRevision = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.key)
    writer.bytes(2, self.rangeEnd)
    writer.int64(3, self.limit)
    writer.int64(4, self.revision)
    writer.enumeration(5, self.sortOrder)
    writer.enumeration(6, self.sortTarget)
    writer.bool(7, self.serializable)
    writer.bool(8, self.keysOnly)
    writer.bool(9, self.countOnly)
    writer.int64(10, self.minModRevision)
    writer.int64(11, self.maxModRevision)
    writer.int64(12, self.minCreateRevision)
    writer.int64(13, self.maxCreateRevision)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RangeResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.kvs.append(try reader.message(tag))
      case 3: self.more = try reader.bool(tag)
      case 4: self.count = try reader.int64(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    for element in self.kvs { writer.alwaysMessage(2, element) }
    writer.bool(3, self.more)
    writer.int64(4, self.count)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RangeStreamResponse: Message {
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
      case 1: try reader.message(tag, into: &storedRangeResponse)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedRangeResponse { writer.alwaysMessage(1, storedRangeResponse) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_PutRequest: Message {
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
      case 1: self.key = try reader.bytes(tag)
      case 2: self.value = try reader.bytes(tag)
      case 3: self.lease = try reader.int64(tag)
      case 4: self.prevKv = try reader.bool(tag)
      case 5: self.ignoreValue = try reader.bool(tag)
      case 6: self.ignoreLease = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.key)
    writer.bytes(2, self.value)
    writer.int64(3, self.lease)
    writer.bool(4, self.prevKv)
    writer.bool(5, self.ignoreValue)
    writer.bool(6, self.ignoreLease)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_PutResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    if let storedPrevKv { writer.alwaysMessage(2, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DeleteRangeRequest: Message {
  public var key: [UInt8] = []
  public var rangeEnd: [UInt8] = []
  public var prevKv: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.key = try reader.bytes(tag)
      case 2: self.rangeEnd = try reader.bytes(tag)
      case 3: self.prevKv = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.bytes(1, self.key)
    writer.bytes(2, self.rangeEnd)
    writer.bool(3, self.prevKv)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_DeleteRangeResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.deleted = try reader.int64(tag)
      case 3: self.prevKvs.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.int64(2, self.deleted)
    for element in self.prevKvs { writer.alwaysMessage(3, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_RequestOp: Message {
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
      case 1:
        var value: Etcdserverpb_RangeRequest? = if case .requestRange(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestRange(value) }
      case 2:
        var value: Etcdserverpb_PutRequest? = if case .requestPut(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestPut(value) }
      case 3:
        var value: Etcdserverpb_DeleteRangeRequest? = if case .requestDeleteRange(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestDeleteRange(value) }
      case 4:
        var value: Etcdserverpb_TxnRequest? = if case .requestTxn(let value) = request { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { request = .requestTxn(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch request {
    case .requestRange(let value): writer.alwaysMessage(1, value)
    case .requestPut(let value): writer.alwaysMessage(2, value)
    case .requestDeleteRange(let value): writer.alwaysMessage(3, value)
    case .requestTxn(let value): writer.alwaysMessage(4, value)
    case nil: break
    }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_ResponseOp: Message {
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
      case 1:
        var value: Etcdserverpb_RangeResponse? = if case .responseRange(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseRange(value) }
      case 2:
        var value: Etcdserverpb_PutResponse? = if case .responsePut(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responsePut(value) }
      case 3:
        var value: Etcdserverpb_DeleteRangeResponse? = if case .responseDeleteRange(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseDeleteRange(value) }
      case 4:
        var value: Etcdserverpb_TxnResponse? = if case .responseTxn(let value) = response { value } else { nil }
        try reader.message(tag, into: &value)
        if let value { response = .responseTxn(value) }
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    switch response {
    case .responseRange(let value): writer.alwaysMessage(1, value)
    case .responsePut(let value): writer.alwaysMessage(2, value)
    case .responseDeleteRange(let value): writer.alwaysMessage(3, value)
    case .responseTxn(let value): writer.alwaysMessage(4, value)
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
      case 1: self.result = try reader.enumeration(tag)
      case 2: self.target = try reader.enumeration(tag)
      case 3: self.key = try reader.bytes(tag)
      case 4:
        targetUnion = .version(try reader.int64(tag))
      case 5:
        targetUnion = .createRevision(try reader.int64(tag))
      case 6:
        targetUnion = .modRevision(try reader.int64(tag))
      case 7:
        targetUnion = .value(try reader.bytes(tag))
      case 8:
        targetUnion = .lease(try reader.int64(tag))
      case 64: self.rangeEnd = try reader.bytes(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.enumeration(1, self.result)
    writer.enumeration(2, self.target)
    writer.bytes(3, self.key)
    switch targetUnion {
    case .version(let value): writer.alwaysInt64(4, value)
    case .createRevision(let value): writer.alwaysInt64(5, value)
    case .modRevision(let value): writer.alwaysInt64(6, value)
    case .value(let value): writer.alwaysBytes(7, value)
    case .lease(let value): writer.alwaysInt64(8, value)
    case nil: break
    }
    writer.bytes(64, self.rangeEnd)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_TxnRequest: Message {
  public var compare: [Etcdserverpb_Compare] = []
  public var success: [Etcdserverpb_RequestOp] = []
  public var failure: [Etcdserverpb_RequestOp] = []
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.compare.append(try reader.message(tag))
      case 2: self.success.append(try reader.message(tag))
      case 3: self.failure.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    for element in self.compare { writer.alwaysMessage(1, element) }
    for element in self.success { writer.alwaysMessage(2, element) }
    for element in self.failure { writer.alwaysMessage(3, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_TxnResponse: Message {
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
      case 1: try reader.message(tag, into: &storedHeader)
      case 2: self.succeeded = try reader.bool(tag)
      case 3: self.responses.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(1, storedHeader) }
    writer.bool(2, self.succeeded)
    for element in self.responses { writer.alwaysMessage(3, element) }
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_CompactionRequest: Message {
  public var revision: Int64 = 0
  public var physical: Bool = false
  public var unknownFields: [UInt8] = []

  public init() {}

  public mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case 1: self.revision = try reader.int64(tag)
      case 2: self.physical = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  public func encode(to writer: inout WireWriter) {
    writer.int64(1, self.revision)
    writer.bool(2, self.physical)
    writer.unknown(unknownFields)
  }
}

public struct Etcdserverpb_CompactionResponse: Message {
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
