import CommandModel

/// `context copy`: copies a context.
struct ContextCopyCommand: RunnableCommand {
  static let manual = Manual(
    "copy", "Copies a context under a new name",
    arguments: [Argument("name", .context), Argument("new-name")],
    examples: [Example("etcdctl context copy production staging", "begin a context with the settings of another one")],
    exitStatuses: [ContextManual.exitStatus],
    seeAlso: [["context", "edit"]], globals: .withEnvironmentAlone, relatedPages: ContextManual.pages)

  private var names: [String] = []

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    names = arguments.map(\.string)
  }

  func run(in context: Context) async throws {
    let directory = ContextDirectory(context.environment)
    let text = try ContextFile.read(try directory.existingPath(of: names[0])).text
    try directory.write(text, as: names[1])
    try context.printer.line("Context \(names[0]) copied to \(names[1])")
  }
}
