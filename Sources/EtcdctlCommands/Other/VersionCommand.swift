import CommandModel

/// `version`: tells who we are.
struct VersionCommand: RunnableCommand {
  static let manual = Manual(
    "version", "Prints the version of the program and of etcd's API",
    description: [
      "The first version is the release of etcd whose client this program stands in for; its own version is behind the plus sign."
    ],
    globals: .ignored)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  /// The text is the same whatever the format, as etcd's own client has it.
  func run(in context: Context) async throws {
    try context.printer.text(
      """
      \(context.tool.rawValue) version: \(Tool.compatibility)+\(Program.version)
      API version: \(Tool.apiVersion)

      """)
  }
}
