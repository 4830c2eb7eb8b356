import CommandModel

extension Commands {
  /// `etcdctl snapshot`.
  static let snapshot = CommandNode<Action>.group(
    Manual("snapshot", "Saves, checks and restores snapshots of a member's database"),
    [.command(SnapshotSaveCommand.self)] + snapshotFiles.children)

  /// `etcdutl snapshot`.
  static let snapshotUtility = CommandNode<Action>.group(
    snapshotFiles.manual, snapshotFiles.children + [.command(SnapshotSaveElsewhereCommand.self)])

  /// What needs no server.
  private static let snapshotFiles = CommandNode<Action>.group(
    Manual("snapshot", "Checks and restores snapshots of a member's database"),
    [
      .command(SnapshotStatusCommand.self),
      .command(SnapshotVerifyCommand.self),
      .command(SnapshotRestoreCommand.self),
      .command(SnapshotHashKVCommand.self),
      .command(SnapshotDiffCommand.self),
    ])
}
