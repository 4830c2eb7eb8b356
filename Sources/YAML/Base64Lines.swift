/// Base64 (RFC 4648, section 4) as go-yaml writes binary data: in lines of 70 characters if it has that many.
enum Base64Lines {
  private static let width = 70

  static func encode(_ bytes: [UInt8]) -> String {
    let length = (bytes.count + 2) / 3 * 4
    let isOneLine = length < width
    var text: [UInt8] = []
    text.reserveCapacity(length + length / width + 1)
    var column = 0
    func put(_ byte: UInt8) {
      text.append(byte)
      column += 1
      guard column == width else { return }
      text.append(UInt8(ascii: "\n"))
      column = 0
    }
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var bits: UInt32 = 0
      for offset in 0..<3 { bits = bits << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
      for position in 0..<4 {
        put(position <= count ? digit(UInt8(bits >> UInt32(18 - 6 * position) & 0x3F)) : UInt8(ascii: "="))
      }
    }
    if !isOneLine && column > 0 { text.append(UInt8(ascii: "\n")) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    switch value {
    case ..<26: UInt8(ascii: "A") + value
    case ..<52: UInt8(ascii: "a") + value - 26
    case ..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
