import Output

/// A report of rows that are all alike, printed one by one, in every format.
struct RowReport<Row>: SimpleStream, FieldsStream, StructuredStream, TableStream {
  typealias Sink = RowSink<Row>

  /// The columns.
  let columns: [RowColumn<Row>]
  /// What text for people consists of; nil for the columns below their titles.
  var line: ((SimpleWriter, Row) -> Void)?

  var header: [String] { columns.map(\.title) }

  private func cells(_ row: Row) -> [Table.Cell] { columns.map { $0.value(row).cell } }

  func sink(to out: SimpleWriter) -> Sink {
    if let line {
      return RowSink(out.stream) {
        line(out, $0)
      }
    }
    let writer = ColumnWriter(header: header, stream: out.stream)
    return RowSink(out.stream) {
      writer.row(cells($0))
    } end: {
      writer.end()
    }
  }

  func sink(to out: TableWriter) -> Sink {
    RowSink(out.stream) {
      out.row(cells($0))
    } end: {
      out.end()
    }
  }

  func sink(to out: FieldsWriter) -> Sink {
    RowSink(out.stream) { row in
      for column in columns { column.value(row).write(column.field, to: out) }
      out.newline()
    }
  }

  func sink(to out: any StructuredWriter) -> Sink {
    out.beginRows()
    return RowSink(out.stream) { row in
      out.object { for column in columns { column.value(row).write(column.name, to: out) } }
    } end: {
      out.endRows()
      out.endDocument()
    }
  }
}

/// Prints the rows of a report.
struct RowSink<Row> {
  private let stream: OutputStream
  private let write: (Row) -> Void
  private let finish: () -> Void

  init(_ stream: OutputStream, _ write: @escaping (Row) -> Void, end finish: @escaping () -> Void = {}) {
    (self.stream, self.write, self.finish) = (stream, write, finish)
  }

  /// Prints a row.
  func row(_ row: Row) throws(OutputError) {
    write(row)
    try stream.check()
  }

  /// There are no more rows.
  func end() throws(OutputError) {
    finish()
    try stream.check()
  }
}

/// A column of rows, with its name in each format.
struct RowColumn<Row> {
  /// The title in tables.
  let title: String
  /// The name in JSON and in records.
  let name: StaticString
  /// The name before a colon.
  let field: StaticString
  /// What a row has in it.
  let value: (Row) -> RowValue

  init(_ title: String, _ name: StaticString, _ field: StaticString, _ value: @escaping (Row) -> RowValue) {
    (self.title, self.name, self.field, self.value) = (title, name, field, value)
  }
}

/// What a row has in a column.
enum RowValue {
  /// A key.
  case bytes([UInt8])
  /// One of a few words of ours.
  case word(String)
  /// A revision or another number.
  case number(Int64)
  /// A number of bytes, which people see in larger units.
  case size(UInt64)
  /// A lease; 0 for none.
  case lease(Int64)

  fileprivate var cell: Table.Cell {
    switch self {
    case .bytes(let bytes): .bytes(bytes)
    case .word(let word): .text(word)
    case .number(let number): "\(number)"
    case .size(let bytes): .text(ByteCount(bytes).text)
    case .lease(let id): id == 0 ? "" : .text(LeaseID.text(id))
    }
  }

  fileprivate func write(_ name: StaticString, to out: FieldsWriter) {
    switch self {
    case .bytes(let bytes): out.quoted(name, bytes)
    case .word(let word): out.quoted(name, word)
    case .number(let number), .lease(let number): out.field(name, number)
    case .size(let bytes): out.field(name, bytes)
    }
  }

  fileprivate func write(_ name: StaticString, to out: any StructuredWriter) {
    switch self {
    case .bytes(let bytes): out.field(name, bytes: bytes)
    case .word(let word): out.field(name, word)
    case .number(let number): out.field(name, number)
    case .size(let bytes): out.field(name, bytes)
    case .lease(let id): if id != 0 { out.identifier(name, id) }
    }
  }
}
