import CommandModel

extension Commands {
  /// `alarm`: the commands about alarms.
  static let alarm = CommandNode<Action>.group(
    Manual("alarm", "Commands about the alarms of the members"),
    [.command(AlarmDisarmCommand.self), .command(AlarmListCommand.self)])
}
