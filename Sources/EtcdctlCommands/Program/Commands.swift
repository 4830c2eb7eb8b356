import CommandModel

/// The result of parsing a command.
typealias Action = @Sendable (Context) async throws -> Void

/// A command that can be run.
protocol RunnableCommand: Command {
  /// Does the work.
  /// - Throws: any error; `describe` maps it to a message and an exit status.
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
      "etcdctl", "command line client for etcd",
      exitStatuses: [
        ExitStatus(0, "success"),
        ExitStatus(
          .error,
          "the server refused the request, could not be reached or did not respond in time; unknown flag or command"),
        ExitStatus(.badConnection, "no client could be set up: wrong user name or password, no endpoints"),
        ExitStatus(.invalidInput, "invalid standard input"),
        ExitStatus(.badFeature, "unsupported output format, sort order or other choice"),
        ExitStatus(.interrupted, "interrupted, or the server canceled a watch"),
        ExitStatus(.inputOutput, "reading or writing failed"),
        ExitStatus(.badArguments, "invalid arguments"),
      ],
      environment: [
        Variable(Program.apiVariable, "version of etcd's API: 3 or empty"),
        Variable(Completion.limitVariable, "how long a shell waits for keys and names to complete (default 275ms)"),
      ] + CommandRunner.variables + ClientVariables.all,
      foreignNames: otherNames, relatedPages: relatedPages),
    sections: [
      CommandSection(
        "Keys",
        [
          .command(GetCommand.self),
          .command(PutCommand.self),
          .command(DelCommand.self),
          .command(EditCommand.self),
          .command(CopyCommand.self),
          .command(MoveCommand.self),
          .command(RevertCommand.self),
          .command(TxnCommand.self),
          .command(ListKeysCommand.self),
          .command(TreeCommand.self),
          .command(DiskUsageCommand.self),
          .command(FindCommand.self),
          .command(StatCommand.self),
          .command(HistoryCommand.self),
          .command(ChangesCommand.self),
        ]),
      CommandSection("Watching", [.command(WatchCommand.self)]),
      CommandSection("Locks and leases", [.command(LockCommand.self), .command(ElectCommand.self), lease]),
      CommandSection(
        "Cluster",
        [
          member,
          endpoint,
          .command(DoctorCommand.self),
          .command(MoveLeaderCommand.self),
          .command(CompactionCommand.self),
          .command(DefragCommand.self),
          alarm,
          downgrade,
          check,
        ]),
      CommandSection(
        "Backup and restore",
        [
          snapshot,
          .command(ExportCommand.self),
          .command(ImportCommand.self),
          .command(DiffCommand.self),
          .command(MakeMirrorCommand.self),
          .command(BackupCommand.self),
        ]),
      CommandSection("Kubernetes", [kubernetes]),
      CommandSection("Users and roles", [auth, user, role]),
      CommandSection("Contexts and shell", [context, .command(ShellCommand.self), .command(CompletionCommand.self)]),
      CommandSection(
        "Other", [.command(OptionsCommand.self), .command(VersionCommand.self), .command(DocsCommand.self)]),
    ])

  private static let relatedPages = [
    "etcdctl-compatibility(7)", "etcdctl-formats(7)", "etcdctl-backup(7)", "etcdctl-contexts(7)",
  ]

  /// Commands of etcdctl 2 and of etcdutl.
  private static let otherNames = [
    "set": "etcdctl put", "mk": "etcdctl put", "update": "etcdctl put", "rm": "etcdctl del", "delete": "etcdctl del",
    "rmdir": "etcdctl del --prefix", "exec-watch": "etcdctl watch KEY -- PROGRAM",
    "members": "etcdctl member list",
    "cluster-health": "etcdctl endpoint health --cluster", "bbolt": "etcdutl bbolt", "migrate": "etcdutl migrate",
  ]

  /// The commands of etcd's other tool, `etcdutl`, which work on files.
  static let utility = CommandNode<Action>.group(
    Manual(
      "etcdutl", "works on etcd's snapshots and data directories without a server",
      exitStatuses: [
        ExitStatus(0, "success"),
        ExitStatus(.error, "the command failed; unknown flag or command"),
        ExitStatus(.badFeature, "unsupported output format or other choice"),
        ExitStatus(.interrupted, "interrupted"),
        ExitStatus(.inputOutput, "reading or writing failed"),
        ExitStatus(.badArguments, "invalid arguments"),
      ], foreignNames: namesInEtcdctl, relatedPages: relatedPages),
    sections: [
      CommandSection("Snapshots", [snapshotUtility, .command(SnapshotHashKVCommand.self)]),
      CommandSection(
        "Data directories",
        [
          .command(DefragFilesCommand.self),
          .command(MigrateCommand.self),
          checkFiles,
          .command(BackupFilesCommand.self),
        ]),
      CommandSection("Database files", [bbolt]),
      CommandSection("Other", [.command(CompletionCommand.self), .command(VersionCommand.self)]),
    ])

  /// Commands of etcdctl that read a file with a flag.
  private static let namesInEtcdctl = [
    "get": "etcdctl get --from-snapshot FILE KEY", "member": "etcdctl member list --from-snapshot FILE",
    "lease": "etcdctl lease list --from-snapshot FILE", "user": "etcdctl user list --from-snapshot FILE",
    "role": "etcdctl role list --from-snapshot FILE", "alarm": "etcdctl alarm list --from-snapshot FILE",
  ]
}
