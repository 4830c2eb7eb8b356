import EtcdAPI

/// Encodes an etcdserverpb.WatchResponse piece by piece, as etcd's own client prints it: without the watch's ID and
/// fragments.
public enum WatchEncoder {
  /// Everything but the events.
  public static func beginning(of response: WatchResponse) -> [UInt8] {
    var answer = WireWriter()
    answer.bool(3, response.isCreated)
    answer.bool(4, response.isCanceled)
    answer.int64(5, response.compactRevision)
    return RangeEncoder.header(response.header) + answer.bytes
  }

  /// The field that holds an event.
  public static func event(_ event: WatchEvent) -> [UInt8] {
    var fields = WireWriter()
    fields.uint64(1, event.type)
    fields.alwaysBytes(2, pair(event.keyValue))
    if let previous = event.previous { fields.alwaysBytes(3, pair(previous)) }
    var answer = WireWriter()
    answer.alwaysBytes(11, fields.bytes)
    return answer.bytes
  }

  private static func pair(_ pair: KeyValueView) -> [UInt8] {
    var fields = WireWriter()
    fields.head(of: pair)
    fields.bytes(5, [UInt8](pair.value))
    fields.int64(6, pair.lease)
    return fields.bytes
  }
}
