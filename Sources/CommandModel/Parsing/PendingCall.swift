/// A command line whose command is known and whose flags are being set.
struct PendingCall<Globals: Options, Action> {
  let globals: [Flag<Globals>]
  /// The command; nil for a group or the built-in help.
  let command: PendingCommand<Action>?
  private let table: FlagTable

  private(set) var values: Globals
  private(set) var arguments: [Word] = []
  private(set) var dashDash: Int?
  private(set) var isHelpWanted = false
  private(set) var warnings: [ParseWarning] = []
  /// The last value of each of the command's own flags, by name.
  private(set) var texts: [String: Word] = [:]
  private var set: Set<FlagReference>
  /// Errors of well-formed but unsupported values; of several for one flag, the last one counts.
  private var refusals: [FlagReference: UsageError] = [:]

  /// A call of a command; `values` and `given` are flags that are set already, without the command's own.
  init(
    globals: [Flag<Globals>], target: CommandSearch<Action>.Target, values: Globals = Globals(),
    given: Set<String> = []
  ) {
    self.globals = globals
    if case .node(let node) = target { command = node.begin?() } else { command = nil }
    table = FlagTable(local: command?.flags ?? [], global: globals.map { $0.traits })
    self.values = values
    set = Set(globals.indices.filter { given.contains(globals[$0].traits.name) }.map { .global($0) })
  }

  /// The names of the flags that have been set.
  var given: Set<String> { Set(set.map { table[$0].name }) }

  /// The name of a flag.
  func name(of flag: FlagReference) -> String { table[flag].name }

  /// Sets the flags and collects the arguments of a command line, in order; the first error counts.
  mutating func read(_ words: [Word]) throws(UsageError) {
    var scanner = FlagScanner(words, table: table)
    while let token = try scanner.next() { try take(token) }
  }

  /// Reads what there is of an unfinished command line, and skips what is unknown or malformed.
  /// - Returns: the flag at its end whose value is missing; nil for none.
  mutating func readUnfinished(_ words: [Word]) -> FlagReference? {
    var scanner = FlagScanner(words, table: table)
    while true {
      do {
        guard let token = try scanner.next() else { return scanner.unsatisfied }
        try take(token)
      } catch {
        // Each step has consumed at least a letter, so there is an end.
        continue
      }
    }
  }

  /// Sets the flags that an unfinished command line does not set from their variables, and from those in a file.
  /// - Returns: why the file cannot be used; nil when it can.
  mutating func readVariables(
    _ environment: Environment, prefix: String?, _ file: (Globals, Set<String>) throws(UsageError) -> EnvironmentFile?
  ) -> UsageError? {
    guard let prefix else { return nil }
    let names = VariableNames(prefix: prefix, manuals: [])
    read(environment, names)
    do throws(UsageError) {
      if let file = try file(values, given) { try read(file, names) }
      return nil
    } catch {
      return error
    }
  }

  private mutating func take(_ token: FlagScanner.Token) throws(UsageError) {
    switch token {
    case .argument(let word): arguments.append(word)
    case .dashDash: dashDash = arguments.count
    case .flag(let flag, let value): try apply(flag, value)
    }
  }

  private mutating func apply(_ flag: FlagReference, _ value: Word) throws(UsageError) {
    let description = table[flag]
    if case .local = flag { texts[description.name] = value }
    do {
      try assign(flag, value)
    } catch {
      switch error {
      case .malformed(let reason): throw description.error(for: value, reason: reason)
      case .refused(let refusal): refusals[flag] = refusal
      }
    }
    let isFirst = set.insert(flag).inserted
    if isFirst, let advice = description.deprecation {
      warnings.append(.deprecatedFlag(name: description.name, advice: advice))
    }
  }

  private mutating func assign(_ flag: FlagReference, _ value: Word) throws(FlagProblem) {
    let isFirst = !set.contains(flag)
    refusals[flag] = nil
    switch flag {
    case .local(let index): try command?.set(index, value, isFirst)
    case .global(let index): try globals[index].set(&values, value, isFirst)
    case .help: isHelpWanted = try GoSyntax.boolean(value)
    }
  }

  /// Sets the flags that the command line did not set from their variables, and warns about unknown variables.
  ///
  /// A malformed value is ignored, as in etcdctl, but with a warning.
  mutating func read(_ environment: Environment, _ names: VariableNames) {
    let variables = variables(names)
    for (flag, variable) in variables where !set.contains(flag) {
      guard let value = environment.value(of: variable) else { continue }
      do {
        try assign(flag, value)
        set.insert(flag)
      } catch {
        switch error {
        case .malformed(let reason): warnings.append(.ignoredVariable(name: variable, reason: reason))
        case .refused(let refusal):
          refusals[flag] = refusal
          set.insert(flag)
        }
      }
    }
    noteUnknown(environment, names, variables.map(\.name), file: nil)
  }

  /// Sets the flags that nothing has set yet from the variables in a file, and warns about unknown ones.
  /// - Throws: `UsageError` for a malformed value: unlike the environment, the file is meant for this program alone.
  mutating func read(_ file: EnvironmentFile, _ names: VariableNames) throws(UsageError) {
    let variables = variables(names)
    for (flag, variable) in variables where !set.contains(flag) {
      guard let value = file.variables.value(of: variable) else { continue }
      do {
        try assign(flag, value)
      } catch {
        switch error {
        case .malformed(let reason): throw UsageError("\(file.name): \(variable) is malformed: \(reason)")
        case .refused(var refusal):
          refusal.message = "\(file.name): \(variable): \(refusal.message)"
          throw refusal
        }
      }
    }
    noteUnknown(file.variables, names, variables.map(\.name), file: file.name)
  }

  /// The flags that a variable can set, and its name.
  private func variables(_ names: VariableNames) -> [(flag: FlagReference, name: String)] {
    let candidates = table.local.indices.filter { table.local[$0].readsEnvironment }.map { FlagReference.local($0) }
    return (candidates + table.global.indices.map { FlagReference.global($0) }).compactMap { flag in
      table[flag].withVariable(prefix: names.prefix).variable.map { (flag: flag, name: $0) }
    }
  }

  private mutating func noteUnknown(
    _ environment: Environment, _ names: VariableNames, _ ofFlags: [String], file: String?
  ) {
    let known = Set(names.declared + ofFlags)
    for name in environment.names(startingWith: names.prefix) where !known.contains(name) {
      let similar = Suggestions.similar(to: name, in: known.sorted())
      warnings.append(.unknownVariable(name: name, suggestion: similar.first, file: file))
    }
  }

  /// Passes the arguments to the command and returns the action; nil for a group.
  /// - Throws: the error of the arguments, or else of flags in the order of their declaration.
  func finish(heedingGlobals: Bool) throws(UsageError) -> Action? {
    guard let command else { return nil }
    let action = try command.finish(arguments, dashDash)
    try refuse(heedingGlobals: heedingGlobals)
    return action
  }

  /// Throws the error of the first flag, in the order of their declaration, whose value is not supported.
  func refuse(heedingGlobals: Bool) throws(UsageError) {
    for index in table.local.indices {
      if let refusal = refusals[.local(index)] { throw refusal }
    }
    for index in table.global.indices where heedingGlobals {
      if let refusal = refusals[.global(index)] { throw refusal }
    }
  }
}

/// The names that environment variables can have.
struct VariableNames {
  /// How all of them begin.
  let prefix: String
  /// Those that stand for no flag.
  let declared: [String]

  init(prefix: String, manuals: [Manual]) {
    self.prefix = prefix
    declared = manuals.flatMap(\.environment).map(\.name)
  }
}
