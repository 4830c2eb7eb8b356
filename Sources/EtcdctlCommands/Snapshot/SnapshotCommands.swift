import CommandModel

extension Commands {
  /// `etcdctl snapshot`.
  static let snapshot = CommandNode<Action>.group(
    Manual("snapshot", "Saves, checks and restores snapshots of a member's database"),
    [.command(SnapshotSaveCommand.self)] + snapshotFiles.children)

  /// `etcdutl snapshot`: what needs no server.
  static let snapshotFiles = CommandNode<Action>.group(
    Manual("snapshot", "Checks and restores snapshots of a member's database"),
    [
      .command(SnapshotStatusCommand.self),
      .command(SnapshotVerifyCommand.self),
      .command(SnapshotRestoreCommand.self),
      .command(SnapshotHashKVCommand.self),
      .command(SnapshotDiffCommand.self),
    ])
}
