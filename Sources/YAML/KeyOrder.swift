import JSONValue

/// The order in which go-yaml writes the keys of a mapping: letters after all else, numbers within by their value.
enum KeyOrder {
  /// The indices of the fields in order. Of several with the same name only the last one, as for JSON.
  static func sorted(_ fields: [JSON.Field]) -> [Int] {
    lastOfEachName(fields).sorted { precedes(fields[$0].name, fields[$1].name) }
  }

  /// The indices of the fields that no later one replaces. `precedes` is no help: there are names a, b, c of which a
  /// comes before b, b before c, and c before a, so that sorting may leave equal ones apart.
  private static func lastOfEachName(_ fields: [JSON.Field]) -> [Int] {
    let order = fields.indices.sorted {
      let (first, second) = (fields[$0].name.utf8, fields[$1].name.utf8)
      return first.lexicographicallyPrecedes(second) || $0 < $1 && first.elementsEqual(second)
    }
    return order.indices.filter { position in
      // Swift's `==` would take composed and decomposed characters for the same.
      position + 1 == order.count
        || !fields[order[position]].name.utf8.elementsEqual(fields[order[position + 1]].name.utf8)
    }.map { order[$0] }
  }

  static func precedes(_ first: String, _ second: String) -> Bool {
    let (left, right) = (first.utf8.span, second.utf8.span)
    var index = 0
    let common = min(left.count, right.count)
    while index < common, left[index] == right[index] { index += 1 }
    guard index < common else { return left.count < right.count }
    while left[index] & 0xC0 == 0x80 { index -= 1 }
    let (one, other) = (Characters.scalar(left, index), Characters.scalar(right, index))
    let (oneIsLetter, otherIsLetter) = (isLetter(one), isLetter(other))
    if oneIsLetter && otherIsLetter { return one < other }
    if oneIsLetter || otherIsLetter { return otherIsLetter }
    // A zero within a number counts, a leading one does not.
    let isZero = one == 0x30 || other == 0x30
    let start: Int64 = isZero && endsWithNumber(left, before: index) ? 1 : 0
    let oneNumber = number(left, from: index, start: start)
    let otherNumber = number(right, from: index, start: start)
    if oneNumber.value != otherNumber.value { return oneNumber.value < otherNumber.value }
    if oneNumber.digits != otherNumber.digits { return oneNumber.digits < otherNumber.digits }
    return one < other
  }

  /// Whether the digits before an index have one that is not zero.
  private static func endsWithNumber(_ text: Span<UInt8>, before end: Int) -> Bool {
    var index = end
    while index > 0 {
      index -= 1
      while text[index] & 0xC0 == 0x80 { index -= 1 }
      let scalar = Characters.scalar(text, index)
      guard isDigit(scalar) else { return false }
      if scalar != 0x30 { return true }
    }
    return false
  }

  /// The number that begins at an index, appended to the digit `start`. It may wrap, as Go's does.
  private static func number(_ text: Span<UInt8>, from index: Int, start: Int64) -> (value: Int64, digits: Int) {
    var (value, digits, index) = (start, 0, index)
    while index < text.count {
      let scalar = Characters.scalar(text, index)
      guard isDigit(scalar) else { break }
      value = value &* 10 &+ (Int64(scalar) - 0x30)
      digits += 1
      index += Characters.width(text[index])
    }
    return (value, digits)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return (0x61...0x7A).contains(scalar | 0x20) }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return (0x30...0x39).contains(scalar) }
    return Unicode.Scalar(scalar)?.properties.generalCategory == .decimalNumber
  }
}
