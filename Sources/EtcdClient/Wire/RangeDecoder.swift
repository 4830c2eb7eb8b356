import EtcdAPI

/// Takes what a range answer holds, in the order in which it arrives.
public protocol RangeSink: PairSink {
  /// The answer is complete.
  /// - Parameters:
  ///   - more: whether there are keys in the range beyond the limit.
  ///   - count: how many keys the range has, whatever the limit.
  /// - Throws: what keeps the sink from taking it.
  mutating func end(more: Bool, count: Int64) throws
}

/// Decodes an etcdserverpb.RangeResponse from pieces of any size as they arrive, so that memory doesn't grow with the
/// answer.
///
/// | FIELD | TYPE           | DESCRIPTION                |
/// |-------|----------------|----------------------------|
/// | 1     | ResponseHeader | header                     |
/// | 2     | KeyValue       | kvs, repeated              |
/// | 3     | bool           | more                       |
/// | 4     | int64          | count                      |
///
/// Source: etcd's `api/etcdserverpb/rpc.proto`.
public struct RangeDecoder: ~Copyable {
  private var pairs = PairDecoder(pairsField: 2)

  /// A decoder at the beginning of an answer.
  public init() {}

  /// Decodes the next bytes of the answer.
  /// - Throws: `WireError` for bytes that aren't a range answer, or what the sink throws.
  public mutating func feed<Sink: RangeSink>(_ chunk: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    try pairs.feed(chunk, to: &sink)
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete, or what the sink throws.
  public mutating func finish<Sink: RangeSink>(_ sink: inout Sink) throws {
    try pairs.finish()
    try sink.end(more: pairs.numbers[3] != 0, count: Int64(bitPattern: pairs.numbers[4]))
  }
}
