import EtcdAPI

/// Takes what the answer to a deletion holds, in the order in which it arrives.
package protocol DeleteSink: PairSink {
  /// The next bytes of the answer, before they are decoded.
  mutating func received(_ bytes: UnsafeRawBufferPointer) throws
  /// How many keys were deleted; not called where none was.
  mutating func deleted(_ count: Int64) throws
  /// The answer is complete.
  mutating func end() throws
}

/// Decodes an etcdserverpb.DeleteRangeResponse from pieces of any size as they arrive, so that memory doesn't grow with
/// what was deleted.
struct DeleteDecoder: ~Copyable {
  private typealias Field = Etcdserverpb_DeleteRangeResponse.Field

  private var pairs = PairDecoder(header: Field.header, pairs: Field.prevKvs, numbers: Field.deleted...Field.deleted)

  /// Decodes the next bytes of the answer.
  /// - Throws: `WireError` for bytes that aren't the answer to a deletion, or what the sink throws.
  mutating func feed<Sink: DeleteSink>(_ chunk: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    try sink.received(chunk)
    try pairs.feed(chunk, to: &sink) { try $1.deleted(Int64(bitPattern: $0)) }
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete, or what the sink throws.
  mutating func finish<Sink: DeleteSink>(_ sink: inout Sink) throws {
    try pairs.finish()
    try sink.end()
  }
}
