import CommandModel
import Offline

/// `etcdutl migrate`: changes the storage version of a stopped member's database.
struct MigrateCommand: RunnableCommand {
  static let manual = Manual(
    "migrate", "Migrates a data directory to another storage version",
    description: [
      """
      Changes the database of a stopped member so that etcd of the target version can start on it. Since 3.6 a \
      database contains its storage version, which etcd 3.5 does not know. A downgrade is refused if the write-ahead \
      log has entries that the older version cannot read. The database is unchanged until the migration is synced to \
      disk.
      """
    ],
    examples: [
      Example(
        "etcdutl migrate --data-dir /var/lib/etcd --target-version 3.5", "prepare a member of etcd 3.6 for etcd 3.5"),
      Example("etcdutl migrate --data-dir /var/lib/etcd --target-version 3.6", "migrate it back"),
    ],
    exitStatuses: [ExitStatus(.badArguments, "the target version is invalid or older than 3.5")])

  static let flags: [Flag<MigrateCommand>] = [
    .directory("data-dir", \.dataDirectory, "Data directory of a stopped member (required)"),
    .text("target-version", "X.Y", \.version, "Version of etcd to migrate to, 3.5 or later (required)"),
    .toggle("force", \.force, "Set the storage version even if the migration is refused; risks data loss"),
  ]

  var dataDirectory = ""
  var version = ""
  var force = false

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try requireFlags([("data-dir", dataDirectory), ("target-version", version)])
    do throws(SnapshotError) {
      _ = try Migration(DataDirectory(dataDirectory), to: version, force: force)
    } catch { throw UsageError(error.description) }
  }

  func run(in context: Context) async throws {
    let migration = try Migration(DataDirectory(dataDirectory), to: version, force: force)
    switch try migration.run(lock: context.lockPolicy(.exclusive)) {
    // As in etcdutl's log, without time and source location: scripts and etcd's own tests look for these lines.
    case .upToDate: context.standardError.write("storage version up-to-date\t{\"storage-version\": \"\(version)\"}\n")
    case .migrated:
      context.standardError.write("updated storage version\t{\"new-storage-version\": \"\(version).0\"}\n")
    case .forced(let obstacle):
      context.standardError.line("warning: \(obstacle)")
      context.standardError.write("forcefully set storage version\t{\"storage-version\": \"\(version)\"}\n")
    }
  }
}
