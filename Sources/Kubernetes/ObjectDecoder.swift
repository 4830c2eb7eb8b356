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
  private let entries = EntryStack()
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
      entries.truncate(to: first)
    case SCHEMA_OR_BOOL, SCHEMA_OR_ARRAY, SCHEMA_OR_STRINGS: try choice(of: message, range, depth: depth)
    default:
      beginValue()
      try writeSpecial(message.form, range)
    }
  }

  /// Writes the fields of a message into the object that is open.
  private mutating func fields(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    let first = try scan(range)
    var next = first
    var known = 0
    for index in 0..<message.count {
      let field = message.field(index)
      let number = field.number
      while entries.number(at: next) < number { next += 1 }
      let start = next
      while entries.number(at: next) == number { next += 1 }
      if start < next || !field.vanishesWhenAbsent { known += try write(field, start..<next, depth: depth) }
    }
    if known < entries.count - first { try writeUnknown(of: message, first..<entries.count) }
    entries.truncate(to: first)
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
    // Encoders keep that order, though protobuf allows any.
    if !isSorted { entries.sort(from: first) }
    return first
  }

  // MARK: - Fields

  /// Writes a field, or omits it as Go's encoder does; returns how many of the entries it understood.
  private mutating func write(_ field: Field, _ found: Range<Int>, depth: Int) throws(DecodingFailure) -> Int {
    var count = 0
    var last = 0
    for index in found where isExpected(entries[index], of: field) {
      count += 1
      last = index
    }
    guard count > 0 else {
      if !field.vanishesWhenAbsent { try writeAbsent(field, depth: depth) }
      return 0
    }
    if field.has(MAP) {
      label(field)
      try map(field, found, depth: depth)
    } else if field.has(MANY) {
      label(field)
      try list(field, found, depth: depth)
    } else if let message = field.message {
      let range = entries[last].range
      if field.has(INLINE) {
        try fields(of: message, range, depth: depth)
      } else if !field.has(OMITZERO) || !range.isEmpty {
        label(field)
        try value(of: message, range, depth: depth)
      }
    } else if !field.has(OMITEMPTY) || field.has(POINTER) || !isZero(entries[last]) {
      label(field)
      scalar(field.scalar, entries[last])
    }
    return count
  }

  /// Writes what Go's encoder writes of a field that isn't set.
  private mutating func writeAbsent(_ field: Field, depth: Int) throws(DecodingFailure) {
    if field.has(INLINE), let message = field.message {
      return try fields(of: message, 0..<0, depth: depth)
    }
    label(field)
    if let message = field.message, !field.has(POINTER), !field.has(MANY), !field.has(MAP) {
      return try value(of: message, 0..<0, depth: depth)
    }
    if field.has(POINTER) || field.has(MANY) || field.has(MAP) {
      beginValue()
      out.write(literal: "null")
    } else {
      writeZero(field.scalar)
    }
  }

  /// The zero of a type that is no message.
  private mutating func writeZero(_ type: Int) {
    beginValue()
    switch type {
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
        guard entry.isBytes else { continue }
        try value(of: message, entry.range, depth: depth)
      } else if entry.isBytes, field.scalar != STRING, field.scalar != BYTES {
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
      let value = type == DOUBLE ? try cursor.fixed(count: 8, of: 1) : try cursor.varint()
      number(type, value)
    }
  }

  /// A map is a list of messages with a key (1) and a value (2).
  private mutating func map(_ field: Field, _ found: Range<Int>, depth: Int) throws(DecodingFailure) {
    open("{")
    for index in found where entries[index].isBytes {
      let first = try scan(entries[index].range)
      let name = entries.last(from: first) { $0.number == 1 && $0.isBytes }
      let content = entries.last(from: first) { $0.number == 2 && isExpected($0, of: field) }
      entries.truncate(to: first)
      key(name.map { slice($0.range) } ?? UnsafeRawBufferPointer(start: nil, count: 0))
      if let message = field.message {
        try value(of: message, content?.range ?? 0..<0, depth: depth)
      } else {
        if let content { scalar(field.scalar, content) } else { writeZero(field.scalar) }
      }
    }
    close("}")
  }

  /// One of two forms of a schema.
  private mutating func choice(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    let first = try scan(range)
    let found = first..<entries.count
    let one = entries.last(from: first) { $0.number == 1 }
    let other = found.filter { entries[$0].number == 2 }
    switch message.form {
    case SCHEMA_OR_BOOL:
      if let last = other.last, let schema = message.field(1).message {
        try value(of: schema, entries[last].range, depth: depth)
      } else {
        number(BOOL, one?.value(in: bytes) ?? 0)
      }
    default:
      if let start = other.first {
        try list(message.field(1), start..<found.upperBound, depth: depth)
      } else if let one, one.isBytes, let schema = message.field(0).message {
        try value(of: schema, one.range, depth: depth)
      } else {
        beginValue()
        out.write(literal: "null")
      }
    }
    entries.truncate(to: first)
  }

  /// Whether an entry is written as a field's type is; if not, somebody else gave the number to another field.
  private func isExpected(_ entry: WireEntry, of field: Field) -> Bool {
    if field.message != nil || field.has(MAP) && entry.number == field.number { return entry.isBytes }
    switch field.scalar {
    case STRING, BYTES: return entry.isBytes
    case DOUBLE: return entry.kind == .fixed64 || field.has(MANY) && entry.isBytes
    default: return entry.kind == .varint || field.has(MANY) && entry.isBytes
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
    for index in first..<entries.count {
      beginValue()
      UnknownField(entries[index], bytes).write(to: out)
    }
    close("]")
    entries.truncate(to: first)
  }

  // MARK: - Values

  private mutating func scalar(_ type: Int, _ entry: WireEntry) {
    switch type {
    case STRING: text(slice(entry.range))
    case BYTES:
      beginValue()
      out.writeJSON(base64: slice(entry.range))
    default: number(type, entry.value(in: bytes))
    }
  }

  private mutating func number(_ type: Int, _ value: UInt64) {
    beginValue()
    switch type {
    case BOOL: out.write(literal: value == 0 ? "false" : "true")
    case INT32: out.writeDecimal(Int64(Int32(truncatingIfNeeded: value)))
    case DOUBLE: out.writeJSON(number: Double(bitPattern: value))
    default: out.writeDecimal(Int64(bitPattern: value))
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
      case (1, .varint): numbers.0 = entry.value(in: bytes)
      case (2, .varint): numbers.1 = entry.value(in: bytes)
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
    guard let facts = JSONText.check(json) else { return out.writeJSON(base64: json) }
    facts.write(json, to: out)
  }

  private func isZero(_ entry: WireEntry) -> Bool { entry.isBytes ? entry.range.isEmpty : entry.value(in: bytes) == 0 }

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

  /// The label of a field.
  private mutating func label(_ field: Field) {
    let label = field.label
    out.write(isCommaDue ? label : UnsafeRawBufferPointer(rebasing: label[1...]))
    isCommaDue = false
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
