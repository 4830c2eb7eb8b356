/// Reads the values of flags by the rules of Go's standard library and pflag.
///
/// Sources: `strconv.ParseBool`, `strconv.ParseInt` with base 0, `encoding/csv`, `time.ParseDuration`.
enum GoSyntax {
  /// Reads a truth value.
  static func boolean(_ word: Word) throws(FlagProblem) -> Bool {
    switch word.string {
    case "1", "t", "T", "true", "TRUE", "True": return true
    case "0", "f", "F", "false", "FALSE", "False": return false
    default: throw .malformed("expected true or false")
    }
  }

  /// Reads a whole number with an optional sign, base prefix and underscores.
  static func integer<Number: FixedWidthInteger>(_ word: Word) throws(FlagProblem) -> Number {
    var digits = word.bytes[...]
    var isNegative = false
    if Number.isSigned, let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      digits.removeFirst()
    }
    guard let magnitude = wholeNumber(digits, isNegative: isNegative, as: Number.self) else {
      throw .malformed("expected a whole number")
    }
    guard case .fits(let number) = magnitude else {
      throw .malformed("expected a number from \(Number.min) to \(Number.max)")
    }
    return number
  }

  private enum Whole<Number> {
    case fits(Number)
    case outOfRange
  }

  /// The value of the digits; nil if they are malformed.
  private static func wholeNumber<Number: FixedWidthInteger>(
    _ text: ArraySlice<UInt8>, isNegative: Bool, as: Number.Type
  ) -> Whole<Number>? {
    var (base, digits) = splitBase(text)
    guard !digits.isEmpty else { return nil }
    // An underscore stands between two digits, or between a prefix and a digit.
    var mayUnderscore = base != 10
    var value = Number(0)
    while let byte = digits.popFirst() {
      if byte == UInt8(ascii: "_") {
        guard mayUnderscore, !digits.isEmpty else { return nil }
        mayUnderscore = false
        continue
      }
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, digit < base else { return nil }
      mayUnderscore = true
      let product = value.multipliedReportingOverflow(by: Number(truncatingIfNeeded: base))
      let step = Number(truncatingIfNeeded: digit)
      let sum =
        isNegative
        ? product.partialValue.subtractingReportingOverflow(step)
        : product.partialValue.addingReportingOverflow(step)
      if product.overflow || sum.overflow { return .outOfRange }
      value = sum.partialValue
    }
    return .fits(value)
  }

  /// Splits `0x10` into 16 and `10`, `017` into 8 and `17`, `17` into 10 and `17`.
  private static func splitBase(_ text: ArraySlice<UInt8>) -> (base: Int, digits: ArraySlice<UInt8>) {
    guard text.count > 1, text.first == UInt8(ascii: "0") else { return (10, text) }
    switch text[text.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): return (16, text.dropFirst(2))
    case UInt8(ascii: "o"): return (8, text.dropFirst(2))
    case UInt8(ascii: "b"): return (2, text.dropFirst(2))
    default: return (8, text.dropFirst(1))
    }
  }
}
