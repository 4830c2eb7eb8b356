/// Lays out plain text for a terminal.
enum TextLayout {
  /// The width that text is wrapped to.
  static let width = 80
  private static let tab = 8

  /// A narrower right column is not wrapped.
  private static let leastColumn = 24

  /// Rows of two columns, separated by tabs as Go's text/tabwriter does.
  ///
  /// - Parameters:
  ///   - rows: the cells.
  ///   - indent: what each line begins with: nothing, or a tab.
  ///   - width: the width to wrap the right column at; nil for no wrapping.
  ///   - left: the least width of the left column, so that several lists can be aligned.
  /// - Returns: a line for each row, or several.
  static func columns(
    _ rows: [(left: String, right: String)], indent: String = "", width: Int? = nil, left: Int = 0
  ) -> String {
    let widest = max(rows.map(\.left.count).max() ?? 0, left)
    let column = (widest + tab) / tab * tab
    let begin = (indent.isEmpty ? 0 : tab) + column
    let room = width.flatMap { $0 - begin >= leastColumn ? $0 - begin : nil }
    let hanging = "\n" + String(repeating: "\t", count: begin / tab)
    return rows.map { row in
      let tabs = String(repeating: "\t", count: (column - row.left.count + tab - 1) / tab)
      let right = room.map { lines(of: row.right, within: $0).joined(separator: hanging) } ?? row.right
      return "\(indent)\(row.left)\(tabs)\(right)\n"
    }.joined()
  }

  /// Text wrapped at spaces, each line indented by a tab.
  static func wrapped(_ text: String) -> String {
    lines(of: text, within: width - tab).map { "\t\($0)\n" }.joined()
  }

  private static func lines(of text: String, within room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
    return lines
  }

  /// Text as it is, each line indented.
  static func verbatim(_ text: String, indent: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }
      .joined()
  }
}
