import CKubernetes
import Output

/// Messages whose JSON is no object: times, quantities, numbers or texts, JSON as it is.
struct SpecialValue {
  private let bytes: UnsafeRawBufferPointer
  private let out: OutputStream

  init(_ bytes: UnsafeRawBufferPointer, to out: OutputStream) {
    self.bytes = bytes
    self.out = out
  }

  /// Writes a message whose JSON is no object.
  func write(_ form: Int, _ range: Range<Int>) throws(DecodingFailure) {
    var cursor = WireCursor(bytes, range)
    var numbers: (UInt64, UInt64) = (0, 0)
    var content: Range<Int>?
    while !cursor.isAtEnd {
      let entry = try cursor.next()
      switch (entry.number, entry.kind) {
      case (1, .varint): numbers.0 = entry.value(in: bytes)
      case (2, .varint): numbers.1 = entry.value(in: bytes)
      case (1, .bytes), (3, .bytes): content = entry.range
      default: break
      }
    }
    switch form {
    case TIME, MICRO_TIME:
      let time = UnixTime(seconds: Int64(bitPattern: numbers.0), nanoseconds: Int64(bitPattern: numbers.1))
      time.write(to: out, microseconds: form == MICRO_TIME)
    // A quantity that isn't set is 0.
    case QUANTITY where content == nil: out.write(literal: #""0""#)
    case QUANTITY: out.writeJSON(text: slice(content ?? 0..<0))
    case INT_OR_STRING where numbers.0 == 0: out.writeDecimal(Int64(Int32(truncatingIfNeeded: numbers.1)))
    case INT_OR_STRING: out.writeJSON(text: slice(content ?? 0..<0))
    default: writeRaw(slice(content ?? 0..<0))
    }
  }

  /// Writes the JSON that a field has in it.
  private func writeRaw(_ json: UnsafeRawBufferPointer) {
    guard !json.isEmpty else { return out.write(literal: "null") }
    // What isn't JSON, although its type says so, is no more than bytes.
    guard let facts = JSONText.check(json) else { return out.writeJSON(base64: json) }
    facts.write(json, to: out)
  }

  private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }
}
