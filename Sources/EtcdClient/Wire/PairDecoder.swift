import EtcdAPI

/// Takes what an answer with pairs holds, in the order in which it arrives.
///
/// A pair is handed over whole (`keyValue`), or, when its value is too large to be held, in pieces: `beginKeyValue`,
/// `valuePiece` any number of times, `endKeyValue`. Buffers are valid during the call only.
package protocol PairSink {
  /// The answer's header; comes first.
  mutating func header(_ header: Etcdserverpb_ResponseHeader) throws
  /// A whole pair.
  mutating func keyValue(_ pair: KeyValueView) throws
  /// A pair's key and revisions; its value of `valueLength` bytes follows in pieces, and then `tailLength` bytes.
  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws
  /// The next bytes of the value.
  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws
  /// The value is complete; the pair is attached to the lease, or to none (0). `tail` is what followed the value.
  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws
}

/// Decodes a response that consists of a header, one or two numbers and any number of pairs, from pieces of any size as
/// they
/// arrive, so that memory doesn't grow with the response. etcd writes the fields in the order of their numbers;
/// unknown ones are passed over, for there may be any number of them, too.
struct PairDecoder: ~Copyable {
  /// A pair with at most this many bytes is gathered and handed over whole.
  static let wholePairLimit = 1 << 20

  private enum State {
    /// Between two fields of the answer.
    case fields
    /// Inside the value of a large pair: bytes missing of the value, and of the pair after it.
    case value(missing: Int, tail: Int)
    /// Behind the value of a large pair: bytes of the pair still to come.
    case tail(Int)
    /// Inside an unknown field.
    case skipping(Int)
  }

  private var state = State.fields
  /// Bytes of an item that isn't complete yet, and how many of them it takes to make progress.
  private var pending: [UInt8] = []
  private var needed = 0
  private var numbers = InlineArray<2, UInt64>(repeating: 0)
  private let headerField: UInt32
  private let pairsField: UInt32
  private let numberFields: ClosedRange<UInt32>

  /// A decoder at the beginning of a response.
  /// - Parameters:
  ///   - header: the field of the header.
  ///   - pairs: the field of the pairs.
  ///   - numbers: the fields of the numbers, two at most.
  init(header: UInt32, pairs: UInt32, numbers: ClosedRange<UInt32>) {
    headerField = header
    pairsField = pairs
    numberFields = numbers
  }

  /// The number in one of the number fields; 0 if it was omitted.
  func number(_ field: UInt32) -> UInt64 { numbers[Int(field - numberFields.lowerBound)] }

  /// Decodes the next bytes of the response.
  /// - Parameters:
  ///   - chunk: the bytes.
  ///   - sink: takes the header and the pairs.
  ///   - note: is called with each number, before what follows it is decoded.
  /// - Throws: `WireError` for bytes that aren't such a response, or what the sink throws.
  mutating func feed<Sink: PairSink>(
    _ chunk: UnsafeRawBufferPointer, to sink: inout Sink, noting note: (UInt64, inout Sink) throws -> Void = { _, _ in }
  ) throws {
    var rest = chunk
    while !rest.isEmpty {
      if pending.isEmpty {
        let used = try parse(rest, to: &sink, note)
        rest = UnsafeRawBufferPointer(rebasing: rest[used...])
        if rest.isEmpty { return }
      }
      let taken = min(rest.count, needed - pending.count)
      pending.append(contentsOf: rest[..<taken])
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
      guard pending.count >= needed else { return }
      var gathered: [UInt8] = []
      swap(&gathered, &pending)
      let used = try gathered.withUnsafeBytes { try parse($0, to: &sink, note) }
      gathered.removeFirst(used)
      swap(&gathered, &pending)
    }
  }

  /// Ends the answer.
  /// - Throws: `WireError.truncated` when an item isn't complete.
  func finish() throws(WireError) {
    guard pending.isEmpty, case .fields = state else { throw .truncated }
  }

  /// Decodes whole items from the front of `bytes`, returns how many bytes they took, and sets `needed` when some are
  /// left.
  private mutating func parse<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, to sink: inout Sink, _ note: (UInt64, inout Sink) throws -> Void
  ) throws -> Int {
    var position = 0
    while position < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      let used =
        switch state {
        case .fields: try field(rest, to: &sink, note)
        case .value(let missing, let tail): try value(rest, missing: missing, tail: tail, to: &sink)
        case .tail(let length): try pairTail(rest, length: length, to: &sink)
        case .skipping(let length): skip(rest, length: length)
        }
      guard used > 0 else { break }
      position += used
    }
    return position
  }

  /// Decodes one field of the answer; 0 when it takes more bytes.
  private mutating func field<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, to sink: inout Sink, _ note: (UInt64, inout Sink) throws -> Void
  ) throws -> Int {
    var reader = WireReader(bytes)
    do {
      let tag = try reader.tag()
      switch (tag.number, tag.type) {
      case (pairsField, .lengthDelimited):
        let length = try reader.length()
        return try pair(bytes, at: reader.position, length: length, to: &sink)
      case (headerField, .lengthDelimited):
        try sink.header(Etcdserverpb_ResponseHeader(serializedBytes: try whole(&reader)))
      case (numberFields, .varint):
        let number = try reader.uint64(tag)
        numbers[Int(tag.number - numberFields.lowerBound)] = number
        try note(number, &sink)
      case (headerField, _), (pairsField, _), (numberFields, _):
        throw WireError.unexpectedWireType(field: tag.number)
      case (_, .lengthDelimited):
        let length = try reader.length()
        if length > 0 { state = .skipping(length) }
      default: try reader.skip(tag)
      }
      return reader.position
    } catch Incomplete.needs(let bytes) {
      needed = bytes
      return 0
    } catch WireError.truncated where bytes.count < 20 {
      needed = bytes.count + 1
      return 0
    }
  }

  /// How many bytes an item takes in all.
  private enum Incomplete: Error {
    case needs(Int)
  }

  /// A length-delimited field that must be complete in the buffer, of bounded size.
  private func whole(_ reader: inout WireReader) throws -> UnsafeRawBufferPointer {
    var ahead = reader
    let length = try ahead.length()
    guard length <= Self.wholePairLimit else { throw WireError.truncated }
    guard length <= ahead.remaining else { throw Incomplete.needs(ahead.position + length) }
    return try reader.slice()
  }

  private mutating func pair<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, at start: Int, length: Int, to sink: inout Sink
  ) throws -> Int {
    if length <= bytes.count - start {
      try sink.keyValue(KeyValueView(wire: UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])))
      return start + length
    }
    guard length > Self.wholePairLimit else { throw Incomplete.needs(start + length) }
    guard length <= Int.max - start else { throw WireError.truncated }
    return try largePair(bytes, at: start, length: length, to: &sink)
  }

  /// Decodes the fields of a large pair up to its value. etcd writes the fields in the order of their numbers.
  private mutating func largePair<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, at start: Int, length: Int, to sink: inout Sink
  ) throws -> Int {
    typealias Field = Mvccpb_KeyValue.Field
    var head = KeyValueView()
    var reader = WireReader(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    do {
      while true {
        let tag = try reader.tag()
        switch tag.number {
        case Field.key: head.key = try reader.slice(tag)
        case Field.createRevision: head.createRevision = try reader.int64(tag)
        case Field.modRevision: head.modRevision = try reader.int64(tag)
        case Field.version: head.version = try reader.int64(tag)
        case Field.value:
          guard case .lengthDelimited = tag.type else { throw WireError.unexpectedWireType(field: tag.number) }
          let valueLength = try reader.length()
          let (tail, overflow) = (length - reader.position).subtractingReportingOverflow(valueLength)
          guard !overflow, tail >= 0 else { throw WireError.truncated }
          try sink.beginKeyValue(head, valueLength: valueLength, tailLength: tail)
          try enter(missing: valueLength, tail: tail, sink: &sink)
          return start + reader.position
        default: throw WireError.unorderedKeyValue
        }
      }
    } catch WireError.truncated where bytes.count - start < length {
      throw Incomplete.needs(min(start + length, bytes.count + max(bytes.count, 256)))
    }
  }

  private mutating func value<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, missing: Int, tail: Int, to sink: inout Sink
  ) throws -> Int {
    let taken = min(missing, bytes.count)
    try sink.valuePiece(UnsafeRawBufferPointer(rebasing: bytes[..<taken]))
    try enter(missing: missing - taken, tail: tail, sink: &sink)
    return taken
  }

  /// Goes on inside a large pair, of whose value and of what follows it so much is missing.
  private mutating func enter<Sink: PairSink>(missing: Int, tail: Int, sink: inout Sink) throws {
    if missing > 0 {
      state = .value(missing: missing, tail: tail)
    } else if tail > 0 {
      state = .tail(tail)
    } else {
      state = .fields
      try sink.endKeyValue(lease: 0, tail: UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  private mutating func pairTail<Sink: PairSink>(
    _ bytes: UnsafeRawBufferPointer, length: Int, to sink: inout Sink
  ) throws -> Int {
    guard length <= Self.wholePairLimit else { throw WireError.unorderedKeyValue }
    guard bytes.count >= length else {
      needed = length
      return 0
    }
    var lease: Int64 = 0
    let tail = UnsafeRawBufferPointer(rebasing: bytes[..<length])
    var reader = WireReader(tail)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case Mvccpb_KeyValue.Field.key...Mvccpb_KeyValue.Field.value: throw WireError.unorderedKeyValue
      case Mvccpb_KeyValue.Field.lease: lease = try reader.int64(tag)
      default: try reader.skip(tag)
      }
    }
    state = .fields
    try sink.endKeyValue(lease: lease, tail: tail)
    return length
  }

  private mutating func skip(_ bytes: UnsafeRawBufferPointer, length: Int) -> Int {
    let taken = min(length, bytes.count)
    state = taken < length ? .skipping(length - taken) : .fields
    return taken
  }
}
