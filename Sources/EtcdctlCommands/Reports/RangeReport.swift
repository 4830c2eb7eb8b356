import EtcdAPI
import EtcdClient
import Output

/// The response to a range request, printed while it arrives.
struct RangeReport: MessageStream, RecordStream {
  typealias Sink = any RangeSink
  /// Whether the request was for keys without their values.
  var keysOnly = false

  func sink(to out: SimpleWriter) -> Sink { SimpleRange(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsRange(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredRange(out) }

  func sink(to out: OutputStream) -> Sink { ProtobufRange(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordRange(out: out, keysOnly: keysOnly) }
}

/// The values of a range alone.
struct ValuesReport: SimpleStream, RecordStream {
  typealias Sink = any RangeSink

  func sink(to out: SimpleWriter) -> Sink { SimpleValues(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordValues(out: out) }
}

/// How many keys a range has.
struct CountReport: FieldsStream, RecordStream {
  typealias Sink = any RangeSink

  func sink(to out: FieldsWriter) -> Sink { FieldsRange(out: out) }

  func sink(to out: RecordWriter) -> Sink { RecordCount(out: out) }
}

/// A range as text for people.
struct SimpleRange: RangeSink, SimplePairSink {
  let out: SimpleWriter

  mutating func end(more: Bool, count: Int64) {}
}

/// The values of a range as text for people.
private struct SimpleValues: RangeSink, SimplePairSink {
  let out: SimpleWriter

  mutating func keyValue(_ pair: KeyValueView) throws {
    out.line(bytes: pair.value.bytes)
    try out.stream.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {}

  mutating func end(more: Bool, count: Int64) {}
}

/// A range as `"Name" : value` lines.
struct FieldsRange: RangeSink, FieldsPairSink {
  let out: FieldsWriter

  mutating func end(more: Bool, count: Int64) throws {
    out.field("More", more)
    out.field("Count", count)
    try out.stream.check()
  }
}

/// A range as an object.
struct StructuredRange: RangeSink, StructuredPairSink {
  var object: PairObject

  init(_ out: any StructuredWriter, isNested: Bool = false, keysOnly: Bool = false) {
    object = PairObject(out, list: "kvs", isNested: isNested)
    object.keysOnly = keysOnly
  }

  mutating func end(more: Bool, count: Int64) throws {
    let out = object.out
    if !out.omitsEmpty { object.beginRows() }
    try object.end {
      out.field("more", more, omitEmpty: true)
      out.field("count", count, omitEmpty: true)
    }
  }
}

/// A range in its encoding: put together anew, because it may have come in several messages.
private struct ProtobufRange: RangeSink {
  let out: OutputStream

  mutating func header(_ header: Etcdserverpb_ResponseHeader) { out.write(RangeEncoder.header(header)) }

  mutating func keyValue(_ pair: KeyValueView) throws {
    let tail = RangeEncoder.tail(lease: pair.lease)
    out.write(RangeEncoder.begin(pair, valueLength: pair.value.count, tailLength: tail.count))
    out.write(pair.value)
    out.write(tail)
    try out.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    out.write(RangeEncoder.begin(head, valueLength: valueLength, tailLength: tailLength))
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    out.write(bytes)
    try out.check()
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) { out.write(tail) }

  mutating func end(more: Bool, count: Int64) throws {
    out.write(RangeEncoder.end(more: more, count: count))
    try out.check()
  }
}

extension RangeSink {
  /// Takes a response that is there as a whole.
  mutating func take(_ response: Etcdserverpb_RangeResponse) throws {
    try header(response.header)
    for pair in response.kvs { try pair.withView { try keyValue($0) } }
    try end(more: response.more, count: response.count)
  }
}

extension Printer {
  /// Prints a range that is there as a whole.
  /// - Throws: `UnsupportedFormat`; `OutputError` when a write failed.
  func print(_ answer: Etcdserverpb_RangeResponse) throws {
    var sink = try sink(of: RangeReport())
    try sink.take(answer)
  }
}
