import EtcdAPI
import EtcdClient
import Output

extension StructuredWriter {
  /// A `header` field, as Go's encoding of etcdserverpb.ResponseHeader: what is zero is omitted.
  func header(_ header: ResponseHeader, name: StaticString = "header") {
    object(name) { headerFields(header) }
  }

  /// The fields of a header, without braces: lease answers have them beside their own.
  func headerFields(_ header: ResponseHeader) {
    identifier("cluster_id", header.clusterID, omitEmpty: true)
    identifier("member_id", header.memberID, omitEmpty: true)
    field("revision", header.revision, omitEmpty: true)
    field("raft_term", header.raftTerm, omitEmpty: true)
  }

  /// A pair as an object: the document's, an array's element or the value of the last key.
  func keyValue(_ pair: KeyValueView) {
    object {
      beginPair(pair)
      field("value", bytes: pair.value.bytes, omitEmpty: true)
      identifier("lease", pair.lease, omitEmpty: true)
    }
  }

  /// What stands before the value in a pair's object.
  func beginPair(_ pair: KeyValueView) {
    field("key", bytes: pair.key.bytes, omitEmpty: true)
    field("create_revision", pair.createRevision, omitEmpty: true)
    field("mod_revision", pair.modRevision, omitEmpty: true)
    field("version", pair.version, omitEmpty: true)
  }
}

extension FieldsWriter {
  /// The lines of a header.
  func header(_ header: ResponseHeader) {
    field("ClusterID", header.clusterID)
    field("MemberID", header.memberID)
    field("Revision", header.revision)
    field("RaftTerm", header.raftTerm)
  }

  /// The lines of a pair.
  func keyValue(_ pair: KeyValueView, prefix: StaticString = "") {
    beginPair(pair, prefix: prefix)
    quoted("Value", prefix: prefix, pair.value.bytes)
    field("Lease", prefix: prefix, pair.lease)
  }

  /// The lines of a pair that stand before its value.
  func beginPair(_ pair: KeyValueView, prefix: StaticString = "") {
    quoted("Key", prefix: prefix, pair.key.bytes)
    field("CreateRevision", prefix: prefix, pair.createRevision)
    field("ModRevision", prefix: prefix, pair.modRevision)
    field("Version", prefix: prefix, pair.version)
  }
}

extension SimpleWriter {
  /// A pair on two lines.
  func keyValue(_ pair: KeyValueView) {
    keyValue(pair.key.bytes, pair.value.bytes)
  }
}
