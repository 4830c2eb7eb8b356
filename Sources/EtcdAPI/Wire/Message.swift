/// A protobuf message: a struct that `generate` made from one of our `.proto` files.
package protocol Message: Sendable, Equatable {
  /// Fields that our protos don't have, as they arrived; they are written again.
  var unknownFields: [UInt8] { get set }

  /// A message without fields.
  init()

  /// Takes the fields from a reader, replacing single ones and adding to repeated ones.
  /// - Throws: `WireError` when the bytes aren't this message.
  mutating func decode(_ reader: inout WireReader) throws(WireError)

  /// Writes the fields in the order of their numbers.
  func encode(to writer: inout WireWriter)
}

extension Message {
  /// A message that `fill` sets the fields of.
  package static func with<Failure>(_ fill: (inout Self) throws(Failure) -> Void) throws(Failure) -> Self {
    var message = Self()
    try fill(&message)
    return message
  }

  /// Decodes a message.
  /// - Throws: `WireError` when the bytes aren't this message.
  package init(serializedBytes bytes: [UInt8]) throws(WireError) {
    self.init()
    try bytes.withWireReader { (reader) throws(WireError) in try decode(&reader) }
  }

  /// Decodes a message from somebody else's buffer.
  /// - Throws: `WireError` when the bytes aren't this message.
  package init(serializedBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init()
    var reader = WireReader(bytes)
    try decode(&reader)
  }

  /// The message as bytes.
  package func serializedBytes() -> [UInt8] {
    var writer = WireWriter()
    encode(to: &writer)
    return writer.bytes
  }
}

/// A protobuf enum, which may hold a number that our protos don't have.
package protocol Enumeration: Sendable, Hashable {
  /// The case for a number of the wire format.
  init(rawValue: Int)

  /// The number of the wire format.
  var rawValue: Int { get }
}

extension [UInt8] {
  /// Hands out a reader of the bytes.
  package func withWireReader<Result>(
    _ body: (inout WireReader) throws(WireError) -> Result
  ) throws(WireError) -> Result {
    let result = withUnsafeBytes { bytes -> Swift.Result<Result, WireError> in
      var reader = WireReader(bytes)
      do throws(WireError) {
        return .success(try body(&reader))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
