/// A JSON value that keeps the order of an object's fields and the digits of its numbers.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Field])

  /// A name and its value.
  package struct Field: Equatable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSON

    /// Makes a field.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A number.
  package static func number(_ value: UInt64) -> JSON { .number(String(value)) }

  /// An array of texts.
  package static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  /// The value of a field, null when it isn't there or this is no object; setting puts it into its place or at the end.
  package subscript(name: String) -> JSON {
    get {
      guard case .object(let fields) = self else { return .null }
      return fields.last { $0.name == name }?.value ?? .null
    }
    set {
      guard case .object(var fields) = self else { return }
      if let index = fields.lastIndex(where: { $0.name == name }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(name, newValue))
      }
      self = .object(fields)
    }
  }

  /// The text; nil if it is none.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, if it is a whole one from 0 on.
  package var unsigned: UInt64? {
    guard case .number(let digits) = self else { return nil }
    return UInt64(digits)
  }

  /// The values of an array; none if it is no array.
  package var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}

extension JSON {
  /// The bytes as etcd writes them: no spaces, and `<`, `>` and `&` in text escaped.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  private func encode(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.encode(text, into: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.encode(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.encode(field.name, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        field.value.encode(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func encode(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
