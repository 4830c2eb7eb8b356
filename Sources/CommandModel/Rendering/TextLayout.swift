/// Lays out plain text for a terminal.
enum TextLayout {
  /// The width that text is wrapped to.
  static let width = 80
  private static let tab = 8

  /// Rows of a left and a right column, with tabs between them as Go's text/tabwriter sets them.
  static func columns(_ rows: [(left: String, right: String)], indent: String = "") -> String {
    let widest = rows.map(\.left.count).max() ?? 0
    let column = (widest + tab) / tab * tab
    return rows.map { row in
      let tabs = String(repeating: "\t", count: (column - row.left.count + tab - 1) / tab)
      return "\(indent)\(row.left)\(tabs)\(row.right)\n"
    }.joined()
  }

  /// Text wrapped at spaces, each line indented by a tab.
  static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, tab + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
    return lines.map { "\t\($0)\n" }.joined()
  }

  /// Text as it is, each line indented.
  static func verbatim(_ text: String, indent: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }
      .joined()
  }
}
