import CommandModel
import Offline

/// The flags of `backup`; only one default differs between the two tools.
struct BackupOptions: Options, Equatable {
  static let flags: [Flag<BackupOptions>] = [
    .directory("data-dir", \.dataDirectory, "Required: the data directory"),
    .directory("wal-dir", \.walDirectory, "The directory of the log, if it isn't in the data directory"),
    .directory("backup-dir", \.backupDirectory, "Required: where the backup goes"),
    .directory("backup-wal-dir", \.backupWALDirectory, "Where the backup's log goes, if not into the backup"),
    .toggle("with-v3", \.includesV3, "Back up what etcd 3 stores, too; the member must not run then"),
  ]

  static let description: [Paragraph] = [
    """
    Copies a data directory so that a new cluster of one member can be started on the copy with etcd's --force-new-cluster. This is \
    how clusters of etcd 2 were backed up; "snapshot save" is the way for etcd 3. The membership is left out of the copy, and it has \
    IDs of its own, so that it never talks to the members of the old cluster. It gets its name when it is complete and on the disk.
    """
  ]

  var dataDirectory = ""
  var walDirectory = ""
  var backupDirectory = ""
  var backupWALDirectory = ""
  var includesV3 = false

  init() {}

  init(includesV3: Bool) { self.includesV3 = includesV3 }

  func check() throws(UsageError) {
    try requireFlags([("data-dir", dataDirectory), ("backup-dir", backupDirectory)])
  }

  func run(in context: Context) async throws {
    let backup = Backup(
      Backup.Options(
        source: DataDirectory(dataDirectory, walDirectory: walDirectory.isEmpty ? nil : walDirectory),
        target: backupDirectory, walDirectory: backupWALDirectory.isEmpty ? nil : backupWALDirectory,
        includesV3: includesV3, lock: context.lockPolicy(.shared)))
    let hadRecord = try await cancellingOnSignals { _ in try backup.run() }
    if !hadRecord {
      context.standardError.line("note: the log has no record of the newest .snap file; the backup's has one")
    }
  }
}

/// `backup` of etcdctl, which its users call with `ETCDCTL_API=2`.
struct BackupCommand: RunnableCommand {
  static let manual = Manual(
    "backup", "Copies a data directory, as it was done for etcd 2", description: BackupOptions.description,
    examples: [
      Example("ETCDCTL_API=2 etcdctl backup --data-dir default.etcd --backup-dir b", "back up what etcd 2 stores"),
      Example("etcdctl backup --data-dir default.etcd --backup-dir b --with-v3", "back up all of it"),
    ], seeAlso: [["defrag"]])

  static let flags: [Flag<BackupCommand>] = BackupOptions.flags.map { $0.lifted(\.options) }

  var options = BackupOptions()

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) { try options.check() }

  func run(in context: Context) async throws { try await options.run(in: context) }
}

/// `etcdutl backup`.
struct BackupFilesCommand: RunnableCommand {
  static let manual = Manual(
    "backup", "Copies a data directory, as it was done for etcd 2", description: BackupOptions.description,
    examples: [Example("etcdutl backup --data-dir default.etcd --backup-dir b", "back up a data directory")])

  static let flags: [Flag<BackupFilesCommand>] = BackupOptions.flags.map { $0.lifted(\.options) }

  var options = BackupOptions(includesV3: true)

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) { try options.check() }

  func run(in context: Context) async throws { try await options.run(in: context) }
}
