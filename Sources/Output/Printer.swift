/// The one place where reports become bytes, and the only one that chooses by format.
///
/// Output is buffered: `flush()` makes it visible, at the end of the program or whenever somebody waits for it.
public final class Printer: @unchecked Sendable {
  // Unchecked: a printer is handed from task to task, and one task prints at a time.

  /// The format that was asked for.
  public let format: OutputFormat
  /// Whether keys, values and IDs are printed in hexadecimal where the format has that form.
  public let hex: Bool
  /// Where the output goes.
  public let stream: OutputStream
  /// Where remarks go.
  public let standardError: StandardError
  @usableFromInline let simple: SimpleWriter
  @usableFromInline let fields: FieldsWriter
  @usableFromInline let json: JSONWriter

  /// Makes the printer of a run.
  public init(format: OutputFormat, hex: Bool, stream: OutputStream, standardError: StandardError = StandardError()) {
    self.format = format
    self.hex = hex
    self.stream = stream
    self.standardError = standardError
    simple = SimpleWriter(stream: stream, hex: hex, standardError: standardError)
    fields = FieldsWriter(stream: stream, hex: hex)
    json = JSONWriter(stream: stream, hex: hex)
  }

  /// Refuses a format before anything is asked of a server.
  ///
  /// - Throws: `UnsupportedFormat` when reports of this type do not have the format.
  public func require<R: Report>(_ type: R.Type) throws(UnsupportedFormat) {
    try require(R.formats)
  }

  /// Refuses a format before anything is asked of a server.
  ///
  /// - Throws: `UnsupportedFormat` when reports of this type do not have the format.
  public func require<R: StreamedReport>(_ type: R.Type) throws(UnsupportedFormat) {
    try require(R.formats)
  }

  /// Refuses a format that is not one of `formats`.
  ///
  /// - Throws: `UnsupportedFormat`.
  public func require(_ formats: FormatSet) throws(UnsupportedFormat) {
    guard formats.includes(format) else { throw UnsupportedFormat(format: format) }
  }

  /// Prints a report.
  ///
  /// - Throws: `UnsupportedFormat`; what the report's protobuf encoding throws; `OutputError` when an earlier
  ///   write failed.
  public func print<R: Report>(_ report: R) throws {
    try require(R.formats)
    switch format {
    case .simple: report.simple(to: simple)
    case .fields: report.fields(to: fields)
    case .json:
      report.json(to: json)
      json.endDocument()
    case .protobuf: stream.write(try report.protobuf())
    case .table: report.table().write(to: stream)
    }
    try stream.check()
  }

  /// Prints the next piece of a report that arrives in pieces. A format that the report does not have prints
  /// nothing: `require` is called before the first piece is asked for.
  ///
  /// - Throws: `OutputError` when an earlier write failed.
  @inlinable
  public func print<R: StreamedReport>(_ piece: R.Piece, of report: inout R) throws(OutputError) {
    switch format {
    case .simple: report.simple(piece, to: simple)
    case .fields: report.fields(piece, to: fields)
    case .json: report.json(piece, to: json)
    case .protobuf: report.protobuf(piece, to: stream)
    case .table: break
    }
    try stream.check()
  }

  /// Writes out what is buffered.
  ///
  /// - Throws: the first failure of a write.
  public func flush() throws(OutputError) {
    try stream.flush()
  }
}
