import EtcdClient
import Output

/// The answer to a range request, printed while it arrives.
struct RangeReport: StreamedReport {
  enum Piece {
    case header(ResponseHeader)
    case pair(PairPiece)
    case end(more: Bool, count: Int64)
  }

  /// Whether the keys are left out of the text for people.
  let valuesOnly: Bool
  /// Whether it is part of another answer.
  private let isNested: Bool
  private var pairs = JSONPairList("kvs")
  private var hasBegun = false

  init(valuesOnly: Bool = false, isNested: Bool = false) {
    self.valuesOnly = valuesOnly
    self.isNested = isNested
  }

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    if case .pair(let pair) = piece { out.pair(pair, valuesOnly: valuesOnly) }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    switch piece {
    case .header(let header): out.header(header)
    case .pair(let pair): out.pair(pair)
    case .end(let more, let count):
      out.field("More", more)
      out.field("Count", count)
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    if !hasBegun {
      hasBegun = true
      out.beginObject()
    }
    switch piece {
    case .header(let header): out.header(header)
    case .pair(let pair): pairs.pair(pair, to: out)
    case .end(let more, let count):
      pairs.end(out)
      out.field("more", more, omitEmpty: true)
      out.field("count", count, omitEmpty: true)
      out.endObject()
      if !isNested { out.endDocument() }
    }
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    switch piece {
    case .header(let header): out.write(RangeEncoder.header(header))
    case .pair(.whole(let pair)):
      let tail = RangeEncoder.tail(lease: pair.lease)
      out.write(RangeEncoder.begin(pair, valueLength: pair.value.count, tailLength: tail.count))
      out.write(pair.value)
      out.write(tail)
    case .pair(.begin(let head, let valueLength, let tailLength)):
      out.write(RangeEncoder.begin(head, valueLength: valueLength, tailLength: tailLength))
    case .pair(.value(let bytes)): out.write(bytes)
    case .pair(.end(_, let tail)): out.write(tail)
    case .end(let more, let count): out.write(RangeEncoder.end(more: more, count: count))
    }
  }
}

/// Prints a range answer as it arrives.
struct RangePrinter: RangeSink, PairPrinter {
  let printer: Printer
  private var report: RangeReport

  init(printer: Printer, valuesOnly: Bool = false) {
    self.printer = printer
    report = RangeReport(valuesOnly: valuesOnly)
  }

  mutating func header(_ header: ResponseHeader) throws { try print(.header(header)) }

  mutating func pair(_ piece: PairPiece) throws { try print(.pair(piece)) }

  mutating func end(more: Bool, count: Int64) throws { try print(.end(more: more, count: count)) }

  private mutating func print(_ piece: RangeReport.Piece) throws {
    try printer.print(piece, of: &report)
  }
}
