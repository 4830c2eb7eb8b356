/// How a number of JSON is written.
enum NumberForm {
  /// The digits in YAML.
  static func text(of digits: String, style: YAMLStyle) -> String {
    style.matchesKubectl ? kubectl(digits) : exact(digits)
  }

  /// As go-yaml has them, which reads the JSON first: integers of up to 64 bits stay, all others become doubles. One
  /// that no double can hold is text to it.
  private static func kubectl(_ digits: String) -> String {
    if let value = Int64(digits) { return String(value) }
    if let value = UInt64(digits) { return String(value) }
    guard let value = Double(digits), value.isFinite else { return digits }
    return shortest(value)
  }

  /// With all their digits, in a form that YAML 1.1 takes for a number: a fraction needs its point, an exponent its
  /// sign.
  private static func exact(_ digits: String) -> String {
    let bytes = digits.utf8
    let end = bytes.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") } ?? bytes.endIndex
    guard end < bytes.endIndex else { return digits }
    let mantissa = digits[..<end]
    let exponent = digits[bytes.index(after: end)...]
    let point = mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0"
    let first = exponent.utf8.first
    let sign = first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? "" : "+"
    return "\(mantissa)\(point)e\(sign)\(exponent)"
  }

  /// As few digits as identify a double, as Go's `strconv.FormatFloat(value, 'g', -1, 64)` arranges them.
  private static func shortest(_ value: Double) -> String {
    guard value != 0 else { return value.sign == .minus ? "-0" : "0" }
    let (digits, pointAt) = decimal(value.magnitude)
    let sign = value < 0 ? "-" : ""
    let exponent = pointAt - 1
    if exponent < -4 || exponent >= 6 {
      // Texts and not parts of one: Swift 6.2 does not know what to add.
      let (first, fraction) = (String(digits.prefix(1)), String(digits.dropFirst()))
      let size = String(exponent.magnitude)
      return sign + first + (fraction.isEmpty ? "" : "." + fraction) + (exponent < 0 ? "e-" : "e+")
        + (size.utf8.count < 2 ? "0" : "") + size
    }
    if pointAt <= 0 { return sign + "0." + String(repeating: "0", count: -pointAt) + digits }
    if pointAt >= digits.utf8.count {
      return sign + digits + String(repeating: "0", count: pointAt - digits.utf8.count)
    }
    return sign + digits.prefix(pointAt) + "." + digits.dropFirst(pointAt)
  }

  /// The significant digits of a positive double, and how many of them stand before the point.
  private static func decimal(_ value: Double) -> (digits: String, pointAt: Int) {
    let parts = value.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let all = mantissa.joined()
    let leading = all.utf8.prefix { $0 == UInt8(ascii: "0") }.count
    let trailing = all.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    return (String(all.dropFirst(leading).dropLast(trailing)), mantissa[0].utf8.count + exponent - leading)
  }
}
