import CommandModel

/// `context remove`: removes a context.
struct ContextRemoveCommand: RunnableCommand {
  static let manual = Manual(
    "remove", "Removes a context",
    description: ["Certificates and keys that it names are kept. If it was the current one, no context is in use."],
    arguments: [Argument("name", .context)],
    examples: [Example("etcdctl context remove staging", "remove a context")],
    exitStatuses: [ContextManual.exitStatus],
    seeAlso: [["context", "list"]], globals: .withEnvironmentAlone, relatedPages: ContextManual.pages)

  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments[0].string
  }

  func run(in context: Context) async throws {
    let directory = ContextDirectory(context.environment)
    let wasCurrent = directory.currentName == name
    try directory.remove(name)
    try context.printer.line("Context \(name) removed" + (wasCurrent ? "; no context is in use now" : ""))
  }
}
