/// The events of a structured document. Each structured format implements it once; a report sends the same events to
/// all of them.
///
/// Events name what a value means, not how it looks: JSON in Go's style prints an ID as a number and bytes in base64,
/// another format may print the ID in hexadecimal and the bytes as text. Names are ASCII and need no escape.
package protocol StructuredWriter: AnyObject {
  /// Where the document goes.
  var stream: OutputStream { get }

  /// Whether reports should use the shape that etcdctl's `--hex` has; false in formats where IDs are hexadecimal
  /// anyway.
  var hex: Bool { get }

  /// Whether what is empty is left out where a report says so (`omitEmpty`): in Go's JSON it is, while a record has all
  /// its fields.
  var omitsEmpty: Bool { get }

  /// Begins an object: the document, an element of an array, or the value of the last `key`.
  func beginObject()

  /// Ends an object.
  func endObject()

  /// Begins an array.
  func beginArray()

  /// Ends an array.
  func endArray()

  /// Begins the array whose elements are the rows of the report, which a format may print one by one.
  func beginRows()

  /// Ends the array of rows.
  func endRows()

  /// Begins the header of a response: a field that is an object, or without a name just fields.
  func beginHeader(_ name: StaticString?)

  /// Ends the header; the same name is given.
  func endHeader(_ name: StaticString?)

  /// Begins a field that is an object in Go's JSON because etcd's API has it so, although its fields are those of the
  /// object around it.
  func beginPart(_ name: StaticString)

  /// Ends such a field.
  func endPart()

  /// The name of a field, whose value comes next.
  func key(_ name: StaticString)

  /// A pair: the document, an array's element or the value of the last `key`.
  func value(pair: RecordPair)

  /// Text; what isn't UTF-8 is replaced.
  func value(text: UnsafeRawBufferPointer)

  /// Begins bytes that arrive in pieces.
  func beginBytes()

  /// The next piece of the bytes.
  func append(_ bytes: UnsafeRawBufferPointer)

  /// Ends the bytes.
  func endBytes()

  /// A number.
  func value(magnitude: UInt64, isNegative: Bool)

  /// The ID of a cluster, a member or a lease.
  func value(identifier: UInt64, isSigned: Bool)

  /// One of a few named values of an enumeration in etcd's API.
  func value(choice number: Int, name: String)

  /// A duration, nil for one that is not known; `text` is how Go prints it.
  func value(duration: Duration?, text: String)

  /// `true` or `false`.
  func value(_ flag: Bool)

  /// No value.
  func null()

  /// Ends the document.
  func endDocument()
}

extension StructuredWriter {
  // MARK: - Structure

  /// An object that is the document or an element of an array.
  @inlinable package func object<E>(_ body: () throws(E) -> Void) throws(E) {
    beginObject()
    try body()
    endObject()
  }

  /// A field that is an object.
  @inlinable package func object<E>(_ name: StaticString, _ body: () throws(E) -> Void) throws(E) {
    key(name)
    try object(body)
  }

  /// A field that is an array.
  @inlinable package func array<E>(_ name: StaticString, _ body: () throws(E) -> Void) throws(E) {
    key(name)
    beginArray()
    try body()
    endArray()
  }

  /// The rows of a report that consists of nothing else.
  @inlinable package func rows<E>(_ body: () throws(E) -> Void) throws(E) {
    beginRows()
    try body()
    endRows()
  }

  /// A field with the rows of the report; without any, Go's `omitempty` omits it if `omitEmpty` says so.
  @inlinable package func rows<Row, E>(
    _ name: StaticString, _ rows: [Row], omitEmpty: Bool = false, _ body: (Row) throws(E) -> Void
  ) throws(E) {
    if omitEmpty, omitsEmpty, rows.isEmpty { return }
    key(name)
    beginRows()
    for row in rows { try body(row) }
    endRows()
  }

  /// A field whose fields belong to the object around it.
  @inlinable package func part<E>(_ name: StaticString, _ body: () throws(E) -> Void) throws(E) {
    beginPart(name)
    try body()
    endPart()
  }

  // MARK: - Fields; `omitEmpty` omits what Go's `omitempty` omits: zero, `false`, empty text, empty bytes

  /// A field with a number.
  @inlinable package func field(_ name: StaticString, _ number: Int64, omitEmpty: Bool = false) {
    field(name, magnitude: number.magnitude, isNegative: number < 0, omitEmpty)
  }

  /// A field with a number.
  @inlinable package func field(_ name: StaticString, _ number: some FixedWidthInteger, omitEmpty: Bool = false) {
    field(name, magnitude: UInt64(truncatingIfNeeded: number.magnitude), isNegative: number < 0, omitEmpty)
  }

  @usableFromInline
  func field(_ name: StaticString, magnitude: UInt64, isNegative: Bool, _ omitEmpty: Bool) {
    if omitEmpty, omitsEmpty, magnitude == 0 { return }
    key(name)
    value(magnitude: magnitude, isNegative: isNegative)
  }

  /// A field with the ID of a lease.
  @inlinable package func identifier(_ name: StaticString, _ id: Int64, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, id == 0 { return }
    key(name)
    value(identifier: UInt64(bitPattern: id), isSigned: true)
  }

  /// A field with the ID of a cluster or a member.
  @inlinable package func identifier(_ name: StaticString, _ id: UInt64, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, id == 0 { return }
    key(name)
    value(identifier: id, isSigned: false)
  }

  /// A field with one of a few named values.
  @inlinable package func choice(_ name: StaticString, _ number: Int, named text: String, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, number == 0 { return }
    key(name)
    value(choice: number, name: text)
  }

  /// A field with `true` or `false`.
  @inlinable package func field(_ name: StaticString, _ flag: Bool, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, !flag { return }
    key(name)
    value(flag)
  }

  /// A field with text.
  @inlinable package func field(_ name: StaticString, _ text: String, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, text.isEmpty { return }
    key(name)
    value(text)
  }

  /// A field with bytes.
  @inlinable package func field(_ name: StaticString, bytes: RawSpan, omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, bytes.isEmpty { return }
    key(name)
    value(bytes: bytes)
  }

  /// A field with bytes.
  @inlinable package func field(_ name: StaticString, bytes: [UInt8], omitEmpty: Bool = false) {
    field(name, bytes: bytes.span.bytes, omitEmpty: omitEmpty)
  }

  /// A field with an array of texts.
  @inlinable package func field(_ name: StaticString, _ texts: [String], omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, texts.isEmpty { return }
    array(name) { texts.forEach(value) }
  }

  /// A field with an array of byte strings as texts.
  @inlinable package func field(_ name: StaticString, texts: [[UInt8]], omitEmpty: Bool = false) {
    if omitEmpty, omitsEmpty, texts.isEmpty { return }
    array(name) { texts.forEach { value(text: $0) } }
  }

  /// A field without a value.
  @inlinable package func null(_ name: StaticString) {
    key(name)
    null()
  }

  // MARK: - Values

  /// A number.
  @inlinable package func value<I: FixedWidthInteger>(_ number: I) {
    value(magnitude: UInt64(truncatingIfNeeded: number.magnitude), isNegative: number < 0)
  }

  /// Text.
  @inlinable package func value(_ text: String) {
    var text = text
    text.withUTF8 { value(text: UnsafeRawBufferPointer($0)) }
  }

  /// Bytes as text; what isn't UTF-8 is replaced.
  @inlinable package func value(text bytes: [UInt8]) {
    bytes.withUnsafeBytes { value(text: $0) }
  }

  /// Bytes.
  @inlinable package func value(bytes: RawSpan) {
    beginBytes()
    bytes.withUnsafeBytes { append($0) }
    endBytes()
  }

  /// Bytes.
  @inlinable package func value(bytes: [UInt8]) {
    value(bytes: bytes.span.bytes)
  }
}
