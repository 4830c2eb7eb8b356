import CommandModel

extension Commands {
  /// `role`: the commands about roles.
  static let role = CommandNode<Action>.group(
    Manual("role", "Commands about the roles of users", seeAlso: [["user"], ["auth"]]),
    [
      .command(RoleAddCommand.self),
      .command(RoleDeleteCommand.self),
      .command(RoleGetCommand.self),
      .command(RoleListCommand.self),
      .command(RoleGrantPermissionCommand.self),
      .command(RoleRevokePermissionCommand.self),
    ])
}
