import CommandModel
import EtcdClient
import Glibc
import Offline
import Output

/// `snapshot save`: saves a snapshot of a member's database.
struct SnapshotSaveCommand: RunnableCommand {
  static let manual = Manual(
    "save", "Saves a snapshot of a member's database to a file",
    description: [
      """
      The snapshot is verified while it arrives: its checksum, every page and every revision. It is written to \
      FILENAME.partial and renamed to its final name after it is verified and synced to disk. If anything fails, the \
      partial file is removed and an existing file is kept.
      """,
      """
      If FILENAME is a directory, or ends in a slash, the snapshot gets a name there that sorts by time: \
      etcd-CLUSTER-TIME-rREVISION.db. The directory is created when it does not exist, for its owner only. With --keep \
      flags, old snapshots are removed then; the directory is locked meanwhile.
      """,
      RetentionOptions.remark,
      """
      With several endpoints, one is chosen: reachable, a voting member without the alarm CORRUPT, not more than \
      --max-lag revisions behind the others, a follower rather than the leader. When its stream breaks, the next one \
      is used.
      """,
      """
      With --compress, or if FILENAME ends with .zst or .gz, the snapshot is compressed while it arrives; this needs \
      libzstd or zlib. zstd -d or gzip -d restores the file that is saved without compression, including its checksum. \
      All commands that read snapshots also read compressed ones.
      """,
      """
      With - as FILENAME, the snapshot is written to standard output while it arrives. It is verified as well, but what \
      has been written cannot be taken back: only exit status 0 shows that it is complete and sound. In a pipeline, \
      use the shell's set -o pipefail.
      """,
      """
      --dial-timeout limits connecting, --stall-timeout how long the server may send nothing, and --timeout (or \
      --command-timeout, if given) the whole command.
      """,
    ],
    arguments: [Argument("filename", .file)],
    examples: [
      Example("etcdctl snapshot save backup.db", "save a snapshot to a file"),
      Example("etcdctl snapshot save backup.db.zst", "save a compressed snapshot"),
      Example(
        "etcdctl snapshot save - --compress zstd | ssh backup 'cat > etcd.db.zst'",
        "save a compressed snapshot on another machine"),
      Example(
        "etcdctl snapshot save /backup/ --keep-hourly 24 --keep-daily 7 --quiet",
        "what cron runs: a new file each time, old ones are removed"),
      Example(
        "etcdctl --endpoints 10.0.0.2:2379 snapshot save --timeout 10m backup.db",
        "save a snapshot of a given member within ten minutes"),
      Example("etcdctl snapshot save /backup/ --metrics /var/lib/node_exporter/etcd.prom", "write metrics, too"),
    ],
    exitStatuses: [ExitStatus(.interrupted, "no snapshot was saved: to a file for any reason, otherwise for others")]
      + BackupStatus.allCases.map(\.exitStatus),
    formats: SaveReport.formats,
    seeAlso: [["snapshot", "verify"], ["snapshot", "restore"], ["snapshot", "list"], ["snapshot", "prune"]],
    relatedPages: ["etcdctl-backup(7)"])

  /// The flags for each snapshot that is saved to a directory.
  static let snapshotFlags: [Flag<SnapshotSaveCommand>] =
    [
      .duration("stall-timeout", \.stallTimeout, "Time without data after which to give up; 0 for never"),
      .choice(
        "compress", \.compression, "Compression of the snapshot; by default, what the suffix .zst or .gz implies"),
      .text("from", "MEMBER", \.from, "Take the snapshot from the leader, a follower, or this endpoint").completing(
        .endpoint),
      .integer("max-lag", \.maximumLag, "Refuse a member that is more revisions behind the others"),
    ] + RetentionOptions.flags.map { $0.lifted(\.retention) }

  static let flags: [Flag<SnapshotSaveCommand>] =
    snapshotFlags + [
      .duration("timeout", \.timeout, "Time limit of the whole command; 0 for none"),
      .text("name", "NAME", \.name, "Name of the cluster in file names, instead of its ID"),
      .toggle("quiet", \.isQuiet, "Print nothing but errors"),
      .file("metrics", \.metrics, "Write the outcome to this file in Prometheus text format"),
      .toggle("dry-run", \.isDryRun, "Save and remove nothing; print what would be kept and removed"),
    ]

  var stallTimeout = Duration.seconds(30)
  var compression: SnapshotCompression?
  var timeout = Duration.zero
  var from = ""
  var maximumLag: Int64 = 1000
  var name = ""
  var isQuiet = false
  var metrics = ""
  var isDryRun = false
  var retention = RetentionOptions()
  private(set) var path = ""
  private(set) var rules = Retention()

  /// Whether the snapshot goes to a directory of backups.
  var isForDirectory: Bool { !isStreamed && BackupDirectory.isNamed(by: path) }

  /// Whether the snapshot goes to standard output.
  var isStreamed: Bool { path == SnapshotWriter.standardOutput }

  /// How the snapshot is compressed; nil for not at all.
  var compressionFormat: CompressionFormat? {
    if let compression { return compression.format }
    return isForDirectory ? nil : CompressionFormat(named: path)
  }

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else { throw UsageError("snapshot save expects one argument") }
    path = arguments[0].string
    rules = try retention.retention()
    if !rules.isEmpty, !isForDirectory { throw UsageError("the --keep flags need a directory: snapshot save DIR/") }
    if isDryRun, rules.isEmpty { throw UsageError("--dry-run needs --keep flags") }
    if !name.isEmpty, !BackupName.isCluster(name) {
      throw UsageError("invalid --name \"\(name)\": letters, digits, dots, dashes and underlines are allowed")
    }
  }

  func run(in context: Context) async throws {
    if isStreamed, Terminal.isTerminal(STDOUT_FILENO) {
      throw Failure(
        "standard output is a terminal: a snapshot is written only to a file or a pipe", .badArguments)
    }
    let begin = ContinuousClock.now
    do {
      if isDryRun { return try context.printer.print(PruneReport(try await SaveJob(self, context).plan())) }
      let saved = try await cancellingOnSignals { _ in
        try await withTimeLimit(timeout) { try await save(in: context) }
      }
      try write(.success(saved.record, after: (.now - begin).seconds))
      try print(saved, to: context.printer)
    } catch {
      let failure = failure(of: error)
      if !metrics.isEmpty {
        try write(.failure(failure.status, after: (.now - begin).seconds, replacing: metrics))
      }
      throw failure
    }
  }

  private func save(in context: Context) async throws -> SavedBackup {
    guard !path.isEmpty else { throw Failure("the name of the snapshot file is empty") }
    let job = SaveJob(self, context)
    return isForDirectory ? try await job.saveIntoDirectory() : try await job.saveToFile()
  }

  private func print(_ saved: SavedBackup, to printer: Printer) throws {
    if isQuiet { return }
    // The output is the snapshot.
    if isStreamed {
      if Terminal.isTerminal(STDERR_FILENO) { printer.standardError.line("Snapshot written to standard output") }
      return
    }
    if printer.supports(SaveReport.self) { return try printer.print(SaveReport(saved.record, at: saved.path)) }
    try printer.line("Snapshot saved at \(saved.path)")
    if !saved.version.isEmpty { try printer.line("Server version \(saved.version)") }
  }

  private func write(_ metrics: BackupMetrics) throws {
    if !self.metrics.isEmpty { try metrics.write(to: self.metrics) }
  }

  /// As in etcd's own client, saving to a file ends with one status for all failures.
  private func failure(of error: any Error) -> Failure {
    let failure = describe(error, inBackupsOf: BackupDirectory(path).path)
    if failure.status == Failure.Status.badArguments.rawValue { return failure }
    if isForDirectory || isStreamed, BackupStatus(rawValue: failure.status) != nil { return failure }
    return Failure(failure.message, .interrupted, hint: failure.hint)
  }
}

/// The choices of `--compress`.
enum SnapshotCompression: String, CaseIterable, Sendable {
  case zstd, gzip, none

  /// The format; nil for none.
  var format: CompressionFormat? { CompressionFormat(rawValue: rawValue) }
}
