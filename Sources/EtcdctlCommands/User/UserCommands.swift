import CommandModel

extension Commands {
  /// `user`: the commands about users.
  static let user = CommandNode<Action>.group(
    Manual("user", "Commands about the users of the cluster", seeAlso: [["role"], ["auth"]]),
    [
      .command(UserAddCommand.self),
      .command(UserDeleteCommand.self),
      .command(UserGetCommand.self),
      .command(UserListCommand.self),
      .command(UserPasswdCommand.self),
      .command(UserGrantRoleCommand.self),
      .command(UserRevokeRoleCommand.self),
    ])
}
