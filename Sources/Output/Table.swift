/// A table with borders, laid out as version 0.0.5 of the Go package `tablewriter` does, which etcdctl 3.4 to 3.6 use:
/// the header in upper case and centred, cells on the right and wrapped at 30 columns.
///
/// The rules behind the layout:
/// - The lines of a cell are joined by spaces and broken again, to the width of the longest of them, at most 30.
/// - A word is never broken: a longer one makes its column wider.
/// - Where a row has cells of different heights, the lower ones are filled with lines of two spaces.
package struct Table: Sendable, Equatable {
  /// What stands in a row and a column.
  package enum Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// Text, wrapped where it is wide.
    case text(String)
    /// A key or other bytes, on one line; what isn't printable is shown as an escape.
    case bytes([UInt8])

    /// A cell with text.
    package init(stringLiteral text: String) { self = .text(text) }
  }

  /// The titles of the columns.
  package var header: [String]
  /// The cells, row by row.
  package var rows: [[Cell]]

  /// The width at which text is wrapped.
  static let wrapWidth = 30

  /// Makes a table.
  package init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  /// Makes a table of texts.
  package init(header: [String], texts: [[String]]) {
    self.init(header: header, rows: texts.map { $0.map(Cell.text) })
  }

  /// Writes the table with its borders; its columns are as wide as the widest of all cells.
  package func write(to stream: OutputStream) {
    let writer = TableWriter(header: header, stream: stream, sample: rows.count + 1)
    rows.forEach(writer.row)
    writer.end()
  }
}

/// Writes a table row by row: the first rows decide how wide the columns are, then each row is written as it comes. A
/// cell that is wider than its column moves the borders of its row.
package final class TableWriter {
  /// How many rows decide the widths, unless `init` says otherwise.
  package static let defaultSample = 200

  /// Where the table goes.
  package let stream: OutputStream
  private let header: [WrappedCell]
  private let sample: Int
  private var gathered: [[WrappedCell]] = []
  private var layout: TableLayout?

  /// Makes a writer; `sample` rows are held back to see how wide the columns have to be.
  package init(header: [String], stream: OutputStream, sample: Int = TableWriter.defaultSample) {
    self.stream = stream
    self.sample = sample
    self.header = header.map { WrappedCell(.text($0), isOnTerminal: stream.isTerminal) }
  }

  /// Writes a row.
  package func row(_ cells: [Table.Cell]) {
    let row = cells.map { WrappedCell($0, isOnTerminal: stream.isTerminal) }
    if let layout { return layout.writeRow(row, to: stream) }
    gathered.append(row)
    if gathered.count == sample { begin() }
  }

  /// Ends the table.
  package func end() {
    if layout == nil { begin() }
    layout?.writeBorder(to: stream)
  }

  private func begin() {
    let layout = TableLayout([header] + gathered)
    layout.writeBorder(to: stream)
    if !header.isEmpty {
      layout.writeHeader(header, to: stream)
      layout.writeBorder(to: stream)
    }
    for row in gathered { layout.writeRow(row, to: stream) }
    gathered = []
    self.layout = layout
  }
}

/// A cell broken into lines.
struct WrappedCell: Equatable {
  let lines: [String]
  let width: Int

  init(_ cell: Table.Cell, isOnTerminal: Bool) {
    switch cell {
    case .text(let text): self.init(isOnTerminal ? text.showingControlCharacters : text)
    case .bytes(let bytes):
      let line = String(decoding: showingControlCharacters(bytes), as: UTF8.self)
      self.init(lines: [line], width: displayWidth(line))
    }
  }

  private init(lines: [String], width: Int) { (self.lines, self.width) = (lines, width) }

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
  private var widths: [Int] = []

  init(_ rows: [[WrappedCell]]) {
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.width)
      }
    }
  }

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
