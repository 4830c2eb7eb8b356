/// Goes over the parts of a number or time.
struct FormScanner {
  private let text: [UInt8]
  var offset = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { offset == text.count }

  var next: UInt8? { isAtEnd ? nil : text[offset] }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  @discardableResult mutating func skipSign() -> Bool { skip(UInt8(ascii: "-")) || skip(UInt8(ascii: "+")) }

  /// Goes over digits and returns how many.
  @discardableResult mutating func skipDigits() -> Int {
    let start = offset
    while let byte = next, Self.isDigit(byte) { offset += 1 }
    return offset - start
  }

  mutating func skipDigitsAndUnderscores() {
    while let byte = next, Self.isDigit(byte) || byte == UInt8(ascii: "_") { offset += 1 }
  }

  /// Goes over as many blanks as there are and returns how many.
  mutating func skipBlanks(tabs: Bool) -> Int {
    let start = offset
    while let byte = next, byte == UInt8(ascii: " ") || tabs && byte == UInt8(ascii: "\t") { offset += 1 }
    return offset - start
  }

  /// The number of one or two digits, if it is in the range.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < 2, let byte = next, Self.isDigit(byte) {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      offset += 1
    }
    return count > 0 && range.contains(value) ? value : nil
  }

  static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }

  /// The value of a digit, which may be a letter in either case.
  static func digit(_ byte: UInt8, radix: UInt64) -> UInt64? {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
    default: return nil
    }
    return value < radix ? UInt64(value) : nil
  }

  /// The number of all these digits; nil if there are none, or it has more than 64 bits.
  static func value(of digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    guard !digits.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = digit(byte, radix: radix) else { return nil }
      let (product, overflows) = value.multipliedReportingOverflow(by: radix)
      let (sum, carries) = product.addingReportingOverflow(digit)
      guard !overflows && !carries else { return nil }
      value = sum
    }
    return value
  }
}
