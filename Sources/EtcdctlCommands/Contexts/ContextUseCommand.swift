import CommandModel

/// `context use`: makes a context the current one.
struct ContextUseCommand: RunnableCommand {
  static let manual = Manual(
    "use", "Chooses the context that commands use from now on",
    description: [
      """
      The choice is a link named current beside the contexts. The flag --context and the environment variable \
      ETCDCTL_CONTEXT choose another one for a single command or a shell.
      """
    ],
    arguments: [Argument("name|-", .context, optional: true)],
    examples: [
      Example("etcdctl context use production", "use a context"),
      Example("etcdctl context use -", "go back to the context before"),
      Example("etcdctl context use --none", "use no context"),
    ],
    exitStatuses: [ContextManual.exitStatus],
    seeAlso: [["context", "list"], ["context", "add"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  static let flags: [Flag<ContextUseCommand>] = [.toggle("none", \.isNone, "Use no context")]

  var isNone = false
  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    guard arguments.isEmpty == isNone else {
      throw UsageError("use command needs either the name of a context or --none")
    }
    name = arguments.first?.string ?? ""
  }

  func run(in context: Context) async throws {
    let directory = ContextDirectory(context.environment)
    guard !isNone else {
      try directory.use(nil)
      return try context.printer.line("No context is in use")
    }
    let chosen = try name == "-" ? previous(in: directory) : name
    let settings = try ContextSettings(ContextFile(reading: try directory.existingPath(of: chosen), name: chosen))
    context.standardError.note(settings.warnings)
    try directory.use(chosen)
    if context.shared.isShell {
      context.standardError.line("note: a running shell keeps its context; the next one uses \(chosen)")
    } else if let other = context.environment.value(of: GlobalOptions.variable(of: GlobalOptions.contextFlag)) {
      context.standardError.line(
        "note: this shell still uses \(other.string), which the environment variable "
          + "\(GlobalOptions.variable(of: GlobalOptions.contextFlag)) names")
    }
    noteOverruling(settings, in: context)
    try context.printer.line("Using context \(chosen) (\(settings.globals.place))")
  }

  private func noteOverruling(_ settings: ContextSettings, in context: Context) {
    let variable = GlobalOptions.variable(of: GlobalOptions.endpointsFlag)
    // What the context in use until now has set is in this environment, too.
    guard let value = context.environment.value(of: variable), value != context.contextFile?[variable]?.value,
      settings.globals.endpoints != value.string.split(separator: ",").map(String.init)
    else { return }
    context.standardError.line("note: \(variable) is set in the environment, and wins over what the context has")
  }

  private func previous(in directory: ContextDirectory) throws(UsageError) -> String {
    guard let name = directory.previousName else { throw UsageError("no context was in use before") }
    return name
  }
}
