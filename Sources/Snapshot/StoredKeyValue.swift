import Bolt
import WAL

/// A `mvccpb.KeyValue` as it lies in the mapped file; a database has millions of them, hence nothing is copied.
struct KeyValueRecord {
  var key = UnsafeRawBufferPointer(start: nil, count: 0)
  var value = UnsafeRawBufferPointer(start: nil, count: 0)
  var createRevision: Int64 = 0
  var modRevision: Int64 = 0
  var version: Int64 = 0
  var lease: Int64 = 0

  /// Decodes all fields.
  init(_ message: UnsafeRawBufferPointer) throws(WireError) {
    var reader = WireReader(message)
    while let field = try reader.next() {
      switch field.number {
      case 1: key = try field.asBytes()
      case 2: createRevision = Int64(bitPattern: try field.asNumber())
      case 3: modRevision = Int64(bitPattern: try field.asNumber())
      case 4: version = Int64(bitPattern: try field.asNumber())
      case 5: value = try field.asBytes()
      case 6: lease = Int64(bitPattern: try field.asNumber())
      default: break
      }
    }
  }

  /// Decodes the key only, which comes first.
  static func key(of message: UnsafeRawBufferPointer) throws(WireError) -> UnsafeRawBufferPointer {
    var reader = WireReader(message)
    if let field = try reader.next(), field.number == 1 { return try field.asBytes() }
    return try KeyValueRecord(message).key
  }
}
