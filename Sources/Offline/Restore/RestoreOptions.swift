/// What `snapshot restore` is told; the defaults are etcd's.
package struct RestoreOptions: Equatable, Sendable {
  /// The snapshot file.
  package var snapshot: String
  /// The changes after the snapshot that are restored, too; nil for none.
  package var changes: Replay?
  /// The name of the member.
  package var name = "default"
  /// Where the data directory goes, absent or empty before; nil for the name and `.etcd`.
  package var dataDirectory: String?
  /// Where the log goes, absent before; nil for `member/wal` in the data directory.
  package var walDirectory: String?
  /// All members of the new cluster, `name=url,…`.
  package var initialCluster = "default=http://localhost:2380"
  /// Tells clusters with equal addresses apart.
  package var token = "etcd-cluster"
  /// The peer URLs of this member.
  package var advertisedPeerURLs = ["http://localhost:2380"]
  /// Whether to accept a file without a checksum or with a wrong one.
  package var skipsHashCheck = false
  /// How much to add to the newest revision, so that clients never see revisions go back; 0 for nothing.
  package var revisionBump: UInt64 = 0
  /// Whether everything before the bumped revision counts as compacted. Nothing is bumped without it.
  package var marksCompacted = false

  /// Options for restoring `snapshot`, with the defaults for everything else.
  package init(snapshot: String) { self.snapshot = snapshot }
}
