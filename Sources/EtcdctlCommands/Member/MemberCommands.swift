import CommandModel

extension Commands {
  static let member = CommandNode<Action>.group(
    Manual("member", "Lists, adds, removes and updates cluster members"),
    [
      .command(MemberAddCommand.self),
      .command(MemberRemoveCommand.self),
      .command(MemberUpdateCommand.self),
      .command(MemberListCommand.self),
      .command(MemberPromoteCommand.self),
      .command(MemberReplaceCommand.self),
    ])
}
