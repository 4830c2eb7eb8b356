/// Text for people: the writer behind `--write-out=simple`.
package struct SimpleWriter {
  /// The stream underneath.
  package let stream: OutputStream
  /// Whether keys and values are written as `\x61\x62`.
  package let hex: Bool
  /// Where remarks go that are not part of the output.
  package let standardError: StandardError

  /// Makes a writer on a stream.
  package init(stream: OutputStream, hex: Bool, standardError: StandardError = StandardError()) {
    self.stream = stream
    self.hex = hex
    self.standardError = standardError
  }

  // MARK: - Text

  /// Writes text.
  package func text(_ text: String) {
    stream.write(text)
  }

  /// Writes text and a newline.
  package func line(_ text: String) {
    stream.write(text)
    newline()
  }

  /// Writes a newline.
  package func newline() {
    stream.write(byte: UInt8(ascii: "\n"))
  }

  /// Writes a number in base 10.
  @inlinable
  package func decimal<I: FixedWidthInteger>(_ number: I) {
    decimal(magnitude: UInt64(truncatingIfNeeded: number.magnitude), isNegative: number < 0)
  }

  /// Writes a number in base 16, padded on its left to `width` characters.
  package func hexadecimal(_ number: UInt64, width: Int = 0, padding: Padding = .zeros) {
    stream.writeHexadecimal(number, width: width, padding: padding)
  }

  /// Writes byte strings as Go prints a slice: `[a b]`.
  package func list(_ items: [[UInt8]]) {
    writeList(items, to: stream) { stream.write(name: $0) }
  }

  /// Writes the rows of a table, cells joined by a comma and a space, a line each.
  package func rows(of table: Table) {
    for row in table.rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { stream.write(literal: ", ") }
        switch cell {
        case .text(let text): stream.write(name: text)
        case .bytes(let bytes): stream.write(name: bytes)
        }
      }
      newline()
    }
  }

  @usableFromInline
  func decimal(magnitude: UInt64, isNegative: Bool) {
    stream.writeDecimal(magnitude: magnitude, isNegative: isNegative)
  }

  // MARK: - Keys and values

  /// Writes a key and a value, a line each.
  package func keyValue(_ key: RawSpan, _ value: RawSpan) {
    line(bytes: key)
    line(bytes: value)
  }

  /// Writes a key and a value, a line each.
  package func keyValue(_ key: [UInt8], _ value: [UInt8]) {
    line(bytes: key)
    line(bytes: value)
  }

  /// Writes a key or a value and a newline.
  package func line(bytes: RawSpan) {
    append(bytes)
    newline()
  }

  /// Writes a key or a value and a newline.
  package func line(bytes: [UInt8]) {
    append(bytes)
    newline()
  }

  /// Writes a key or a value, or the next piece of one.
  package func append(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes a key or a value, or the next piece of one.
  package func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Writes a key or a value, or the next piece of one.
  package func append(_ bytes: UnsafeRawBufferPointer) {
    if hex {
      Hexadecimal.append(bytes, to: stream)
    } else {
      stream.write(bytes)
    }
  }
}

/// Writes `[a b]`.
func writeList<Item>(_ items: [Item], to stream: OutputStream, _ write: (Item) -> Void) {
  stream.write(byte: UInt8(ascii: "["))
  for (index, item) in items.enumerated() {
    if index > 0 { stream.write(byte: UInt8(ascii: " ")) }
    write(item)
  }
  stream.write(byte: UInt8(ascii: "]"))
}
