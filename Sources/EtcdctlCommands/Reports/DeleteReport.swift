import EtcdAPI
import EtcdClient
import Output

/// The response to a deletion, printed while it arrives.
struct DeleteReport: MessageStream {
  typealias Sink = any DeleteSink

  func sink(to out: SimpleWriter) -> Sink { SimpleDeletion(out: out) }

  func sink(to out: FieldsWriter) -> Sink { FieldsDeletion(out: out) }

  func sink(to out: any StructuredWriter) -> Sink { StructuredDeletion(out) }

  func sink(to out: OutputStream) -> Sink { ProtobufDeletion(out: out) }
}

/// A deletion as text for people: how many keys it deleted, and the pairs that were there.
struct SimpleDeletion: DeleteSink, SimplePairSink {
  let out: SimpleWriter
  private var hasCount = false

  init(out: SimpleWriter) { self.out = out }

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func deleted(_ count: Int64) {
    hasCount = true
    out.line("\(count)")
  }

  mutating func end() throws {
    if !hasCount { out.line("0") }
    try out.stream.check()
  }
}

/// A deletion as `"Name" : value` lines.
struct FieldsDeletion: DeleteSink, FieldsPairSink {
  let out: FieldsWriter
  let prefix: StaticString = "Prev"
  private var hasCount = false

  init(out: FieldsWriter) { self.out = out }

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func deleted(_ count: Int64) {
    hasCount = true
    out.field("Deleted", count)
  }

  mutating func end() throws {
    if !hasCount { out.field("Deleted", 0) }
    try out.stream.check()
  }
}

/// A deletion as an object.
struct StructuredDeletion: DeleteSink, StructuredPairSink {
  var object: PairObject
  private var hasCount = false

  init(_ out: any StructuredWriter, isNested: Bool = false) {
    object = PairObject(out, list: "prev_kvs", isNested: isNested)
  }

  mutating func received(_ bytes: UnsafeRawBufferPointer) {}

  mutating func deleted(_ count: Int64) {
    object.begin()
    hasCount = true
    object.out.field("deleted", count, omitEmpty: true)
  }

  mutating func end() throws {
    if !hasCount, !object.out.omitsEmpty { deleted(0) }
    try object.end()
  }
}

/// A deletion in its encoding, as it arrives.
private struct ProtobufDeletion: DeleteSink, EncodedPairSink {
  let out: OutputStream

  mutating func deleted(_ count: Int64) {}
  mutating func end() {}
}

extension DeleteSink {
  /// Takes a response that is part of another one, and there as a whole.
  mutating func take(_ response: Etcdserverpb_DeleteRangeResponse) throws {
    try header(response.header)
    if response.deleted != 0 { try deleted(response.deleted) }
    for pair in response.prevKvs { try pair.withView { try keyValue($0) } }
    try end()
  }
}
