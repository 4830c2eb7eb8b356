import EtcdAPI
import GRPC

/// How a range is read.
package enum RangeReading: Sendable, Equatable {
  /// In a single response.
  case whole
  /// As a stream (RangeStream, since 3.7), or in pages where the server does not support it.
  case stream
  /// In pages of about the same size in bytes, all at the revision of the first page.
  case pages
  /// In pages of this many keys, all at the revision of the first page.
  case pagesOf(Int64)
}

extension Client {
  /// Reads keys and passes them to `sink` as they arrive.
  ///
  /// A range that cannot be read in pages, for instance a sorted one, is read in a single response.
  /// - Throws: as `call`, or what the sink throws.
  package func range<Sink: RangeSink>(
    _ request: Etcdserverpb_RangeRequest, reading: RangeReading = .whole, to sink: inout Sink,
    deadline: ContinuousClock.Instant?
  ) async throws {
    switch reading {
    case .whole:
      try await wholeRange(request, to: &sink, deadline: deadline)
    case .pages where request.isPageable:
      try await pagedRange(request, pageSize: nil, to: &sink, deadline: deadline)
    case .pagesOf(let size) where request.isPageable:
      try await pagedRange(request, pageSize: size, to: &sink, deadline: deadline)
    case .stream where request.isPageable:
      try await streamedRange(request, to: &sink, deadline: deadline)
    case .pages, .pagesOf, .stream:
      try await wholeRange(request, to: &sink, deadline: deadline)
    }
  }

  private func wholeRange<Sink: RangeSink>(
    _ request: Etcdserverpb_RangeRequest, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.KV.range.path
    let message = request.serializedBytes()
    var decoder = RangeDecoder()
    try await receive(path, message, policy: .repeatable, deadline: deadline) {
      try decoder.feed($0, to: &sink)
    } end: {
      try decoder.finish(&sink)
    }
  }

  /// Reads page after page, each starting after the last key of the previous one.
  private func pagedRange<Sink: RangeSink>(
    _ request: Etcdserverpb_RangeRequest, pageSize: Int64?, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    var joined = JoiningSink(sink)
    try await readPages(request, pageSize: pageSize, to: &joined, deadline: deadline)
    sink = joined.sink
  }

  private func readPages<Sink: RangeSink>(
    _ request: Etcdserverpb_RangeRequest, pageSize: Int64?, to joined: inout JoiningSink<Sink>,
    deadline: ContinuousClock.Instant?
  ) async throws {
    var page = request
    var limit = pageSize ?? PageLimit.first
    var count: Int64?
    // Each page has the whole time, whatever the reader of the output took for the one before.
    let patience = deadline.map { $0 - .now }
    repeat {
      let missing = request.limit - joined.pairs
      page.limit = request.limit > 0 ? min(limit, missing) : limit
      let before = (pairs: joined.pairs, bytes: joined.bytes)
      try await wholeRange(page, to: &joined, deadline: patience.map { .now + $0 })
      count = count ?? joined.count
      if joined.more { try page.advance(past: joined.lastKey) }
      page.revision = page.revision > 0 ? page.revision : joined.revision
      if pageSize == nil {
        limit = PageLimit.next(after: Int(joined.pairs - before.pairs), size: joined.bytes - before.bytes)
      }
    } while joined.more && (request.limit == 0 || joined.pairs < request.limit)
    try joined.sink.end(more: joined.more, count: count ?? 0)
  }

  /// Reads with RangeStream, or in pages of one revision if the server does not support it.
  ///
  /// RangeStream sends the header with the last part, but the header is printed first. So it is requested beforehand,
  /// together with the revision to read at.
  private func streamedRange<Sink: RangeSink>(
    _ request: Etcdserverpb_RangeRequest, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    var joined = JoiningSink(sink)
    var headerRequest = request
    headerRequest.countOnly = true
    var ignored = JoiningSink(NoSink())
    try await wholeRange(headerRequest, to: &ignored, deadline: deadline)
    try joined.header(ignored.header)
    var pinned = request
    if pinned.revision == 0 { pinned.revision = ignored.revision }
    do {
      try await parts(of: pinned, to: &joined, deadline: deadline)
      try joined.sink.end(more: joined.more, count: joined.count)
    } catch let error as RPCError where error.code == .unimplemented {
      try await readPages(pinned, pageSize: nil, to: &joined, deadline: deadline)
    }
    sink = joined.sink
  }

  private func parts<Sink: RangeSink>(
    of request: Etcdserverpb_RangeRequest, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.KV.rangeStream.path
    let message = request.serializedBytes()
    try await attempt(policy: .repeatable, deadline: deadline) { target in
      let call = try open(path, message, at: target, deadline: deadline, countsWaitsOnly: true)
      guard var part = try await call.nextMessage() else { return }
      try await consuming(call, path: path) {
        while true {
          try part.withUnsafeBytes { try Self.feedPart($0, to: &sink) }
          guard let next = try await call.nextMessage() else { return }
          part = next
        }
      }
    }
  }

  /// Decodes an etcdserverpb.RangeStreamResponse, which holds a RangeResponse.
  private static func feedPart<Sink: RangeSink>(_ bytes: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      guard tag.number == Etcdserverpb_RangeStreamResponse.Field.rangeResponse else {
        try reader.skip(tag)
        continue
      }
      var decoder = RangeDecoder()
      try decoder.feed(reader.slice(tag), to: &sink)
      try decoder.finish(&sink)
    }
  }

  /// Runs a transaction and passes its response to `sink` as it arrives.
  /// - Throws: as `call`, or what the sink throws.
  package func txn<Sink: TxnSink>(
    _ request: Etcdserverpb_TxnRequest, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.KV.txn.path
    let message = request.serializedBytes()
    var decoder = TxnDecoder()
    try await receive(path, message, policy: .nonRepeatable, deadline: deadline) {
      try decoder.feed($0, to: &sink)
    } end: {
      try decoder.finish(&sink)
    }
  }

  /// Deletes keys and passes the response to `sink` as it arrives.
  /// - Throws: as `call`, or what the sink throws.
  package func deleteRange<Sink: DeleteSink>(
    _ request: Etcdserverpb_DeleteRangeRequest, to sink: inout Sink, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.KV.deleteRange.path
    let message = request.serializedBytes()
    var decoder = DeleteDecoder()
    try await receive(path, message, policy: .nonRepeatable, deadline: deadline) {
      try decoder.feed($0, to: &sink)
    } end: {
      try decoder.finish(&sink)
    }
  }

  /// Calls a method and passes its response to `body` as it arrives, then calls `end`. Once part of the response was
  /// passed on, the call is not repeated.
  private func receive(
    _ path: String, _ message: [UInt8], policy: RetryPolicy, deadline: ContinuousClock.Instant?,
    _ body: (UnsafeRawBufferPointer) throws -> Void, end: () throws -> Void
  ) async throws {
    try await attempt(policy: policy, deadline: deadline) { target in
      let call = try open(path, message, at: target, deadline: deadline, countsWaitsOnly: true)
      guard var fragment = try await call.nextFragment() else {
        throw ClientError.malformedAnswer(method: path, .truncated)
      }
      try await consuming(call, path: path) {
        while true {
          try fragment.withUnsafeBytes(body)
          guard let next = try await call.nextFragment() else { break }
          fragment = next
        }
        try end()
      }
    }
  }
}

/// Merges several responses into one: passes on the first header and all pairs, and keeps the end.
struct JoiningSink<Sink: RangeSink>: RangeSink {
  var sink: Sink
  private(set) var header = Etcdserverpb_ResponseHeader()
  private(set) var pairs: Int64 = 0
  /// The bytes of keys and values.
  private(set) var bytes = 0
  private(set) var lastKey: [UInt8] = []
  private(set) var more = false
  private(set) var count: Int64 = 0
  private var hasHeader = false

  init(_ sink: Sink) {
    self.sink = sink
  }

  /// The revision of the first response.
  var revision: Int64 { header.revision }

  mutating func header(_ header: Etcdserverpb_ResponseHeader) throws {
    guard !hasHeader else { return }
    hasHeader = true
    self.header = header
    try sink.header(header)
  }

  mutating func keyValue(_ pair: KeyValueView) throws {
    remember(pair, valueLength: pair.value.count)
    try sink.keyValue(pair)
  }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    remember(head, valueLength: valueLength)
    try sink.beginKeyValue(head, valueLength: valueLength, tailLength: tailLength)
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws {
    try sink.valuePiece(bytes)
  }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    try sink.endKeyValue(lease: lease, tail: tail)
  }

  mutating func end(more: Bool, count: Int64) {
    (self.more, self.count) = (more, count)
  }

  private mutating func remember(_ pair: KeyValueView, valueLength: Int) {
    pairs += 1
    bytes += pair.key.count + valueLength
    lastKey.removeAll(keepingCapacity: true)
    lastKey.append(contentsOf: pair.key)
  }
}

/// A sink that discards a response.
package struct NoSink: RangeSink {
  package init() {}
  package mutating func header(_ header: Etcdserverpb_ResponseHeader) {}
  package mutating func keyValue(_ pair: KeyValueView) {}
  package mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) {}
  package mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) {}
  package mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) {}
  package mutating func end(more: Bool, count: Int64) {}
}
