import JSONValue
import YAML

/// The form of `--write-out=yaml`: a record is a document; documents after the first begin with `---`.
///
/// Of a list of pairs the values themselves are the documents, each below a comment with the key and its revisions.
final class YAMLRecordEncoder: RecordEncoder {
  private var isFirst = true
  /// A document, whose memory is used again for the next one.
  private var document: [UInt8] = []

  /// Two objects in YAML differ in few lines.
  var showsDifferences: Bool { true }

  /// A document with the fields of the record, in their order.
  func write(record: UnsafeRawBufferPointer, to stream: OutputStream) {
    separate(stream)
    write(json: record, style: .record, to: stream)
  }

  /// A comment, and the value as a document. A key without a value is a record.
  func write(pair: RecordPair, value: ReadValue?, to stream: OutputStream) -> Bool {
    guard let value else { return false }
    separate(stream)
    writeComment(on: pair, to: stream)
    writeDocument(value, to: stream)
    return true
  }

  /// A document that is the value.
  func write(value: ReadValue, to stream: OutputStream) {
    separate(stream)
    writeDocument(value, to: stream)
  }

  private func separate(_ stream: OutputStream) {
    if !isFirst { stream.write(literal: "---\n") }
    isFirst = false
  }

  /// `# KEY  create_revision=…`; a key that would not fit on a line is quoted as Go quotes it.
  private func writeComment(on pair: RecordPair, to stream: OutputStream) {
    let key = [UInt8](pair.key)
    let quoted = goQuoted(key)
    // Nothing needed an escape: no character that ends a line, or that YAML forbids.
    let isPlain = quoted.dropFirst().dropLast().elementsEqual(key)
    stream.write(literal: "# ")
    stream.write(isPlain ? key : quoted)
    stream.write("  create_revision=\(pair.createRevision) mod_revision=\(pair.modRevision) version=\(pair.version)")
    if pair.lease != 0 {
      stream.write(literal: " lease=")
      stream.writeHexadecimal(UInt64(bitPattern: pair.lease))
    }
    stream.write(byte: UInt8(ascii: "\n"))
  }

  private func writeDocument(_ value: ReadValue, to stream: OutputStream) {
    switch value {
    case .object(let json): write(json: json, style: .kubectl, to: stream)
    case .json(let json): write(json: json, style: .value, to: stream)
    case .encrypted(let json):
      let parsed = JSONParser.parse([UInt8](json)) ?? .null
      write(.object([JSON.Field("encrypted", parsed)]), style: .record, to: stream)
    case .text(let bytes), .bytes(let bytes):
      document.removeAll(keepingCapacity: true)
      YAMLEncoder.encode(text: [UInt8](bytes), style: .value, into: &document)
      stream.write(document)
    }
  }

  private func write(json: UnsafeRawBufferPointer, style: YAMLStyle, to stream: OutputStream) {
    guard let value = JSONParser.parse([UInt8](json)) else {
      // Valid, but nested more deeply than the parser goes: JSON is YAML, too.
      stream.write(json)
      return stream.write(byte: UInt8(ascii: "\n"))
    }
    write(value, style: style, to: stream)
  }

  private func write(_ value: JSON, style: YAMLStyle, to stream: OutputStream) {
    document.removeAll(keepingCapacity: true)
    YAMLEncoder.encode(value, style: style, into: &document)
    stream.write(document)
  }
}
