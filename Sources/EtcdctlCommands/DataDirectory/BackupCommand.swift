import CommandModel
import Offline

/// The flags of `backup`; the two tools differ in one default.
struct BackupOptions: Options, Equatable {
  static let flags: [Flag<BackupOptions>] = [
    .directory("data-dir", \.dataDirectory, "Data directory to back up (required)"),
    .directory("wal-dir", \.walDirectory, "Directory of the write-ahead log, if outside the data directory"),
    .directory("backup-dir", \.backupDirectory, "Directory to write the backup to (required)"),
    .directory(
      "backup-wal-dir", \.backupWALDirectory, "Directory to write the write-ahead log to, if outside the backup"),
    .toggle("with-v3", \.includesV3, "Include the v3 database; the member must be stopped"),
  ]

  static let description: [Paragraph] = [
    """
    Copies a data directory so that a new cluster of one member can be started from the copy with etcd's \
    --force-new-cluster. This is the backup of etcd 2; use "snapshot save" for etcd 3. The copy omits the membership \
    and has new IDs, so that it never joins the old cluster. It is renamed to its final name after it is complete and \
    synced to disk.
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
      context.standardError.line("note: the write-ahead log has no record of the newest .snap file; the backup has one")
    }
  }
}

/// `backup` of etcdctl, which its users call with `ETCDCTL_API=2`.
struct BackupCommand: RunnableCommand {
  static let manual = Manual(
    "backup", "Backs up a data directory of etcd 2", description: BackupOptions.description,
    examples: [
      Example(
        "ETCDCTL_API=2 etcdctl backup --data-dir /var/lib/etcd --backup-dir /var/backups/etcd", "back up the v2 data"),
      Example(
        "etcdctl backup --data-dir /var/lib/etcd --backup-dir /var/backups/etcd --with-v3", "back up v2 and v3 data"),
    ], seeAlso: [["defrag"]], globals: .withEnvironmentAlone)

  static let flags: [Flag<BackupCommand>] = BackupOptions.flags.map { $0.lifted(\.options) }

  var options = BackupOptions()

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) { try options.check() }

  func run(in context: Context) async throws { try await options.run(in: context) }
}

/// `etcdutl backup`.
struct BackupFilesCommand: RunnableCommand {
  static let manual = Manual(
    "backup", "Backs up a data directory of etcd 2", description: BackupOptions.description,
    examples: [
      Example("etcdutl backup --data-dir /var/lib/etcd --backup-dir /var/backups/etcd", "back up a data directory")
    ])

  static let flags: [Flag<BackupFilesCommand>] = BackupOptions.flags.map { $0.lifted(\.options) }

  var options = BackupOptions(includesV3: true)

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) { try options.check() }

  func run(in context: Context) async throws { try await options.run(in: context) }
}
