/// Bytes that are not the protobuf message they should be.
package enum WireError: Error, Equatable, Sendable {
  /// The message ends inside a field.
  case truncated
  /// A varint of more than ten bytes, or one that doesn't fit in 64 bits.
  case malformedVarint
  /// A field number of zero or a wire type that protobuf doesn't have.
  case malformedTag
  /// A field that should hold a message, bytes or a number holds something else.
  case unexpectedWireType(field: UInt32)
  /// Messages inside of messages, deeper than protobuf allows.
  case tooDeep
  /// A key-value pair too large to be held whole has its fields in an order that can't be streamed.
  case unorderedKeyValue
  /// A page of keys that is not behind the one before.
  case unorderedKeys
}

extension WireError: CustomStringConvertible {
  /// What is wrong with the bytes.
  package var description: String {
    switch self {
    case .truncated: "it ends too early"
    case .malformedVarint: "a number is malformed"
    case .malformedTag: "a field is malformed"
    case .unexpectedWireType(let field): "field \(field) has the wrong type"
    case .tooDeep: "it is nested too deeply"
    case .unorderedKeyValue: "a large pair has its fields out of order"
    case .unorderedKeys: "its keys are not those that follow"
    }
  }
}
