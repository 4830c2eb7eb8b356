import Bolt
import CommandModel

/// `bbolt info`: prints the page size.
struct BboltInfoCommand: RunnableCommand {
  static let manual = Manual(
    "info", "Prints the page size of a database file", arguments: [Argument("bbolt-file", .file)],
    examples: [Example("etcdutl bbolt info backup.db", "print the page size")],
    exitStatuses: [ExitStatus(.error, "the file can't be read, or is damaged")], globals: .ignored)

  private var path = ""

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkBboltCount(of: arguments)
    path = arguments[0].string
  }

  func run(in context: Context) async throws {
    context.text.line("Page Size: \(try Database(path).meta.pageSize)")
  }
}
