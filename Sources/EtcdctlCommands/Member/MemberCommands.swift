import CommandModel

extension Commands {
  /// `member`: the commands about members.
  static let member = CommandNode<Action>.group(
    Manual("member", "Commands about the members of the cluster"),
    [
      .command(MemberAddCommand.self),
      .command(MemberRemoveCommand.self),
      .command(MemberUpdateCommand.self),
      .command(MemberListCommand.self),
      .command(MemberPromoteCommand.self),
    ])
}
