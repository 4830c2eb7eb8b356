/// Text in double quotes: all that is not printable is escaped.
extension ScalarWriter {
  mutating func writeDoubleQuoted(_ text: Span<UInt8>, indent: Int, folds: Bool) {
    line.writeIndicator("\"")
    // go-yaml looks for a byte order mark at the start of the text instead of at the character, and so escapes all of a
    // text that begins with one.
    let escapesAll =
      style.matchesKubectl && text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
    var index = 0
    var isAfterSpace = false
    while index < text.count {
      if escapesAll || Self.needsEscape(text, index) {
        writeEscape(Characters.scalar(text, index))
        isAfterSpace = false
        index += Characters.width(text[index])
      } else if text[index] == UInt8(ascii: " ") {
        let isInner = index > 0 && index + 1 < text.count
        if folds && !isAfterSpace && isInner && line.column > Self.width {
          line.startLine(indent: indent)
          // A reader skips the spaces at the start of a line.
          if text[index + 1] == UInt8(ascii: " ") { line.put(UInt8(ascii: "\\")) }
        } else {
          line.put(UInt8(ascii: " "))
        }
        isAfterSpace = true
        index += 1
      } else {
        let start = index
        while index < text.count, text[index] != UInt8(ascii: " "), !Self.needsEscape(text, index) {
          index += Characters.width(text[index])
        }
        line.put(text, start..<index)
        isAfterSpace = false
      }
    }
    line.writeIndicator("\"", isApart: false)
  }

  private static func needsEscape(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || Characters.isBreak(text, index)
      || !Characters.isPrintable(text, index)
  }

  private mutating func writeEscape(_ scalar: UInt32) {
    line.put(UInt8(ascii: "\\"))
    if let letter = Self.letter(of: scalar) { return line.put(letter) }
    let (prefix, digits): (UInt8, UInt32) =
      switch scalar {
      case ...0xFF: (UInt8(ascii: "x"), 2)
      case ...0xFFFF: (UInt8(ascii: "u"), 4)
      default: (UInt8(ascii: "U"), 8)
      }
    line.put(prefix)
    for position in (0..<digits).reversed() {
      let digit = UInt8(scalar >> (position * 4) & 0xF)
      line.put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// The letter that stands for a character after a backslash (YAML 1.1, section 5.6).
  private static func letter(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x00: UInt8(ascii: "0")
    case 0x07: UInt8(ascii: "a")
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0B: UInt8(ascii: "v")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    case 0x1B: UInt8(ascii: "e")
    case 0x22: UInt8(ascii: "\"")
    case 0x5C: UInt8(ascii: "\\")
    case 0x85: UInt8(ascii: "N")
    case 0xA0: UInt8(ascii: "_")
    case 0x2028: UInt8(ascii: "L")
    case 0x2029: UInt8(ascii: "P")
    default: nil
    }
  }
}
