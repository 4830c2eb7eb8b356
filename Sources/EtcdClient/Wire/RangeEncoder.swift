import EtcdAPI

/// Encodes an etcdserverpb.RangeResponse piece by piece, with the bytes that etcd would write.
public enum RangeEncoder {
  /// The field that holds the header.
  public static func header(_ header: ResponseHeader) -> [UInt8] {
    var fields = WireWriter()
    fields.uint64(1, header.clusterID)
    fields.uint64(2, header.memberID)
    fields.int64(3, header.revision)
    fields.uint64(4, header.raftTerm)
    var answer = WireWriter()
    answer.alwaysBytes(1, fields.bytes)
    return answer.bytes
  }

  /// Begins a field that holds a pair.
  /// - Parameters:
  ///   - head: the pair, without its value and its lease.
  ///   - valueLength: how many bytes of value follow.
  ///   - tailLength: how many bytes follow the value, see `tail`.
  /// - Returns: what stands before the bytes of the value.
  public static func begin(_ head: KeyValueView, valueLength: Int, tailLength: Int) -> [UInt8] {
    var fields = WireWriter()
    fields.head(of: head)
    if valueLength > 0 { fields.begin(5, length: valueLength) }
    var answer = WireWriter()
    answer.begin(2, length: fields.bytes.count + valueLength + tailLength)
    return answer.bytes + fields.bytes
  }

  /// What follows the value of a pair.
  public static func tail(lease: Int64) -> [UInt8] {
    var fields = WireWriter()
    fields.int64(6, lease)
    return fields.bytes
  }

  /// What follows the pairs.
  public static func end(more: Bool, count: Int64) -> [UInt8] {
    var answer = WireWriter()
    answer.bool(3, more)
    answer.int64(4, count)
    return answer.bytes
  }
}

extension WireWriter {
  /// Writes what a pair has before its value.
  mutating func head(of pair: KeyValueView) {
    bytes(1, [UInt8](pair.key))
    int64(2, pair.createRevision)
    int64(3, pair.modRevision)
    int64(4, pair.version)
  }
}
