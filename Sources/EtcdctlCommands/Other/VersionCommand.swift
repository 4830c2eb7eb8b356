import CommandModel
import Output

/// `version`: prints the level of compatibility and the version of the program.
struct VersionCommand: RunnableCommand {
  static let manual = Manual(
    "version", "Prints the versions of the program and of etcd's API",
    description: [
      "The etcd release that this program is compatible with, then its own version after the plus sign."
    ],
    globals: .ignored)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  /// As in etcd's own client, its formats make no difference.
  func run(in context: Context) async throws {
    if context.printer.supports(VersionReport.self) { return try context.printer.print(VersionReport(context.tool)) }
    try context.printer.text(
      """
      \(context.tool.rawValue) version: \(Tool.compatibility)+\(Program.version)
      API version: \(Tool.apiVersion)

      """)
  }
}

/// The versions as a record.
private struct VersionReport: RecordReport {
  private let tool: Tool

  init(_ tool: Tool) { self.tool = tool }

  func records(to out: RecordWriter) {
    out.object {
      out.field("name", tool.rawValue)
      out.field("version", Program.version)
      out.field("compatibility", Tool.compatibility)
      out.field("api_version", Tool.apiVersion)
    }
    out.endDocument()
  }
}
