/// Parses command lines by the rules of cobra and pflag.
///
/// Parsing is pure: it depends only on its arguments, prints nothing and does not exit.
///
/// The global flags are `Options`; as with `Flag`, the type does not say so.
package struct Parser<Globals: Sendable, Action>: Sendable {
  let root: CommandNode<Action>
  let globals: [Flag<Globals>]
  let environmentPrefix: String?

  /// Makes a parser.
  /// - Parameters:
  ///   - root: the program, as a group of commands.
  ///   - globals: the flags that every command has.
  ///   - environmentPrefix: how the names of the environment variables begin that stand for the global flags; nil if
  ///     there are none. `dial-timeout` with the prefix `ETCDCTL_` gives `ETCDCTL_DIAL_TIMEOUT`.
  package init(root: CommandNode<Action>, globals: [Flag<Globals>], environmentPrefix: String? = nil) {
    self.root = root
    self.globals = globals
    self.environmentPrefix = environmentPrefix
  }
}

extension Parser where Globals: Options {
  /// The program as plain values, for help, man pages and completions.
  package var description: ProgramDescription {
    var tree = root.description(path: [], variablePrefix: environmentPrefix)
    let help = CommandSearch<Action>.helpManual
    tree.children.append(
      CommandDescription(
        path: [help.name], manual: help, flags: [], children: [], heading: tree.children.last?.heading ?? ""))
    tree = tree.inOrder
    let flags = globals.map { $0.description.withVariable(prefix: environmentPrefix) }
    return ProgramDescription(root: tree, globals: flags.sorted { $0.name < $1.name })
  }

  /// The environment variable of a global flag; nil if there is none.
  package func variable(of flag: String) -> String? {
    globals.first { $0.traits.name == flag }?.traits.withVariable(prefix: environmentPrefix).variable
  }

  /// Parses a command line.
  /// - Parameters:
  ///   - words: the command line without the name of the program.
  ///   - environment: the variables that can set flags.
  ///   - values: the global flags where nothing sets them.
  ///   - file: finds the variables that count where neither the command line nor the environment sets a flag; called
  ///     with the global flags and the names of those that are set, for commands that read such a file.
  /// - Returns: what to do, with the global flags.
  /// - Throws: `UsageError` with the exit status; what `file` throws.
  package func parse(
    _ words: [Word], environment: Environment, values: Globals = Globals(),
    file: (Globals, Set<String>) throws(UsageError) -> EnvironmentFile? = { _, _ in nil }
  ) throws(UsageError) -> Invocation<Globals, Action> {
    let search = CommandSearch(root: root, globals: globals.map { $0.traits })
    let found = search.find(words)
    if let stray = found.stray, found.path.isEmpty { throw search.unknownCommand(stray, in: root, path: []) }
    do throws(UsageError) {
      return try invocation(found, search: search, environment: environment, values: values, file: file)
    } catch {
      var error = error.about(found.path)
      // `--version` is a command here.
      if let name = error.unknownFlag,
        root.children.contains(where: { $0.manual.name == name && !$0.manual.isHidden })
      {
        error.advice = "\(root.manual.name) \(name)"
      }
      throw error
    }
  }

  /// The global flags with what the environment and a file of variables set where the command line sets nothing.
  /// - Parameters:
  ///   - line: the flags of the command line.
  ///   - given: the names of those that it sets.
  ///   - environment: the variables that count next.
  ///   - file: finds the variables that count last, as for `parse`.
  /// - Returns: the flags, the names of those that the command line or the environment sets, and warnings about the
  ///   file.
  /// - Throws: `UsageError` for a value that is malformed or not supported; what `file` throws.
  package func globals(
    _ line: Globals, given: Set<String>, environment: Environment,
    file: (Globals, Set<String>) throws(UsageError) -> EnvironmentFile?
  ) throws(UsageError) -> (values: Globals, given: Set<String>, warnings: [ParseWarning]) {
    var call = PendingCall<Globals, Action>(globals: globals, target: .node(root), values: line, given: given)
    let known = VariableNames(prefix: environmentPrefix ?? "", manuals: [root.manual])
    call.read(environment, known)
    let (noted, given) = (call.warnings.count, call.given)
    if let file = try file(call.values, given) { try call.read(file, known) }
    try call.refuse(heedingGlobals: true)
    return (call.values, given, Array(call.warnings.dropFirst(noted)))
  }

  private func invocation(
    _ found: CommandSearch<Action>.Found, search: CommandSearch<Action>, environment: Environment,
    values: Globals, file: (Globals, Set<String>) throws(UsageError) -> EnvironmentFile?
  ) throws(UsageError) -> Invocation<Globals, Action> {
    var call = PendingCall<Globals, Action>(globals: globals, target: found.target, values: values)
    try call.read(found.words)
    var result = Invocation<Globals, Action>(
      globals: call.values, path: found.path, outcome: call.isHelpWanted ? .help : .usage,
      given: call.given, warnings: call.warnings)
    if call.isHelpWanted { return result }

    switch found.target {
    case .help:
      result.outcome = .help
      result.path = helpPath(call.arguments, search: search, warnings: &result.warnings)
    case .node(let node):
      let manual = node.manual
      if !node.isGroup, manual.globals.readsEnvironment, let environmentPrefix {
        let known = VariableNames(prefix: environmentPrefix, manuals: [root.manual, manual])
        call.read(environment, known)
        if manual.globals == .withEnvironment, let file = try file(call.values, call.given) {
          try call.read(file, known)
        }
      }
      if node.isGroup, let stray = call.arguments.first(where: { !$0.isEmpty }) {
        throw search.unknownCommand(stray, in: node, path: found.path)
      }
      if manual.showsHelpAlone, call.arguments.isEmpty { break }
      guard let action = try call.finish(heedingGlobals: manual.globals != .ignored) else { break }
      result.globals = call.values
      result.warnings = call.warnings
      result.outcome = .run(action)
    }
    return result
  }

  /// The command that the arguments of `help` name, as far as they name one.
  private func helpPath(
    _ arguments: [Word], search: CommandSearch<Action>, warnings: inout [ParseWarning]
  ) -> [String] {
    var (group, path) = (root, [String]())
    for word in arguments {
      switch search.child(word.string, of: group, isRoot: path.isEmpty) {
      case .node(let child):
        path.append(child.manual.name)
        group = child
      case .help:
        return [CommandSearch<Action>.helpManual.name]
      case nil:
        if path.isEmpty {
          let suggestions = search.unknownCommand(word, in: root, path: []).suggestions
          warnings.append(.unknownHelpTopic(word.string, suggestions: suggestions))
        }
        return path
      }
    }
    return path
  }
}

extension Command {
  /// Parses the words of this command alone, without the name of the command and without global flags: for the lines
  /// of an interactive mode.
  /// - Throws: `UsageError` when a flag or the arguments are wrong; it never shows the usage.
  package static func parse(_ words: [Word]) throws(UsageError) -> Self {
    let node = CommandNode<Self>.command(Self.self) { $0 }
    var call = PendingCall<NoOptions, Self>(globals: [], target: .node(node))
    do throws(UsageError) {
      try call.read(words)
      guard !call.isHelpWanted, let parsed = try call.finish(heedingGlobals: false) else {
        throw UsageError("help requested")
      }
      return parsed
    } catch {
      var problem = error.about([manual.name])
      // Source: etcd's watchInteractiveFunc; every error in a line has the exit status of invalid arguments.
      (problem.kind, problem.showsUsage) = (.arguments, false)
      throw problem
    }
  }
}

private struct NoOptions: Options {}
