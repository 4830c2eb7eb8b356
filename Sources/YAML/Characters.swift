/// Classes of characters in UTF-8 that is known to be valid.
enum Characters {
  /// The bytes of the character that begins with `byte`.
  static func width(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Whether the character needs no escape. To go-yaml a tab does, and so does all beyond U+FFFF.
  static func isPrintable(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    switch byte {
    case 0x0A, 0x20...0x7E: return true
    case 0xC2: return text[index + 1] >= 0xA0
    case 0xC3...0xEE: return true
    // U+FEFF, U+FFFE and U+FFFF are none.
    case 0xEF:
      let (second, third) = (text[index + 1], text[index + 2])
      return !(second == 0xBB && third == 0xBF) && !(second == 0xBF && third >= 0xBE)
    default: return false
    }
  }

  /// Whether the character ends a line in YAML 1.1: CR, LF, NEL, LS or PS.
  static func isBreak(_ text: Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x0A, 0x0D: true
    case 0xC2: text[index + 1] == 0x85
    case 0xE2: text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
    default: false
    }
  }

  /// The character at an index.
  static func scalar(_ text: Span<UInt8>, _ index: Int) -> UInt32 {
    let byte = text[index]
    let width = width(byte)
    guard width > 1 else { return UInt32(byte) }
    // A lead byte of n bytes has n ones and a zero before its share.
    var value = UInt32(byte) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return value
  }
}
