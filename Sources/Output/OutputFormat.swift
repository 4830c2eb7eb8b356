/// How a report is printed: the values of `--write-out`.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// Text for people, the default.
  case simple
  /// One `"Name" : value` line a field.
  case fields
  /// One JSON document a report, on one line.
  case json
  /// The protobuf encoding of the server's answer, without a newline.
  case protobuf
  /// A table with borders.
  case table
}

/// The formats that a kind of report can be printed in.
public struct FormatSet: OptionSet, Sendable {
  /// One bit a format.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// `OutputFormat.simple`.
  public static let simple = FormatSet(rawValue: 1)
  /// `OutputFormat.fields`.
  public static let fields = FormatSet(rawValue: 2)
  /// `OutputFormat.json`.
  public static let json = FormatSet(rawValue: 4)
  /// `OutputFormat.protobuf`.
  public static let protobuf = FormatSet(rawValue: 8)
  /// `OutputFormat.table`.
  public static let table = FormatSet(rawValue: 16)
  /// What an answer of the server supports unless its report says otherwise: everything but a table.
  public static let message: FormatSet = [.simple, .fields, .json, .protobuf]
  /// Every format.
  public static let all: FormatSet = [.message, .table]

  /// Whether `format` is one of these.
  public func includes(_ format: OutputFormat) -> Bool {
    switch format {
    case .simple: contains(.simple)
    case .fields: contains(.fields)
    case .json: contains(.json)
    case .protobuf: contains(.protobuf)
    case .table: contains(.table)
    }
  }
}

/// A report was asked for in a format that it does not have. The exit status of this is 4.
public struct UnsupportedFormat: Error, Equatable, Sendable {
  /// The format that was asked for.
  public let format: OutputFormat

  /// Makes the error for `format`.
  public init(format: OutputFormat) {
    self.format = format
  }

  /// The sentence for the final `Error:` line.
  public var message: String {
    "\(format.rawValue) not supported as output format"
  }
}
