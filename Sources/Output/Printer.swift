/// The one place where reports become bytes, and the only one that chooses by format.
///
/// Output is buffered: `flush()` makes it visible, at the end of the program or whenever somebody waits for it.
package final class Printer: @unchecked Sendable {
  // Unchecked: a printer is handed from task to task, and one task prints at a time.

  /// Where the output goes.
  package let stream: OutputStream
  /// Where remarks go.
  package let standardError: StandardError
  private let format: OutputFormat
  private let hex: Bool
  /// The writer of records, one for the whole run: it knows what came before.
  private let recordWriter: RecordWriter?

  /// Makes the printer of a run.
  ///
  /// - Parameters:
  ///   - format: the format of every report.
  ///   - hex: whether keys, values and IDs are printed in hexadecimal where the format has that form.
  ///   - values: reads the values of pairs for the formats of records.
  ///   - stream: where the output goes.
  ///   - standardError: where remarks go.
  package init(
    format: OutputFormat, hex: Bool, values: @autoclosure () -> any ValueReader = PlainValues(), stream: OutputStream,
    standardError: StandardError = StandardError()
  ) {
    self.format = format
    self.hex = hex
    recordWriter = format.recordEncoder.map { RecordWriter(stream: stream, encoder: $0, values: values()) }
    self.stream = stream
    self.standardError = standardError
  }

  /// Whether reports of a type can be printed in the format that was asked for.
  package func supports(_ type: any Report.Type) -> Bool { format.isOne(of: type) }

  /// Whether the output is records, so that what is text for people in all other formats has a form for programs.
  package var printsRecords: Bool { recordWriter != nil }

  /// Refuses a format before a request is sent.
  ///
  /// - Throws: `UnsupportedFormat` when reports of this type do not have the format.
  package func require(_ type: any Report.Type) throws(UnsupportedFormat) {
    guard supports(type) else { throw UnsupportedFormat(format: format, supported: type.formats) }
  }

  /// Prints a report.
  ///
  /// - Throws: `UnsupportedFormat`; what the report's protobuf encoding throws; `OutputError` when an earlier
  ///   write failed.
  package func print(_ report: some Report) throws {
    switch format {
    case .simple: try form(of: report, (any SimpleReport).self).simple(to: simpleWriter)
    case .fields: try form(of: report, (any FieldsReport).self).fields(to: fieldsWriter)
    case .json:
      let document = structuredWriter
      try form(of: report, (any StructuredReport).self).structure(to: document)
      document.endDocument()
    case .protobuf: stream.write(try form(of: report, (any ProtobufReport).self).protobuf())
    case .table: try form(of: report, (any TableReport).self).table().write(to: stream)
    case .jsonl, .yaml: try records(of: report)
    }
    try stream.check()
  }

  /// The sink that prints the pieces of a report as they arrive.
  ///
  /// - Throws: `UnsupportedFormat` when the report does not have the format.
  package func sink<Sink>(of report: any StreamedReport<Sink>) throws(UnsupportedFormat) -> Sink {
    switch format {
    case .simple: try form(of: report, (any SimpleStream<Sink>).self).sink(to: simpleWriter)
    case .fields: try form(of: report, (any FieldsStream<Sink>).self).sink(to: fieldsWriter)
    case .json: try form(of: report, (any StructuredStream<Sink>).self).sink(to: structuredWriter)
    case .protobuf: try form(of: report, (any ProtobufStream<Sink>).self).sink(to: stream)
    case .table: tableSink(of: try form(of: report, (any TableStream<Sink>).self))
    case .jsonl, .yaml: try recordSink(of: report)
    }
  }

  /// Prints a line that is the same in every format. Its control characters are visible on a terminal.
  ///
  /// - Throws: `OutputError` when an earlier write failed.
  package func line(_ text: String) throws(OutputError) {
    try line(Array(text.utf8))
  }

  /// Prints a line that is the same in every format of etcd's own client, and the field `message` of a record. Its
  /// control characters are visible on a terminal.
  ///
  /// - Throws: `OutputError` when an earlier write failed.
  package func line(_ bytes: [UInt8]) throws(OutputError) {
    if let recordWriter {
      recordWriter.object {
        recordWriter.key("message")
        recordWriter.value(text: bytes)
      }
      recordWriter.endDocument()
      return try stream.check()
    }
    stream.write(name: bytes)
    stream.write(byte: UInt8(ascii: "\n"))
    try stream.check()
  }

  /// Prints a line for people that is no part of the data: a line like any other, but on standard error when the output
  /// is records, so that every record is data.
  ///
  /// - Throws: `OutputError` when an earlier write failed.
  package func remark(_ text: String) throws(OutputError) {
    if printsRecords { standardError.line(text) } else { try line(text) }
  }

  /// Prints text of our own that is the same in every format.
  ///
  /// - Throws: `OutputError` when an earlier write failed.
  package func text(_ text: String) throws(OutputError) {
    stream.write(text)
    try stream.check()
  }

  /// Writes out what is buffered.
  ///
  /// - Throws: the first failure of a write.
  package func flush() throws(OutputError) {
    try stream.flush()
  }

  private var simpleWriter: SimpleWriter { SimpleWriter(stream: stream, hex: hex, standardError: standardError) }
  private var fieldsWriter: FieldsWriter { FieldsWriter(stream: stream, hex: hex) }
  private var structuredWriter: any StructuredWriter { GoJSONWriter(stream: stream, hex: hex) }

  private func records(of report: some Report) throws(UnsupportedFormat) {
    guard let recordWriter else { throw UnsupportedFormat(format: format) }
    if let report = report as? any RecordReport { return report.records(to: recordWriter) }
    try form(of: report, (any StructuredReport).self).structure(to: recordWriter)
    recordWriter.endDocument()
  }

  private func recordSink<Sink>(of report: any StreamedReport<Sink>) throws(UnsupportedFormat) -> Sink {
    guard let recordWriter else { throw UnsupportedFormat(format: format) }
    if let report = report as? any RecordStream<Sink> { return report.sink(to: recordWriter) }
    return try form(of: report, (any StructuredStream<Sink>).self).sink(to: recordWriter)
  }

  private func tableSink<Sink>(of report: any TableStream<Sink>) -> Sink {
    report.sink(to: TableWriter(header: report.header, stream: stream))
  }

  /// The report as what has the format.
  private func form<Form>(of report: Any, _ type: Form.Type) throws(UnsupportedFormat) -> Form {
    guard let form = report as? Form else { throw UnsupportedFormat(format: format) }
    return form
  }
}
