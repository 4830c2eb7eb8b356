import Bolt
import Output

/// What a command of bbolt prints, as a record. Like bbolt, these commands print the same text in all formats of etcd's
/// own tools.
struct BboltRecord: RecordReport {
  /// Writes the fields.
  let fields: (RecordWriter) -> Void

  func records(to out: RecordWriter) {
    out.object { fields(out) }
    out.endDocument()
  }
}

extension Context {
  /// Prints fields as a record, or else text.
  func print(record fields: @escaping (RecordWriter) -> Void, orText text: (SimpleWriter) -> Void) throws {
    guard printer.printsRecords else { return text(self.text) }
    try printer.print(BboltRecord(fields: fields))
  }

  /// Refuses the formats of records for what is nothing but text.
  func requireText() throws(UnsupportedFormat) {
    guard printer.printsRecords else { return }
    throw UnsupportedFormat(format: globals.writeOut, supported: [OutputFormat.simple.rawValue])
  }
}

extension RecordWriter {
  /// A field with bytes that are text as often as not.
  func field(_ name: StaticString, textOrBytes bytes: [UInt8]) {
    key(name)
    bytes.withUnsafeBytes { value(textOrBytes: $0) }
  }
}
