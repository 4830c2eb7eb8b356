/// The bytes that a text in base64 stands for (RFC 4648, section 4); nil unless it is exactly what an encoder writes:
/// with padding, and without spare bits.
func base64Decoded(_ text: [UInt8]) -> [UInt8]? {
  guard text.count.isMultiple(of: 4) else { return nil }
  let padding = text.last == pad ? (text[text.count - 2] == pad ? 2 : 1) : 0
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  for (index, digit) in text.dropLast(padding).enumerated() {
    guard let value = sextet(digit) else { return nil }
    bits = bits << 6 | value
    guard index % 4 == 3 else { continue }
    bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
    bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
    bytes.append(UInt8(truncatingIfNeeded: bits))
    bits = 0
  }
  guard padding > 0 else { return bytes }
  let spare = padding * 2
  guard bits & (1 << UInt32(spare) - 1) == 0 else { return nil }
  bits >>= UInt32(spare)
  if padding == 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
  bytes.append(UInt8(truncatingIfNeeded: bits))
  return bytes
}

private let pad = UInt8(ascii: "=")

/// The six bits of a digit.
private func sextet(_ digit: UInt8) -> UInt32? {
  switch digit {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
  case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}
