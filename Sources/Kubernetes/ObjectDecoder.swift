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
  /// The unknown fields of the objects that are being written, the innermost last.
  private var unknown: [WireEntry] = []
  /// The entries of the maps that are being written, the innermost last.
  private var mapEntries: [MapEntry] = []
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
    } else {
      let first = try scan(range)
      unknown += (first..<entries.count).map { entries[$0] }
      entries.truncate(to: first)
    }
    closeObject(unknownFrom: 0)
  }

  // MARK: - Messages

  /// Writes the JSON of a message.
  private mutating func value(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    guard depth < depthLimit else { throw DecodingFailure("objects nested too deeply", at: range.lowerBound) }
    switch message.form {
    case OBJECT:
      open("{")
      let firstUnknown = unknown.count
      try fields(of: message, range, depth: depth + 1)
      closeObject(unknownFrom: firstUnknown)
    case LIST:
      let field = message.field(0)
      let first = try scan(range)
      try list(field, first..<entries.count, depth: depth)
      entries.truncate(to: first)
    case SCHEMA_OR_BOOL, SCHEMA_OR_ARRAY, SCHEMA_OR_STRINGS: try choice(of: message, range, depth: depth)
    default:
      beginValue()
      try SpecialValue(bytes, to: out).write(message.form, range)
    }
  }

  /// Writes the fields of a message into the object that is open, and keeps those that the message doesn't have, or has
  /// with another type, until the object closes: inline messages have theirs in the same object.
  private mutating func fields(of message: Message, _ range: Range<Int>, depth: Int) throws(DecodingFailure) {
    let first = try scan(range)
    var (next, number) = (first, entries.number(at: first))
    func advance() {
      next += 1
      number = entries.number(at: next)
    }
    var known = 0
    for index in 0..<message.count {
      let field = message.field(index)
      while number < field.number { advance() }
      guard number == field.number || !field.vanishesWhenAbsent else { continue }
      let start = next
      while number == field.number { advance() }
      known += try write(field, start..<next, depth: depth)
    }
    if known < entries.count - first { keepUnknown(of: message, first..<entries.count) }
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
    var last = WireEntry(tag: 0, 0..<0)
    for index in found {
      let entry = entries[index]
      guard entry.fits(field) else { continue }
      count += 1
      last = entry
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
      if field.has(INLINE) {
        try fields(of: message, last.range, depth: depth)
      } else if !field.has(OMITZERO) || !last.range.isEmpty {
        label(field)
        try value(of: message, last.range, depth: depth)
      }
    } else if !field.has(OMITEMPTY) || field.has(POINTER) || !last.isZero(in: bytes) {
      label(field)
      scalar(field.scalar, last)
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
    let message = field.message
    for index in found {
      let entry = entries[index]
      if let message {
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
    let first = mapEntries.count
    try scanMap(field, found)
    for index in first..<mapEntries.count where !mapEntries[index].isReplaced {
      let entry = mapEntries[index]
      key(slice(entry.key))
      if let message = field.message {
        try value(of: message, entry.value?.range ?? 0..<0, depth: depth)
      } else {
        if let value = entry.value { scalar(field.scalar, value) } else { writeZero(field.scalar) }
      }
    }
    mapEntries.removeSubrange(first...)
    close("}")
  }

  /// Reads the entries of a map onto the end of `mapEntries`. Of several with the same key, the last one counts.
  private mutating func scanMap(_ field: Field, _ found: Range<Int>) throws(DecodingFailure) {
    let start = mapEntries.count
    var isSorted = true
    for index in found where entries[index].isBytes {
      let first = try scan(entries[index].range)
      let name = entries.last(from: first) { $0.number == 1 && $0.isBytes }
      let content = entries.last(from: first) { $0.number == 2 && $0.fits(field) }
      entries.truncate(to: first)
      let entry = MapEntry(key: name?.range ?? 0..<0, value: content)
      if mapEntries.count > start, let last = mapEntries.last {
        isSorted = isSorted && slice(last.key).lexicographicallyPrecedes(slice(entry.key))
      }
      mapEntries.append(entry)
    }
    // API servers write keys in order, each once.
    if !isSorted { MapEntry.markReplaced(&mapEntries[start...], in: bytes) }
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

  // MARK: - Unknown fields

  private mutating func keepUnknown(of message: Message, _ found: Range<Int>) {
    for index in found {
      let entry = entries[index]
      let field = (0..<message.count).lazy.map { message.field($0) }.first { $0.number == entry.number }
      if let field, entry.fits(field) { continue }
      unknown.append(entry)
    }
  }

  /// Ends an object with the fields from an index on that its messages don't have.
  private mutating func closeObject(unknownFrom first: Int) {
    if first < unknown.count {
      key(Self.unknownFields)
      open("[")
      for entry in unknown[first...] {
        beginValue()
        UnknownField(entry, bytes).write(to: out)
      }
      close("]")
      unknown.removeSubrange(first...)
    }
    close("}")
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
