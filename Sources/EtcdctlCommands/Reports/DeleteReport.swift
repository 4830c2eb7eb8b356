import EtcdAPI
import EtcdClient
import Output

/// The answer to a deletion, printed while it arrives.
struct DeleteReport: StreamedReport {
  enum Piece {
    case bytes(UnsafeRawBufferPointer)
    case header(ResponseHeader)
    /// How many keys were deleted; missing where none was.
    case deleted(Int64)
    case pair(PairPiece)
    case end
  }

  /// Whether it is part of another answer.
  private let isNested: Bool
  private var pairs = JSONPairList("prev_kvs")
  private var hasBegun = false
  private var hasCount = false

  init(isNested: Bool = false) {
    self.isNested = isNested
  }

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    switch piece {
    case .bytes, .header: break
    case .deleted(let count):
      hasCount = true
      out.decimal(count)
      out.newline()
    case .pair(let pair): out.pair(pair)
    case .end: if !hasCount { out.line("0") }
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    switch piece {
    case .bytes: break
    case .header(let header): out.header(header)
    case .deleted(let count):
      hasCount = true
      out.field("Deleted", count)
    case .pair(let pair): out.pair(pair, prefix: "Prev")
    case .end: if !hasCount { out.field("Deleted", 0) }
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    if !hasBegun {
      hasBegun = true
      out.beginObject()
    }
    switch piece {
    case .bytes: break
    case .header(let header): out.header(header)
    case .deleted(let count): out.field("deleted", count, omitEmpty: true)
    case .pair(let pair): pairs.pair(pair, to: out)
    case .end:
      pairs.end(out)
      out.endObject()
      if !isNested { out.endDocument() }
    }
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    if case .bytes(let bytes) = piece { out.write(bytes) }
  }
}

/// Prints the answer to a deletion as it arrives.
struct DeletePrinter: DeleteSink, PairPrinter {
  let printer: Printer
  private var report = DeleteReport()

  init(printer: Printer) {
    self.printer = printer
  }

  mutating func received(_ bytes: UnsafeRawBufferPointer) throws { try print(.bytes(bytes)) }

  mutating func header(_ header: ResponseHeader) throws { try print(.header(header)) }

  mutating func number(_ value: UInt64, field: UInt32) throws {
    if field == 2 { try print(.deleted(Int64(bitPattern: value))) }
  }

  mutating func pair(_ piece: PairPiece) throws { try print(.pair(piece)) }

  mutating func end() throws { try print(.end) }

  private mutating func print(_ piece: DeleteReport.Piece) throws {
    try printer.print(piece, of: &report)
  }
}

extension Etcdserverpb_DeleteRangeResponse {
  /// The pieces of an answer that is part of another one.
  func forEachPiece(_ body: (DeleteReport.Piece) -> Void) {
    body(.header(ResponseHeader(header)))
    if deleted != 0 { body(.deleted(deleted)) }
    for pair in prevKvs { KeyValue(pair).withView { body(.pair(.whole($0))) } }
    body(.end)
  }
}
