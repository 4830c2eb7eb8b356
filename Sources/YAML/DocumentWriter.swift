import JSONValue

/// Writes mappings and sequences; scalars are the `ScalarWriter`'s.
struct DocumentWriter {
  /// A mapping or sequence that is not written to its end.
  private struct Collection {
    enum Content {
      case mapping([JSON.Field], order: [Int])
      case sequence([JSON])
    }

    let content: Content
    /// How many of its entries are written.
    var written = 0
    /// The column of its entries.
    let indent: Int
  }

  private let style: YAMLStyle
  var scalars: ScalarWriter
  /// From the outermost collection to the one that is being written: instead of recursion, which hostile nesting would
  /// make overflow.
  private var open: [Collection] = []

  init(style: YAMLStyle) {
    self.style = style
    scalars = ScalarWriter(style: style)
  }

  mutating func writeDocument(_ value: JSON) {
    write(value, inMapping: false)
    while let current = open.last {
      switch current.content {
      case .mapping(let fields, let order):
        guard let index = next(of: order.count) else { continue }
        writeField(fields[order[index]], indent: current.indent)
      case .sequence(let elements):
        guard let index = next(of: elements.count) else { continue }
        scalars.line.startLine(indent: current.indent)
        scalars.line.writeIndicator("-", keepsIndention: true)
        write(elements[index], inMapping: false)
      }
    }
    scalars.line.startLine(indent: 0)
  }

  mutating func writeDocument(text content: [UInt8]) {
    scalars.write(ScalarForm(bytes: content, style: style), indent: nil, isSimpleKey: false)
    scalars.line.startLine(indent: 0)
  }

  /// The index of the next entry of the innermost collection; closes it when it has none left.
  private mutating func next(of count: Int) -> Int? {
    let index = open[open.count - 1].written
    guard index < count else {
      open.removeLast()
      return nil
    }
    open[open.count - 1].written += 1
    return index
  }

  private mutating func writeField(_ field: JSON.Field, indent: Int) {
    scalars.line.startLine(indent: indent)
    let name = ScalarForm(text: field.name, style: style)
    if name.canBeSimpleKey {
      scalars.write(name, indent: indent, isSimpleKey: true)
      scalars.line.writeIndicator(":", isApart: false)
    } else {
      scalars.line.writeIndicator("?", keepsIndention: true)
      scalars.write(name, indent: indent, isSimpleKey: false)
      scalars.line.startLine(indent: indent)
      scalars.line.writeIndicator(":", keepsIndention: true)
    }
    write(field.value, inMapping: true)
  }

  /// Writes a scalar or an empty collection; opens a collection that has entries.
  private mutating func write(_ value: JSON, inMapping: Bool) {
    let indent = open.last?.indent
    switch value {
    case .null: scalars.writePlain("null")
    case .bool(let value): scalars.writePlain(value ? "true" : "false")
    case .number(let digits): scalars.writePlain(NumberForm.text(of: digits, style: style))
    case .string(let text): scalars.write(ScalarForm(text: text, style: style), indent: indent, isSimpleKey: false)
    case .array(let elements):
      guard !elements.isEmpty else { return scalars.writePlain("[]") }
      // In its key's column, unless the key is one of those after `?`, whose value begins a line of its own.
      let isIndentless = inMapping && !scalars.line.isAtIndention
      let inner = indent.map { isIndentless ? $0 : $0 + 2 } ?? 0
      open.append(Collection(content: .sequence(elements), indent: inner))
    case .object(let fields):
      guard !fields.isEmpty else { return scalars.writePlain("{}") }
      let order = style.sortsKeys ? KeyOrder.sorted(fields) : Array(fields.indices)
      open.append(Collection(content: .mapping(fields, order: order), indent: indent.map { $0 + 2 } ?? 0))
    }
  }
}
