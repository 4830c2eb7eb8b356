/// One `"Name" : value` line a field: the writer behind `--write-out=fields`.
///
/// Names are given in two parts, because the same fields occur with and without a prefix (`"PrevKey"`, `"Key"`).
package final class FieldsWriter {
  /// The stream underneath.
  package let stream: OutputStream
  /// Whether `identifier` writes in base 16.
  package let hex: Bool
  private let quote = GoQuote()

  /// Makes a writer on a stream.
  package init(stream: OutputStream, hex: Bool) {
    self.stream = stream
    self.hex = hex
  }

  /// Writes a field with a number.
  @inlinable
  package func field<I: FixedWidthInteger>(_ name: StaticString, prefix: StaticString = "", _ number: I) {
    field(name, prefix, magnitude: UInt64(truncatingIfNeeded: number.magnitude), isNegative: number < 0)
  }

  /// Writes a field with `true` or `false`.
  package func field(_ name: StaticString, prefix: StaticString = "", _ flag: Bool) {
    begin(name, prefix)
    stream.write(literal: flag ? "true" : "false")
    newline()
  }

  /// Writes a field with text as it is, not quoted.
  package func field(_ name: StaticString, prefix: StaticString = "", text: String) {
    begin(name, prefix)
    stream.write(name: text)
    newline()
  }

  /// Writes a field with a list as Go prints a slice: `[a b]`.
  package func field(_ name: StaticString, list items: [String]) {
    begin(name, "")
    writeList(items, to: stream) { stream.write(name: $0) }
    newline()
  }

  /// Writes a field with an ID: in base 10, or in base 16 and at least `width` digits under `--hex`.
  package func identifier(_ name: StaticString, prefix: StaticString = "", _ number: UInt64, width: Int = 0) {
    begin(name, prefix)
    if hex {
      stream.writeHexadecimal(number, width: width)
    } else {
      stream.writeDecimal(number)
    }
    newline()
  }

  /// Writes an empty line, the end of an item.
  package func newline() {
    stream.write(byte: UInt8(ascii: "\n"))
  }

  // MARK: - Quoted bytes

  /// Writes a field with bytes, quoted as Go's `%q`.
  package func quoted(_ name: StaticString, prefix: StaticString = "", _ bytes: RawSpan) {
    beginQuoted(name, prefix: prefix)
    append(bytes)
    endQuoted()
  }

  /// Writes a field with bytes, quoted as Go's `%q`.
  package func quoted(_ name: StaticString, prefix: StaticString = "", _ bytes: [UInt8]) {
    beginQuoted(name, prefix: prefix)
    append(bytes)
    endQuoted()
  }

  /// Writes a field with text, quoted as Go's `%q`.
  package func quoted(_ name: StaticString, prefix: StaticString = "", _ text: String) {
    beginQuoted(name, prefix: prefix)
    append(text)
    endQuoted()
  }

  /// Writes a field with several byte strings, each one quoted.
  package func quoted(_ name: StaticString, list items: [[UInt8]]) {
    stream.write(byte: UInt8(ascii: "\""))
    stream.write(literal: name)
    stream.write(literal: "\" :")
    for item in items {
      stream.write(literal: " \"")
      append(item)
      quote.finish(to: stream)
      stream.write(byte: UInt8(ascii: "\""))
    }
    newline()
  }

  /// Begins a field with quoted bytes that arrive in pieces.
  package func beginQuoted(_ name: StaticString, prefix: StaticString = "") {
    begin(name, prefix)
    stream.write(byte: UInt8(ascii: "\""))
  }

  /// Writes the next piece of the quoted bytes.
  package func append(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes the next piece of the quoted bytes.
  package func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes the next piece of the quoted bytes.
  package func append(_ bytes: UnsafeRawBufferPointer) {
    quote.append(bytes, to: stream)
  }

  /// Ends the field with quoted bytes.
  package func endQuoted() {
    quote.finish(to: stream)
    stream.write(literal: "\"\n")
  }

  private func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  @usableFromInline
  func field(_ name: StaticString, _ prefix: StaticString, magnitude: UInt64, isNegative: Bool) {
    begin(name, prefix)
    stream.writeDecimal(magnitude: magnitude, isNegative: isNegative)
    newline()
  }

  private func begin(_ name: StaticString, _ prefix: StaticString) {
    stream.write(byte: UInt8(ascii: "\""))
    stream.write(literal: prefix)
    stream.write(literal: name)
    stream.write(literal: "\" : ")
  }
}
