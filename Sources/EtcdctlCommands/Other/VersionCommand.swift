import CommandModel

/// `version`: prints the level of compatibility and the version of the program.
struct VersionCommand: RunnableCommand {
  static let manual = Manual(
    "version", "Prints the versions of the program and of etcd's API",
    description: [
      "The etcd release that this program is compatible with, then its own version after the plus sign."
    ],
    globals: .ignored)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  /// As in etcd's own client, the format makes no difference.
  func run(in context: Context) async throws {
    try context.printer.text(
      """
      \(context.tool.rawValue) version: \(Tool.compatibility)+\(Program.version)
      API version: \(Tool.apiVersion)

      """)
  }
}
