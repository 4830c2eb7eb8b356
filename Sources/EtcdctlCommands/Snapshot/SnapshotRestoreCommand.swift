import CommandModel
import Offline
import Output

/// `snapshot restore`: makes the data directory of a new member from a snapshot.
struct SnapshotRestoreCommand: RunnableCommand {
  private static let defaults = RestoreOptions(snapshot: "")

  static let manual = Manual(
    "restore", "Makes the data directory of a new cluster's member from a snapshot",
    description: [
      """
      The snapshot is checked first, as snapshot verify does, but one damaged meta page is only reported: both are written anew. The \
      directory is made beside its final place and gets its name when it is complete and on the disk: a restore that fails leaves \
      nothing behind. It may be there before if it is empty.
      """,
      """
      The result is the member of a new cluster: for a cluster of several, restore once for each, with the same snapshot and the same \
      --initial-cluster, and start them with the same values. Every etcd from 3.4 on starts on it.
      """,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot restore backup.db --data-dir new.etcd", "restore into a cluster of one"),
      Example(
        """
        etcdctl snapshot restore backup.db --name m1 --initial-cluster m1=http://10.0.0.1:2380,m2=http://10.0.0.2:2380 \
        --initial-advertise-peer-urls http://10.0.0.1:2380
        """, "restore the first of two members"),
      Example(
        "etcdctl snapshot restore backup.db --bump-revision 1000000 --mark-compacted",
        "let revisions go on far above those that clients may have seen"),
    ],
    exitStatuses: [
      ExitStatus(.error, "the snapshot is damaged, the cluster is not described well, or the directory can't be made")
    ],
    seeAlso: [["snapshot", "save"], ["snapshot", "verify"]], globals: .ignored)

  static let flags: [Flag<SnapshotRestoreCommand>] = [
    .text("name", "name", \.options.name, "The name of the member"),
    .directory("data-dir", \.dataDirectory, "The data directory to make; unless given, the name with .etcd behind it"),
    .directory("wal-dir", \.walDirectory, "Where the log goes, if not into the data directory"),
    .text(
      "initial-cluster", "name=url,...", \.options.initialCluster, "All members of the new cluster with their peer URLs"
    ),
    .text("initial-cluster-token", "token", \.options.token, "Tells clusters with the same peer URLs apart"),
    .text(
      "initial-advertise-peer-urls", "url,...", \.peerURLs, "The peer URLs of this member, as in --initial-cluster"),
    .toggle(
      "skip-hash-check", \.options.skipsHashCheck,
      "Accept a file without a checksum, a copy of a database, or with a wrong one"),
    .integer(
      "bump-revision", \.options.revisionBump, "Add this to the newest revision, so that clients never see one go back"),
    .toggle(
      "mark-compacted", \.options.marksCompacted,
      "Count everything before the new revision as compacted; belongs to --bump-revision"),
    .integer("initial-memory-map-size", \.memoryMapSize, "Accepted, but not needed: memory is mapped as it is used"),
  ]

  var options = defaults
  var dataDirectory = ""
  var walDirectory = ""
  var peerURLs = defaults.advertisedPeerURLs.joined(separator: ",")
  var memoryMapSize: UInt64 = 10 << 30

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot restore requires exactly one argument") }
    guard options.marksCompacted == (options.revisionBump > 0) else {
      throw UsageError("--mark-compacted and --bump-revision must be given together")
    }
    options.snapshot = arguments[0].string
    options.dataDirectory = dataDirectory.isEmpty ? nil : dataDirectory
    options.walDirectory = walDirectory.isEmpty ? nil : walDirectory
    options.advertisedPeerURLs = peerURLs.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  func run(in context: Context) async throws {
    let restore = try Restore(options)
    let status = try await cancellingOnSignals { _ in
      try await SharedProgress.showing { try await restore.run(progress: $0) }
    }
    let (member, cluster) = (restore.cluster.local, restore.cluster)
    context.standardError.line(
      """
      restored \(options.snapshot), \(ByteCount(status.totalSize).text) up to revision \(status.revision), into \
      \(restore.dataDirectory): cluster \(String(cluster.id, radix: 16)), added member \(String(member.id, radix: 16)) \(member.name)
      """)
    for flaw in status.flaws { context.standardError.line("warning: \(options.snapshot): \(flaw)") }
    if try restore.alarmCount() > 0 {
      context.standardError.line("note: the snapshot contains an alarm: clear it with `etcdctl alarm disarm`")
    }
  }
}
