/// A key with its value and what etcd keeps of them, in buffers of whoever has them.
package struct RecordPair {
  /// The key.
  package let key: UnsafeRawBufferPointer
  /// The value; nil when only the key was asked for.
  package let value: UnsafeRawBufferPointer?
  /// The revision at which the key was created.
  package let createRevision: Int64
  /// The revision of the last change.
  package let modRevision: Int64
  /// How many changes there were since the key was created.
  package let version: Int64
  /// The lease to which the key is attached; 0 for none.
  package let lease: Int64

  /// Makes a pair.
  package init(
    key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer?, createRevision: Int64, modRevision: Int64,
    version: Int64, lease: Int64
  ) {
    self.key = key
    self.value = value
    self.createRevision = createRevision
    self.modRevision = modRevision
    self.version = version
    self.lease = lease
  }
}

/// What a value is to people.
package enum ReadValue {
  /// An object of an API, for instance of Kubernetes, as JSON on one line.
  case object(UnsafeRawBufferPointer)
  /// An encrypted value: JSON that says with what.
  case encrypted(UnsafeRawBufferPointer)
  /// A JSON object or array.
  case json(UnsafeRawBufferPointer)
  /// Text in UTF-8.
  case text(UnsafeRawBufferPointer)
  /// Bytes that are nothing of these.
  case bytes(UnsafeRawBufferPointer)

  /// Text if it is UTF-8, else bytes.
  package init(textOrBytes value: UnsafeRawBufferPointer) {
    self = isUTF8(value) ? .text(value) : .bytes(value)
  }
}

/// Finds out what values are.
package protocol ValueReader: Sendable {
  /// Calls `body` with what the value of a key is; buffers are valid during the call.
  func read(_ value: UnsafeRawBufferPointer, of key: UnsafeRawBufferPointer, _ body: (ReadValue) -> Void)
}

/// Takes values for text or bytes.
package struct PlainValues: ValueReader {
  /// Makes the reader.
  package init() {}

  /// Text if it is UTF-8, else bytes.
  package func read(_ value: UnsafeRawBufferPointer, of key: UnsafeRawBufferPointer, _ body: (ReadValue) -> Void) {
    body(ReadValue(textOrBytes: value))
  }
}
