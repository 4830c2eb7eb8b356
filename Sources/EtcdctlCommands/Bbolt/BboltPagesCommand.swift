import Bolt
import CommandModel

/// `bbolt pages`: prints the pages of a database file.
struct BboltPagesCommand: BboltCommand {
  static let manual = Manual(
    "pages", "Prints the pages of a database file",
    description: [
      """
      Prints number, kind, number of elements and number of overflow pages of each page; a free page has only the first two. Elements \
      are keys on leaf and branch pages, and free pages on the page with their list.
      """
    ],
    arguments: [.bboltFile],
    examples: [Example("etcdutl bbolt pages backup.db", "print the pages of a snapshot")],
    exitStatuses: [ExitStatus(.error, "the file can't be read, or is damaged")], globals: .ignored)

  var path = ""

  func run(in context: Context) async throws {
    let out = context.text
    let database = try Database(path)
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
