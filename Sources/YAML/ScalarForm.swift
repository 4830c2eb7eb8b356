/// A scalar and what the characters in it allow: the rules of libyaml's emitter, as go.yaml.in/yaml/v2 has them.
struct ScalarForm {
  enum Quoting {
    case plain, single, double, literal
  }

  /// UTF-8; base64 for binary data.
  let text: String
  let isBinary: Bool
  /// Whether text without quotes would be read as this text.
  private let isTextWhenPlain: Bool
  private let shape: ScalarShape
  private let style: YAMLStyle

  init(text: String, style: YAMLStyle) {
    self.init(text: text, isBinary: false, style: style)
  }

  /// Text, or binary data if it is not UTF-8.
  init(bytes: [UInt8], style: YAMLStyle) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, isBinary: false, style: style)
    } else {
      self.init(text: Base64Lines.encode(bytes), isBinary: true, style: style)
    }
  }

  private init(text: String, isBinary: Bool, style: YAMLStyle) {
    self.text = text
    self.isBinary = isBinary
    self.style = style
    shape = ScalarShape(text.utf8.span)
    isTextWhenPlain = isBinary || PlainReading.isText(text.utf8.span, style: style)
  }

  /// Whether it may stand before a `:` in one line; else it has to follow a `?`.
  var canBeSimpleKey: Bool {
    // go-yaml's limit counts the tag, too.
    !shape.hasBreaks && text.utf8.count + (isBinary ? "!!binary".utf8.count : 0) <= 128
  }

  func quoting(isSimpleKey: Bool) -> Quoting {
    if shape.hasLineFeeds { return shape.allowsLiteral && !isSimpleKey && breaksAreCommon ? .literal : .double }
    guard isTextWhenPlain, breaksAreCommon else { return .double }
    if shape.allowsPlain { return .plain }
    return shape.allowsSingleQuotes ? .single : .double
  }

  /// U+2028 and U+2029 end lines in YAML 1.1 but not in YAML 1.2.
  private var breaksAreCommon: Bool { style.matchesKubectl || !shape.hasSeparators }
}

/// What a pass over the characters of a scalar finds.
struct ScalarShape {
  /// `\n`.
  private(set) var hasLineFeeds = false
  /// U+2028 or U+2029.
  private(set) var hasSeparators = false
  /// Any that YAML 1.1 knows.
  private(set) var hasBreaks = false
  private(set) var allowsPlain = true
  private(set) var allowsSingleQuotes = true
  private(set) var allowsLiteral = true

  private enum Kind {
    case space, lineBreak, other
  }

  init(_ text: Span<UInt8>) {
    guard text.count > 0 else {
      allowsLiteral = false
      return
    }
    if Self.hasIndicators(text) { allowsPlain = false }
    var previous = Kind.other
    var index = 0
    while index < text.count {
      let start = index
      let kind = take(text, &index)
      let isOutermost = start == 0 || index == text.count
      if kind != .other && isOutermost { allowsPlain = false }
      if kind == .space && index == text.count { allowsLiteral = false }
      switch (previous, kind) {
      case (.lineBreak, .space):
        allowsPlain = false
        allowsSingleQuotes = false
      case (.space, .lineBreak): allowNothingButDoubleQuotes()
      default: break
      }
      previous = kind
    }
    if hasBreaks { allowsPlain = false }
  }

  private mutating func allowNothingButDoubleQuotes() {
    allowsPlain = false
    allowsSingleQuotes = false
    allowsLiteral = false
  }

  /// Goes over a character.
  private mutating func take(_ text: Span<UInt8>, _ index: inout Int) -> Kind {
    let byte = text[index]
    let width = Characters.width(byte)
    let isPrintable = Characters.isPrintable(text, index)
    let isBreak = Characters.isBreak(text, index)
    index += width
    if !isPrintable { allowNothingButDoubleQuotes() }
    guard isBreak else { return byte == UInt8(ascii: " ") ? .space : .other }
    hasBreaks = true
    if byte == UInt8(ascii: "\n") { hasLineFeeds = true }
    if width == 3 { hasSeparators = true }
    return .lineBreak
  }

  /// Whether plain text would be taken for something of YAML's own.
  private static func hasIndicators(_ text: Span<UInt8>) -> Bool {
    func isBlank(_ index: Int) -> Bool {
      index >= text.count || text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\t")
    }
    switch text[0] {
    case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"):
      return true
    case UInt8(ascii: "?"), UInt8(ascii: "-"): if isBlank(1) { return true }
    default: break
    }
    // Also where more follows: `---` and `...` delimit documents.
    if text.count >= 3, text[0] == text[1], text[1] == text[2],
      text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: ".")
    {
      return true
    }
    for index in text.indices {
      if text[index] == UInt8(ascii: ":") && isBlank(index + 1) { return true }
      if text[index] == UInt8(ascii: "#") && index > 0 && isBlank(index - 1) { return true }
    }
    return false
  }
}
