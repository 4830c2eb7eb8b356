import CommandModel

extension Commands {
  static let user = CommandNode<Action>.group(
    Manual("user", "Manages users, their passwords and roles", seeAlso: [["role"], ["auth"]]),
    [
      .command(UserAddCommand.self),
      .command(UserDeleteCommand.self),
      .command(UserGetCommand.self),
      .command(UserListCommand.self),
      .command(UserPasswdCommand.self),
      .command(UserGrantRoleCommand.self),
      .command(UserRevokeRoleCommand.self),
      .command(UserExportCommand.self),
      .command(UserImportCommand.self),
    ])
}
