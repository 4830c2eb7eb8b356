import EtcdAPI
import EtcdClient
import Output

/// The answer to a transaction, printed while it arrives: which list of operations was run, and the answer to each of them.
struct TxnReport: StreamedReport {
  enum Piece {
    case bytes(UnsafeRawBufferPointer)
    case begin(ResponseHeader, succeeded: Bool)
    case beginRange
    case range(RangeReport.Piece)
    case operation(Etcdserverpb_ResponseOp)
    case end
  }

  /// Whether it is part of another answer.
  private let isNested: Bool
  private var range = RangeReport(isNested: true)
  private var hasResponses = false

  init(isNested: Bool = false) {
    self.isNested = isNested
  }

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    switch piece {
    case .bytes, .end: break
    case .begin(_, let succeeded): out.line(succeeded ? "SUCCESS" : "FAILURE")
    case .beginRange:
      out.newline()
      range = RangeReport(isNested: true)
    case .range(let piece): range.simple(piece, to: out)
    case .operation(let answer):
      out.newline()
      switch answer.response {
      case .responsePut(let answer): PutReport(answer).simple(to: out)
      case .responseDeleteRange(let answer):
        var deletion = DeleteReport()
        answer.forEachPiece { deletion.simple($0, to: out) }
      case .responseRange(let answer): answer.forEachPiece { range.simple($0, to: out) }
      case .responseTxn(let answer):
        var nested = TxnReport()
        answer.forEachPiece { nested.simple($0, to: out) }
      case nil: break
      }
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    switch piece {
    case .bytes, .end: break
    case .begin(let header, let succeeded):
      out.header(header)
      out.field("Succeeded", succeeded)
    case .beginRange: range = RangeReport(isNested: true)
    case .range(let piece): range.fields(piece, to: out)
    case .operation(let answer):
      switch answer.response {
      case .responsePut(let answer): PutReport(answer).fields(to: out)
      case .responseDeleteRange(let answer):
        var deletion = DeleteReport()
        answer.forEachPiece { deletion.fields($0, to: out) }
      case .responseRange(let answer): answer.forEachPiece { range.fields($0, to: out) }
      case .responseTxn(let answer):
        var nested = TxnReport()
        answer.forEachPiece { nested.fields($0, to: out) }
      case nil: break
      }
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    switch piece {
    case .bytes: break
    case .begin(let header, let succeeded):
      out.beginObject()
      out.header(header)
      out.field("succeeded", succeeded, omitEmpty: true)
    case .beginRange:
      beginResponse(out)
      beginRange(out)
    case .range(let piece):
      range.json(piece, to: out)
      guard case .end = piece else { return }
      out.endObject()
      out.endObject()
    case .operation(let answer):
      beginResponse(out)
      operation(answer.response, to: out)
      out.endObject()
    case .end:
      if hasResponses { out.endArray() }
      out.endObject()
      if !isNested { out.endDocument() }
    }
  }

  private mutating func beginResponse(_ out: JSONWriter) {
    if !hasResponses {
      out.key("responses")
      out.beginArray()
    }
    hasResponses = true
    out.beginObject()
  }

  private mutating func beginRange(_ out: JSONWriter) {
    range = RangeReport(isNested: true)
    out.key("Response")
    out.beginObject()
    out.key("response_range")
  }

  /// The names are those of etcdctl from 3.5 on.
  private mutating func operation(_ answer: Etcdserverpb_ResponseOp.OneOf_Response?, to out: JSONWriter) {
    switch answer {
    case nil: out.null("Response")
    case .responseRange(let answer):
      beginRange(out)
      answer.forEachPiece { range.json($0, to: out) }
      out.endObject()
    case .responsePut(let answer):
      out.object("Response") {
        out.key("response_put")
        PutReport(answer).json(to: out)
      }
    case .responseDeleteRange(let answer):
      out.object("Response") {
        out.key("response_delete_range")
        var deletion = DeleteReport(isNested: true)
        answer.forEachPiece { deletion.json($0, to: out) }
      }
    case .responseTxn(let answer):
      out.object("Response") {
        out.key("response_txn")
        var nested = TxnReport(isNested: true)
        answer.forEachPiece { nested.json($0, to: out) }
      }
    }
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    if case .bytes(let bytes) = piece { out.write(bytes) }
  }
}

/// Prints the answer to a transaction as it arrives.
struct TxnPrinter: TxnSink, PairPrinter {
  let printer: Printer
  private var report = TxnReport()

  init(printer: Printer) {
    self.printer = printer
  }

  private mutating func print(_ piece: TxnReport.Piece) throws {
    try printer.print(piece, of: &report)
  }

  mutating func received(_ bytes: UnsafeRawBufferPointer) throws { try print(.bytes(bytes)) }

  mutating func begin(_ header: ResponseHeader, succeeded: Bool) throws {
    try print(.begin(header, succeeded: succeeded))
  }

  mutating func beginRange() throws { try print(.beginRange) }

  mutating func operation(_ answer: Etcdserverpb_ResponseOp) throws { try print(.operation(answer)) }

  mutating func end() throws { try print(.end) }

  mutating func header(_ header: ResponseHeader) throws { try print(.range(.header(header))) }

  mutating func pair(_ piece: PairPiece) throws { try print(.range(.pair(piece))) }

  mutating func end(more: Bool, count: Int64) throws { try print(.range(.end(more: more, count: count))) }
}

extension Etcdserverpb_RangeResponse {
  fileprivate func forEachPiece(_ body: (RangeReport.Piece) -> Void) {
    body(.header(ResponseHeader(header)))
    for pair in kvs { KeyValue(pair).withView { body(.pair(.whole($0))) } }
    body(.end(more: more, count: count))
  }
}

extension Etcdserverpb_TxnResponse {
  fileprivate func forEachPiece(_ body: (TxnReport.Piece) -> Void) {
    body(.begin(ResponseHeader(header), succeeded: succeeded))
    for response in responses { body(.operation(response)) }
    body(.end)
  }
}
