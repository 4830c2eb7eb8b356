/// What a command hands over to be printed: a value that knows each of its forms, while only `Printer` knows which
/// one was asked for.
public protocol Report {
  /// The formats that this kind of report has.
  static var formats: FormatSet { get }

  /// Writes the text for people.
  func simple(to out: SimpleWriter)

  /// Writes the `"Name" : value` lines.
  func fields(to out: FieldsWriter)

  /// Writes one JSON value.
  func json(to out: JSONWriter)

  /// The protobuf encoding of the server's answer.
  func protobuf() throws -> [UInt8]

  /// The table.
  func table() -> Table
}

extension Report {
  /// Everything but a table.
  public static var formats: FormatSet { .message }

  /// Nothing, for a report without that format.
  public func fields(to out: FieldsWriter) {}

  /// Nothing, for a report without that format.
  public func json(to out: JSONWriter) {}

  /// Nothing, for a report without that format.
  public func protobuf() throws -> [UInt8] { [] }

  /// Nothing, for a report without that format.
  public func table() -> Table { Table(header: [], rows: []) }
}

/// A report that is printed piece by piece while it arrives, so that memory does not grow with its size.
///
/// The report keeps what it has to remember from one piece to the next. In JSON its last piece ends the line with
/// `JSONWriter.endDocument()`.
public protocol StreamedReport {
  /// What arrives: a header, a key, a part of a value, an end.
  associatedtype Piece

  /// The formats that this kind of report has.
  static var formats: FormatSet { get }

  /// Writes a piece of the text for people.
  mutating func simple(_ piece: Piece, to out: SimpleWriter)

  /// Writes a piece of the `"Name" : value` lines.
  mutating func fields(_ piece: Piece, to out: FieldsWriter)

  /// Writes a piece of the JSON value.
  mutating func json(_ piece: Piece, to out: JSONWriter)

  /// Writes a piece of the protobuf encoding.
  mutating func protobuf(_ piece: Piece, to out: OutputStream)
}

extension StreamedReport {
  /// Everything but a table.
  public static var formats: FormatSet { .message }

  /// Nothing, for a report without that format.
  public mutating func fields(_ piece: Piece, to out: FieldsWriter) {}

  /// Nothing, for a report without that format.
  public mutating func json(_ piece: Piece, to out: JSONWriter) {}

  /// Nothing, for a report without that format.
  public mutating func protobuf(_ piece: Piece, to out: OutputStream) {}
}
