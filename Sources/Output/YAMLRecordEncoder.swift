import JSONValue
import YAML

/// The form of `--write-out=yaml`: a record is a document; documents after the first begin with `---`.
///
/// Of a list of pairs the values themselves are the documents, each below a comment with the key and its revisions.
final class YAMLRecordEncoder: RecordEncoder {
  /// Go's `encoding/json`, and so Kubernetes, reads 10,000 levels; an object may have some more around such JSON. What
  /// Swift needs to release them fits into the smallest stack that threads have by default.
  private static let maximumDepth = 10_200

  private var isFirst = true
  /// A document, whose memory is used again for the next one.
  private var document: [UInt8] = []

  /// Two objects in YAML differ in few lines.
  var showsDifferences: Bool { true }

  /// A document with the fields of the record, in their order.
  func write(record: UnsafeRawBufferPointer, to stream: OutputStream) {
    separate(stream)
    encode(json: record, style: .record)
    stream.write(document)
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

  /// `# KEY  create_revision=…`; a key that has spaces or would not fit on a line is quoted as Go quotes it.
  private func writeComment(on pair: RecordPair, to stream: OutputStream) {
    let key = [UInt8](pair.key)
    let quoted = goQuoted(key)
    // Nothing needs an escape, no character ends a line or is forbidden in YAML, and it is clear where the key ends.
    let isPlain = quoted.dropFirst().dropLast().elementsEqual(key) && !key.contains(UInt8(ascii: " "))
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
    encode(value)
    stream.write(document)
  }

  /// A value as one document, without `---`.
  static func document(of value: ReadValue) -> [UInt8] {
    let encoder = YAMLRecordEncoder()
    encoder.encode(value)
    return encoder.document
  }

  private func encode(_ value: ReadValue) {
    switch value {
    case .object(let json): encode(json: json, style: .kubectl)
    case .json(let json): encode(json: json, style: .value)
    case .encrypted(let json):
      encode(.object([JSON.Field("encrypted", JSONParser.parse([UInt8](json)) ?? .null)]), style: .record)
    case .text(let bytes), .bytes(let bytes): encode(text: bytes)
    }
  }

  private func encode(json: UnsafeRawBufferPointer, style: YAMLStyle) {
    // JSON that cannot be read, if there is any, is a text like any other.
    let value = JSONParser.parse([UInt8](json), maximumDepth: Self.maximumDepth)
    if let value { encode(value, style: style) } else { encode(text: json) }
  }

  private func encode(text bytes: UnsafeRawBufferPointer) {
    document.removeAll(keepingCapacity: true)
    YAMLEncoder.encode(text: [UInt8](bytes), style: .value, into: &document)
  }

  private func encode(_ value: JSON, style: YAMLStyle) {
    document.removeAll(keepingCapacity: true)
    YAMLEncoder.encode(value, style: style, into: &document)
  }
}
