import CommandModel
import Output

/// `version`: tells who we are.
struct VersionCommand: RunnableCommand {
  static let manual = Manual(
    "version", "Prints the version of the program and of etcd's API",
    description: ["The first version is the release of etcd whose client this program stands in for; its own version is behind the plus sign."],
    globals: .ignored)

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.print(VersionReport())
  }
}

/// Who we are; the same text whatever the format, as etcd's own client has it.
private struct VersionReport: Report {
  static let formats = FormatSet.simple

  func simple(to out: SimpleWriter) {
    out.line("etcdctl version: \(Program.compatibility)+\(Program.version)")
    out.line("API version: \(Program.apiVersion)")
  }
}
