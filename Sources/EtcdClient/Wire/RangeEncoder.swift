import EtcdAPI

/// Encodes an etcdserverpb.RangeResponse piece by piece, with the bytes that etcd would write.
package enum RangeEncoder {
  /// The field that holds the header.
  package static func header(_ header: Etcdserverpb_ResponseHeader) -> [UInt8] {
    Etcdserverpb_RangeResponse.with { $0.header = header }.serializedBytes()
  }

  /// Begins a field that holds a pair.
  /// - Parameters:
  ///   - head: the pair, without its value and its lease.
  ///   - valueLength: how many bytes of value follow.
  ///   - tailLength: how many bytes follow the value, see `tail`.
  /// - Returns: what stands before the bytes of the value.
  package static func begin(_ head: KeyValueView, valueLength: Int, tailLength: Int) -> [UInt8] {
    var pair = WireWriter()
    Mvccpb_KeyValue.with {
      $0.key = [UInt8](head.key)
      $0.createRevision = head.createRevision
      $0.modRevision = head.modRevision
      $0.version = head.version
    }.encode(to: &pair)
    if valueLength > 0 { pair.begin(Mvccpb_KeyValue.Field.value, length: valueLength) }
    var response = WireWriter()
    response.begin(Etcdserverpb_RangeResponse.Field.kvs, length: pair.bytes.count + valueLength + tailLength)
    return response.bytes + pair.bytes
  }

  /// What follows the value of a pair.
  package static func tail(lease: Int64) -> [UInt8] {
    Mvccpb_KeyValue.with { $0.lease = lease }.serializedBytes()
  }

  /// What follows the pairs.
  package static func end(more: Bool, count: Int64) -> [UInt8] {
    Etcdserverpb_RangeResponse.with {
      $0.more = more
      $0.count = count
    }.serializedBytes()
  }
}
