/// A command or a group of commands in the tree that a parser walks.
///
/// `Action` is the result of parsing a command, for instance a closure that runs it.
package struct CommandNode<Action>: Sendable {
  /// What the command or group is called and what it is for.
  package var manual: Manual { makeManual() }
  /// The members of a group; empty for a command.
  package let children: [CommandNode<Action>]
  /// The heading that the group's help lists it under; empty for none.
  var heading = ""

  private let makeManual: @Sendable () -> Manual
  let flagTraits: @Sendable () -> [FlagDescription]
  let flagDescriptions: @Sendable () -> [FlagDescription]
  /// Begins a call of the command; nil for a group.
  let begin: (@Sendable () -> PendingCommand<Action>)?

  /// A command and the conversion of a call to an action.
  package static func command<C: Command>(
    _ type: C.Type, action: @escaping @Sendable (C) -> Action
  ) -> CommandNode {
    CommandNode(
      children: [], makeManual: { C.manual }, flagTraits: { C.flags.map { $0.traits } },
      flagDescriptions: { C.flags.map { $0.description } }, begin: { PendingCommand(C.self, action: action) })
  }

  /// A group of commands; called alone, it shows its help.
  package static func group(
    _ manual: @autoclosure @escaping @Sendable () -> Manual, _ children: [CommandNode<Action>]
  ) -> CommandNode {
    CommandNode(
      children: children, makeManual: manual, flagTraits: { [] }, flagDescriptions: { [] }, begin: nil)
  }

  /// A group of commands whose help lists them under headings, in the order of the sections.
  package static func group(
    _ manual: @autoclosure @escaping @Sendable () -> Manual, sections: [CommandSection<Action>]
  ) -> CommandNode {
    var children: [CommandNode] = []
    for section in sections {
      for var member in section.members {
        member.heading = section.heading
        children.append(member)
      }
    }
    return group(manual(), children)
  }

  var isGroup: Bool { begin == nil }
}

/// Members of a group that help lists under a common heading.
package struct CommandSection<Action>: Sendable {
  let heading: String
  let members: [CommandNode<Action>]

  /// A section of a group's help.
  package init(_ heading: String, _ members: [CommandNode<Action>]) {
    self.heading = heading
    self.members = members
  }
}

/// A command whose flags are being set.
struct PendingCommand<Action> {
  let flags: [FlagDescription]
  let set: (_ flag: Int, _ word: Word, _ isFirst: Bool) throws(FlagProblem) -> Void
  let finish: (_ arguments: [Word], _ dashDash: Int?) throws(UsageError) -> Action

  init<C: Command>(_: C.Type, action: @escaping @Sendable (C) -> Action) {
    let declared = C.flags
    var command = C()
    flags = declared.map { $0.traits }
    set = { (flag, word, isFirst) throws(FlagProblem) in try declared[flag].set(&command, word, isFirst) }
    finish = { (arguments, dashDash) throws(UsageError) in
      try command.take(arguments, dashDash: dashDash)
      return action(command)
    }
  }
}
