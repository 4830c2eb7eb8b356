/// What a hexadecimal number is padded with on its left.
package enum Padding: UInt8, Sendable {
  /// `%016x`
  case zeros = 0x30
  /// `%16x`
  case spaces = 0x20
}

extension OutputStream {
  /// The digits of the largest 64-bit number and its sign.
  private static var decimalRoom: Int { 20 }

  /// Writes a number in base 10, with zeros before it up to a width of at most 20 digits.
  package func writeDecimal(_ number: UInt64, width: Int = 1) {
    let room = reserve(OutputStream.decimalRoom)
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    length = max(length, width)
    rest = number
    var position = length
    while position > 0 {
      position -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      room[position] = 0x30 + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
    advance(length)
  }

  /// Writes a number in base 10, a negative one with its sign.
  package func writeDecimal(_ number: Int64) {
    writeDecimal(magnitude: number.magnitude, isNegative: number < 0)
  }

  func writeDecimal(magnitude: UInt64, isNegative: Bool) {
    if isNegative { write(byte: UInt8(ascii: "-")) }
    writeDecimal(magnitude)
  }

  /// Writes a number in base 16 with lower-case digits.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - width: the least number of characters, at most 64.
  ///   - padding: what fills a number of fewer digits.
  package func writeHexadecimal(_ number: UInt64, width: Int = 0, padding: Padding = .zeros) {
    let digits = max(1, (64 - number.leadingZeroBitCount + 3) / 4)
    let length = max(digits, min(width, 64))
    let room = reserve(length)
    var rest = number
    for position in stride(from: length - 1, through: 0, by: -1) {
      if position < length - digits {
        room[position] = padding.rawValue
      } else {
        room[position] = hexadecimalDigit(UInt8(truncatingIfNeeded: rest & 0xf))
        rest >>= 4
      }
    }
    advance(length)
  }
}

/// A number in base 16 with lower-case digits.
package func hexadecimal(_ number: UInt64) -> String { String(number, radix: 16) }

/// Bytes in base 16, two digits each.
package func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// The lower-case digit of a number below 16.
func hexadecimalDigit(_ nibble: UInt8) -> UInt8 {
  nibble < 10 ? 0x30 + nibble : 0x57 + nibble
}
