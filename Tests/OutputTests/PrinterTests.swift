import Output
import Testing

private struct KeyReport: Report {
  let key: [UInt8]
  let revision: Int64

  func simple(to out: SimpleWriter) {
    out.line(bytes: key)
  }

  func fields(to out: FieldsWriter) {
    out.quoted("Key", key)
    out.field("Revision", revision)
  }

  func json(to out: JSONWriter) {
    out.object {
      out.field("key", base64: key)
      out.field("revision", revision)
    }
  }

  func protobuf() throws -> [UInt8] {
    [0x0a, UInt8(truncatingIfNeeded: key.count)] + key
  }
}

private struct ListReport: Report {
  static var formats: FormatSet { [.simple, .table] }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    Table(header: ["ID", "Name"], rows: [["8e9e05c52164694d", "default"], ["1", ""]])
  }
}

private struct KeysReport: StreamedReport {
  enum Piece {
    case key([UInt8])
    case end
  }

  static var formats: FormatSet { [.simple, .json] }
  private var count = 0

  mutating func simple(_ piece: Piece, to out: SimpleWriter) {
    if case .key(let key) = piece { out.line(bytes: key) }
  }

  mutating func json(_ piece: Piece, to out: JSONWriter) {
    switch piece {
    case .key(let key):
      if count == 0 { out.beginArray() }
      count += 1
      out.value(base64: key)
    case .end:
      out.endArray()
      out.endDocument()
    }
  }
}

@Suite struct PrinterTests {
  private let report = KeyReport(key: Array("a<b".utf8), revision: 7)

  @Test func everyFormatOfAReport() throws {
    #expect(try printed(report, as: .simple) == "a<b\n")
    #expect(try printed(report, as: .simple, hex: true) == #"\x61\x3c\x62"# + "\n")
    #expect(try printed(report, as: .fields) == "\"Key\" : \"a<b\"\n\"Revision\" : 7\n")
    #expect(try printed(report, as: .json) == #"{"key":"YTxi","revision":7}"# + "\n")
    #expect(try printed(report, as: .protobuf) == "\n\u{3}a<b")
  }

  @Test func aTableAndItsRows() throws {
    #expect(try printed(ListReport(), as: .simple) == "8e9e05c52164694d, default\n1, \n")
    #expect(
      try printed(ListReport(), as: .table) == """
        +------------------+---------+
        |        ID        |  NAME   |
        +------------------+---------+
        | 8e9e05c52164694d | default |
        |                1 |         |
        +------------------+---------+

        """)
  }

  @Test(arguments: [OutputFormat.fields, .json, .protobuf])
  func anUnsupportedFormatIsRefusedBeforeAnythingIsPrinted(_ format: OutputFormat) {
    let stream = OutputStream.capturing()
    let printer = Printer(format: format, hex: false, stream: stream)
    #expect(throws: UnsupportedFormat(format: format)) { try printer.require(ListReport.self) }
    #expect(throws: UnsupportedFormat(format: format)) { try printer.print(ListReport()) }
    #expect(stream.takeCaptured() == [])
  }

  @Test func theMessageOfAnUnsupportedFormat() {
    #expect(UnsupportedFormat(format: .table).message == "table not supported as output format")
  }

  @Test func everyFormatIsInTheSetOfAll() {
    for format in OutputFormat.allCases {
      #expect(FormatSet.all.includes(format))
      #expect(FormatSet.message.includes(format) == (format != .table))
    }
  }

  @Test func aReportInPieces() throws {
    func streamed(_ format: OutputFormat) throws -> String {
      try captured { stream in
        let printer = Printer(format: format, hex: false, stream: stream)
        try printer.require(KeysReport.self)
        var report = KeysReport()
        for piece in [.key([0x61]), .key([0x62]), .end] as [KeysReport.Piece] {
          try printer.print(piece, of: &report)
        }
      }
    }
    #expect(try streamed(.simple) == "a\nb\n")
    #expect(try streamed(.json) == #"["YQ==","Yg=="]"# + "\n")
    #expect(throws: UnsupportedFormat(format: .fields)) { try streamed(.fields) }
  }
}
