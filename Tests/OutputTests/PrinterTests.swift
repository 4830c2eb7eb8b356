import Output
import Testing

private struct KeyReport: MessageReport {
  let key: [UInt8]
  let revision: Int64

  func simple(to out: SimpleWriter) {
    out.line(bytes: key)
  }

  func fields(to out: FieldsWriter) {
    out.quoted("Key", key)
    out.field("Revision", revision)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.field("key", bytes: key)
      out.field("revision", revision)
    }
  }

  func protobuf() throws -> [UInt8] {
    [0x0a, UInt8(truncatingIfNeeded: key.count)] + key
  }
}

private struct ListReport: SimpleReport, TableReport {
  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    Table(header: ["ID", "Name"], rows: [["8e9e05c52164694d", "default"], ["1", ""]])
  }
}

private protocol KeySink {
  mutating func key(_ key: [UInt8])
  mutating func end()
}

private struct KeysReport: SimpleStream, StructuredStream, TableStream {
  typealias Sink = any KeySink

  let header = ["Key", "Size"]

  func sink(to out: SimpleWriter) -> Sink { SimpleKeys(out: out) }
  func sink(to out: any StructuredWriter) -> Sink { StructuredKeys(out: out) }
  func sink(to out: TableWriter) -> Sink { TableKeys(out: out) }
}

private struct SimpleKeys: KeySink {
  let out: SimpleWriter

  mutating func key(_ key: [UInt8]) { out.line(bytes: key) }
  mutating func end() {}
}

private struct StructuredKeys: KeySink {
  let out: any StructuredWriter
  private var count = 0

  init(out: any StructuredWriter) { self.out = out }

  mutating func key(_ key: [UInt8]) {
    if count == 0 { out.beginRows() }
    count += 1
    out.value(bytes: key)
  }

  mutating func end() {
    out.endRows()
    out.endDocument()
  }
}

private struct TableKeys: KeySink {
  let out: TableWriter

  mutating func key(_ key: [UInt8]) { out.row([.bytes(key), "\(key.count)"]) }
  mutating func end() { out.end() }
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
    #expect(throws: UnsupportedFormat(format: format, supported: ListReport.formats)) {
      try printer.require(ListReport.self)
    }
    #expect(throws: UnsupportedFormat(format: format)) { try printer.print(ListReport()) }
    #expect(stream.takeCaptured() == [])
  }

  @Test func theMessageOfAnUnsupportedFormat() {
    #expect(UnsupportedFormat(format: .table).message == "table not supported as output format")
    let refusal = UnsupportedFormat(format: .table, supported: ["simple", "fields", "json"])
    #expect(refusal.message == "table not supported as output format: choose simple, fields or json")
    let only = UnsupportedFormat(format: .table, supported: ["simple"])
    #expect(only.message == "table not supported as output format: choose simple")
  }

  @Test func theFormatsOfAReportAreThoseOfItsProtocols() {
    #expect(KeyReport.formats == ["simple", "fields", "json", "protobuf", "jsonl", "yaml"])
    #expect(ListReport.formats == ["simple", "table"])
    #expect(KeysReport.formats == ["simple", "json", "table", "jsonl", "yaml"])
  }

  @Test func aReportInPieces() throws {
    func streamed(_ format: OutputFormat) throws -> String {
      try captured { stream in
        let printer = Printer(format: format, hex: false, stream: stream)
        var sink: any KeySink = try printer.sink(of: KeysReport())
        sink.key([0x61])
        sink.key([0x62, 0x0a])
        sink.end()
      }
    }
    #expect(try streamed(.simple) == "a\nb\n\n")
    #expect(try streamed(.json) == #"["YQ==","Ygo="]"# + "\n")
    #expect(
      try streamed(.table) == """
        +-----+------+
        | KEY | SIZE |
        +-----+------+
        |   a |    1 |
        | b\\n |    2 |
        +-----+------+

        """)
    #expect(throws: UnsupportedFormat(format: .fields)) { try streamed(.fields) }
  }
}
