extension Table {
  /// Writes the table without borders, as people read it in a shell: a header in upper case, and columns that are as
  /// wide as their widest cell.
  package func writeColumns(to stream: OutputStream) {
    let writer = ColumnWriter(header: header, stream: stream, sample: rows.count + 1)
    rows.forEach(writer.row)
    writer.end()
  }
}

/// Writes a table without borders row by row: the first rows decide how wide the columns are, then each row is written
/// as it comes. A cell that is wider than its column moves the rest of its row.
package final class ColumnWriter {
  private let stream: OutputStream
  private let sample: Int
  private var gathered: [[String]]
  private var widths: [Int]?

  /// Makes a writer; `sample` rows are held back to see how wide the columns have to be.
  package init(header: [String], stream: OutputStream, sample: Int = TableWriter.defaultSample) {
    self.stream = stream
    self.sample = sample
    gathered = [header.map { $0.uppercased() }]
  }

  /// Writes a row.
  package func row(_ cells: [Table.Cell]) {
    let line = cells.map(text)
    if let widths { return write(line, widths) }
    gathered.append(line)
    if gathered.count > sample { begin() }
  }

  /// Ends the table.
  package func end() {
    if widths == nil { begin() }
  }

  private func begin() {
    let widths = gathered[0].indices.map { column in gathered.map { displayWidth($0[column]) }.max() ?? 0 }
    for line in gathered { write(line, widths) }
    gathered = []
    self.widths = widths
  }

  private func write(_ line: [String], _ widths: [Int]) {
    for (column, text) in line.enumerated() {
      stream.write(text)
      guard column + 1 < line.count else { break }
      for _ in 0..<(max(widths[column] - displayWidth(text), 0) + 2) { stream.write(byte: UInt8(ascii: " ")) }
    }
    stream.write(byte: UInt8(ascii: "\n"))
  }

  private func text(of cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): stream.isTerminal ? text.showingControlCharacters : text
    case .bytes(let bytes): String(decoding: showingControlCharacters(bytes), as: UTF8.self)
    }
  }
}
