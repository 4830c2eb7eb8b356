import CommandModel

extension Commands {
  static let context = CommandNode<Action>.group(
    Manual(
      "context", "Manages contexts: named sets of settings, one for a cluster", relatedPages: ContextManual.pages),
    [
      .command(ContextListCommand.self),
      .command(ContextShowCommand.self),
      .command(ContextUseCommand.self),
      .command(ContextAddCommand.self),
      .command(ContextEditCommand.self),
      .command(ContextCopyCommand.self),
      .command(ContextRemoveCommand.self),
      .command(ContextTestCommand.self),
    ])
}

/// What the manuals of several commands say.
enum ContextManual {
  static let pages = ["etcdctl-contexts(7)"]
  static let exitStatus = ExitStatus(.badArguments, "invalid arguments; the context does not exist or cannot be used")
}
