import CommandModel

extension Commands {
  /// `auth`: the commands about authentication.
  static let auth = CommandNode<Action>.group(
    Manual("auth", "Turns authentication on and off", seeAlso: [["user"], ["role"]]),
    [.command(AuthEnableCommand.self), .command(AuthDisableCommand.self), .command(AuthStatusCommand.self)])
}
