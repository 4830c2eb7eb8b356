/// The form of `--write-out=jsonl`: a record is a line (<https://jsonlines.org>).
final class JSONLinesEncoder: RecordEncoder {
  /// Both values are fields of a record.
  var showsDifferences: Bool { false }

  /// The record and a newline.
  func write(record: UnsafeRawBufferPointer, to stream: OutputStream) {
    stream.write(record)
    stream.write(byte: UInt8(ascii: "\n"))
  }

  /// A pair is a record like any other.
  func write(pair: RecordPair, value: ReadValue?, to stream: OutputStream) -> Bool { false }

  /// An object, a string, or for what neither can hold an object with one field.
  func write(value: ReadValue, to stream: OutputStream) {
    switch value {
    case .object(let json): stream.write(json)
    case .encrypted(let json): write("encrypted", json, to: stream)
    case .json(let text), .text(let text): stream.writeJSON(text: text)
    case .bytes(let bytes):
      stream.write(literal: #"{"value_b64":"#)
      stream.writeJSON(base64: bytes)
      stream.write(byte: UInt8(ascii: "}"))
    }
    stream.write(byte: UInt8(ascii: "\n"))
  }

  private func write(_ name: StaticString, _ json: UnsafeRawBufferPointer, to stream: OutputStream) {
    stream.write(literal: #"{""#)
    stream.write(literal: name)
    stream.write(literal: #"":"#)
    stream.write(json)
    stream.write(byte: UInt8(ascii: "}"))
  }
}
