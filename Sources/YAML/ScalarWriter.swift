/// Writes scalars into lines; long ones are folded as go-yaml does.
struct ScalarWriter {
  /// After this column a single space becomes a line break, where folding is possible.
  static let width = 80

  var line = LineWriter()
  let style: YAMLStyle

  init(style: YAMLStyle) { self.style = style }

  /// Writes what has no spaces and needs no quotes.
  mutating func writePlain(_ text: String) {
    let text = text.utf8.span
    if !line.isAfterSpace { line.put(UInt8(ascii: " ")) }
    line.put(text, 0..<text.count)
    line.isAfterSpace = false
    line.isAtIndention = false
  }

  /// Writes a scalar. `indent` is the column of the entries that it is one of, nil if it is the document.
  mutating func write(_ scalar: ScalarForm, indent: Int?, isSimpleKey: Bool) {
    let text = scalar.text.utf8.span
    let indent = (indent ?? 0) + 2
    if scalar.isBinary { line.writeIndicator("!!binary") }
    switch scalar.quoting(isSimpleKey: isSimpleKey) {
    case .plain:
      if !line.isAfterSpace { line.put(UInt8(ascii: " ")) }
      writeWords(text, indent: indent, folds: !isSimpleKey, doublesQuotes: false)
    case .single:
      line.writeIndicator("'")
      writeWords(text, indent: indent, folds: !isSimpleKey, doublesQuotes: true)
      line.writeIndicator("'", isApart: false)
    case .double: writeDoubleQuoted(text, indent: indent, folds: !isSimpleKey)
    case .literal: return writeLiteral(text, indent: indent)
    }
    line.isAfterSpace = false
    line.isAtIndention = false
  }

  private mutating func writeWords(_ text: Span<UInt8>, indent: Int, folds: Bool, doublesQuotes: Bool) {
    var index = 0
    var isAfterSpace = false
    var isAfterBreak = false
    while index < text.count {
      if text[index] == UInt8(ascii: " ") {
        let isSingle = !isAfterSpace && index > 0 && index + 1 < text.count && text[index + 1] != UInt8(ascii: " ")
        if folds && isSingle && line.column > Self.width {
          line.startLine(indent: indent)
        } else {
          line.put(UInt8(ascii: " "))
        }
        isAfterSpace = true
        index += 1
      } else if Characters.isBreak(text, index) {
        let end = index + Characters.width(text[index])
        line.putBreak(text, index..<end)
        line.isAtIndention = true
        isAfterBreak = true
        index = end
      } else {
        if isAfterBreak { line.startLine(indent: indent) }
        let end = endOfWord(text, from: index)
        writeWord(text, index..<end, doublesQuotes: doublesQuotes)
        line.isAtIndention = false
        isAfterSpace = false
        isAfterBreak = false
        index = end
      }
    }
  }

  private func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: " "), !Characters.isBreak(text, end) { end += 1 }
    return end
  }

  private mutating func writeWord(_ text: Span<UInt8>, _ range: Range<Int>, doublesQuotes: Bool) {
    guard doublesQuotes else { return line.put(text, range) }
    var start = range.lowerBound
    for index in range where text[index] == UInt8(ascii: "'") {
      line.put(text, start..<index)
      line.put(UInt8(ascii: "'"))
      start = index
    }
    line.put(text, start..<range.upperBound)
  }

  private mutating func writeLiteral(_ text: Span<UInt8>, indent: Int) {
    line.writeIndicator("|")
    // The reader would take leading spaces for indentation.
    if text[0] == UInt8(ascii: " ") || Characters.isBreak(text, 0) { line.put(UInt8(ascii: "2")) }
    switch Self.breaksAtEnd(text) {
    case 0: line.put(UInt8(ascii: "-"))
    case 1: break
    default: line.put(UInt8(ascii: "+"))
    }
    line.putBreak()
    line.isAtIndention = true
    line.isAfterSpace = true
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !Characters.isBreak(text, index) { index += 1 }
      if start < index {
        line.startLine(indent: indent)
        line.put(text, start..<index)
        line.isAtIndention = false
      }
      guard index < text.count else { break }
      let end = index + Characters.width(text[index])
      line.putBreak(text, index..<end)
      line.isAtIndention = true
      index = end
    }
  }

  /// How many line breaks end a text, at most 2. One that is all of the text counts twice: it has no line to end.
  private static func breaksAtEnd(_ text: Span<UInt8>) -> Int {
    func startOfCharacter(endingAt end: Int) -> Int {
      var start = end - 1
      while text[start] & 0xC0 == 0x80 { start -= 1 }
      return start
    }
    let last = startOfCharacter(endingAt: text.count)
    guard Characters.isBreak(text, last) else { return 0 }
    guard last > 0 else { return 2 }
    return Characters.isBreak(text, startOfCharacter(endingAt: last)) ? 2 : 1
  }
}
