import Output

/// Checks JSON (RFC 8259) without building its values, so that stored JSON can be passed on as it is.
struct JSONText {
  /// What a valid text is.
  struct Facts: Equatable {
    /// Whether it is an object.
    fileprivate(set) var isObject = false
    /// Whether it is an object with the texts `apiVersion` and `kind`, as every object of Kubernetes is.
    var isKubernetesObject: Bool { hasAPIVersion && hasKind }
    fileprivate var hasAPIVersion = false
    fileprivate var hasKind = false
    /// Whether there are spaces or line breaks between its parts.
    fileprivate var hasSpaces = false
    /// Whether there is half of a surrogate pair, which some readers (jq 1.6) refuse.
    fileprivate var hasLoneSurrogates = false

    /// Writes the text on one line, without spaces between its parts, and with U+FFFD for half a surrogate pair, as
    /// Kubernetes reads it.
    func write(_ bytes: UnsafeRawBufferPointer, to out: OutputStream) {
      hasSpaces || hasLoneSurrogates ? JSONText.rewrite(bytes, to: out) : out.write(bytes)
    }
  }

  /// What was not looked at yet, up to `end`.
  private var rest: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  /// Whether each of the `depth` open containers is an object, the innermost last. There is room for far more than any
  /// real object has; some readers accept little more (jq 1.6 and 1.7: 256).
  private var isObject = InlineArray<200, Bool>(repeating: false)
  private var depth = 0
  private var facts = Facts()

  /// What the bytes are; nil if they are not JSON in UTF-8.
  static func check(_ bytes: UnsafeRawBufferPointer) -> Facts? {
    guard isUTF8(bytes), let start = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return nil }
    var text = JSONText(rest: start, end: start + bytes.count)
    return text.isValid() ? text.facts : nil
  }

  /// Writes valid JSON as `Facts.write` says.
  private static func rewrite(_ bytes: UnsafeRawBufferPointer, to out: OutputStream) {
    var start = 0
    var isInText = false
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      var dropped = 0
      switch byte {
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "\\"):
        let escape = NumericEscape(bytes[offset...])
        if let escape, escape.isLoneSurrogate { dropped = escape.length } else { offset += (escape?.length ?? 2) - 1 }
      case 0x20, 0x09, 0x0a, 0x0d: dropped = isInText ? 0 : 1
      default: break
      }
      if dropped > 0 {
        out.write(UnsafeRawBufferPointer(rebasing: bytes[start..<offset]))
        if isInText { out.write(literal: #"\ufffd"#) }
        offset += dropped - 1
        start = offset + 1
      }
      offset += 1
    }
    if start < bytes.count { out.write(UnsafeRawBufferPointer(rebasing: bytes[start...])) }
  }

  private init(rest: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.rest = rest
    self.end = end
  }

  private mutating func isValid() -> Bool {
    skipSpaces()
    facts.isObject = next == UInt8(ascii: "{")
    while true {
      guard let isComplete = beginValue() else { return false }
      guard isComplete else { continue }
      guard let isDone = closeContainers() else { return false }
      if isDone { return true }
    }
  }

  /// Goes over a value, or into a container that isn't empty; returns whether a value is complete, nil for an error.
  private mutating func beginValue() -> Bool? {
    skipSpaces()
    switch next {
    case UInt8(ascii: "{"):
      rest += 1
      skipSpaces()
      guard depth < isObject.count else { return nil }
      if skip(UInt8(ascii: "}")) { return true }
      isObject[depth] = true
      depth += 1
      return name() ? false : nil
    case UInt8(ascii: "["):
      rest += 1
      skipSpaces()
      guard depth < isObject.count else { return nil }
      if skip(UInt8(ascii: "]")) { return true }
      isObject[depth] = false
      depth += 1
      return false
    case UInt8(ascii: "\""): return text() ? true : nil
    case UInt8(ascii: "t"): return word("true") ? true : nil
    case UInt8(ascii: "f"): return word("false") ? true : nil
    case UInt8(ascii: "n"): return word("null") ? true : nil
    default: return number() ? true : nil
    }
  }

  /// Goes over what follows a complete value up to where the next one begins; returns whether it was the last one, nil
  /// for an error.
  private mutating func closeContainers() -> Bool? {
    while depth > 0 {
      let isObject = isObject[depth - 1]
      skipSpaces()
      if skip(UInt8(ascii: ",")) {
        guard isObject else { return false }
        skipSpaces()
        return name() ? false : nil
      }
      guard skip(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return nil }
      depth -= 1
    }
    skipSpaces()
    return rest == end ? true : nil
  }

  /// The name of a field and its colon.
  private mutating func name() -> Bool {
    let start = rest
    guard next == UInt8(ascii: "\""), text() else { return false }
    let name = UnsafeBufferPointer(start: start + 1, count: rest - start - 2)
    skipSpaces()
    guard skip(UInt8(ascii: ":")) else { return false }
    skipSpaces()
    if depth == 1, next == UInt8(ascii: "\"") {
      if name.elementsEqual("apiVersion".utf8) { facts.hasAPIVersion = true }
      if name.elementsEqual("kind".utf8) { facts.hasKind = true }
    }
    return true
  }

  @inline(__always)
  private mutating func text() -> Bool {
    rest += 1
    while true {
      rest += plainCount(UnsafeRawBufferPointer(start: rest, count: end - rest))
      if skip(UInt8(ascii: "\"")) { return true }
      guard skip(UInt8(ascii: "\\")), escape() else { return false }
    }
  }

  private mutating func escape() -> Bool {
    let start = rest - 1
    let letter = next
    rest += 1
    switch letter {
    case UInt8(ascii: "u"):
      let bytes = UnsafeRawBufferPointer(start: start, count: end - start)
      guard let escape = NumericEscape(bytes[...]) else { return false }
      if escape.isLoneSurrogate { facts.hasLoneSurrogates = true }
      rest = start + escape.length
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    default: return false
    }
  }

  private mutating func number() -> Bool {
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { guard digits() else { return false } }
    if skip(UInt8(ascii: ".")) { guard digits() else { return false } }
    guard skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) else { return true }
    if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
    return digits()
  }

  /// At least one digit.
  private mutating func digits() -> Bool {
    let start = rest
    while (0x30...0x39).contains(next) { rest += 1 }
    return rest > start
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let found = UnsafeBufferPointer(start: rest, count: min(word.utf8CodeUnitCount, end - rest))
    guard word.withUTF8Buffer({ found.elementsEqual($0) }) else { return false }
    rest += found.count
    return true
  }

  /// The next byte; 0, which JSON has nowhere, at the end.
  private var next: UInt8 { rest < end ? rest.pointee : 0 }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    rest += 1
    return true
  }

  @inline(__always)
  private mutating func skipSpaces() {
    // Nearly all that is not a space is greater.
    while next <= 0x20, next == 0x20 || next == 0x0a || next == 0x0d || next == 0x09 {
      facts.hasSpaces = true
      rest += 1
    }
  }
}

/// A `\u` escape in a JSON text; of a surrogate pair, both halves.
private struct NumericEscape {
  /// How many bytes it has.
  let length: Int
  /// Whether it is half of a surrogate pair.
  let isLoneSurrogate: Bool

  /// The escape at the start of the bytes; nil if there is none. What follows may be anything.
  init?(_ bytes: Slice<UnsafeRawBufferPointer>) {
    guard let unit = Self.unit(bytes) else { return nil }
    let isPair =
      (0xD800..<0xDC00).contains(unit) && Self.unit(bytes.dropFirst(6)).map { (0xDC00..<0xE000).contains($0) } == true
    length = isPair ? 12 : 6
    isLoneSurrogate = (0xD800..<0xE000).contains(unit) && !isPair
  }

  /// The number of a `\u` escape.
  private static func unit(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt16? {
    guard bytes.count >= 6, bytes.starts(with: #"\u"#.utf8) else { return nil }
    return bytes.dropFirst(2).prefix(4).reduce(UInt16?(0)) { value, digit in
      guard let value, let digit = hexadecimalValue(digit) else { return nil }
      return value << 4 | UInt16(digit)
    }
  }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
    (byte | 0x20) - UInt8(ascii: "a") + 10
  default: nil
  }
}
