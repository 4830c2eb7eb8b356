import EtcdAPI
import EtcdClient
import Output

/// A part of an answer that holds pairs: a pair, or, where its value is too large to be held, a part of one.
enum PairPiece {
  case whole(KeyValueView)
  case begin(KeyValueView, valueLength: Int, tailLength: Int)
  case value(UnsafeRawBufferPointer)
  case end(lease: Int64, tail: UnsafeRawBufferPointer)
}

extension SimpleWriter {
  /// A part of a pair on two lines, or of its value alone.
  func pair(_ piece: PairPiece, valuesOnly: Bool = false) {
    switch piece {
    case .whole(let pair): if valuesOnly { line(bytes: pair.value.bytes) } else { keyValue(pair) }
    case .begin(let head, _, _): if !valuesOnly { line(bytes: head.key.bytes) }
    case .value(let bytes): append(bytes)
    case .end: newline()
    }
  }
}

extension FieldsWriter {
  /// A part of a pair's lines.
  func pair(_ piece: PairPiece, prefix: StaticString = "") {
    switch piece {
    case .whole(let pair): keyValue(pair, prefix: prefix)
    case .begin(let head, _, _):
      beginPair(head, prefix: prefix)
      beginQuoted("Value", prefix: prefix)
    case .value(let bytes): append(bytes)
    case .end(let lease, _):
      endQuoted()
      field("Lease", prefix: prefix, lease)
    }
  }
}

/// A list of pairs in JSON, left out when there is none, written while they arrive.
struct JSONPairList {
  private let name: StaticString
  private var hasPairs = false
  private var hasValue = false

  init(_ name: StaticString) { self.name = name }

  mutating func pair(_ piece: PairPiece, to out: JSONWriter) {
    if !hasPairs {
      hasPairs = true
      out.key(name)
      out.beginArray()
    }
    switch piece {
    case .whole(let pair): out.keyValue(pair)
    case .begin(let head, let valueLength, _):
      out.beginObject()
      out.beginPair(head)
      hasValue = valueLength > 0
      if hasValue {
        out.key("value")
        out.beginBase64()
      }
    case .value(let bytes): out.append(bytes)
    case .end(let lease, _):
      if hasValue { out.endBase64() }
      out.field("lease", lease, omitEmpty: true)
      out.endObject()
    }
  }

  mutating func end(_ out: JSONWriter) {
    if hasPairs { out.endArray() }
  }
}

/// A sink that prints pairs the same way, whole or in parts.
protocol PairPrinter: PairSink {
  mutating func pair(_ piece: PairPiece) throws
}

extension PairPrinter {
  mutating func keyValue(_ pair: KeyValueView) throws { try self.pair(.whole(pair)) }

  mutating func beginKeyValue(_ head: KeyValueView, valueLength: Int, tailLength: Int) throws {
    try pair(.begin(head, valueLength: valueLength, tailLength: tailLength))
  }

  mutating func valuePiece(_ bytes: UnsafeRawBufferPointer) throws { try pair(.value(bytes)) }

  mutating func endKeyValue(lease: Int64, tail: UnsafeRawBufferPointer) throws {
    try pair(.end(lease: lease, tail: tail))
  }
}
