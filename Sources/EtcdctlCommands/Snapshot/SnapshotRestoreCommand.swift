import CommandModel
import Offline
import Output

/// `snapshot restore`: restores a snapshot to the data directory of a new cluster's member.
struct SnapshotRestoreCommand: RunnableCommand {
  private static let defaults = RestoreOptions(snapshot: "")

  static let manual = Manual(
    "restore", "Restores a snapshot to a new data directory",
    description: [
      """
      Verifies the snapshot as snapshot verify does, except that a single damaged meta page is only a warning, because \
      both are rewritten. The data directory is renamed to its final name after it is complete and synced to disk, so \
      a failed restore leaves nothing behind. An existing directory must be empty.
      """,
      """
      The result is a member of a new cluster. For several members, restore the same snapshot once per member with the \
      same --initial-cluster, and start the servers with the same values. etcd 3.4 and later can start from it.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example(
        "etcdctl snapshot restore backup.db --data-dir /var/lib/etcd-restored", "restore to a single-member cluster"),
      Example(
        """
        etcdctl snapshot restore backup.db --name m1 --initial-cluster m1=http://10.0.0.1:2380,m2=http://10.0.0.2:2380 \
        --initial-advertise-peer-urls http://10.0.0.1:2380
        """, "restore the first member of two"),
      Example(
        "etcdctl snapshot restore backup.db --bump-revision 1000000 --mark-compacted",
        "continue far above any revision that clients may have seen"),
    ],
    exitStatuses: [
      ExitStatus(
        .error, "the snapshot is damaged, the cluster flags are inconsistent, or the directory cannot be written")
    ],
    seeAlso: [["snapshot", "save"], ["snapshot", "verify"]], globals: .ignored)

  static let flags: [Flag<SnapshotRestoreCommand>] = [
    .text("name", "name", \.options.name, "Name of the member"),
    .directory("data-dir", \.dataDirectory, "Data directory to create; by default NAME.etcd"),
    .directory("wal-dir", \.walDirectory, "Directory of the write-ahead log, if outside the data directory"),
    .text(
      "initial-cluster", "name=url,...", \.options.initialCluster,
      "Names and peer URLs of all members of the new cluster"
    ),
    .text(
      "initial-cluster-token", "token", \.options.token, "Token that distinguishes clusters with the same peer URLs"),
    .text(
      "initial-advertise-peer-urls", "url,...", \.peerURLs, "Peer URLs of this member, as in --initial-cluster"),
    .toggle(
      "skip-hash-check", \.options.skipsHashCheck,
      "Do not check the SHA-256; needed for a copy of a member's database"),
    .integer(
      "bump-revision", \.options.revisionBump,
      "Raise the latest revision by this, so that it never goes back for clients"),
    .toggle(
      "mark-compacted", \.options.marksCompacted,
      "Mark all revisions before the new one as compacted; needs --bump-revision"),
    .integer("initial-memory-map-size", \.memoryMapSize, "Ignored; accepted for compatibility"),
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
    let name = SnapshotFile.name(of: options.snapshot)
    let (member, cluster) = (restore.cluster.local, restore.cluster)
    context.standardError.line(
      """
      restored \(name) (\(ByteCount(status.totalSize).text), revision \(status.revision)) to \
      \(restore.dataDirectory): added member \(String(member.id, radix: 16)) \(member.name) to cluster \
      \(String(cluster.id, radix: 16))
      """)
    for flaw in status.flaws { context.standardError.line("warning: \(name): \(flaw)") }
    if try restore.alarmCount() > 0 {
      context.standardError.line(
        "note: the snapshot contains an active alarm; after starting, disarm it with etcdctl alarm disarm")
    }
  }
}
