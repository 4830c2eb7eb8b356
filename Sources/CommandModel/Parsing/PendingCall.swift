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
  private var set: Set<FlagReference> = []
  /// Errors of well-formed but unsupported values; of several for one flag, the last one counts.
  private var refusals: [FlagReference: UsageError] = [:]

  init(globals: [Flag<Globals>], target: CommandSearch<Action>.Target, values: Globals = Globals()) {
    self.globals = globals
    self.values = values
    if case .node(let node) = target { command = node.begin?() } else { command = nil }
    table = FlagTable(local: command?.flags ?? [], global: globals.map(\.traits))
  }

  /// The names of the flags that have been set.
  var given: Set<String> { Set(set.map { table[$0].name }) }

  /// Sets the flags and collects the arguments of a command line, in order; the first error counts.
  mutating func read(_ words: [Word]) throws(UsageError) {
    var scanner = FlagScanner(words, table: table)
    while let token = try scanner.next() {
      switch token {
      case .argument(let word): arguments.append(word)
      case .dashDash: dashDash = arguments.count
      case .flag(let flag, let value): try apply(flag, value)
      }
    }
  }

  private mutating func apply(_ flag: FlagReference, _ value: Word) throws(UsageError) {
    let description = table[flag]
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
  mutating func read(_ environment: Environment, prefix: String, manuals: [Manual]) {
    let candidates = table.local.indices.filter { table.local[$0].readsEnvironment }.map { FlagReference.local($0) }
    var known = Set(manuals.flatMap(\.environment).map(\.name))
    for flag in candidates + table.global.indices.map({ FlagReference.global($0) }) {
      guard let variable = table[flag].withVariable(prefix: prefix).variable else { continue }
      known.insert(variable)
      guard !set.contains(flag), let value = environment.value(of: variable) else { continue }
      do {
        try assign(flag, value)
      } catch {
        switch error {
        case .malformed(let reason): warnings.append(.ignoredVariable(name: variable, reason: reason))
        case .refused(let refusal): refusals[flag] = refusal
        }
      }
    }
    for name in environment.names(startingWith: prefix) where !known.contains(name) {
      let similar = Suggestions.similar(to: name, in: known.sorted())
      warnings.append(.unknownVariable(name: name, suggestion: similar.first))
    }
  }

  /// Passes the arguments to the command and returns the action; nil for a group.
  /// - Throws: the error of the arguments, or else of flags in the order of their declaration.
  func finish(heedingGlobals: Bool) throws(UsageError) -> Action? {
    guard let command else { return nil }
    let action = try command.finish(arguments, dashDash)
    for index in table.local.indices {
      if let refusal = refusals[.local(index)] { throw refusal }
    }
    for index in table.global.indices where heedingGlobals {
      if let refusal = refusals[.global(index)] { throw refusal }
    }
    return action
  }
}
