import EtcdClient
import Output

/// The answer to a range request, printed while it arrives.
struct RangeReport: StreamedReport {
  enum Piece {
    case header(ResponseHeader)
    case pair(KeyValueView)
    case beginPair(KeyValueView, valueLength: Int, tailLength: Int)
    case value(UnsafeRawBufferPointer)
    case endPair(lease: Int64, tail: UnsafeRawBufferPointer)
    case end(more: Bool, count: Int64)
  }

  /// Whether the keys are left out of the text for people.
  let valuesOnly: Bool
  /// Whether it is part of another answer.
  private let isNested: Bool
  private var hasPairs = false
  private var hasHeader = false
  private var hasValue = false

  init(valuesOnly: Bool = false, isNested: Bool = false) {
    self.valuesOnly = valuesOnly
    self.isNested = isNested
  }

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    switch piece {
    case .header, .end: break
    case .pair(let pair): if valuesOnly { out.line(bytes: pair.value.bytes) } else { out.keyValue(pair) }
    case .beginPair(let head, _, _): if !valuesOnly { out.line(bytes: head.key.bytes) }
    case .value(let bytes): out.append(bytes)
    case .endPair: out.newline()
    }
  }

  mutating func fields(_ piece: Piece, to out: FieldsWriter) {
    switch piece {
    case .header(let header): out.header(header)
    case .pair(let pair): out.keyValue(pair)
    case .beginPair(let head, _, _):
      out.beginPair(head)
      out.beginQuoted("Value")
    case .value(let bytes): out.append(bytes)
    case .endPair(let lease, _):
      out.endQuoted()
      out.field("Lease", lease)
    case .end(let more, let count):
      out.field("More", more)
      out.field("Count", count)
    }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    switch piece {
    case .header(let header):
      out.beginObject()
      out.header(header)
      hasHeader = true
    case .pair(let pair):
      beginList(out)
      out.keyValue(pair)
    case .beginPair(let head, let valueLength, _):
      beginList(out)
      out.beginObject()
      out.beginPair(head)
      hasValue = valueLength > 0
      if hasValue {
        out.key("value")
        out.beginBase64()
      }
    case .value(let bytes): out.append(bytes)
    case .endPair(let lease, _):
      if hasValue { out.endBase64() }
      out.field("lease", lease, omitEmpty: true)
      out.endObject()
    case .end(let more, let count):
      if hasPairs { out.endArray() }
      if !hasHeader { out.beginObject() }
      out.field("more", more, omitEmpty: true)
      out.field("count", count, omitEmpty: true)
      out.endObject()
      if !isNested { out.endDocument() }
    }
  }

  private mutating func beginList(_ out: JSONWriter) {
    guard !hasPairs else { return }
    hasPairs = true
    if !hasHeader { out.beginObject() }
    hasHeader = true
    out.key("kvs")
    out.beginArray()
  }

  mutating func protobuf(_ piece: Piece, to out: OutputStream) {
    switch piece {
    case .header(let header): out.write(RangeEncoder.header(header))
    case .pair(let pair):
      let tail = RangeEncoder.tail(lease: pair.lease)
      out.write(RangeEncoder.begin(pair, valueLength: pair.value.count, tailLength: tail.count))
      out.write(pair.value)
      out.write(tail)
    case .beginPair(let head, let valueLength, let tailLength):
      out.write(RangeEncoder.begin(head, valueLength: valueLength, tailLength: tailLength))
    case .value(let bytes): out.write(bytes)
    case .endPair(_, let tail): out.write(tail)
    case .end(let more, let count): out.write(RangeEncoder.end(more: more, count: count))
    }
  }
}

/// Prints a range answer as it arrives.
struct RangePrinter: RangeSink {
  let printer: Printer
  private var report: RangeReport

  init(printer: Printer, valuesOnly: Bool = false) {
    self.printer = printer
    report = RangeReport(valuesOnly: valuesOnly)
  }

  mutating func header(_ header: ResponseHeader) throws {
    try printer.print(.header(header), of: &report)
  }

  mutating func keyValue(_ pair: KeyValueView) throws {
    try printer.print(.pair(pair), of: &report)
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    try printer.print(.beginPair(head, valueLength: valueLength, tailLength: tailLength), of: &report)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    try printer.print(.value(bytes), of: &report)
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    try printer.print(.endPair(lease: lease, tail: tail), of: &report)
  }

  mutating func end(more: Bool, count: Int64) throws {
    try printer.print(.end(more: more, count: count), of: &report)
  }
}
