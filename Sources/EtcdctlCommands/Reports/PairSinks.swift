import EtcdAPI
import EtcdClient
import Output

// How each format prints the pairs of a response, whole or in pieces. The sinks of the reports that have pairs begin
// with these.

/// Prints pairs as text for people: key and value on a line each.
protocol SimplePairSink: PairSink {
  var out: SimpleWriter { get }
}

extension SimplePairSink {
  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}

  mutating func keyValue(_ pair: KeyValueView) throws {
    out.keyValue(pair)
    try out.stream.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    out.line(bytes: head.key.bytes)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    out.append(bytes)
    try out.stream.check()
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) { out.newline() }
}

/// Prints pairs as `"Name" : value` lines.
protocol FieldsPairSink: PairSink {
  var out: FieldsWriter { get }
  /// What the names begin with.
  var prefix: StaticString { get }
}

extension FieldsPairSink {
  var prefix: StaticString { "" }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) { out.header(header) }

  mutating func keyValue(_ pair: KeyValueView) throws {
    out.keyValue(pair, prefix: prefix)
    try out.stream.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    out.beginPair(head, prefix: prefix)
    out.beginQuoted("Value", prefix: prefix)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    out.append(bytes)
    try out.stream.check()
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    out.endQuoted()
    out.field("Lease", prefix: prefix, lease)
  }
}

/// Prints pairs as the rows of an object.
protocol StructuredPairSink: PairSink {
  /// The object so far.
  var object: PairObject { get set }
}

extension StructuredPairSink {
  mutating func header(_ header: Etcdserverpb_ResponseHeader) {
    object.begin()
    object.out.header(header)
  }

  mutating func keyValue(_ pair: KeyValueView) throws {
    object.beginRows()
    object.out.value(pair: RecordPair(pair, keyOnly: object.keysOnly))
    try object.out.stream.check()
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    object.beginRows()
    if object.out is RecordWriter {
      object.pending = PendingPair(head, valueLength: valueLength)
      return
    }
    object.out.beginObject()
    object.out.beginPair(head)
    object.hasValue = valueLength > 0
    guard object.hasValue else { return }
    object.out.key("value")
    object.out.beginBytes()
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    guard object.pending?.append(bytes) == nil else { return }
    object.out.append(bytes)
    try object.out.stream.check()
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    if let pending = object.pending {
      object.pending = nil
      return try pending.withView(lease: lease) { try keyValue($0) }
    }
    if object.hasValue { object.out.endBytes() }
    object.out.identifier("lease", lease, omitEmpty: true)
    object.out.endObject()
  }
}

/// Prints a response in its encoding, as it arrives: nothing that is decoded of it is needed.
protocol EncodedPairSink: PairSink {
  var out: OutputStream { get }
}

extension EncodedPairSink {
  mutating func received(_ bytes: UnsafeRawBufferPointer) throws {
    out.write(bytes)
    try out.check()
  }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) {}
  mutating func keyValue(_ pair: KeyValueView) {}
  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {}
  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
}

/// An object of a header, a list of pairs, omitted when it is empty unless it is begun, and other fields.
struct PairObject {
  let out: any StructuredWriter
  private let list: StaticString
  /// Whether the object is part of another one.
  private let isNested: Bool
  private var hasBegun = false
  private var hasRows = false
  /// Whether the request was for keys without their values.
  var keysOnly = false
  /// Whether the pair that arrives in pieces has a value.
  var hasValue = false
  /// That pair, if it can only be printed as a whole.
  var pending: PendingPair?

  /// An object whose list of pairs has a name.
  init(_ out: any StructuredWriter, list: StaticString, isNested: Bool) {
    self.out = out
    self.list = list
    self.isNested = isNested
  }

  /// Begins the object, with whatever comes first.
  mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    out.beginObject()
  }

  /// Begins the list, with the first pair.
  mutating func beginRows() {
    begin()
    guard !hasRows else { return }
    hasRows = true
    out.key(list)
    if isNested { out.beginArray() } else { out.beginRows() }
  }

  /// Ends the object, after what follows the list.
  mutating func end(_ last: () -> Void = {}) throws {
    begin()
    if hasRows { if isNested { out.endArray() } else { out.endRows() } }
    last()
    out.endObject()
    if !isNested { out.endDocument() }
    try out.stream.check()
  }
}
