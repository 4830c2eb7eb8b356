// Made by `generate` from Protos/kv.proto; not edited by hand.
// swift-format-ignore-file

package struct Etcdserverpb_RangeRequest: Message {
  package enum SortOrder: Enumeration {
    case none
    case ascend
    case descend
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .none
      case 1: .ascend
      case 2: .descend
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .none: 0
      case .ascend: 1
      case .descend: 2
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum SortTarget: Enumeration {
    case key
    case version
    case create
    case mod
    case value
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .key
      case 1: .version
      case 2: .create
      case 3: .mod
      case 4: .value
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
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

  package enum Field {
    @inlinable package static var key: UInt32 { 1 }
    @inlinable package static var rangeEnd: UInt32 { 2 }
    @inlinable package static var limit: UInt32 { 3 }
    @inlinable package static var revision: UInt32 { 4 }
    @inlinable package static var sortOrder: UInt32 { 5 }
    @inlinable package static var sortTarget: UInt32 { 6 }
    @inlinable package static var serializable: UInt32 { 7 }
    @inlinable package static var keysOnly: UInt32 { 8 }
    @inlinable package static var countOnly: UInt32 { 9 }
    @inlinable package static var minModRevision: UInt32 { 10 }
    @inlinable package static var maxModRevision: UInt32 { 11 }
    @inlinable package static var minCreateRevision: UInt32 { 12 }
    @inlinable package static var maxCreateRevision: UInt32 { 13 }
  }

  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package var limit: Int64 = 0
  package var revision: Int64 = 0
  package var sortOrder: Etcdserverpb_RangeRequest.SortOrder = .none
  package var sortTarget: Etcdserverpb_RangeRequest.SortTarget = .key
  package var serializable: Bool = false
  package var keysOnly: Bool = false
  package var countOnly: Bool = false
  package var minModRevision: Int64 = 0
  package var maxModRevision: Int64 = 0
  package var minCreateRevision: Int64 = 0
  package var maxCreateRevision: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_RangeResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var kvs: UInt32 { 2 }
    @inlinable package static var more: UInt32 { 3 }
    @inlinable package static var count: UInt32 { 4 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var kvs: [Mvccpb_KeyValue] = []
  package var more: Bool = false
  package var count: Int64 = 0
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    for element in self.kvs { writer.alwaysMessage(Field.kvs, element) }
    writer.bool(Field.more, self.more)
    writer.int64(Field.count, self.count)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_RangeStreamResponse: Message {
  package enum Field {
    @inlinable package static var rangeResponse: UInt32 { 1 }
  }

  package var rangeResponse: Etcdserverpb_RangeResponse {
    get { storedRangeResponse ?? Etcdserverpb_RangeResponse() }
    set { storedRangeResponse = newValue }
  }
  package var hasRangeResponse: Bool { storedRangeResponse != nil }
  package mutating func clearRangeResponse() { storedRangeResponse = nil }
  private var storedRangeResponse: Etcdserverpb_RangeResponse?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.rangeResponse: try reader.message(tag, into: &storedRangeResponse)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedRangeResponse { writer.alwaysMessage(Field.rangeResponse, storedRangeResponse) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_PutRequest: Message {
  package enum Field {
    @inlinable package static var key: UInt32 { 1 }
    @inlinable package static var value: UInt32 { 2 }
    @inlinable package static var lease: UInt32 { 3 }
    @inlinable package static var prevKv: UInt32 { 4 }
    @inlinable package static var ignoreValue: UInt32 { 5 }
    @inlinable package static var ignoreLease: UInt32 { 6 }
  }

  package var key: [UInt8] = []
  package var value: [UInt8] = []
  package var lease: Int64 = 0
  package var prevKv: Bool = false
  package var ignoreValue: Bool = false
  package var ignoreLease: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.value, self.value)
    writer.int64(Field.lease, self.lease)
    writer.bool(Field.prevKv, self.prevKv)
    writer.bool(Field.ignoreValue, self.ignoreValue)
    writer.bool(Field.ignoreLease, self.ignoreLease)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_PutResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var prevKv: UInt32 { 2 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var prevKv: Mvccpb_KeyValue {
    get { storedPrevKv ?? Mvccpb_KeyValue() }
    set { storedPrevKv = newValue }
  }
  package var hasPrevKv: Bool { storedPrevKv != nil }
  package mutating func clearPrevKv() { storedPrevKv = nil }
  private var storedPrevKv: Mvccpb_KeyValue?
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.prevKv: try reader.message(tag, into: &storedPrevKv)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    if let storedPrevKv { writer.alwaysMessage(Field.prevKv, storedPrevKv) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_DeleteRangeRequest: Message {
  package enum Field {
    @inlinable package static var key: UInt32 { 1 }
    @inlinable package static var rangeEnd: UInt32 { 2 }
    @inlinable package static var prevKv: UInt32 { 3 }
  }

  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package var prevKv: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.key: self.key = try reader.bytes(tag)
      case Field.rangeEnd: self.rangeEnd = try reader.bytes(tag)
      case Field.prevKv: self.prevKv = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.bytes(Field.key, self.key)
    writer.bytes(Field.rangeEnd, self.rangeEnd)
    writer.bool(Field.prevKv, self.prevKv)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_DeleteRangeResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var deleted: UInt32 { 2 }
    @inlinable package static var prevKvs: UInt32 { 3 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var deleted: Int64 = 0
  package var prevKvs: [Mvccpb_KeyValue] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.deleted: self.deleted = try reader.int64(tag)
      case Field.prevKvs: self.prevKvs.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.int64(Field.deleted, self.deleted)
    for element in self.prevKvs { writer.alwaysMessage(Field.prevKvs, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_RequestOp: Message {
  package enum Field {
    @inlinable package static var requestRange: UInt32 { 1 }
    @inlinable package static var requestPut: UInt32 { 2 }
    @inlinable package static var requestDeleteRange: UInt32 { 3 }
    @inlinable package static var requestTxn: UInt32 { 4 }
  }

  package indirect enum OneOf_Request: Equatable, Sendable {
    case requestRange(Etcdserverpb_RangeRequest)
    case requestPut(Etcdserverpb_PutRequest)
    case requestDeleteRange(Etcdserverpb_DeleteRangeRequest)
    case requestTxn(Etcdserverpb_TxnRequest)
  }
  package var request: OneOf_Request?
  package var requestRange: Etcdserverpb_RangeRequest {
    get { if case .requestRange(let value) = request { value } else { Etcdserverpb_RangeRequest() } }
    set { request = .requestRange(newValue) }
  }
  package var requestPut: Etcdserverpb_PutRequest {
    get { if case .requestPut(let value) = request { value } else { Etcdserverpb_PutRequest() } }
    set { request = .requestPut(newValue) }
  }
  package var requestDeleteRange: Etcdserverpb_DeleteRangeRequest {
    get { if case .requestDeleteRange(let value) = request { value } else { Etcdserverpb_DeleteRangeRequest() } }
    set { request = .requestDeleteRange(newValue) }
  }
  package var requestTxn: Etcdserverpb_TxnRequest {
    get { if case .requestTxn(let value) = request { value } else { Etcdserverpb_TxnRequest() } }
    set { request = .requestTxn(newValue) }
  }
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_ResponseOp: Message {
  package enum Field {
    @inlinable package static var responseRange: UInt32 { 1 }
    @inlinable package static var responsePut: UInt32 { 2 }
    @inlinable package static var responseDeleteRange: UInt32 { 3 }
    @inlinable package static var responseTxn: UInt32 { 4 }
  }

  package indirect enum OneOf_Response: Equatable, Sendable {
    case responseRange(Etcdserverpb_RangeResponse)
    case responsePut(Etcdserverpb_PutResponse)
    case responseDeleteRange(Etcdserverpb_DeleteRangeResponse)
    case responseTxn(Etcdserverpb_TxnResponse)
  }
  package var response: OneOf_Response?
  package var responseRange: Etcdserverpb_RangeResponse {
    get { if case .responseRange(let value) = response { value } else { Etcdserverpb_RangeResponse() } }
    set { response = .responseRange(newValue) }
  }
  package var responsePut: Etcdserverpb_PutResponse {
    get { if case .responsePut(let value) = response { value } else { Etcdserverpb_PutResponse() } }
    set { response = .responsePut(newValue) }
  }
  package var responseDeleteRange: Etcdserverpb_DeleteRangeResponse {
    get { if case .responseDeleteRange(let value) = response { value } else { Etcdserverpb_DeleteRangeResponse() } }
    set { response = .responseDeleteRange(newValue) }
  }
  package var responseTxn: Etcdserverpb_TxnResponse {
    get { if case .responseTxn(let value) = response { value } else { Etcdserverpb_TxnResponse() } }
    set { response = .responseTxn(newValue) }
  }
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_Compare: Message {
  package enum CompareResult: Enumeration {
    case equal
    case greater
    case less
    case notEqual
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .equal
      case 1: .greater
      case 2: .less
      case 3: .notEqual
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
      switch self {
      case .equal: 0
      case .greater: 1
      case .less: 2
      case .notEqual: 3
      case .UNRECOGNIZED(let value): value
      }
    }
  }

  package enum CompareTarget: Enumeration {
    case version
    case create
    case mod
    case value
    case lease
    case UNRECOGNIZED(Int)

    package init(rawValue: Int) {
      self = switch rawValue {
      case 0: .version
      case 1: .create
      case 2: .mod
      case 3: .value
      case 4: .lease
      default: .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int {
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

  package enum Field {
    @inlinable package static var result: UInt32 { 1 }
    @inlinable package static var target: UInt32 { 2 }
    @inlinable package static var key: UInt32 { 3 }
    @inlinable package static var version: UInt32 { 4 }
    @inlinable package static var createRevision: UInt32 { 5 }
    @inlinable package static var modRevision: UInt32 { 6 }
    @inlinable package static var value: UInt32 { 7 }
    @inlinable package static var lease: UInt32 { 8 }
    @inlinable package static var rangeEnd: UInt32 { 64 }
  }

  package var result: Etcdserverpb_Compare.CompareResult = .equal
  package var target: Etcdserverpb_Compare.CompareTarget = .version
  package var key: [UInt8] = []
  package var rangeEnd: [UInt8] = []
  package indirect enum OneOf_TargetUnion: Equatable, Sendable {
    case version(Int64)
    case createRevision(Int64)
    case modRevision(Int64)
    case value([UInt8])
    case lease(Int64)
  }
  package var targetUnion: OneOf_TargetUnion?
  package var version: Int64 {
    get { if case .version(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .version(newValue) }
  }
  package var createRevision: Int64 {
    get { if case .createRevision(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .createRevision(newValue) }
  }
  package var modRevision: Int64 {
    get { if case .modRevision(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .modRevision(newValue) }
  }
  package var value: [UInt8] {
    get { if case .value(let value) = targetUnion { value } else { [] } }
    set { targetUnion = .value(newValue) }
  }
  package var lease: Int64 {
    get { if case .lease(let value) = targetUnion { value } else { 0 } }
    set { targetUnion = .lease(newValue) }
  }
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
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

  package func encode(to writer: inout WireWriter) {
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

package struct Etcdserverpb_TxnRequest: Message {
  package enum Field {
    @inlinable package static var compare: UInt32 { 1 }
    @inlinable package static var success: UInt32 { 2 }
    @inlinable package static var failure: UInt32 { 3 }
  }

  package var compare: [Etcdserverpb_Compare] = []
  package var success: [Etcdserverpb_RequestOp] = []
  package var failure: [Etcdserverpb_RequestOp] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.compare: self.compare.append(try reader.message(tag))
      case Field.success: self.success.append(try reader.message(tag))
      case Field.failure: self.failure.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    for element in self.compare { writer.alwaysMessage(Field.compare, element) }
    for element in self.success { writer.alwaysMessage(Field.success, element) }
    for element in self.failure { writer.alwaysMessage(Field.failure, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_TxnResponse: Message {
  package enum Field {
    @inlinable package static var header: UInt32 { 1 }
    @inlinable package static var succeeded: UInt32 { 2 }
    @inlinable package static var responses: UInt32 { 3 }
  }

  package var header: Etcdserverpb_ResponseHeader {
    get { storedHeader ?? Etcdserverpb_ResponseHeader() }
    set { storedHeader = newValue }
  }
  package var hasHeader: Bool { storedHeader != nil }
  package mutating func clearHeader() { storedHeader = nil }
  private var storedHeader: Etcdserverpb_ResponseHeader?
  package var succeeded: Bool = false
  package var responses: [Etcdserverpb_ResponseOp] = []
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.header: try reader.message(tag, into: &storedHeader)
      case Field.succeeded: self.succeeded = try reader.bool(tag)
      case Field.responses: self.responses.append(try reader.message(tag))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    if let storedHeader { writer.alwaysMessage(Field.header, storedHeader) }
    writer.bool(Field.succeeded, self.succeeded)
    for element in self.responses { writer.alwaysMessage(Field.responses, element) }
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_CompactionRequest: Message {
  package enum Field {
    @inlinable package static var revision: UInt32 { 1 }
    @inlinable package static var physical: UInt32 { 2 }
  }

  package var revision: Int64 = 0
  package var physical: Bool = false
  package var unknownFields: [UInt8] = []

  package init() {}

  package mutating func decode(_ reader: inout WireReader) throws(WireError) {
    while let tag = try reader.nextTag() {
      switch tag.number {
      case Field.revision: self.revision = try reader.int64(tag)
      case Field.physical: self.physical = try reader.bool(tag)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout WireWriter) {
    writer.int64(Field.revision, self.revision)
    writer.bool(Field.physical, self.physical)
    writer.unknown(unknownFields)
  }
}

package struct Etcdserverpb_CompactionResponse: Message {
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
