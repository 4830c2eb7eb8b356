import Bolt
import EtcdAPI

/// A `mvccpb.KeyValue` as it lies in the mapped file; a database has millions of them, hence nothing is copied.
public struct KeyValueRecord {
  /// The key.
  public var key = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The value.
  public var value = UnsafeRawBufferPointer(start: nil, count: 0)
  /// The revision of the key's creation.
  public var createRevision: Int64 = 0
  /// The revision of the key's last change.
  public var modRevision: Int64 = 0
  /// How often the key was changed since its creation, that included.
  public var version: Int64 = 0
  /// The ID of the lease that the key is attached to; 0 without one.
  public var lease: Int64 = 0

  /// Decodes all fields.
  init(_ message: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(message)
    while let tag = try reader.nextTag() {
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

  /// Decodes the key only, which comes first.
  static func key(of message: UnsafeRawBufferPointer) throws(WireError) -> UnsafeRawBufferPointer {
    var reader = WireReader(message)
    if let tag = try reader.nextTag(), tag.number == 1 { return try reader.slice(tag) }
    return try KeyValueRecord(message).key
  }
}
