/// The parts of a PEM file, parsed far enough to recognise its kind and damage.
///
/// A part is a line `-----BEGIN label-----`, maybe headers, DER data in base64, a line `-----END label-----`.
/// Source: RFC 7468; for the headers, RFC 1421.
struct PEM: Equatable {
  struct Part: Equatable {
    var label = ""
    var isEncrypted = false
    /// Whether the data is one ASN.1 sequence of the length that it claims.
    var isIntact = false
  }

  private(set) var parts: [Part] = []

  init(_ text: [UInt8]) {
    var part: Part?
    var digits: [UInt8] = []
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let label = PEM.label(of: line, after: "-----BEGIN ") {
        part = Part(label: label, isEncrypted: label.hasPrefix("ENCRYPTED"))
        digits = []
      } else if PEM.label(of: line, after: "-----END ") != nil {
        part?.isIntact = PEM.base64Decoded(digits).map(PEM.isSequence) ?? false
        if let part { parts.append(part) }
        part = nil
      } else if line.contains(UInt8(ascii: ":")) {
        if line.starts(with: "Proc-Type: 4,ENCRYPTED".utf8) { part?.isEncrypted = true }
      } else if part != nil {
        digits += line
      }
    }
    // A part without an end.
    if let part { parts.append(part) }
  }

  /// The lines of each intact certificate in a text, the first and last one included, without a line end behind them.
  static func certificates(in text: [UInt8]) -> [ArraySlice<UInt8>] {
    var start: Int?
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      if label(of: line, after: "-----BEGIN ") == "CERTIFICATE" {
        start = line.startIndex
      } else if label(of: line, after: "-----END ") != nil, let first = start {
        start = nil
        let part = text[first..<line.endIndex]
        return PEM(Array(part)).parts.first?.isIntact == true ? part : nil
      }
      return nil
    }
  }

  /// The parts with a label that ends in `words`.
  func parts(labeled words: String) -> [Part] { parts.filter { $0.label.hasSuffix(words) } }

  private static func label(of line: ArraySlice<UInt8>, after words: String) -> String? {
    guard line.starts(with: words.utf8) else { return nil }
    return String(decoding: line.dropFirst(words.utf8.count).prefix { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// Whether the bytes are a tag for a sequence, a length, and that many bytes.
  private static func isSequence(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2, bytes[0] == 0x30 else { return false }
    guard bytes[1] >= 0x80 else { return bytes.count == 2 + Int(bytes[1]) }
    let size = Int(bytes[1] & 0x7F)
    guard (1...4).contains(size), bytes.count >= 2 + size else { return false }
    let length = bytes[2..<2 + size].reduce(0) { $0 << 8 | Int($1) }
    return bytes.count == 2 + size + length
  }

  private static func base64Decoded(_ digits: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 4 * 3)
    var group: UInt32 = 0
    var bits = 0
    for digit in digits where digit > 0x20 && digit != UInt8(ascii: "=") {
      guard let value = value(of: digit) else { return nil }
      group = (group << 6 | value) & 0xFFFF
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case 0x41...0x5A: UInt32(digit - 0x41)
    case 0x61...0x7A: UInt32(digit - 0x61 + 26)
    case 0x30...0x39: UInt32(digit - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
