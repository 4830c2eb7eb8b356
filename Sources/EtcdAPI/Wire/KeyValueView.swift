/// A key-value pair (mvccpb.KeyValue) in somebody else's buffer, which it must not outlive; nothing is copied.
///
/// Responses and databases have millions of them, hence it stands beside the message `Mvccpb_KeyValue`, which owns its
/// bytes.
package struct KeyValueView {
  /// The key.
  package var key = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The revision of the key's creation.
  package var createRevision: Int64 = 0
  /// The revision of the key's last change.
  package var modRevision: Int64 = 0
  /// How often the key was changed since its creation, that included.
  package var version: Int64 = 0
  /// The value.
  package var value = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The ID of the lease that the key is attached to; 0 without one.
  package var lease: Int64 = 0

  /// A pair of nothing.
  @inlinable
  package init() {}

  /// Decodes all fields.
  /// - Throws: `WireError` when the bytes aren't this message.
  @inlinable @inline(__always)
  package init(wire bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case Mvccpb_KeyValue.Field.key: key = try reader.slice(tag)
      case Mvccpb_KeyValue.Field.createRevision: createRevision = try reader.int64(tag)
      case Mvccpb_KeyValue.Field.modRevision: modRevision = try reader.int64(tag)
      case Mvccpb_KeyValue.Field.version: version = try reader.int64(tag)
      case Mvccpb_KeyValue.Field.value: value = try reader.slice(tag)
      case Mvccpb_KeyValue.Field.lease: lease = try reader.int64(tag)
      default: try reader.skip(tag)
      }
    }
  }

  /// Decodes the key only, which comes first where etcd wrote the message.
  /// - Throws: `WireError` when the bytes aren't this message.
  package static func key(of bytes: UnsafeRawBufferPointer) throws(WireError) -> UnsafeRawBufferPointer {
    var reader = WireReader(bytes)
    if let tag = try reader.nextTag(), tag.number == Mvccpb_KeyValue.Field.key { return try reader.slice(tag) }
    return try KeyValueView(wire: bytes).key
  }
}

extension KeyValueView {
  /// The pair as a message, which outlives the buffer.
  package var copy: Mvccpb_KeyValue {
    .with {
      $0.key = [UInt8](key)
      $0.createRevision = createRevision
      $0.modRevision = modRevision
      $0.version = version
      $0.value = [UInt8](value)
      $0.lease = lease
    }
  }
}

extension Mvccpb_KeyValue {
  /// Calls `body` with the pair as a view, which is valid during the call only.
  package func withView<Result>(_ body: (KeyValueView) throws -> Result) rethrows -> Result {
    try key.withUnsafeBytes { key in
      try value.withUnsafeBytes { value in
        var view = KeyValueView()
        view.key = key
        view.createRevision = createRevision
        view.modRevision = modRevision
        view.version = version
        view.value = value
        view.lease = lease
        return try body(view)
      }
    }
  }
}
