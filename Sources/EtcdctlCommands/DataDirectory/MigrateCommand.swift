import CommandModel
import Offline

/// `etcdutl migrate`: changes the storage version of a stopped member's database.
struct MigrateCommand: RunnableCommand {
  static let manual = Manual(
    "migrate", "Makes a data directory fit for another version of etcd",
    description: [
      """
      Changes the database of a stopped member so that the etcd of the wanted version starts on it. From 3.6 on a database names its \
      storage version, which etcd 3.5 and earlier do not know. A step back is refused when the log holds entries that the older version \
      can't read. Until the change is on the disk the database reads as before.
      """
    ],
    examples: [
      Example(
        "etcdutl migrate --data-dir default.etcd --target-version 3.5", "make a member of 3.6 start with etcd 3.5"),
      Example("etcdutl migrate --data-dir default.etcd --target-version 3.6", "and back"),
    ],
    exitStatuses: [ExitStatus(.badArguments, "the target version is malformed or older than 3.5")])

  static let flags: [Flag<MigrateCommand>] = [
    .directory("data-dir", \.dataDirectory, "Required: the data directory, which no server uses"),
    .text("target-version", "X.Y", \.version, "Required: the version of etcd to make it fit for, from 3.5 on"),
    .toggle("force", \.force, "Set the storage version even though the migration is refused; not recommended"),
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
    // As etcdutl logs it, without time and place: scripts, and etcd's own tests, look for these lines.
    case .upToDate: context.standardError.write("storage version up-to-date\t{\"storage-version\": \"\(version)\"}\n")
    case .migrated:
      context.standardError.write("updated storage version\t{\"new-storage-version\": \"\(version).0\"}\n")
    case .forced(let obstacle):
      context.standardError.line("warning: \(obstacle)")
      context.standardError.write("forcefully set storage version\t{\"storage-version\": \"\(version)\"}\n")
    }
  }
}
