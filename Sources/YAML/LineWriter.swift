/// Puts bytes into lines, and knows what stands before the next one.
struct LineWriter {
  var output: [UInt8] = []

  /// In characters, not bytes.
  private(set) var column = 0

  /// Whether a space or the start of a line came last, so that an indicator needs none before it.
  var isAfterSpace = true

  /// Whether the line has nothing but spaces and indicators of entries (`-`, `?`, `:`) so far. A collection may begin
  /// in such a line.
  var isAtIndention = true

  /// Puts an ASCII character.
  mutating func put(_ byte: UInt8) {
    output.append(byte)
    column += 1
  }

  /// Puts the characters of a range, none of them a line break.
  mutating func put(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { bytes in
      output.append(contentsOf: bytes)
      for byte in bytes where byte & 0xC0 != 0x80 { column += 1 }
    }
  }

  /// Puts a line feed, or a line break that is a character of the text.
  mutating func putBreak(_ text: Span<UInt8>, _ range: Range<Int>) {
    put(text, range)
    column = 0
  }

  mutating func putBreak() {
    output.append(UInt8(ascii: "\n"))
    column = 0
  }

  /// Goes to the column `indent`: of this line if nothing but indentation is left of it, else of the next.
  mutating func startLine(indent: Int) {
    if !isAtIndention || column > indent || (column == indent && !isAfterSpace) { putBreak() }
    if column < indent {
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent - column))
      column = indent
    }
    isAfterSpace = true
    isAtIndention = true
  }

  /// Puts an indicator: after a space, if it has to stand apart.
  mutating func writeIndicator(_ indicator: StaticString, isApart: Bool = true, keepsIndention: Bool = false) {
    if isApart && !isAfterSpace { put(UInt8(ascii: " ")) }
    indicator.withUTF8Buffer { for byte in $0 { put(byte) } }
    isAfterSpace = false
    isAtIndention = isAtIndention && keepsIndention
  }
}
