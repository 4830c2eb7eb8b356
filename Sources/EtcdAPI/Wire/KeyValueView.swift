/// A key-value pair (mvccpb.KeyValue) in somebody else's buffer, which it must not outlive; nothing is copied.
///
/// Answers and databases have millions of them, hence it stands beside the message `Mvccpb_KeyValue`, which owns its
/// bytes.
public struct KeyValueView {
  /// The key.
  public var key = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The revision of the key's creation.
  public var createRevision: Int64 = 0
  /// The revision of the key's last change.
  public var modRevision: Int64 = 0
  /// How often the key was changed since its creation, that included.
  public var version: Int64 = 0
  /// The value.
  public var value = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The ID of the lease that the key is attached to; 0 without one.
  public var lease: Int64 = 0

  /// A pair of nothing.
  @inlinable
  public init() {}

  /// Decodes all fields.
  /// - Throws: `WireError` when the bytes aren't this message.
  @inlinable @inline(__always)
  public init(wire bytes: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(bytes)
    while !reader.isAtEnd {
      let tag = try reader.tag()
      switch tag.number {
      case 1: key = try reader.slice(tag)
      case 2: createRevision = try reader.int64(tag)
      case 3: modRevision = try reader.int64(tag)
      case 4: version = try reader.int64(tag)
      case 5: value = try reader.slice(tag)
      case 6: lease = try reader.int64(tag)
      default: try reader.skip(tag)
      }
    }
  }

  /// Decodes the key only, which comes first where etcd wrote the message.
  /// - Throws: `WireError` when the bytes aren't this message.
  public static func key(of bytes: UnsafeRawBufferPointer) throws(WireError) -> UnsafeRawBufferPointer {
    var reader = WireReader(bytes)
    if let tag = try reader.nextTag(), tag.number == 1 { return try reader.slice(tag) }
    return try KeyValueView(wire: bytes).key
  }
}
