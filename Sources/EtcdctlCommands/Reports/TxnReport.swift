import EtcdAPI
import EtcdClient
import Output

/// The response to a transaction, printed while it arrives: which list of operations was run, and the response to each
/// of them.
struct TxnReport: MessageStream {
  typealias Sink = any TxnSink

  /// The request, which says what was asked for in each response.
  let request: Etcdserverpb_TxnRequest

  func sink(to out: SimpleWriter) -> Sink { SimpleTxn(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsTxn(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredTxn(out, request) }

  func sink(to out: OutputStream) -> Sink { ProtobufTxn(out: out) }
}

/// A transaction as text for people.
private struct SimpleTxn: TxnSink, SimplePairSink {
  let out: SimpleWriter

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) {
    out.line(succeeded ? "SUCCESS" : "FAILURE")
  }

  mutating func beginRange() { out.newline() }

  mutating func end(more: Bool, count: Int64) {}

  mutating func operation(_ operation: Etcdserverpb_ResponseOp) throws {
    out.newline()
    switch operation.response {
    case .responsePut(let response): PutReport(response).simple(to: out)
    case .responseDeleteRange(let response):
      var deletion = SimpleDeletion(out: out)
      try deletion.take(response)
    case .responseRange(let response):
      var range = SimpleRange(out: out)
      try range.take(response)
    case .responseTxn(let response):
      var nested = SimpleTxn(out: out)
      try nested.take(response)
    case nil: break
    }
  }

  mutating func end() throws { try out.stream.check() }
}

/// A transaction as `"Name" : value` lines.
private struct FieldsTxn: TxnSink, FieldsPairSink {
  let out: FieldsWriter

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) {
    out.header(header)
    out.field("Succeeded", succeeded)
  }

  mutating func beginRange() {}

  mutating func end(more: Bool, count: Int64) throws {
    var range = FieldsRange(out: out)
    try range.end(more: more, count: count)
  }

  mutating func operation(_ operation: Etcdserverpb_ResponseOp) throws {
    switch operation.response {
    case .responsePut(let response): PutReport(response).fields(to: out)
    case .responseDeleteRange(let response):
      var deletion = FieldsDeletion(out: out)
      try deletion.take(response)
    case .responseRange(let response):
      var range = FieldsRange(out: out)
      try range.take(response)
    case .responseTxn(let response):
      var nested = FieldsTxn(out: out)
      try nested.take(response)
    case nil: break
    }
  }

  mutating func end() throws { try out.stream.check() }
}

/// A transaction as an object. The names of its fields are those of etcdctl from 3.5 on.
private struct StructuredTxn: TxnSink, StructuredPairSink {
  /// The response to the read that is arriving.
  var object: PairObject
  private let out: any StructuredWriter
  private let isNested: Bool
  private let request: Etcdserverpb_TxnRequest
  /// The operations that were run, of which these are the responses.
  private var operations: [Etcdserverpb_RequestOp] = []
  private var responses = 0

  init(_ out: any StructuredWriter, _ request: Etcdserverpb_TxnRequest, isNested: Bool = false) {
    self.out = out
    self.request = request
    self.isNested = isNested
    object = StructuredRange(out, isNested: true).object
  }

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) {
    operations = succeeded ? request.success : request.failure
    out.beginObject()
    out.header(header)
    out.field("succeeded", succeeded, omitEmpty: true)
  }

  mutating func beginRange() {
    beginResponse()
    out.beginPart("Response")
    out.key("response_range")
    object = range.object
  }

  mutating func end(more: Bool, count: Int64) throws {
    var range = StructuredRange(out, isNested: true)
    range.object = object
    try range.end(more: more, count: count)
    out.endPart()
    out.endObject()
  }

  mutating func operation(_ operation: Etcdserverpb_ResponseOp) throws {
    beginResponse()
    switch operation.response {
    case nil: out.null("Response")
    case .responseRange(let response):
      try self.response("response_range") {
        var range = range
        try range.take(response)
      }
    case .responsePut(let response): self.response("response_put") { PutReport(response).structure(to: out) }
    case .responseDeleteRange(let response):
      try self.response("response_delete_range") {
        var deletion = StructuredDeletion(out, isNested: true)
        try deletion.take(response)
      }
    case .responseTxn(let response):
      try self.response("response_txn") {
        var request = Etcdserverpb_TxnRequest()
        if case .requestTxn(let inner) = requested?.request { request = inner }
        var nested = StructuredTxn(out, request, isNested: true)
        try nested.take(response)
      }
    }
    out.endObject()
  }

  mutating func end() throws {
    if responses > 0 { isNested ? out.endArray() : out.endRows() }
    out.endObject()
    if !isNested { out.endDocument() }
    try out.stream.check()
  }

  private mutating func beginResponse() {
    if responses == 0 {
      out.key("responses")
      isNested ? out.beginArray() : out.beginRows()
    }
    responses += 1
    out.beginObject()
  }

  /// The operation whose response has begun; nil when the server sends more responses than there are operations.
  private var requested: Etcdserverpb_RequestOp? {
    responses <= operations.count ? operations[responses - 1] : nil
  }

  /// The response to a read that has begun.
  private var range: StructuredRange {
    var keysOnly = false
    if case .requestRange(let request) = requested?.request { keysOnly = request.keysOnly }
    return StructuredRange(out, isNested: true, keysOnly: keysOnly)
  }

  private func response(_ name: StaticString, _ body: () throws -> Void) rethrows {
    try out.part("Response") {
      out.key(name)
      try body()
    }
  }
}

/// A transaction in its encoding, as it arrives.
private struct ProtobufTxn: TxnSink, EncodedPairSink {
  let out: OutputStream

  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) {}
  mutating func beginRange() {}
  mutating func operation(_ operation: Etcdserverpb_ResponseOp) {}
  mutating func end(more: Bool, count: Int64) {}
  mutating func end() {}
}

extension TxnSink {
  /// Takes a response that is part of another one, and there as a whole.
  fileprivate mutating func take(_ response: Etcdserverpb_TxnResponse) throws {
    try begin(response.header, succeeded: response.succeeded)
    for operation in response.responses { try self.operation(operation) }
    try end()
  }
}
