import CommandModel
import Offline

/// `snapshot follow`: saves snapshots and logs every change between them.
struct SnapshotFollowCommand: RunnableCommand {
  static let manual = Manual(
    "follow", "Saves snapshots and logs every change between them",
    description: [
      """
      Saves a snapshot to DIR as snapshot save DIR/ does, then watches all keys and appends every change to a log \
      beside it. A lost cluster then costs the last second rather than everything since the last backup: snapshot \
      restore DIR --at-revision N or --at-time TIME restores any revision in between, with its history.
      """,
      """
      A new snapshot is taken every --full-every; the log of the one before is complete up to it. The log is synced to \
      disk every --sync-every. It consists of segments, STEM.log.0001 and so on, for a snapshot STEM.db. The directory \
      is locked while the command runs, so snapshot save and snapshot prune refuse it; give the --keep flags here. A \
      snapshot is removed together with its log.
      """,
      RetentionOptions.remark,
      """
      The command runs until it is interrupted: SIGINT or SIGTERM end it, with status 0, after the log is synced. \
      Started again, it continues the newest log of the cluster in DIR. When the connection breaks it retries, with a \
      note on standard error. When changes that it has not seen were compacted, or the cluster was restored to another \
      history, it says so and takes a new snapshot. It ends when the log cannot be written.
      """,
      """
      Limits: only keys are logged. Leases, users, roles and members are those of the last snapshot: a key that was \
      attached to a newer lease keeps its lease ID, but does not expire. Compactions are noticed within five seconds.
      """,
    ],
    arguments: [Argument("dir", .directory)],
    examples: [
      Example("etcdctl snapshot follow /backup/", "keep a continuous backup in a directory"),
      Example(
        "etcdctl snapshot follow /backup/ --full-every 6h --keep-within 7d",
        "take four snapshots a day and keep a week"),
      Example("etcdctl snapshot restore /backup --at-time 2026-11-25T19:00:00Z", "restore what was there at that time"),
    ],
    exitStatuses: [ExitStatus(0, "interrupted, after the log was synced to disk")]
      + BackupStatus.allCases.map(\.exitStatus),
    seeAlso: [["snapshot", "save"], ["snapshot", "restore"], ["snapshot", "prune"]],
    relatedPages: ["etcdctl-backup(7)"])

  static let flags: [Flag<SnapshotFollowCommand>] =
    [
      .duration("full-every", \.fullInterval, "Time between two snapshots; 0 for only one"),
      .duration("sync-every", \.syncInterval, "Time between two syncs of the log; 0 for a sync after each response"),
    ] + SnapshotSaveCommand.snapshotFlags.map { $0.lifted(\.save) }

  var fullInterval = Duration.seconds(3600)
  var syncInterval = Duration.seconds(1)
  /// How snapshots are saved.
  var save = SnapshotSaveCommand()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    let path = arguments[0].string
    guard !path.isEmpty else { throw UsageError("the name of the directory is empty") }
    guard fullInterval >= .zero, syncInterval >= .zero else { throw UsageError("a time must not be negative") }
    // With a slash at its end it is a directory even before it exists.
    try save.take([Word(Array((path + "/").utf8))], dashDash: nil)
  }

  func run(in context: Context) async throws {
    let directory = BackupDirectory(save.path)
    do {
      try directory.create()
      try await directory.whileLocked(for: "snapshot follow") {
        try await cancellingOnSignals { interruption in
          try await Follower(self, in: directory, context).run(until: interruption)
        }
      }
    } catch { throw describe(error, inBackupsOf: directory.path) }
  }
}
