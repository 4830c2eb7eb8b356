/// A command or a group as plain values, from which help, man pages and completions are rendered.
package struct CommandDescription: Sendable {
  /// The words that lead to it, without the name of the program.
  package var path: [String]
  /// What it is called and what it is for.
  package var manual: Manual
  /// Its own flags, sorted by name.
  package var flags: [FlagDescription]
  /// The members of a group: in the order of their declaration if they have headings, otherwise sorted by name.
  package var children: [CommandDescription]
  /// The heading that its group's help lists it under; empty for none.
  package var heading = ""

  /// Whether it only contains commands.
  package var isGroup: Bool { !children.isEmpty }

  /// The headings of the members that lists show, in order.
  var headings: [String] {
    listedChildren.reduce(into: []) { headings, child in
      if !child.heading.isEmpty, headings.last != child.heading { headings.append(child.heading) }
    }
  }

  /// The members that lists show.
  package var listedChildren: [CommandDescription] { children.filter { !$0.manual.isHidden } }

  /// The flags that lists show.
  package var listedFlags: [FlagDescription] { flags.filter(\.isListed) }

  fileprivate func withoutDescriptions() -> CommandDescription {
    var command = self
    command.manual.summary = ""
    command.flags = flags.map { $0.withoutHelp() }
    command.children = children.map { $0.withoutDescriptions() }
    return command
  }

  /// Itself and everything below it that lists show.
  package var listed: [CommandDescription] { [self] + listedChildren.flatMap(\.listed) }
}

/// A program as plain values: its command tree and its global flags.
package struct ProgramDescription: Sendable {
  /// The program itself as a group.
  package var root: CommandDescription
  /// The global flags, sorted by name.
  package var globals: [FlagDescription]

  /// The global flags that choose among a command's output formats, with these formats; none for a group.
  func formatFlags(of command: CommandDescription) -> [FlagDescription] {
    guard !command.isGroup else { return [] }
    return listedGlobals.filter(\.choosesFormat).map { flag in
      var own = flag
      // A command without a list prints the same in every format.
      own.kind = .choice(command.manual.formats.isEmpty ? [flag.defaultText] : command.manual.formats)
      return own
    }
  }

  /// The name of the program.
  package var name: String { root.manual.name }

  /// The command that lists the global flags; nil when every help text lists them itself.
  var globalsCommand: CommandDescription? { root.children.first(where: \.manual.listsGlobals) }

  /// The same program without summaries of commands and help of flags.
  package func withoutDescriptions() -> ProgramDescription {
    ProgramDescription(root: root.withoutDescriptions(), globals: globals.map { $0.withoutHelp() })
  }

  /// The global flags that lists show.
  package var listedGlobals: [FlagDescription] { globals.filter(\.isListed) }

  /// The command at a path; the nearest group if there is none.
  package subscript(path: [String]) -> CommandDescription {
    var command = root
    for word in path {
      guard let next = command.children.first(where: { $0.manual.name == word }) else { break }
      command = next
    }
    return command
  }

  /// The command line up to the command's name: `etcdctl member add`.
  package func commandLine(of command: CommandDescription) -> String {
    ([name] + command.path).joined(separator: " ")
  }

  /// The exit statuses of a command: the program's own, and those that the command adds or redefines.
  package func exitStatuses(of command: CommandDescription) -> [ExitStatus] {
    let own = command.path.isEmpty ? [] : command.manual.exitStatuses
    let common = root.manual.exitStatuses.filter { status in !own.contains { $0.code == status.code } }
    return (common + own).sorted { $0.code < $1.code }
  }
}

extension CommandNode {
  func description(path: [String], variablePrefix: String?) -> CommandDescription {
    let flags = flagDescriptions().map { $0.readsEnvironment ? $0.withVariable(prefix: variablePrefix) : $0 }
    let children = children.map { child in
      var description = child.description(path: path + [child.manual.name], variablePrefix: variablePrefix)
      description.heading = child.heading
      return description
    }
    return CommandDescription(
      path: path, manual: manual, flags: flags.sorted { $0.name < $1.name }, children: children
    ).inOrder
  }
}

extension CommandDescription {
  /// The same group with its members in the order in which lists show them.
  var inOrder: CommandDescription {
    guard children.allSatisfy(\.heading.isEmpty) else { return self }
    var group = self
    group.children.sort { $0.manual.name < $1.manual.name }
    return group
  }
}
