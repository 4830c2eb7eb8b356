import EtcdAPI

/// Takes what the answer to a deletion holds, in the order in which it arrives.
public protocol DeleteSink: PairSink {
  /// The next bytes of the answer, before they are decoded.
  mutating func received(_ bytes: UnsafeRawBufferPointer) throws
  /// How many keys were deleted; not called where none was.
  mutating func deleted(_ count: Int64) throws
  /// The answer is complete.
  mutating func end() throws
}

extension DeleteSink {
  /// The one number of the response.
  public mutating func number(_ value: UInt64, field: UInt32) throws {
    if field == 2 { try deleted(Int64(bitPattern: value)) }
  }
}

/// Decodes an etcdserverpb.DeleteRangeResponse from pieces of any size as they arrive, so that memory doesn't grow with
/// what was deleted.
///
/// | FIELD | TYPE           | DESCRIPTION                                        |
/// |-------|----------------|----------------------------------------------------|
/// | 1     | ResponseHeader | header                                             |
/// | 2     | int64          | deleted: how many keys, left out when there is none |
/// | 3     | KeyValue       | prev_kvs, repeated                                 |
///
/// Source: etcd's `api/etcdserverpb/rpc.proto`.
struct DeleteDecoder: ~Copyable {
  private var pairs = PairDecoder(pairsField: 3)

  /// Decodes the next bytes of the answer.
  /// - Throws: `WireError` for bytes that aren't the answer to a deletion, or what the sink throws.
  mutating func feed<Sink: DeleteSink>(_ chunk: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    try sink.received(chunk)
    try pairs.feed(chunk, to: &sink)
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete, or what the sink throws.
  mutating func finish<Sink: DeleteSink>(_ sink: inout Sink) throws {
    try pairs.finish()
    try sink.end()
  }
}
