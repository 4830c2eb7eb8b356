import CommandModel

/// `options`: prints the global flags.
struct OptionsCommand: RunnableCommand {
  static let manual = Manual(
    "options", "Lists the flags that every command accepts", globals: .ignored, listsGlobals: true)

  func run(in context: Context) async throws {
    let help = context.tool.help(isColored: context.printer.stream.isColored)
    try context.printer.text(
      "The following flags can be passed to any command:\n\n" + help.globalOptions() + "\n" + help.globalEnvironment())
  }
}
