import CommandModel
import Files

/// `context edit`: changes a context with an editor.
struct ContextEditCommand: RunnableCommand {
  static let manual = Manual(
    "edit", "Edits a context",
    description: [
      """
      The editor gets a copy. What it leaves replaces the context only if etcdctl can read it; otherwise the edited \
      text is kept in a file, which is named. A symbolic link stays one: the file that it leads to is changed.
      """
    ],
    arguments: [Argument("name", .context)],
    examples: [Example("etcdctl context edit production", "edit a context")],
    exitStatuses: [ContextManual.exitStatus], environment: Draft.variables,
    seeAlso: [["context", "show"], ["context", "test"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments[0].string
  }

  func run(in context: Context) async throws {
    let directory = ContextDirectory(context.environment)
    let path = try directory.existingPath(of: name)
    let (text, access) = try ContextFile.read(path)
    let isChanged = try await cancellingOnSignals { interruption in
      let draft = try Draft(text, name: "\(name).env", environment: context.environment)
      let edited = try await draft.edit(interruption)
      guard edited != text else { return false }
      do {
        // Relative names of files are relative to the context, not to the draft.
        let settings = try ContextSettings(ContextFile(edited, name: name, path: path))
        context.standardError.note(settings.warnings)
        let permissions = access?.permissions ?? 0o600
        try WholeFile.replace(FileTree.destination(of: path), edited, permissions: permissions)
      } catch {
        context.standardError.line("note: the context is unchanged; the edited text is kept in \(draft.keep())")
        throw error
      }
      return true
    }
    try context.printer.line("Context \(name) \(isChanged ? "changed" : "unchanged")")
  }
}
