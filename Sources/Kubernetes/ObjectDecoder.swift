import CKubernetes
import Output

/// Writes a protobuf message of Kubernetes' as the JSON that an API server makes of it.
///
/// The order of the fields is that of their numbers, which is that of the wire. What the tables don't know is kept:
/// fields of newer servers stand in a list under a name that no Kubernetes field can have.
struct ObjectDecoder {
  /// What fields are called that the tables don't have. Kubernetes' own names begin with a letter, or with `$` before
  /// `ref` and `schema`.
  static let unknownFields: StaticString = "$unknownFields"

  let bytes: UnsafeRawBufferPointer
  let out: OutputStream
  /// The fields of the messages that are being decoded, the innermost last: one array for all of them.
  private var entries: [WireEntry] = []
  private var isCommaDue = false

  /// A decoder of a value, whose messages are written to a stream.
  init(_ bytes: UnsafeRawBufferPointer, to out: OutputStream) {
    self.bytes = bytes
    self.out = out
  }

  /// Writes an object: its type, and the fields of its message if the tables have it.
  mutating func object(
    _ message: Message?, apiVersion: UnsafeRawBufferPointer, kind: UnsafeRawBufferPointer, _ range: Range<Int>
  ) throws(DecodingFailure) {
    open("{")
    key("apiVersion")
    text(apiVersion)
    key("kind")
    text(kind)
    if let message {
      try fields(of: message, range, depth: 1)
    } else if !range.isEmpty {
      key(Self.unknownFields)
      try unknown(range)
    }
    close("}")
  }

  // MARK: - Messages

  /// Writes the JSON of a message.
  private mutating func value(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    guard depth < depthLimit else { throw DecodingFailure("objects nested too deeply", at: range.lowerBound) }
    switch message.form {
    case OBJECT:
      open("{")
      try fields(of: message, range, depth: depth + 1)
      close("}")
    case LIST:
      let field = message.field(0)
      let first = try scan(range)
      try list(field, first..<entries.count, depth: depth)
      entries.removeLast(entries.count - first)
    case SCHEMA_OR_BOOL, SCHEMA_OR_ARRAY, SCHEMA_OR_STRINGS: try choice(of: message, range, depth: depth)
    default:
      beginValue()
      try writeSpecial(message.form, range)
    }
  }

  /// Writes the fields of a message into the object that is open.
  private mutating func fields(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    let first = try scan(range)
    let end = entries.count
    var next = first
    var known = 0
    for index in 0..<message.count {
      let field = message.field(index)
      while next < end, entries[next].number < field.number { next += 1 }
      let start = next
      while next < end, entries[next].number == field.number { next += 1 }
      known += try write(field, start..<next, depth: depth)
    }
    if known < end - first { try writeUnknown(of: message, first..<end) }
    entries.removeLast(end - first)
  }

  /// Reads the fields of a message onto the end of `entries`, in the order of their numbers, and returns where they
  /// begin.
  private mutating func scan(_ range: Range<Int>) throws(DecodingFailure) -> Int {
    let first = entries.count
    var cursor = WireCursor(bytes, range)
    var last: UInt32 = 0
    var isSorted = true
    while !cursor.isAtEnd {
      let entry = try cursor.next()
      isSorted = isSorted && entry.number >= last
      last = entry.number
      entries.append(entry)
    }
    // Encoders keep that order; others are allowed to protobuf. The sort of the standard library is stable.
    if !isSorted { entries[first...].sort { $0.number < $1.number } }
    return first
  }

  // MARK: - Fields

  /// Writes a field, or omits it as Go's encoder does; returns how many of the entries it understood.
  private mutating func write(_ field: Field, _ found: Range<Int>, depth: Int) throws(DecodingFailure) -> Int {
    let count = found.count { isExpected(entries[$0], of: field) }
    guard count > 0, let last = found.last(where: { isExpected(entries[$0], of: field) }) else {
      try writeAbsent(field, depth: depth)
      return 0
    }
    if field.has(MAP) {
      key(field.name)
      try map(field, found, depth: depth)
    } else if field.has(MANY) {
      key(field.name)
      try list(field, found, depth: depth)
    } else if let message = field.message {
      let range = entries[last].range
      if field.has(INLINE) {
        try fields(of: message, range, depth: depth)
      } else if !field.has(OMITZERO) || !range.isEmpty {
        key(field.name)
        try value(of: message, range, depth: depth)
      }
    } else if !field.has(OMITEMPTY) || field.has(POINTER) || !isZero(entries[last]) {
      key(field.name)
      scalar(field.scalar, entries[last])
    }
    return count
  }

  /// Writes what Go's encoder writes of a field that isn't set.
  private mutating func writeAbsent(_ field: Field, depth: Int) throws(DecodingFailure) {
    if field.has(INLINE), let message = field.message {
      return try fields(of: message, 0..<0, depth: depth)
    }
    guard !field.has(OMITEMPTY) else { return }
    key(field.name)
    if let message = field.message, !field.has(POINTER), !field.has(MANY), !field.has(MAP) {
      return try value(of: message, 0..<0, depth: depth)
    }
    beginValue()
    switch field.scalar {
    case _ where field.has(POINTER) || field.has(MANY) || field.has(MAP): out.write(literal: "null")
    case STRING: out.write(literal: #""""#)
    case BYTES: out.write(literal: "null")
    case BOOL: out.write(literal: "false")
    default: out.write(literal: "0")
    }
  }

  private mutating func list(_ field: Field, _ found: Range<Int>, depth: Int) throws(DecodingFailure) {
    open("[")
    for index in found {
      let entry = entries[index]
      if let message = field.message {
        guard entry.kind == .bytes else { continue }
        try value(of: message, entry.range, depth: depth)
      } else if entry.kind == .bytes, field.scalar != STRING, field.scalar != BYTES {
        try packed(field.scalar, entry.range)
      } else {
        scalar(field.scalar, entry)
      }
    }
    close("]")
  }

  /// Numbers one behind the other in a single entry.
  private mutating func packed(_ type: Int, _ range: Range<Int>) throws(DecodingFailure) {
    var cursor = WireCursor(bytes, range)
    while !cursor.isAtEnd {
      let start = cursor.offset
      let value = type == DOUBLE ? try cursor.fixed(count: 8, of: 1) : try cursor.varint()
      scalar(type, WireEntry(number: 0, kind: .varint, value: value, start: start, end: cursor.offset))
    }
  }

  /// A map is a list of messages with a key (1) and a value (2).
  private mutating func map(_ field: Field, _ found: Range<Int>, depth: Int) throws(DecodingFailure) {
    open("{")
    for index in found where entries[index].kind == .bytes {
      let first = try scan(entries[index].range)
      let name = entries[first...].last { $0.number == 1 && $0.kind == .bytes }
      let content = entries[first...].last { $0.number == 2 && isExpected($0, of: field) }
      entries.removeLast(entries.count - first)
      key(name.map { slice($0.range) } ?? UnsafeRawBufferPointer(start: nil, count: 0))
      if let message = field.message {
        try value(of: message, content?.range ?? 0..<0, depth: depth)
      } else {
        scalar(field.scalar, content ?? WireEntry(number: 2, kind: .bytes, value: 0, start: 0, end: 0))
      }
    }
    close("}")
  }

  /// One of two forms of a schema.
  private mutating func choice(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    let first = try scan(range)
    let found = first..<entries.count
    let one = entries[found].last { $0.number == 1 }
    let other = found.filter { entries[$0].number == 2 }
    switch message.form {
    case SCHEMA_OR_BOOL:
      if let last = other.last, let schema = message.field(1).message {
        try value(of: schema, entries[last].range, depth: depth)
      } else {
        scalar(BOOL, one ?? WireEntry(number: 1, kind: .varint, value: 0, start: 0, end: 0))
      }
    default:
      if let start = other.first {
        try list(message.field(1), start..<found.upperBound, depth: depth)
      } else if let one, one.kind == .bytes, let schema = message.field(0).message {
        try value(of: schema, one.range, depth: depth)
      } else {
        beginValue()
        out.write(literal: "null")
      }
    }
    entries.removeLast(found.count)
  }

  /// Whether an entry is written as a field's type is; if not, somebody else gave the number to another field.
  private func isExpected(_ entry: WireEntry, of field: Field) -> Bool {
    if field.message != nil || field.has(MAP) && entry.number == field.number { return entry.kind == .bytes }
    switch field.scalar {
    case STRING, BYTES: return entry.kind == .bytes
    case DOUBLE: return entry.kind == .fixed64 || field.has(MANY) && entry.kind == .bytes
    default: return entry.kind == .varint || field.has(MANY) && entry.kind == .bytes
    }
  }

  // MARK: - Unknown fields

  /// Writes the fields that the message doesn't have, or has with another type.
  private mutating func writeUnknown(of message: Message, _ found: Range<Int>) throws(DecodingFailure) {
    key(Self.unknownFields)
    open("[")
    for index in found {
      let entry = entries[index]
      let field = (0..<message.count).lazy.map { message.field($0) }.first { $0.number == entry.number }
      if let field, isExpected(entry, of: field) { continue }
      beginValue()
      UnknownField(entry, bytes).write(to: out)
    }
    close("]")
  }

  /// Writes all fields of a message that the tables don't have.
  private mutating func unknown(_ range: Range<Int>) throws(DecodingFailure) {
    let first = try scan(range)
    open("[")
    for entry in entries[first...] {
      beginValue()
      UnknownField(entry, bytes).write(to: out)
    }
    close("]")
    entries.removeLast(entries.count - first)
  }

  // MARK: - Values

  private mutating func scalar(_ type: Int, _ entry: WireEntry) {
    beginValue()
    switch type {
    case STRING: out.writeJSON(text: slice(entry.range))
    case BYTES: out.writeJSON(base64: slice(entry.range))
    case BOOL: out.write(literal: entry.value == 0 ? "false" : "true")
    case INT32: out.writeDecimal(Int64(Int32(truncatingIfNeeded: entry.value)))
    case DOUBLE: out.writeJSON(number: Double(bitPattern: entry.value))
    default: out.writeDecimal(Int64(bitPattern: entry.value))
    }
  }

  /// Writes a message whose JSON is no object.
  private func writeSpecial(_ form: Int, _ range: Range<Int>) throws(DecodingFailure) {
    var cursor = WireCursor(bytes, range)
    var numbers: (UInt64, UInt64) = (0, 0)
    var content: Range<Int>?
    while !cursor.isAtEnd {
      let entry = try cursor.next()
      switch (entry.number, entry.kind) {
      case (1, .varint): numbers.0 = entry.value
      case (2, .varint): numbers.1 = entry.value
      case (1, .bytes), (3, .bytes): content = entry.range
      default: break
      }
    }
    switch form {
    case TIME, MICRO_TIME:
      let time = UnixTime(seconds: Int64(bitPattern: numbers.0), nanoseconds: Int64(bitPattern: numbers.1))
      time.write(to: out, microseconds: form == MICRO_TIME)
    case QUANTITY: out.writeJSON(text: content.map { slice($0) } ?? zeroQuantity)
    case INT_OR_STRING where numbers.0 == 0: out.writeDecimal(Int64(Int32(truncatingIfNeeded: numbers.1)))
    case INT_OR_STRING: out.writeJSON(text: slice(content ?? 0..<0))
    default: writeRaw(slice(content ?? 0..<0))
    }
  }

  /// Writes the JSON that a field has in it.
  private func writeRaw(_ json: UnsafeRawBufferPointer) {
    guard !json.isEmpty else { return out.write(literal: "null") }
    // What isn't JSON, although its type says so, is no more than bytes.
    if JSONText.check(json) == nil { return out.writeJSON(base64: json) }
    JSONText.compact(json, to: out)
  }

  private func isZero(_ entry: WireEntry) -> Bool { entry.kind == .bytes ? entry.range.isEmpty : entry.value == 0 }

  private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }

  // MARK: - Structure

  private mutating func beginValue() {
    if isCommaDue { out.write(byte: UInt8(ascii: ",")) }
    isCommaDue = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    beginValue()
    out.write(byte: UInt8(ascii: bracket))
    isCommaDue = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    out.write(byte: UInt8(ascii: bracket))
    isCommaDue = true
  }

  private mutating func key(_ name: StaticString) {
    key(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func key(_ name: UnsafeRawBufferPointer) {
    beginValue()
    out.writeJSON(text: name)
    out.write(byte: UInt8(ascii: ":"))
    isCommaDue = false
  }

  private mutating func text(_ text: UnsafeRawBufferPointer) {
    beginValue()
    out.writeJSON(text: text)
  }
}

/// `0`, which a quantity is that isn't set.
private nonisolated(unsafe) let zeroQuantity: UnsafeRawBufferPointer = {
  let text: StaticString = "0"
  return UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
}()
