/// Bytes that are not the protobuf message they should be.
public enum WireError: Error, Equatable, Sendable {
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
}
