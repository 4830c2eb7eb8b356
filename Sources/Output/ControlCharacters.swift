/// Text that comes from elsewhere (a server's error message, a member's name, a file), made safe to show.
///
/// A terminal obeys escape sequences, a carriage return covers what stands on the line, and a newline makes one message
/// look like two. So control characters are shown as escapes: `\n`, `\r`, `\t`, `\x1b`; those above ASCII, with the
/// marks that reverse the direction of writing, as `\u009b`; bytes that are not UTF-8 as `\x9b`. All other characters
/// stay.
extension String {
  /// The text with its control characters visible. The same text where there are none.
  package var showingControlCharacters: String {
    // Most texts are plain ASCII, and nothing has to be looked at twice.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return self }
    return String(decoding: Output.showingControlCharacters(Array(utf8)), as: UTF8.self)
  }
}

/// The bytes with their control characters visible, as `String.showingControlCharacters`.
package func showingControlCharacters(_ bytes: [UInt8]) -> [UInt8] {
  var shown: [UInt8] = []
  shown.reserveCapacity(bytes.count)
  bytes.withUnsafeBufferPointer { bytes in
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while position < bytes.count {
      switch UTF8Unit(base + position, count: bytes.count - position) {
      case .scalar(let value, let length):
        if let escape = escape(of: value) {
          shown += escape.utf8
        } else {
          shown += bytes[position..<position + length]
        }
        position += length
      case .invalid, .incomplete:
        shown += "\\x\(digits(UInt32(bytes[position]), 2))".utf8
        position += 1
      }
    }
  }
  return shown
}

/// How a control character is shown; nil for any other character.
private func escape(of scalar: UInt32) -> String? {
  switch scalar {
  case 0x09: "\\t"
  case 0x0a: "\\n"
  case 0x0d: "\\r"
  case 0x00...0x1f, 0x7f: "\\x\(digits(scalar, 2))"
  // The controls of ISO 6429, among them one-character forms of escape sequences.
  case 0x80...0x9f: "\\u\(digits(scalar, 4))"
  // Line and paragraph separators, and what changes the direction of writing (Unicode TR 36).
  case 0x2028...0x202e, 0x2066...0x2069: "\\u\(digits(scalar, 4))"
  default: nil
  }
}

private func digits(_ value: UInt32, _ count: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: count - text.count) + text
}
