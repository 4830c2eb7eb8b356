import CommandModel

extension Commands {
  static let role = CommandNode<Action>.group(
    Manual("role", "Manages roles and their permissions", seeAlso: [["user"], ["auth"]]),
    [
      .command(RoleAddCommand.self),
      .command(RoleDeleteCommand.self),
      .command(RoleGetCommand.self),
      .command(RoleListCommand.self),
      .command(RoleGrantPermissionCommand.self),
      .command(RoleRevokePermissionCommand.self),
      .command(RoleExportCommand.self),
      .command(RoleImportCommand.self),
    ])
}
