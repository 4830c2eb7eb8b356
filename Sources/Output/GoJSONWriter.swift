/// A streaming JSON encoder whose bytes are those of Go's `encoding/json`: the writer behind `--write-out=json`.
///
/// Its only state is whether a comma is due.
package final class GoJSONWriter: StructuredWriter {
  /// Where the document goes.
  package let stream: OutputStream
  /// Whether `--hex` was given.
  package let hex: Bool
  /// Go's `omitempty`.
  package var omitsEmpty: Bool { true }
  private var isCommaDue = false
  private let base64 = Base64()

  /// Makes a writer on a stream.
  package init(stream: OutputStream, hex: Bool) {
    self.stream = stream
    self.hex = hex
  }

  // MARK: - Structure

  /// `{`
  package func beginObject() { open(UInt8(ascii: "{")) }

  /// `}`
  package func endObject() { close(UInt8(ascii: "}")) }

  /// `[`
  package func beginArray() { open(UInt8(ascii: "[")) }

  /// `]`
  package func endArray() { close(UInt8(ascii: "]")) }

  /// Rows are an array like any other.
  package func beginRows() { beginArray() }

  /// Rows are an array like any other.
  package func endRows() { endArray() }

  /// A header is an object like any other, or fields.
  package func beginHeader(_ name: StaticString?) {
    guard let name else { return }
    key(name)
    beginObject()
  }

  /// Ends the object, if it is one.
  package func endHeader(_ name: StaticString?) {
    if name != nil { endObject() }
  }

  /// A part is an object.
  package func beginPart(_ name: StaticString) {
    key(name)
    beginObject()
  }

  /// Ends the object.
  package func endPart() { endObject() }

  /// The name and a colon.
  package func key(_ name: StaticString) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    stream.write(literal: name)
    stream.write(literal: "\":")
    isCommaDue = false
  }

  /// A document is a line.
  package func endDocument() {
    stream.write(byte: UInt8(ascii: "\n"))
    isCommaDue = false
  }

  // MARK: - Values

  /// A string with Go's escapes.
  package func value(text: UnsafeRawBufferPointer) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    JSONEscaping.append(text, to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Begins a string in base64.
  package func beginBytes() {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// The next piece of the base64.
  package func append(_ bytes: UnsafeRawBufferPointer) {
    base64.append(bytes, to: stream)
  }

  /// Ends the string.
  package func endBytes() {
    base64.finish(to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// A number in base 10.
  package func value(magnitude: UInt64, isNegative: Bool) {
    beginValue()
    stream.writeDecimal(magnitude: magnitude, isNegative: isNegative)
  }

  /// A number in base 10; leases are signed in etcd's API, other IDs are not.
  package func value(identifier: UInt64, isSigned: Bool) {
    if isSigned { value(Int64(bitPattern: identifier)) } else { value(identifier) }
  }

  /// The number.
  package func value(choice number: Int, name: String) { value(number) }

  /// The text.
  package func value(duration: Duration?, text: String) { value(text) }

  /// `true` or `false`.
  package func value(_ flag: Bool) {
    beginValue()
    stream.write(literal: flag ? "true" : "false")
  }

  /// `null`
  package func null() {
    beginValue()
    stream.write(literal: "null")
  }

  /// An object with the names of etcd's API.
  package func value(pair: RecordPair) {
    object {
      field("key", bytes: pair.key.bytes, omitEmpty: true)
      field("create_revision", pair.createRevision, omitEmpty: true)
      field("mod_revision", pair.modRevision, omitEmpty: true)
      field("version", pair.version, omitEmpty: true)
      if let value = pair.value { field("value", bytes: value.bytes, omitEmpty: true) }
      identifier("lease", pair.lease, omitEmpty: true)
    }
  }

  // MARK: - Commas

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
