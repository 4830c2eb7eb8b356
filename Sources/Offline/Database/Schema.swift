/// The buckets of etcd's database and the keys in them that have a fixed name.
package enum Schema {
  /// A bucket; the raw value is its name.
  ///
  /// | BUCKET          | KEY | VALUE |
  /// | --------------- | --- | ----- |
  /// | key             | revision, see ``Revision`` | mvccpb.KeyValue; a deletion's has only the key |
  /// | meta            | consistent_index | big-endian number: raft index of the last entry that was applied |
  /// |                 | term | big-endian number: that entry's raft term (since 3.5) |
  /// |                 | confState | JSON: the voters and learners (since 3.5) |
  /// |                 | storageVersion | text, such as 3.6.0 (since 3.6) |
  /// |                 | scheduledCompactRev, finishedCompactRev | revision of a compaction begun, and ended |
  /// | lease           | big-endian lease ID | leasepb.Lease |
  /// | alarm           | etcdserverpb.AlarmMember | nothing |
  /// | cluster         | clusterVersion | text, such as 3.5.0 |
  /// |                 | downgrade | JSON (since 3.5) |
  /// | members         | member ID, hexadecimal, no leading zeros | JSON, see ``Member`` |
  /// | members_removed | the same | `removed` |
  /// | auth            | authEnabled | one byte, 1 or 0 |
  /// |                 | authRevision | big-endian number |
  /// | authUsers       | user name | authpb.User |
  /// | authRoles       | role name | authpb.Role |
  package enum Bucket: String, Sendable, CaseIterable {
    case alarm
    case auth
    case authRoles
    case authUsers
    case cluster
    case key
    case lease
    case members
    case membersRemoved = "members_removed"
    case meta

    /// The name as it stands in the file.
    package var name: [UInt8] { Array(rawValue.utf8) }
  }

  static let consistentIndex = Array("consistent_index".utf8)
  static let term = Array("term".utf8)
  static let confState = Array("confState".utf8)
  static let storageVersion = Array("storageVersion".utf8)
  static let scheduledCompactRevision = Array("scheduledCompactRev".utf8)
  static let finishedCompactRevision = Array("finishedCompactRev".utf8)
  static let authEnabled = Array("authEnabled".utf8)
  static let authRevision = Array("authRevision".utf8)
}

/// A number in eight bytes, big-endian; nil if `bytes` are not eight.
func bigEndianNumber(_ bytes: some Collection<UInt8>) -> UInt64? {
  bytes.count == 8 ? bytes.reduce(0) { $0 << 8 | UInt64($1) } : nil
}

/// The eight bytes of a number, big-endian.
func bigEndianBytes(_ number: UInt64) -> [UInt8] {
  withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
