import EtcdAPI
import EtcdClient
import Output

// The pairs of a range as records.

/// Prints pairs as records. What the value of a pair is can only be said of the whole value, so it is held.
protocol RecordPairSink: PairSink {
  /// The pair whose value is arriving in pieces.
  var pending: PendingPair { get set }

  /// Prints a pair.
  func row(_ pair: KeyValueView) throws
}

extension RecordPairSink {
  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) throws { try row(pair) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    pending = PendingPair(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { pending.append(bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    let whole = pending
    pending = PendingPair()
    try whole.withView(lease: lease) { try row($0) }
  }
}

/// A pair that arrives in pieces.
struct PendingPair {
  private var pair = Mvccpb_KeyValue()

  init() {}

  init(_ head: KeyValueView, valueLength: Int) {
    pair = head.copy
    // The length is what a server says: a false one must not take memory that no byte comes for.
    pair.value.reserveCapacity(min(valueLength, 16 << 20))
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) { pair.value.append(contentsOf: bytes) }

  func withView(lease: Int64, _ body: (KeyValueView) throws -> Void) rethrows {
    try pair.withView { view in
      var view = view
      view.lease = lease
      try body(view)
    }
  }
}

/// The pairs of a range.
struct RecordRange: RangeSink, RecordPairSink {
  let out: RecordWriter
  let keysOnly: Bool
  var pending = PendingPair()

  func row(_ pair: KeyValueView) throws {
    out.row(pair: RecordPair(pair, keyOnly: keysOnly))
    try out.stream.check()
  }

  mutating func end(more: Bool, count: Int64) {}
}

/// The values of a range.
struct RecordValues: RangeSink, RecordPairSink {
  let out: RecordWriter
  var pending = PendingPair()

  func row(_ pair: KeyValueView) throws {
    out.row(value: pair.value, of: pair.key)
    try out.stream.check()
  }

  mutating func end(more: Bool, count: Int64) {}
}

/// How many keys a range has, in a record.
struct RecordCount: RangeSink, RecordPairSink {
  let out: RecordWriter
  var pending = PendingPair()

  func row(_ pair: KeyValueView) {}

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {
    out.beginObject()
    out.header(header)
  }

  mutating func end(more: Bool, count: Int64) throws {
    out.field("count", count)
    out.endObject()
    out.endDocument()
    try out.stream.check()
  }
}
