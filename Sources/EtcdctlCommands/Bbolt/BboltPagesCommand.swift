import Bolt
import CommandModel

/// `bbolt pages`: lists the pages.
struct BboltPagesCommand: BboltCommand {
  static let manual = Manual(
    "pages", "Lists the pages of a database file",
    description: [
      """
      Prints the number, type, number of items and number of overflow pages of each page; free pages have only the \
      first two. Items are keys on leaf and branch pages, and page numbers on freelist pages.
      """
    ],
    arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt pages backup.db", "list the pages of a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    let out = context.text
    let database = try open()
    out.line("ID       TYPE       ITEMS  OVRFLW")
    out.line("======== ========== ====== ======")
    try database.forEachPage { page in
      let isFree = page.kind == "free"
      let cells = [
        padded("\(page.id.rawValue)", 8), padded(page.kind, 10), padded(isFree ? "" : "\(page.count)", 6),
        padded(isFree || page.overflow == 0 ? "" : "\(page.overflow)", 6),
      ]
      out.line(cells.joined(separator: " "))
      return (try? out.stream.check()) != nil
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
