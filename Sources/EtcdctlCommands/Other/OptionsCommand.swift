import CommandModel

/// `options`: prints the global flags.
struct OptionsCommand: RunnableCommand {
  static let manual = Manual(
    "options", "Lists the flags that every command accepts", globals: .ignored, listsGlobals: true)

  func run(in context: Context) async throws {
    try context.printer.text(
      "The following flags can be passed to any command:\n\n" + context.tool.help.globalOptions() + "\n"
        + context.tool.help.globalEnvironment())
  }
}
