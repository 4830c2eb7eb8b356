import CommandModel
import Offline
import Output

/// `snapshot prune`: removes old backups from a directory.
struct SnapshotPruneCommand: RunnableCommand {
  static let manual = Manual(
    "prune", "Removes old snapshots from a backup directory",
    description: [
      """
      Removes the snapshots in DIR that no --keep flag keeps. Only files with a name that snapshot save DIR/ gives are \
      considered. With snapshots of several clusters in DIR, --cluster chooses one.
      """,
      RetentionOptions.remark,
      "Prints a line for each snapshot: keep and the rules that keep it, or remove.",
    ],
    arguments: [Argument("dir", .directory)],
    examples: [
      Example("etcdctl snapshot prune /backup --keep-daily 7 --keep-weekly 4 --dry-run", "show what would be removed"),
      Example("etcdctl snapshot prune /backup --keep 5", "keep the newest five snapshots"),
    ],
    exitStatuses: [.init(.error, "a file cannot be read or removed"), BackupStatus.locked.exitStatus],
    formats: PruneReport.formats, seeAlso: [["snapshot", "save"], ["snapshot", "list"]],
    globals: .withEnvironmentAlone, relatedPages: ["etcdctl-backup(7)"])

  static let flags: [Flag<SnapshotPruneCommand>] =
    RetentionOptions.flags.map { $0.lifted(\.retention) } + [
      .text("cluster", "ID", \.cluster, "Cluster in the names: an ID in hexadecimal or the --name of snapshot save"),
      .toggle("dry-run", \.isDryRun, "Remove nothing; print what would be kept and removed"),
    ]

  var retention = RetentionOptions()
  var cluster = ""
  var isDryRun = false
  private var directory = BackupDirectory("")
  private var rules = Retention()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    directory = BackupDirectory(arguments[0].string)
    rules = try retention.retention()
    if rules.isEmpty { throw UsageError("snapshot prune needs at least one --keep flag: without a rule, all are kept") }
  }

  func run(in context: Context) async throws {
    try context.printer.require(PruneReport.self)
    do {
      let pruning = try await cancellingOnSignals { _ in
        if isDryRun { return try await decide() }
        return try await directory.whileLocked(for: "snapshot prune") {
          let pruning = try await decide()
          try pruning.carryOut(in: directory)
          return pruning
        }
      }
      try context.printer.print(PruneReport(pruning))
    } catch {
      throw describe(error, inBackupsOf: directory.path)
    }
  }

  private func decide() async throws -> Pruning {
    await Pruning(try ofOneCluster(try directory.entries()), by: rules).keepingAGoodOne(in: directory)
  }

  private func ofOneCluster(_ entries: [BackupDirectory.Entry]) throws -> [BackupDirectory.Entry] {
    let clusters = Set(entries.map(\.name.cluster)).sorted()
    guard cluster.isEmpty else { return entries.filter { $0.name.cluster == cluster } }
    guard clusters.count <= 1 else {
      throw Failure(
        "\(directory.path) has snapshots of several clusters: \(clusters.joined(separator: ", "))",
        hint: "choose one with --cluster")
    }
    return entries
  }
}
