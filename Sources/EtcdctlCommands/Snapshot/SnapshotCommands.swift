import CommandModel

extension Commands {
  /// `etcdctl snapshot`.
  static let snapshot = CommandNode<Action>.group(
    Manual("snapshot", "Saves, verifies, compares and restores snapshots"),
    [.command(SnapshotSaveCommand.self), .command(SnapshotFollowCommand.self)] + snapshotFiles.children)

  /// `etcdutl snapshot`.
  static let snapshotUtility = CommandNode<Action>.group(
    snapshotFiles.manual, snapshotFiles.children + [.command(SnapshotSaveElsewhereCommand.self)])

  /// The commands that need no server.
  private static let snapshotFiles = CommandNode<Action>.group(
    Manual("snapshot", "Verifies, compares and restores snapshots"),
    [
      .command(SnapshotListCommand.self),
      .command(SnapshotPruneCommand.self),
      .command(SnapshotStatusCommand.self),
      .command(SnapshotVerifyCommand.self),
      .command(SnapshotRestoreCommand.self),
      .command(SnapshotHashKVCommand.self),
      .command(SnapshotDiffCommand.self),
    ])
}
