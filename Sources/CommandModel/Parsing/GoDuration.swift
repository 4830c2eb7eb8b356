extension GoSyntax {
  /// Nanoseconds of each unit that a duration can be written in.
  private static let units: [(name: String, nanoseconds: UInt64)] = [
    ("ns", 1), ("us", 1_000), ("µs", 1_000), ("μs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000),
    ("m", 60_000_000_000), ("h", 3_600_000_000_000),
  ]

  /// Reads a span of time: numbers with units, for instance `1m30s`, `1.5h`, `-300ms`, or `0`.
  static func duration(_ word: Word) throws(FlagProblem) -> Duration {
    var rest = word.bytes[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    if rest.elementsEqual("0".utf8) { return .zero }
    guard !rest.isEmpty else { throw invalidDuration(word) }

    var total: UInt64 = 0
    while !rest.isEmpty {
      let (sum, overflow) = total.addingReportingOverflow(try oneUnit(&rest, of: word))
      guard !overflow, sum <= UInt64(Int64.max) + 1 else { throw invalidDuration(word) }
      total = sum
    }
    let isNegative = sign == UInt8(ascii: "-")
    guard isNegative || total <= UInt64(Int64.max) else { throw invalidDuration(word) }
    return .nanoseconds(isNegative ? 0 &- Int64(truncatingIfNeeded: total) : Int64(truncatingIfNeeded: total))
  }

  /// Reads one number and its unit, in nanoseconds, and removes them.
  private static func oneUnit(_ rest: inout ArraySlice<UInt8>, of word: Word) throws(FlagProblem) -> UInt64 {
    let whole = takeDigits(&rest)
    var fraction: ArraySlice<UInt8> = []
    let hasPoint = rest.first == UInt8(ascii: ".")
    if hasPoint {
      rest.removeFirst()
      fraction = takeDigits(&rest)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw invalidDuration(word) }
    let name = rest.prefix { $0 != UInt8(ascii: ".") && !isDigit($0) }
    guard !name.isEmpty else { throw .malformed("a duration needs a unit, for instance 5s or 1m30s") }
    guard let unit = units.first(where: { $0.name.utf8.elementsEqual(name) })?.nanoseconds else {
      let unit = quoted(String(decoding: name, as: UTF8.self))
      throw .malformed("unknown unit \(unit); use ms, s, m or h, for instance 1m30s")
    }
    rest.removeFirst(name.count)

    var value: UInt64 = 0
    for digit in whole {
      let product = value.multipliedReportingOverflow(by: 10)
      let sum = product.partialValue.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
      guard !product.overflow, !sum.overflow else { throw invalidDuration(word) }
      value = sum.partialValue
    }
    let (scaled, overflow) = value.multipliedReportingOverflow(by: unit)
    let (sum, sumOverflow) = scaled.addingReportingOverflow(nanoseconds(ofFraction: fraction, unit: unit))
    guard !overflow, !sumOverflow else { throw invalidDuration(word) }
    return sum
  }

  /// The nanoseconds in the digits after a decimal point, rounded down; less than one unit.
  private static func nanoseconds(ofFraction digits: ArraySlice<UInt8>, unit: UInt64) -> UInt64 {
    // Further digits are below a nanosecond of the largest unit.
    let significant = digits.prefix(15)
    var (value, scale): (UInt64, UInt64) = (0, 1)
    for digit in significant {
      value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
      scale *= 10
    }
    let (high, low) = value.multipliedFullWidth(by: unit)
    return scale.dividingFullWidth((high, low)).quotient
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func invalidDuration(_ word: Word) -> FlagProblem {
    .malformed("expected a duration, for instance 5s or 1m30s")
  }
}

extension Duration {
  /// Reads a span of time in Go's syntax: `300ms`, `1.5h`, `1m30s`; nil if it is malformed.
  package init?(goText text: String) {
    guard let duration = try? GoSyntax.duration(Word(text)) else { return nil }
    self = duration
  }

  /// The text of Go's `time.Duration`: `1m30s`, `1.5s`, `300ms`, `0s`; truncated to nanoseconds.
  package var goText: String {
    let (seconds, attoseconds) = components
    let nanoseconds = UInt64(attoseconds.magnitude / 1_000_000_000)
    let whole = seconds.magnitude
    let sign = seconds < 0 || attoseconds < 0 ? "-" : ""
    if whole == 0 {
      switch nanoseconds {
      case 0: return "0s"
      case ..<1_000: return "\(sign)\(nanoseconds)ns"
      case ..<1_000_000: return "\(sign)\(nanoseconds / 1_000)\(Self.decimals(nanoseconds % 1_000, places: 3))µs"
      default: return "\(sign)\(nanoseconds / 1_000_000)\(Self.decimals(nanoseconds % 1_000_000, places: 6))ms"
      }
    }
    let hours = whole >= 3_600 ? "\(whole / 3_600)h" : ""
    let minutes = whole >= 60 ? "\(whole / 60 % 60)m" : ""
    return "\(sign)\(hours)\(minutes)\(whole % 60)\(Self.decimals(nanoseconds, places: 9))s"
  }

  /// A decimal point and the digits of a fraction without trailing zeros; nothing for zero.
  private static func decimals(_ fraction: UInt64, places: Int) -> String {
    guard fraction > 0 else { return "" }
    let digits = String(fraction)
    var text = "." + String(repeating: "0", count: max(0, places - digits.count)) + digits
    while text.last == "0" { text.removeLast() }
    return text
  }
}
