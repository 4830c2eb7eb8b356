import CommandModel

extension Commands {
  static let alarm = CommandNode<Action>.group(
    Manual("alarm", "Lists and disarms alarms"),
    [.command(AlarmDisarmCommand.self), .command(AlarmListCommand.self)])
}
