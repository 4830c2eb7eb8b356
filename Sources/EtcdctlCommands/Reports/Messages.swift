import EtcdAPI
import EtcdClient
import Output

extension StructuredWriter {
  /// A `header` field, as Go's encoding of etcdserverpb.ResponseHeader: what is zero is omitted.
  func header(_ header: Etcdserverpb_ResponseHeader, name: StaticString? = "header") {
    beginHeader(name)
    if header.clusterID != 0 { identifier("cluster_id", header.clusterID) }
    if header.memberID != 0 { identifier("member_id", header.memberID) }
    if header.revision != 0 { field("revision", header.revision) }
    if header.raftTerm != 0 { field("raft_term", header.raftTerm) }
    endHeader(name)
  }

  /// The fields of a header, without braces: lease answers have them beside their own.
  func headerFields(_ header: Etcdserverpb_ResponseHeader) {
    self.header(header, name: nil)
  }

  /// A pair as an object: the document's, an array's element or the value of the last key.
  func keyValue(_ pair: KeyValueView) {
    value(pair: RecordPair(pair))
  }

  /// The pair that was there before.
  func previous(_ pair: KeyValueView) {
    key(self is RecordWriter ? "prev" : "prev_kv")
    keyValue(pair)
  }

  /// The names that are the rows of a report: a list of texts, or records with a name each.
  func names(_ name: StaticString, _ names: [[UInt8]]) {
    guard self is RecordWriter else { return field(name, texts: names, omitEmpty: true) }
    rows(name, names) { name in
      object { nameField(name) }
    }
  }

  /// The name of a user or a role.
  func nameField(_ name: [UInt8]) {
    key("name")
    value(text: name)
  }

  /// What stands before the value in a pair's object.
  func beginPair(_ pair: KeyValueView) {
    field("key", bytes: pair.key.bytes, omitEmpty: true)
    field("create_revision", pair.createRevision, omitEmpty: true)
    field("mod_revision", pair.modRevision, omitEmpty: true)
    field("version", pair.version, omitEmpty: true)
  }
}

extension RecordPair {
  /// A pair of a response; without its value when only keys were asked for.
  init(_ pair: KeyValueView, keyOnly: Bool = false) {
    self.init(
      key: pair.key, value: keyOnly ? nil : pair.value, createRevision: pair.createRevision,
      modRevision: pair.modRevision, version: pair.version, lease: pair.lease)
  }
}

extension FieldsWriter {
  /// The lines of a header.
  func header(_ header: Etcdserverpb_ResponseHeader) {
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
