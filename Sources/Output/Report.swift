/// What a command hands over to be printed. Which formats a report has is said by the protocols that it conforms to;
/// only `Printer` knows which format was asked for.
public protocol Report {}

/// A report that has text for people.
public protocol SimpleReport: Report {
  /// Writes the text.
  func simple(to out: SimpleWriter)
}

/// A report that has `"Name" : value` lines.
public protocol FieldsReport: Report {
  /// Writes the lines.
  func fields(to out: FieldsWriter)
}

/// A report that has the structured formats.
public protocol StructuredReport: Report {
  /// Writes one document, without its end.
  func structure(to out: any StructuredWriter)
}

/// A report that is a message of etcd's API.
public protocol ProtobufReport: Report {
  /// The protobuf encoding of the message.
  func protobuf() throws -> [UInt8]
}

/// A report that has a table.
public protocol TableReport: Report {
  /// The table.
  func table() -> Table
}

/// What most responses of a server have: every format but a table.
public typealias MessageReport = SimpleReport & FieldsReport & StructuredReport & ProtobufReport

// MARK: - Reports that arrive piece by piece

/// A report whose pieces are printed as they arrive, so that memory does not grow with its size: for each format that
/// it has, it makes the sink that takes the pieces.
public protocol StreamedReport<Sink>: Report {
  /// Takes the pieces: usually an existential, the same for all formats.
  associatedtype Sink
}

/// A streamed report that has text for people.
public protocol SimpleStream<Sink>: StreamedReport {
  /// The sink that writes the text.
  func sink(to out: SimpleWriter) -> Sink
}

/// A streamed report that has `"Name" : value` lines.
public protocol FieldsStream<Sink>: StreamedReport {
  /// The sink that writes the lines.
  func sink(to out: FieldsWriter) -> Sink
}

/// A streamed report that has the structured formats.
public protocol StructuredStream<Sink>: StreamedReport {
  /// The sink that writes one or more documents, with their ends.
  func sink(to out: any StructuredWriter) -> Sink
}

/// A streamed report that is a message of etcd's API.
public protocol ProtobufStream<Sink>: StreamedReport {
  /// The sink that writes the protobuf encoding.
  func sink(to out: OutputStream) -> Sink
}

/// A streamed report that has a table.
public protocol TableStream<Sink>: StreamedReport {
  /// The titles of the columns.
  var header: [String] { get }

  /// The sink that writes rows, and the end of the table.
  func sink(to out: TableWriter) -> Sink
}

/// What most streamed responses of a server have: every format but a table.
public typealias MessageStream = SimpleStream & FieldsStream & StructuredStream & ProtobufStream
