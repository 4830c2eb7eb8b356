import EtcdAPI

/// Takes what a range answer holds, in the order in which it arrives.
package protocol RangeSink: PairSink {
  /// The answer is complete.
  /// - Parameters:
  ///   - more: whether there are keys in the range beyond the limit.
  ///   - count: how many keys the range has, whatever the limit.
  /// - Throws: what keeps the sink from taking it.
  mutating func end(more: Bool, count: Int64) throws
}

/// Decodes an etcdserverpb.RangeResponse from pieces of any size as they arrive, so that memory doesn't grow with the
/// response.
package struct RangeDecoder: ~Copyable {
  private typealias Field = Etcdserverpb_RangeResponse.Field

  private var pairs = PairDecoder(header: Field.header, pairs: Field.kvs, numbers: Field.more...Field.count)

  /// A decoder at the beginning of an answer.
  package init() {}

  /// Decodes the next bytes of the answer.
  /// - Throws: `WireError` for bytes that aren't a range answer, or what the sink throws.
  package mutating func feed<Sink: RangeSink>(_ chunk: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    try pairs.feed(chunk, to: &sink)
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete, or what the sink throws.
  package mutating func finish<Sink: RangeSink>(_ sink: inout Sink) throws {
    try pairs.finish()
    try sink.end(more: pairs.number(Field.more) != 0, count: Int64(bitPattern: pairs.number(Field.count)))
  }
}
