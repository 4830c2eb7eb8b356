extension Table {
  /// Writes the table without borders, as people read it in a shell: a header in upper case, and columns that are as
  /// wide as their widest cell.
  package func writeColumns(to stream: OutputStream) {
    let lines = [header.map { $0.uppercased() }] + rows.map { $0.map { text(of: $0, isOnTerminal: stream.isTerminal) } }
    let widths = header.indices.map { column in lines.map { displayWidth($0[column]) }.max() ?? 0 }
    for line in lines {
      for (column, text) in line.enumerated() {
        stream.write(text)
        guard column + 1 < line.count else { break }
        for _ in 0..<(widths[column] - displayWidth(text) + 2) { stream.write(byte: UInt8(ascii: " ")) }
      }
      stream.write(byte: UInt8(ascii: "\n"))
    }
  }

  private func text(of cell: Cell, isOnTerminal: Bool) -> String {
    switch cell {
    case .text(let text): isOnTerminal ? text.showingControlCharacters : text
    case .bytes(let bytes): String(decoding: showingControlCharacters(bytes), as: UTF8.self)
    }
  }
}
