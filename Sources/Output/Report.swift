/// What a command hands over to be printed. Which formats a report has is said by the protocols that it conforms to;
/// only `Printer` knows which format was asked for.
package protocol Report {}

/// A report that has text for people.
package protocol SimpleReport: Report {
  /// Writes the text.
  func simple(to out: SimpleWriter)
}

/// A report that has `"Name" : value` lines.
package protocol FieldsReport: Report {
  /// Writes the lines.
  func fields(to out: FieldsWriter)
}

/// A report that has the structured formats.
package protocol StructuredReport: Report {
  /// Writes one document, without its end.
  func structure(to out: any StructuredWriter)
}

/// A report that has records, but no form of Go's JSON from which they could derive.
package protocol RecordReport: Report {
  /// Writes the records.
  func records(to out: RecordWriter)
}

/// A report that is a message of etcd's API.
package protocol ProtobufReport: Report {
  /// The protobuf encoding of the message.
  func protobuf() throws -> [UInt8]
}

/// A report that has a table.
package protocol TableReport: Report {
  /// The table.
  func table() -> Table
}

/// What most responses of a server have: every format but a table.
package typealias MessageReport = SimpleReport & FieldsReport & StructuredReport & ProtobufReport

// MARK: - Reports that arrive piece by piece

/// A report whose pieces are printed as they arrive, so that memory does not grow with its size: for each format that
/// it has, it makes the sink that takes the pieces.
package protocol StreamedReport<Sink>: Report {
  /// Takes the pieces: usually an existential, the same for all formats.
  associatedtype Sink
}

/// A streamed report that has text for people.
package protocol SimpleStream<Sink>: StreamedReport {
  /// The sink that writes the text.
  func sink(to out: SimpleWriter) -> Sink
}

/// A streamed report that has `"Name" : value` lines.
package protocol FieldsStream<Sink>: StreamedReport {
  /// The sink that writes the lines.
  func sink(to out: FieldsWriter) -> Sink
}

/// A streamed report that has the structured formats.
package protocol StructuredStream<Sink>: StreamedReport {
  /// The sink that writes one or more documents, with their ends.
  func sink(to out: any StructuredWriter) -> Sink
}

/// A streamed report whose records are not what its other structured form would make them.
package protocol RecordStream<Sink>: StreamedReport {
  /// The sink that writes the records.
  func sink(to out: RecordWriter) -> Sink
}

/// A streamed report that is a message of etcd's API.
package protocol ProtobufStream<Sink>: StreamedReport {
  /// The sink that writes the protobuf encoding.
  func sink(to out: OutputStream) -> Sink
}

/// A streamed report that has a table.
package protocol TableStream<Sink>: StreamedReport {
  /// The titles of the columns.
  var header: [String] { get }

  /// The sink that writes rows, and the end of the table.
  func sink(to out: TableWriter) -> Sink
}

/// What most streamed responses of a server have: every format but a table.
package typealias MessageStream = SimpleStream & FieldsStream & StructuredStream & ProtobufStream
