/// A streaming JSON encoder whose bytes are those of Go's `encoding/json`: the writer behind `--write-out=json`.
///
/// Nothing is kept but whether a comma is due. Names are ASCII and need no escape. `omitEmpty` leaves out what Go's
/// `omitempty` leaves out: zero, `false`, empty text, empty bytes.
public final class JSONWriter {
  /// The stream underneath.
  public let stream: OutputStream
  /// Whether `--hex` was asked for.
  public let hex: Bool
  private var isCommaDue = false
  private let base64 = Base64()

  /// Makes a writer on a stream.
  public init(stream: OutputStream, hex: Bool) {
    self.stream = stream
    self.hex = hex
  }

  // MARK: - Structure

  /// Begins an object that is the document, an element of an array, or the value of the last `key`.
  public func beginObject() {
    open(UInt8(ascii: "{"))
  }

  /// Ends an object.
  public func endObject() {
    close(UInt8(ascii: "}"))
  }

  /// Begins an array.
  public func beginArray() {
    open(UInt8(ascii: "["))
  }

  /// Ends an array.
  public func endArray() {
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of a field, whose value comes next.
  public func key(_ name: StaticString) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    stream.write(literal: name)
    stream.write(literal: "\":")
    isCommaDue = false
  }

  /// Writes an object that is the document or an element of an array.
  public func object<E>(_ body: () throws(E) -> Void) throws(E) {
    beginObject()
    try body()
    endObject()
  }

  /// Writes a field that is an object.
  public func object<E>(_ name: StaticString, _ body: () throws(E) -> Void) throws(E) {
    key(name)
    try object(body)
  }

  /// Writes an array that is the document or an element of an array.
  public func array<E>(_ body: () throws(E) -> Void) throws(E) {
    beginArray()
    try body()
    endArray()
  }

  /// Writes a field that is an array.
  public func array<E>(_ name: StaticString, _ body: () throws(E) -> Void) throws(E) {
    key(name)
    try array(body)
  }

  /// Ends the document with a newline.
  public func endDocument() {
    stream.write(byte: UInt8(ascii: "\n"))
    isCommaDue = false
  }

  // MARK: - Fields

  /// Writes a field with a number.
  @inlinable
  public func field<I: FixedWidthInteger>(_ name: StaticString, _ number: I, omitEmpty: Bool = false) {
    if omitEmpty && number == 0 { return }
    key(name)
    value(number)
  }

  /// Writes a field with `true` or `false`.
  public func field(_ name: StaticString, _ flag: Bool, omitEmpty: Bool = false) {
    if omitEmpty && !flag { return }
    key(name)
    value(flag)
  }

  /// Writes a field with text.
  public func field(_ name: StaticString, _ text: String, omitEmpty: Bool = false) {
    if omitEmpty && text.isEmpty { return }
    key(name)
    value(text)
  }

  /// Writes a field with bytes in base64.
  public func field(_ name: StaticString, base64 bytes: RawSpan, omitEmpty: Bool = false) {
    if omitEmpty && bytes.isEmpty { return }
    key(name)
    value(base64: bytes)
  }

  /// Writes a field with bytes in base64.
  public func field(_ name: StaticString, base64 bytes: [UInt8], omitEmpty: Bool = false) {
    if omitEmpty && bytes.isEmpty { return }
    key(name)
    value(base64: bytes)
  }

  /// Writes a field with an array of texts; an empty one is left out under `omitEmpty`.
  public func field(_ name: StaticString, _ texts: [String], omitEmpty: Bool = false) {
    if omitEmpty && texts.isEmpty { return }
    key(name)
    array { texts.forEach(value) }
  }

  /// Writes a field with an array of byte strings as texts; an empty one is left out under `omitEmpty`.
  public func field(_ name: StaticString, texts: [[UInt8]], omitEmpty: Bool = false) {
    if omitEmpty && texts.isEmpty { return }
    key(name)
    array { texts.forEach { value(text: $0) } }
  }

  /// Writes a field with a number as a string of hexadecimal digits.
  public func field(_ name: StaticString, hexadecimal number: UInt64) {
    key(name)
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    stream.writeHexadecimal(number)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Writes a field without a value: `null`.
  public func null(_ name: StaticString) {
    key(name)
    null()
  }

  // MARK: - Values

  /// Writes `null`.
  public func null() {
    beginValue()
    stream.write(literal: "null")
  }

  /// Writes a number.
  @inlinable
  public func value<I: FixedWidthInteger>(_ number: I) {
    value(magnitude: UInt64(truncatingIfNeeded: number.magnitude), isNegative: number < 0)
  }

  /// Writes `true` or `false`.
  public func value(_ flag: Bool) {
    beginValue()
    stream.write(literal: flag ? "true" : "false")
  }

  /// Writes text.
  public func value(_ text: String) {
    var text = text
    text.withUTF8 { writeText(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes as text; those that are not UTF-8 are replaced.
  public func value(text bytes: [UInt8]) {
    bytes.withUnsafeBytes { writeText($0) }
  }

  /// Writes bytes in base64.
  public func value(base64 bytes: RawSpan) {
    beginBase64()
    append(bytes)
    endBase64()
  }

  /// Writes bytes in base64.
  public func value(base64 bytes: [UInt8]) {
    beginBase64()
    append(bytes)
    endBase64()
  }

  // MARK: - Bytes in pieces

  /// Begins bytes in base64 that arrive in pieces: an element of an array or the value of the last `key`.
  public func beginBase64() {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Writes the next piece of the bytes.
  public func append(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes the next piece of the bytes.
  public func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes the next piece of the bytes.
  public func append(_ bytes: UnsafeRawBufferPointer) {
    base64.append(bytes, to: stream)
  }

  /// Ends the bytes.
  public func endBase64() {
    base64.finish(to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  // MARK: - Commas

  @usableFromInline
  func value(magnitude: UInt64, isNegative: Bool) {
    beginValue()
    stream.writeDecimal(magnitude: magnitude, isNegative: isNegative)
  }

  private func writeText(_ bytes: UnsafeRawBufferPointer) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    JSONEscaping.append(bytes, to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  private func open(_ bracket: UInt8) {
    beginValue()
    stream.write(byte: bracket)
    isCommaDue = false
  }

  private func close(_ bracket: UInt8) {
    stream.write(byte: bracket)
    isCommaDue = true
  }

  private func beginValue() {
    if isCommaDue { stream.write(byte: UInt8(ascii: ",")) }
    isCommaDue = true
  }
}
