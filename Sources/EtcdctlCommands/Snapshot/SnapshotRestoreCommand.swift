import CommandModel
import Files
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
      same --initial-cluster, and start the servers with the same values; or with --all-members, make the data \
      directories of all members at once. etcd 3.4 and later can start from it. The flags to start the servers with \
      are printed at the end.
      """,
      """
      FILENAME can also be a directory of snapshots (see snapshot save): its newest snapshot that is not damaged is \
      restored. With --pick, several snapshots, directories of them or data directories of members that are gone can \
      be given: each is read, and the newest that is not damaged is restored.
      """,
      """
      A directory that snapshot follow writes is restored to the newest logged change, to --at-revision, or to the \
      last change that had arrived at --at-time, with all earlier revisions that were not compacted: snapshot hashkv \
      of the result equals endpoint hashkv of a member at that revision. Leases, users and roles are those of the \
      snapshot before it; a key that was attached to a newer lease does not expire.
      """,
      """
      Before anything is written, the free space is checked; --dry-run ends there, after printing the plan.
      """,
      SnapshotSource.files,
    ],
    arguments: [Argument("filename", .file, repeated: true)],
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
        """
        etcdctl snapshot restore /backup --for-kubernetes --all-members /restored --initial-cluster \
        m1=https://10.0.0.1:2380,m2=https://10.0.0.2:2380,m3=https://10.0.0.3:2380
        """, "restore a Kubernetes cluster's etcd: all members, from the newest snapshot"),
      Example(
        "etcdctl snapshot restore /backup --at-time 2026-11-25T19:00:00Z --data-dir /var/lib/etcd-restored",
        "restore the state at a time from a directory of snapshot follow"),
      Example(
        "etcdctl snapshot restore --pick --dry-run m1.etcd m2.etcd m3.etcd", "find the newest data of lost members"),
    ],
    exitStatuses: [
      ExitStatus(
        .error, "the snapshot is damaged, the cluster flags are inconsistent, or the directory cannot be written")
    ],
    seeAlso: [["snapshot", "save"], ["snapshot", "follow"], ["snapshot", "verify"]], globals: .ignored,
    relatedPages: ["etcdctl-backup(7)"])

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
    .toggle(
      "for-kubernetes", \.isForKubernetes,
      "Raise the revision by 1,000,000,000 (or --bump-revision), mark it as compacted"),
    .directory("all-members", \.allMembers, "Create data directories NAME.etcd of all members in this directory"),
    .toggle("pick", \.picks, "Restore the newest of several sources that is not damaged"),
    .integer("at-revision", \.revision, "Restore this revision from a directory that snapshot follow writes"),
    .text("at-time", "TIME", \.time, "Restore the state at this time, such as 2026-11-25T19:00:00Z"),
    .toggle("dry-run", \.isDryRun, "Write nothing; print what would be restored"),
    .integer("initial-memory-map-size", \.memoryMapSize, "Ignored; accepted for compatibility"),
  ]

  var options = defaults
  var dataDirectory = ""
  var walDirectory = ""
  var peerURLs = defaults.advertisedPeerURLs.joined(separator: ",")
  var memoryMapSize: UInt64 = 10 << 30
  var isForKubernetes = false
  var allMembers = ""
  var picks = false
  var isDryRun = false
  var revision: Int64?
  var time = ""
  private(set) var target = Replay.Target.newest
  private var paths: [String] = []

  private static let kubernetesBump: UInt64 = 1_000_000_000

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 || (picks && !arguments.isEmpty) else {
      throw UsageError("snapshot restore requires exactly one argument")
    }
    if isForKubernetes {
      options.marksCompacted = true
      if options.revisionBump == 0 { options.revisionBump = Self.kubernetesBump }
    }
    guard options.marksCompacted == (options.revisionBump > 0) else {
      throw UsageError("--mark-compacted and --bump-revision must be given together")
    }
    if !allMembers.isEmpty, !dataDirectory.isEmpty || !walDirectory.isEmpty {
      throw UsageError("--all-members cannot be combined with --data-dir or --wal-dir")
    }
    target = try replayTarget()
    paths = arguments.map(\.string)
    if picks, paths.contains(SnapshotFile.standardInput) {
      throw UsageError("--pick cannot read standard input: what is chosen is read twice")
    }
    if target != .newest, picks { throw UsageError("--pick cannot be combined with --at-revision or --at-time") }
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

  func run(in context: Context) async throws {
    // What is wrong with the flags is said before anything is read.
    _ = try restores(from: RestoreSource(unread: paths[0]))
    try await cancellingOnSignals { _ in
      let source = try await source(context)
      let plan = RestorePlan(source: source, restores: try restores(from: source))
      guard !isDryRun else {
        for line in plan.lines { try context.printer.line(line) }
        return
      }
      try plan.requireSpace()
      try await carryOut(plan, context.standardError)
    }
  }

  /// What to restore from: read beforehand only where there is a choice, or nothing else is done.
  private func source(_ context: Context) async throws -> RestoreSource {
    if picks {
      let pick = try await RestorePick(of: paths, notingOn: context.standardError)
      for line in pick.lines { context.standardError.line(line) }
      guard let chosen = pick.chosen else { throw Failure("none of them can be restored") }
      return try pick.candidates[chosen].result.get()
    }
    let path = paths[0]
    if FileTree.isDirectory(path), !RestoreSource.isDataDirectory(path) {
      return try await RestoreSource.find(target, in: BackupDirectory(path), notingOn: context.standardError)
    }
    guard target == .newest else {
      throw Failure(
        "--at-revision and --at-time need a directory that snapshot follow writes, not \(path)", .badArguments)
    }
    // A data directory has to be read for the lock that a running member would hold, and for its log.
    guard isDryRun || RestoreSource.isDataDirectory(path) else { return RestoreSource(unread: path) }
    return try await RestoreSource(reading: path, skippingHashCheck: options.skipsHashCheck)
  }

  /// The data directories to make.
  private func restores(from source: RestoreSource) throws -> [Restore] {
    var options = options
    options.snapshot = source.database
    options.changes = source.changes
    options.skipsHashCheck = options.skipsHashCheck || source.isDataDirectory
    guard !allMembers.isEmpty else { return [try Restore(options)] }
    return try InitialCluster.peerURLs(in: options.initialCluster).map { name, urls in
      options.name = name
      options.advertisedPeerURLs = urls
      options.dataDirectory = (allMembers.hasSuffix("/") ? allMembers : allMembers + "/") + name + ".etcd"
      return try Restore(options)
    }
  }

  private func carryOut(_ plan: RestorePlan, _ standardError: StandardError) async throws {
    guard let first = plan.restores.first else { return }
    if plan.source.pendingChanges > 0 {
      standardError.line(
        "warning: the log of \(plan.source.path) has \(plan.source.pendingChanges) entries that may not be in the "
          + "database: they are lost")
    }
    let status = try await SharedProgress.showing { try await first.run(progress: $0) }
    for other in plan.restores.dropFirst() { try other.run(copying: first) }
    for restore in plan.restores {
      let (member, cluster) = (restore.cluster.local, restore.cluster)
      standardError.line(
        """
        restored \(plan.source.name) (\(ByteCount(status.totalSize).text), revision \(status.revision)) to \
        \(restore.dataDirectory): added member \(String(member.id, radix: 16)) \(member.name) to cluster \
        \(String(cluster.id, radix: 16))
        """)
    }
    for flaw in status.flaws { standardError.line("warning: \(plan.source.name): \(flaw)") }
    if try first.alarmCount() > 0 {
      standardError.line(
        "note: the snapshot contains an active alarm; after starting, disarm it with etcdctl alarm disarm")
    }
    for line in plan.nextSteps { standardError.line(line) }
  }
}
