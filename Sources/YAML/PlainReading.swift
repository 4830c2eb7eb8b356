/// What readers take text without quotes for.
enum PlainReading {
  /// Whether it stays text: go-yaml's rules, of which `YAMLStyle.matchesKubectl` keeps the gaps.
  static func isText(_ text: Span<UInt8>, style: YAMLStyle) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
      let bytes = text.withUnsafeBufferPointer { Array($0) }
      return !isWord(bytes) && !isNumberOrTime(bytes, style: style)
    case UInt8(ascii: "="), UInt8(ascii: "<"):
      // Value and merge keys of YAML 1.1, which go-yaml does not quote.
      return style.matchesKubectl || !(equals(text, "=") || equals(text, "<<"))
    default: return !isWord(text)
    }
  }

  private static func equals(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in text.withUnsafeBufferPointer { $0.elementsEqual(word) } }
  }

  private static func isWord(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 5 else { return false }
    switch text[0] {
    case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "o"), UInt8(ascii: "O"),
      UInt8(ascii: "~"):
      return isWord(text.withUnsafeBufferPointer { Array($0) })
    default: return false
    }
  }

  /// The names of nulls, booleans and of what is no finite number.
  private static func isWord(_ text: [UInt8]) -> Bool {
    guard text.count <= 5 else { return false }
    switch String(decoding: text, as: UTF8.self) {
    case "~", "null", "Null", "NULL",
      "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE",
      "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE",
      ".nan", ".NaN", ".NAN",
      ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF":
      return true
    default: return false
    }
  }

  private static func isNumberOrTime(_ text: [UInt8], style: YAMLStyle) -> Bool {
    let isExact = style.matchesKubectl
    if text[0] == UInt8(ascii: ".") {
      // Go lets an underscore stand between two digits only, where no other rule removes it.
      return (!isExact || hasUnderscoresBetweenDigits(text)) && isFloat(withoutUnderscores(text), isExact: isExact)
    }
    if Timestamp.isOne(text) || !isExact && Timestamp.looksLikeOne(text) || isBase60(text) { return true }
    let digits = withoutUnderscores(text)
    return isInteger(digits, isExact: isExact) || isFloat(digits, isExact: isExact)
  }

  private static func withoutUnderscores(_ text: [UInt8]) -> [UInt8] { text.filter { $0 != UInt8(ascii: "_") } }

  private static func hasUnderscoresBetweenDigits(_ text: [UInt8]) -> Bool {
    text.indices.allSatisfy { index in
      guard text[index] == UInt8(ascii: "_") else { return true }
      return index > 0 && index + 1 < text.count && FormScanner.isDigit(text[index - 1])
        && FormScanner.isDigit(text[index + 1])
    }
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`; to go-yaml only one that a double can hold.
  private static func isFloat(_ text: [UInt8], isExact: Bool) -> Bool {
    var scanner = FormScanner(text)
    scanner.skipSign()
    let whole = scanner.skipDigits()
    let hasPoint = scanner.skip(UInt8(ascii: "."))
    let fraction = hasPoint ? scanner.skipDigits() : 0
    guard whole > 0 || fraction > 0 else { return false }
    if scanner.skip(UInt8(ascii: "e")) || scanner.skip(UInt8(ascii: "E")) {
      scanner.skipSign()
      guard scanner.skipDigits() > 0 else { return false }
    }
    guard scanner.isAtEnd else { return false }
    return !isExact || Double(String(decoding: text, as: UTF8.self))?.isFinite == true
  }

  /// Integers with a prefix; all others are taken for floats, too. To go-yaml only those of at most 64 bits.
  private static func isInteger(_ text: [UInt8], isExact: Bool) -> Bool {
    var scanner = FormScanner(text)
    var isNegative = text[0] == UInt8(ascii: "-")
    var hasSign = scanner.skipSign()
    guard scanner.skip(UInt8(ascii: "0")), let prefix = scanner.next else { return false }
    scanner.offset += 1
    // Go's own notion of a binary number lets its sign follow the prefix.
    if prefix == UInt8(ascii: "b"), !hasSign, let byte = scanner.next, scanner.skipSign() {
      hasSign = true
      isNegative = byte == UInt8(ascii: "-")
    }
    let radix: UInt64
    switch prefix {
    case UInt8(ascii: "b"), UInt8(ascii: "B"): radix = 2
    case UInt8(ascii: "o"), UInt8(ascii: "O"): radix = 8
    case UInt8(ascii: "x"), UInt8(ascii: "X"): radix = 16
    default: return false
    }
    let digits = text[scanner.offset...]
    guard isExact else { return digits.allSatisfy { FormScanner.digit($0, radix: radix) != nil } }
    guard let value = FormScanner.value(of: digits, radix: radix) else { return false }
    return !hasSign || value <= UInt64(Int64.max) || isNegative && value == UInt64(Int64.max) + 1
  }

  /// `[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?`: hours, minutes and seconds to YAML 1.1.
  private static func isBase60(_ text: [UInt8]) -> Bool {
    var scanner = FormScanner(text)
    scanner.skipSign()
    guard let first = scanner.next, FormScanner.isDigit(first) else { return false }
    scanner.skipDigitsAndUnderscores()
    var places = 0
    while scanner.skip(UInt8(ascii: ":")) {
      guard scanner.number(in: 0...59) != nil else { return false }
      places += 1
    }
    if scanner.skip(UInt8(ascii: ".")) { scanner.skipDigitsAndUnderscores() }
    return places > 0 && scanner.isAtEnd
  }
}
