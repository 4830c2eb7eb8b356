import Output

/// A field that the tables don't know, as JSON: its number, and its value under a name that says how it was written.
struct UnknownField {
  private let entry: WireEntry
  private let bytes: UnsafeRawBufferPointer

  init(_ entry: WireEntry, _ bytes: UnsafeRawBufferPointer) {
    self.entry = entry
    self.bytes = bytes
  }

  func write(to out: OutputStream) {
    write(to: out, depth: 0)
  }

  private func write(to out: OutputStream, depth: Int) {
    out.write(literal: #"{"field":"#)
    out.writeDecimal(UInt64(entry.number))
    switch entry.kind {
    case .varint: number("varint", to: out)
    case .fixed64: number("fixed64", to: out)
    case .fixed32: number("fixed32", to: out)
    case .bytes: writeBytes(to: out, depth: depth)
    }
    out.write(byte: UInt8(ascii: "}"))
  }

  private func number(_ name: StaticString, to out: OutputStream) {
    key(name, to: out)
    out.writeDecimal(entry.value(in: bytes))
  }

  /// Text if it is that, else a message if it can be read as one, else bytes.
  private func writeBytes(to out: OutputStream, depth: Int) {
    let content = UnsafeRawBufferPointer(rebasing: bytes[entry.range])
    if isPlainText(content) {
      key("text", to: out)
      out.writeJSON(text: content)
    } else if depth < depthLimit, let fields = fields() {
      key("message", to: out)
      out.write(byte: UInt8(ascii: "["))
      for (index, field) in fields.enumerated() {
        if index > 0 { out.write(byte: UInt8(ascii: ",")) }
        UnknownField(field, bytes).write(to: out, depth: depth + 1)
      }
      out.write(byte: UInt8(ascii: "]"))
    } else {
      key("base64", to: out)
      out.writeJSON(base64: content)
    }
  }

  /// The fields of the bytes; nil if they are no message.
  private func fields() -> [WireEntry]? {
    var cursor = WireCursor(bytes, entry.range)
    var fields: [WireEntry] = []
    while !cursor.isAtEnd {
      guard let field = try? cursor.next() else { return nil }
      fields.append(field)
    }
    return fields
  }

  private func key(_ name: StaticString, to out: OutputStream) {
    out.write(literal: #",""#)
    out.write(literal: name)
    out.write(literal: #"":"#)
  }

  /// UTF-8 without control characters but those of several lines.
  private func isPlainText(_ content: UnsafeRawBufferPointer) -> Bool {
    guard String(validating: content, as: UTF8.self) != nil else { return false }
    return content.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
  }
}
