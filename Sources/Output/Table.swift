/// A table with borders, laid out as version 0.0.5 of the Go package `tablewriter` does, which etcdctl 3.4 to 3.6 use:
/// the header in upper case and centred, cells on the right and wrapped at 30 columns.
///
/// The rules behind the layout:
/// - The lines of a cell are joined by spaces and broken again, to the width of the longest of them, at most 30.
/// - A word is never broken: a longer one makes its column wider.
/// - Where a row has cells of different heights, the lower ones are filled with lines of two spaces.
public struct Table: Sendable, Equatable {
  /// The titles of the columns.
  public var header: [String]
  /// The cells, row by row.
  public var rows: [[String]]

  /// The width at which cells are wrapped.
  static let wrapWidth = 30

  /// Makes a table.
  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// Writes the table with its borders.
  public func write(to stream: OutputStream) {
    func cell(_ text: String) -> WrappedCell {
      WrappedCell(stream.isTerminal ? text.showingControlCharacters : text)
    }
    let header = self.header.map(cell)
    let rows = self.rows.map { $0.map(cell) }
    let layout = TableLayout(widths: Table.widths(of: [header] + rows))
    layout.writeBorder(to: stream)
    if !header.isEmpty {
      layout.writeHeader(header, to: stream)
      layout.writeBorder(to: stream)
    }
    for row in rows {
      layout.writeRow(row, to: stream)
    }
    layout.writeBorder(to: stream)
  }

  private static func widths(of rows: [[WrappedCell]]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.width)
      }
    }
    return widths
  }
}

/// A cell broken into lines.
struct WrappedCell: Equatable {
  let lines: [String]
  let width: Int

  init(_ text: String) {
    let paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let natural = paragraphs.map { displayWidth(withoutColors($0)) }.max() ?? 0
    let limit = min(natural, Table.wrapWidth)
    let words = paragraphs.flatMap {
      $0.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    }
    lines = wrap(words: words, limit: limit)
    width = lines.reduce(limit) { max($0, displayWidth(withoutColors($1))) }
  }
}

/// Columns of known width.
private struct TableLayout {
  let widths: [Int]

  func writeBorder(to stream: OutputStream) {
    stream.write(byte: UInt8(ascii: "+"))
    for width in widths {
      fill("-", width + 2, stream)
      stream.write(byte: UInt8(ascii: "+"))
    }
    stream.write(byte: UInt8(ascii: "\n"))
  }

  func writeHeader(_ cells: [WrappedCell], to stream: OutputStream) {
    for index in 0..<height(of: cells) {
      for (column, width) in widths.enumerated() {
        let lines = column < cells.count ? cells[column].lines : []
        let title = index < lines.count ? columnTitle(lines[index]) : ""
        let gap = max(0, width - displayWidth(withoutColors(title)))
        stream.write(literal: "| ")
        fill(" ", gap / 2, stream)
        stream.write(title)
        fill(" ", gap - gap / 2 + 1, stream)
      }
      stream.write(literal: "|\n")
    }
  }

  func writeRow(_ cells: [WrappedCell], to stream: OutputStream) {
    for index in 0..<height(of: cells) {
      for (cell, width) in zip(cells, widths) {
        let line = index < cell.lines.count ? cell.lines[index] : "  "
        stream.write(literal: "| ")
        fill(" ", max(0, width - displayWidth(withoutColors(line))), stream)
        stream.write(line)
        stream.write(byte: UInt8(ascii: " "))
      }
      stream.write(literal: "|\n")
    }
  }

  private func height(of cells: [WrappedCell]) -> Int {
    cells.reduce(0) { max($0, $1.lines.count) }
  }

  private func fill(_ character: Unicode.Scalar, _ count: Int, _ stream: OutputStream) {
    for _ in 0..<count {
      stream.write(byte: UInt8(ascii: character))
    }
  }
}

/// A title in upper case, with spaces for underlines and for points that are not between digits.
private func columnTitle(_ title: String) -> String {
  let scalars = Array(title.unicodeScalars)
  func isDigitOrSpace(_ index: Int) -> Bool {
    !scalars.indices.contains(index) || scalars[index] == " " || ("0"..."9").contains(scalars[index])
  }
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let isSeparator = scalar == "." && !(isDigitOrSpace(index - 1) && isDigitOrSpace(index + 1))
    result.append(scalar == "_" || isSeparator ? " " : scalar)
  }
  let trimmed = result.drop { $0 == " " }
  let end = trimmed.lastIndex { $0 != " " }
  return end.map { String(trimmed[...$0]).uppercased() } ?? (scalars.isEmpty ? "" : " ")
}
