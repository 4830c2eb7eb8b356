import Bolt
import CommandModel

/// `bbolt info`: prints the page size.
struct BboltInfoCommand: BboltCommand {
  static let manual = Manual(
    "info", "Prints the page size of a database file", arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt info backup.db", "print the page size")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    let size = try open().meta.pageSize
    try context.print(record: { $0.field("page_size", size) }, orText: { $0.line("Page Size: \(size)") })
  }
}
