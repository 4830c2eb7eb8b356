import EtcdAPI
import EtcdClient
import Output

/// Keys for people, and pairs for programs.
struct FoundReport: SimpleStream, FieldsStream, StructuredStream, TableStream, RecordStream {
  /// Takes the response, and says whether it needs values.
  struct Sink {
    let sink: any RangeSink
    var needsValues = true
  }

  let header = ["key", "create revision", "mod revision", "version", "size"]

  func sink(to out: SimpleWriter) -> Sink { Sink(sink: SimpleKeys(out: out), needsValues: false) }

  func sink(to out: FieldsWriter) -> Sink { Sink(sink: FieldsRange(out: out)) }

  func sink(to out: any StructuredWriter) -> Sink { Sink(sink: StructuredRange(out)) }

  func sink(to out: RecordWriter) -> Sink { Sink(sink: RecordRange(out: out, keysOnly: false)) }

  func sink(to out: TableWriter) -> Sink { Sink(sink: TableRange(out: out)) }
}

/// The keys of a range, a line each.
private struct SimpleKeys: RangeSink, SimplePairSink {
  let out: SimpleWriter

  mutating func keyValue(_ pair: KeyValueView) throws {
    out.line(bytes: pair.key.bytes)
    try out.stream.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws { try keyValue(head) }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}

  mutating func end(more: Bool, count: Int64) {}
}

/// The pairs of a range in a table, without their values.
private struct TableRange: RangeSink {
  let out: TableWriter

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) throws { try row(pair, valueLength: pair.value.count) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    try row(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}

  mutating func end(more: Bool, count: Int64) throws {
    out.end()
    try out.stream.check()
  }

  private func row(_ pair: KeyValueView, valueLength: Int) throws {
    out.row([
      .bytes([UInt8](pair.key)), "\(pair.createRevision)", "\(pair.modRevision)", "\(pair.version)",
      .text(ByteCount(UInt64(valueLength)).text),
    ])
    try out.stream.check()
  }
}
