import EtcdAPI

/// Takes what the answer to a transaction holds, in the order in which it arrives.
///
/// A read's answer comes as `beginRange` and what a `RangeSink` takes, up to `end(more:count:)`.
package protocol TxnSink: RangeSink {
  /// The next bytes of the answer, before they are decoded.
  mutating func received(_ bytes: UnsafeRawBufferPointer) throws
  /// What stands before the answers of the operations; comes first.
  mutating func begin(_ header: Etcdserverpb_ResponseHeader, succeeded: Bool) throws
  /// The answer of a read begins.
  mutating func beginRange() throws
  /// The answer of another operation.
  mutating func operation(_ answer: Etcdserverpb_ResponseOp) throws
  /// The answer is complete.
  mutating func end() throws
}

/// Decodes an etcdserverpb.TxnResponse from pieces of any size as they arrive, so that memory doesn't grow with what is
/// read. etcd writes the fields in the order of their numbers.
struct TxnDecoder: ~Copyable {
  private typealias Field = Etcdserverpb_TxnResponse.Field

  private enum State {
    /// Between two fields of the answer.
    case fields
    /// Inside the answer of a read, of which so many bytes are missing.
    case range(Int)
    /// Inside an unknown field.
    case skipping(Int)
  }

  /// What a field at the front of a buffer comes to.
  private enum Step {
    /// It takes so many bytes to go on.
    case needs(Int)
    case taken
    case entered(State)
  }

  private var state = State.fields
  /// Bytes of a field that isn't complete yet, and how many of them it takes to make progress.
  private var pending: [UInt8] = []
  private var needed = 1
  private var range = RangeDecoder()
  private var header = Etcdserverpb_ResponseHeader()
  private var succeeded = false
  private var hasBegun = false

  /// Decodes the next bytes of the answer.
  /// - Throws: `WireError` for bytes that aren't the answer to a transaction, or what the sink throws.
  mutating func feed<Sink: TxnSink>(_ chunk: UnsafeRawBufferPointer, to sink: inout Sink) throws {
    try sink.received(chunk)
    var rest = chunk
    while !rest.isEmpty {
      let taken: Int
      switch state {
      case .fields:
        taken = min(rest.count, needed - pending.count)
        pending.append(contentsOf: rest[..<taken])
        if pending.count == needed { try step(&sink) }
      case .range(let missing):
        taken = min(rest.count, missing)
        try range.feed(UnsafeRawBufferPointer(rebasing: rest[..<taken]), to: &sink)
        try enterRange(missing: missing - taken, &sink)
      case .skipping(let missing):
        taken = min(rest.count, missing)
        state = taken < missing ? .skipping(missing - taken) : .fields
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
    }
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete, or what the sink throws.
  mutating func finish<Sink: TxnSink>(_ sink: inout Sink) throws {
    guard pending.isEmpty, case .fields = state else { throw WireError.truncated }
    try begin(&sink)
    try sink.end()
  }

  private mutating func begin<Sink: TxnSink>(_ sink: inout Sink) throws {
    guard !hasBegun else { return }
    hasBegun = true
    try sink.begin(header, succeeded: succeeded)
  }

  private mutating func enterRange<Sink: TxnSink>(missing: Int, _ sink: inout Sink) throws {
    state = .range(missing)
    guard missing == 0 else { return }
    try range.finish(&sink)
    range = RangeDecoder()
    state = .fields
  }

  /// Goes on with the field whose beginning is pending.
  private mutating func step<Sink: TxnSink>(_ sink: inout Sink) throws {
    var bytes: [UInt8] = []
    swap(&bytes, &pending)
    switch try bytes.withUnsafeBytes({ try field($0, &sink) }) {
    case .needs(let count):
      swap(&bytes, &pending)
      needed = count
    case .taken: needed = 1
    case .entered(let entered):
      needed = 1
      state = entered
      if case .range(let missing) = entered { try enterRange(missing: missing, &sink) }
    }
  }

  private mutating func field<Sink: TxnSink>(_ bytes: UnsafeRawBufferPointer, _ sink: inout Sink) throws -> Step {
    var reader = WireReader(bytes)
    do {
      let tag = try reader.tag()
      switch (tag.number, tag.type) {
      case (Field.header, .lengthDelimited), (Field.responses, .lengthDelimited):
        var ahead = reader
        let length = try ahead.length()
        let (end, overflow) = ahead.position.addingReportingOverflow(length)
        guard !overflow else { throw WireError.malformedVarint }
        if tag.number == Field.responses, let missing = try rangeLength(&ahead, end: end) {
          try begin(&sink)
          try sink.beginRange()
          return .entered(.range(missing))
        }
        guard bytes.count >= end else { return .needs(end) }
        try whole(tag.number, try reader.slice(), &sink)
      case (Field.succeeded, .varint): succeeded = try reader.bool(tag)
      case (Field.header...Field.responses, _): throw WireError.unexpectedWireType(field: tag.number)
      case (_, .lengthDelimited):
        let length = try reader.length()
        if length > 0 { return .entered(.skipping(length)) }
      default: try reader.skip(tag)
      }
      return .taken
    } catch WireError.truncated where bytes.count < Self.longestBeginning {
      return .needs(bytes.count + 1)
    }
  }

  /// Two tags and two lengths, of ten bytes each at most.
  private static let longestBeginning = 40

  /// How long the answer of a read is that an operation's answer consists of; nil when it is the answer of something
  /// else.
  private func rangeLength(_ reader: inout WireReader, end: Int) throws(WireError) -> Int? {
    guard reader.position < end else { return nil }
    let read = WireReader.Tag(number: Etcdserverpb_ResponseOp.Field.responseRange, type: .lengthDelimited)
    guard try reader.tag() == read else { return nil }
    let length = try reader.length()
    return length == end - reader.position ? length : nil
  }

  private mutating func whole<Sink: TxnSink>(
    _ number: UInt32, _ bytes: UnsafeRawBufferPointer, _ sink: inout Sink
  ) throws {
    guard number == Field.responses else {
      header = try Etcdserverpb_ResponseHeader(serializedBytes: bytes)
      return
    }
    try begin(&sink)
    try sink.operation(Etcdserverpb_ResponseOp(serializedBytes: bytes))
  }
}
