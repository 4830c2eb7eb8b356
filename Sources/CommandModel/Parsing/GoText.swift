extension GoSyntax {
  /// The text in double quotes, as Go's `%q` writes it for plain text: for messages.
  static func quoted(_ plain: String) -> String {
    var text = "\""
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        text += "\\x" + (digits.count == 1 ? "0" : "") + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// Reads a list: one line of comma-separated values, which may be in double quotes.
  static func list(_ word: Word) throws(FlagProblem) -> [String] {
    var rest = word.bytes[...]
    guard !rest.isEmpty else { return [] }
    var items: [String] = []
    repeat {
      if rest.first == UInt8(ascii: "\"") {
        items.append(try quotedItem(&rest))
      } else {
        let item = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\n") }
        if let quote = item.firstIndex(of: UInt8(ascii: "\"")) {
          throw unbalancedQuotes(at: quote)
        }
        items.append(String(decoding: item, as: UTF8.self))
        rest = rest.dropFirst(item.count)
      }
    } while rest.popFirst() == UInt8(ascii: ",")
    return items
  }

  /// Reads a value in double quotes, in which a quote is doubled, up to the comma after it.
  private static func quotedItem(_ rest: inout ArraySlice<UInt8>) throws(FlagProblem) -> String {
    var item: [UInt8] = []
    rest.removeFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\"") else {
        item.append(byte)
        continue
      }
      switch rest.first {
      case UInt8(ascii: "\""):
        item.append(byte)
        rest.removeFirst()
      case nil, UInt8(ascii: ","), UInt8(ascii: "\n"):
        return String(decoding: item, as: UTF8.self)
      default:
        throw unbalancedQuotes(at: rest.startIndex - 1)
      }
    }
    throw unbalancedQuotes(at: rest.startIndex)
  }

  private static func unbalancedQuotes(at index: Int) -> FlagProblem {
    .malformed("unbalanced double quotes at character \(index + 1)")
  }
}
