/// A streaming JSON encoder whose bytes are those of Go's `encoding/json`: the writer behind `--write-out=json`.
///
/// Its only state is whether a comma is due.
public final class GoJSONWriter: StructuredWriter {
  /// Where the document goes.
  public let stream: OutputStream
  /// Whether `--hex` was given.
  public let hex: Bool
  private var isCommaDue = false
  private let base64 = Base64()

  /// Makes a writer on a stream.
  public init(stream: OutputStream, hex: Bool) {
    self.stream = stream
    self.hex = hex
  }

  // MARK: - Structure

  /// `{`
  public func beginObject() { open(UInt8(ascii: "{")) }

  /// `}`
  public func endObject() { close(UInt8(ascii: "}")) }

  /// `[`
  public func beginArray() { open(UInt8(ascii: "[")) }

  /// `]`
  public func endArray() { close(UInt8(ascii: "]")) }

  /// Rows are an array like any other.
  public func beginRows() { beginArray() }

  /// Rows are an array like any other.
  public func endRows() { endArray() }

  /// The name and a colon.
  public func key(_ name: StaticString) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    stream.write(literal: name)
    stream.write(literal: "\":")
    isCommaDue = false
  }

  /// A document is a line.
  public func endDocument() {
    stream.write(byte: UInt8(ascii: "\n"))
    isCommaDue = false
  }

  // MARK: - Values

  /// A string with Go's escapes.
  public func value(text: UnsafeRawBufferPointer) {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
    JSONEscaping.append(text, to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Begins a string in base64.
  public func beginBytes() {
    beginValue()
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// The next piece of the base64.
  public func append(_ bytes: UnsafeRawBufferPointer) {
    base64.append(bytes, to: stream)
  }

  /// Ends the string.
  public func endBytes() {
    base64.finish(to: stream)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// A number in base 10.
  public func value(magnitude: UInt64, isNegative: Bool) {
    beginValue()
    stream.writeDecimal(magnitude: magnitude, isNegative: isNegative)
  }

  /// A number in base 10; leases are signed in etcd's API, other IDs are not.
  public func value(identifier: UInt64, isSigned: Bool) {
    if isSigned { value(Int64(bitPattern: identifier)) } else { value(identifier) }
  }

  /// The number.
  public func value(choice number: Int, name: String) { value(number) }

  /// The text.
  public func value(duration: Duration, text: String) { value(text) }

  /// `true` or `false`.
  public func value(_ flag: Bool) {
    beginValue()
    stream.write(literal: flag ? "true" : "false")
  }

  /// `null`
  public func null() {
    beginValue()
    stream.write(literal: "null")
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
