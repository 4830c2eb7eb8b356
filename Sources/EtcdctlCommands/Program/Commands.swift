import CommandModel

/// What the parser makes of a call: something to run.
typealias Action = @Sendable (Context) async throws -> Void

/// A command that can be run.
protocol RunnableCommand: Command {
  /// Does the work.
  /// - Throws: any error; `describe` tells how the program ends with it.
  func run(in context: Context) async throws
}

extension CommandNode where Action == EtcdctlCommands.Action {
  static func command<C: RunnableCommand>(_ type: C.Type) -> CommandNode {
    command(type) { command in
      { context in try await command.run(in: context) }
    }
  }
}

/// The command trees.
enum Commands {
  /// The commands of `etcdctl`.
  static let root = CommandNode<Action>.group(
    Manual(
      "etcdctl", "a fast and careful command line client for etcd",
      exitStatuses: [
        ExitStatus(0, "success"),
        ExitStatus(
          .error, "the server refused, could not be reached, or did not answer in time; an unknown flag or command"),
        ExitStatus(.badConnection, "no client could be set up: wrong user or password, no endpoints"),
        ExitStatus(.invalidInput, "unusable input on standard input"),
        ExitStatus(.badFeature, "an output format, order or choice that isn't supported"),
        ExitStatus(.interrupted, "interrupted, or the server ended a watch"),
        ExitStatus(.inputOutput, "reading or writing failed"),
        ExitStatus(.badArguments, "wrong arguments"),
      ],
      environment: [Variable(Program.apiVariable, "the version of etcd's API; nothing or 3")] + ClientVariables.all),
    [
      .command(GetCommand.self),
      .command(PutCommand.self),
      .command(DelCommand.self),
      .command(WatchCommand.self),
      .command(TxnCommand.self),
      .command(CompactionCommand.self),
      lease,
      member,
      .group(
        Manual("endpoint", "Commands about the endpoints"),
        [
          .command(EndpointHealthCommand.self),
          .command(EndpointStatusCommand.self),
          .command(EndpointHashKVCommand.self),
        ]),
      snapshot,
      .command(LockCommand.self),
      .command(ElectCommand.self),
      .command(MakeMirrorCommand.self),
      check,
      alarm,
      .command(DefragCommand.self),
      .command(BackupCommand.self),
      .command(MoveLeaderCommand.self),
      downgrade,
      user,
      role,
      auth,
      .command(VersionCommand.self),
      .command(CompletionCommand.self),
      .command(OptionsCommand.self),
      .command(DocsCommand.self),
    ])

  /// The commands of etcd's other tool, `etcdutl`, which work on files.
  static let utility = CommandNode<Action>.group(
    Manual(
      "etcdutl", "works on snapshots and data directories of etcd, without a server",
      exitStatuses: [
        ExitStatus(0, "success"),
        ExitStatus(.error, "the work could not be done; an unknown flag or command"),
        ExitStatus(.badFeature, "an output format or choice that isn't supported"),
        ExitStatus(.interrupted, "interrupted"),
        ExitStatus(.inputOutput, "reading or writing failed"),
        ExitStatus(.badArguments, "wrong arguments"),
      ]),
    [
      snapshotUtility,
      .command(SnapshotHashKVCommand.self),
      bbolt,
      .command(DefragFilesCommand.self),
      .command(MigrateCommand.self),
      checkFiles,
      .command(BackupFilesCommand.self),
      .command(VersionCommand.self),
      .command(CompletionCommand.self),
    ])
}
