/// Values in JSON for those who write a text of their own to a stream.
extension OutputStream {
  /// Writes a string with Go's escapes; what isn't UTF-8 is replaced.
  package func writeJSON(text: UnsafeRawBufferPointer) {
    if JSONEscaping.appendPlain(text, to: self) { return }
    write(byte: UInt8(ascii: "\""))
    JSONEscaping.append(text, to: self)
    write(byte: UInt8(ascii: "\""))
  }

  /// Writes bytes as a string in base64.
  package func writeJSON(base64 bytes: UnsafeRawBufferPointer) {
    let base64 = Base64()
    write(byte: UInt8(ascii: "\""))
    base64.append(bytes, to: self)
    base64.finish(to: self)
    write(byte: UInt8(ascii: "\""))
  }

  /// Writes a number in the shortest form that reads back the same, as Go's `encoding/json` does: with an exponent
  /// below 1e-6 and from 1e21 on. JSON has no infinity and no NaN: `null`.
  package func writeJSON(number: Double) {
    guard number.isFinite else { return write(literal: "null") }
    if number < 0 || (number == 0 && number.sign == .minus) { write(byte: UInt8(ascii: "-")) }
    let (digits, point) = decimal(of: number.magnitude)
    if number != 0, number.magnitude < 1e-6 || number.magnitude >= 1e21 {
      write(String(digits.prefix(1)))
      if digits.count > 1 { write(".\(digits.dropFirst())") }
      write("e\(point > 0 ? "+" : "")\(point - 1)")
    } else if point <= 0 {
      write(digits == "0" ? "0" : "0.\(String(repeating: "0", count: -point))\(digits)")
    } else if point >= digits.count {
      write("\(digits)\(String(repeating: "0", count: point - digits.count))")
    } else {
      write("\(digits.prefix(point)).\(digits.dropFirst(point))")
    }
  }

  /// The significant digits of a number, and how many of them stand before the decimal point.
  private func decimal(of number: Double) -> (digits: String, point: Int) {
    guard number != 0 else { return ("0", 0) }
    // The standard library's text has the same digits: `12.5`, `1e-07`, `1.5e+22`.
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let all = String(mantissa[0]) + fraction
    let leadingZeros = all.prefix { $0 == "0" }.count
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = String(all.dropFirst(leadingZeros))
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits, mantissa[0].count - leadingZeros + exponent)
  }
}

/// Whether bytes are valid UTF-8.
package func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  bytes.withMemoryRebound(to: UInt8.self) { (try? UTF8Span(validating: $0.span)) != nil }
}
