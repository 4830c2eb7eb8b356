import CommandModel

extension Commands {
  static let auth = CommandNode<Action>.group(
    Manual("auth", "Enables, disables and reports authentication", seeAlso: [["user"], ["role"]]),
    [.command(AuthEnableCommand.self), .command(AuthDisableCommand.self), .command(AuthStatusCommand.self)])
}
