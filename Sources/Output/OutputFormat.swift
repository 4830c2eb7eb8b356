/// How a report is printed: the values of `--write-out`.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// Text for people, the default.
  case simple
  /// One `"Name" : value` line a field.
  case fields
  /// One JSON document a report, on one line.
  case json
  /// The protobuf encoding of the server's response, without a newline.
  case protobuf
  /// A table with borders.
  case table
  /// One JSON object a row, on a line of its own.
  case jsonl
  /// One YAML document a row.
  case yaml

  /// Whether reports of a type have this format.
  func isOne(of report: any Report.Type) -> Bool {
    switch self {
    case .simple: report is any SimpleReport.Type || report is any SimpleStream.Type
    case .fields: report is any FieldsReport.Type || report is any FieldsStream.Type
    case .json: report is any StructuredReport.Type || report is any StructuredStream.Type
    case .protobuf: report is any ProtobufReport.Type || report is any ProtobufStream.Type
    case .table: report is any TableReport.Type || report is any TableStream.Type
    case .jsonl, .yaml:
      Self.json.isOne(of: report) || report is any RecordReport.Type || report is any RecordStream.Type
    }
  }
}

extension Report {
  /// The names of the formats that reports of this type have, for manuals.
  package static var formats: [String] {
    OutputFormat.allCases.filter { $0.isOne(of: Self.self) }.map(\.rawValue)
  }
}

/// A report was requested in a format that it does not have. The exit status is 4.
package struct UnsupportedFormat: Error, Equatable, Sendable {
  /// The requested format.
  package let format: OutputFormat
  /// The formats that the report has; empty if unknown.
  package let supported: [String]

  /// Makes the error for `format`.
  package init(format: OutputFormat, supported: [String] = []) {
    self.format = format
    self.supported = supported
  }

  /// The sentence for the final `Error:` line.
  package var message: String {
    let message = "\(format.rawValue) not supported as output format"
    guard let last = supported.last else { return message }
    let others = supported.dropLast().joined(separator: ", ")
    return "\(message): choose \(others.isEmpty ? "" : "\(others) or ")\(last)"
  }
}
