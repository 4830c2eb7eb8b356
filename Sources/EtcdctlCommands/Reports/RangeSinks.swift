import EtcdAPI
import EtcdClient

/// Passes a range on, and knows how many keys it has.
struct CountingRange: RangeSink {
  private var sink: any RangeSink
  /// Whether there was no pair.
  private(set) var isEmpty = true
  /// How many keys the range has, whatever was requested of them.
  private(set) var count: Int64 = 0

  init(_ sink: any RangeSink) { self.sink = sink }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) throws { try sink.header(header) }

  mutating func keyValue(_ pair: KeyValueView) throws {
    isEmpty = false
    try sink.keyValue(pair)
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    isEmpty = false
    try sink.beginKeyValue(head, valueLength: valueLength, tailLength: tailLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws { try sink.valuePiece(bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    try sink.endKeyValue(lease: lease, tail: tail)
  }

  mutating func end(more: Bool, count: Int64) throws {
    self.count = count
    try sink.end(more: more, count: count)
  }
}

/// Keeps a range of few pairs.
struct CollectedRange: RangeSink {
  private(set) var response = Etcdserverpb_RangeResponse()
  private var pending = PendingPair()

  mutating func header(_ header: Etcdserverpb_ResponseHeader) { response.header = header }

  mutating func keyValue(_ pair: KeyValueView) { response.kvs.append(pair.copy) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {
    pending = PendingPair(head, valueLength: valueLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) { pending.append(bytes) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {
    pending.withView(lease: lease) { response.kvs.append($0.copy) }
  }

  mutating func end(more: Bool, count: Int64) { response.count = count }
}
