/// Why the bytes of a value are not what they begin like.
package struct DecodingFailure: Error, Equatable, Sendable {
  /// Where in the value the fault is, in bytes from its beginning.
  package let offset: Int
  /// What is wrong there.
  package let reason: String

  init(_ reason: String, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }

  /// The end of a sentence that begins with what was to be decoded.
  package var message: String { "\(reason) at byte \(offset)" }
}

/// How deep objects may be nested: far deeper than any API's, and no danger to the stack.
let depthLimit = 100
