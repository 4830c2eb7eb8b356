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
      Example(
        "etcdctl snapshot restore /backup --at-time 2026-11-25T19:00:00Z --data-dir /var/lib/etcd-restored",
        "restore the state at a time from a directory of snapshot follow"),
    ],
    exitStatuses: [
      ExitStatus(
        .error, "the snapshot is damaged, the cluster flags are inconsistent, or the directory cannot be written")
    ],
    seeAlso: [["snapshot", "save"], ["snapshot", "follow"], ["snapshot", "verify"]], globals: .ignored)

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
    .integer("at-revision", \.revision, "Restore this revision from a directory that snapshot follow writes"),
    .text("at-time", "TIME", \.time, "Restore the state at this time, such as 2026-11-25T19:00:00Z"),
    .integer("initial-memory-map-size", \.memoryMapSize, "Ignored; accepted for compatibility"),
  ]

  var options = defaults
  var dataDirectory = ""
  var walDirectory = ""
  var peerURLs = defaults.advertisedPeerURLs.joined(separator: ",")
  var revision: Int64?
  var time = ""
  var memoryMapSize: UInt64 = 10 << 30
  private(set) var target = Replay.Target.newest

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot restore requires exactly one argument") }
    guard options.marksCompacted == (options.revisionBump > 0) else {
      throw UsageError("--mark-compacted and --bump-revision must be given together")
    }
    target = try replayTarget()
    options.snapshot = arguments[0].string
    options.dataDirectory = dataDirectory.isEmpty ? nil : dataDirectory
    options.walDirectory = walDirectory.isEmpty ? nil : walDirectory
    options.advertisedPeerURLs = peerURLs.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  private func replayTarget() throws(UsageError) -> Replay.Target {
    if let revision {
      if !time.isEmpty { throw UsageError("--at-revision and --at-time exclude each other") }
      if revision < 1 { throw UsageError("--at-revision must be 1 or greater") }
      return .revision(revision)
    }
    if time.isEmpty { return .newest }
    guard let time = Timestamp(rfc3339: time) else {
      throw UsageError("invalid --at-time \"\(time)\": expected a time of RFC 3339, such as 2026-11-25T19:00:00Z")
    }
    return .time(time)
  }

  /// The options for what the argument names: a snapshot, or a directory with snapshots and logs.
  private func completeOptions(in context: Context) throws -> RestoreOptions {
    guard BackupDirectory.isNamed(by: options.snapshot) else {
      if target == .newest { return options }
      throw Failure(
        "--at-revision and --at-time need a directory that snapshot follow writes, not \(options.snapshot)",
        .badArguments)
    }
    let changes = try Replay(in: BackupDirectory(options.snapshot), to: target)
    if changes.tornSize > 0, target == .newest {
      context.standardError.line(
        "note: the log ends with \(changes.tornSize) bytes of an incomplete revision, which are not restored")
    }
    if case .time(let time) = target, let end = changes.lastTime, time > end {
      context.standardError.line("note: the log ends at \(end): later changes are not in it")
    }
    var options = options
    options.snapshot = changes.chain.snapshot
    options.changes = changes
    return options
  }

  func run(in context: Context) async throws {
    let options = try completeOptions(in: context)
    let restore = try Restore(options)
    let status = try await cancellingOnSignals { _ in
      try await SharedProgress.showing { try await restore.run(progress: $0) }
    }
    let (member, cluster) = (restore.cluster.local, restore.cluster)
    context.standardError.line(
      """
      restored \(options.snapshot) (\(ByteCount(status.totalSize).text), revision \(status.revision)) to \
      \(restore.dataDirectory): added member \(String(member.id, radix: 16)) \(member.name) to cluster \
      \(String(cluster.id, radix: 16))
      """)
    for flaw in status.flaws { context.standardError.line("warning: \(options.snapshot): \(flaw)") }
    if try restore.alarmCount() > 0 {
      context.standardError.line(
        "note: the snapshot contains an active alarm; after starting, disarm it with etcdctl alarm disarm")
    }
  }
}
