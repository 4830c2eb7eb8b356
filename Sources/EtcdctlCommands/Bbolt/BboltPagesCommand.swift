import Bolt
import CommandModel
import Output

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
    let database = try open()
    if !context.printer.printsRecords {
      context.text.line("ID       TYPE       ITEMS  OVRFLW")
      context.text.line("======== ========== ====== ======")
    }
    try database.forEachPage { page in
      (try? context.print(record: { fields(of: page, to: $0) }, orText: { $0.line(line(for: page)) })) != nil
        && (try? context.printer.stream.check()) != nil
    }
  }

  private func line(for page: PageSummary) -> String {
    let cells = [
      padded("\(page.id.rawValue)", 8), padded(page.kind, 10), padded(isFree(page) ? "" : "\(page.count)", 6),
      padded(isFree(page) || page.overflow == 0 ? "" : "\(page.overflow)", 6),
    ]
    return cells.joined(separator: " ")
  }

  private func fields(of page: PageSummary, to out: RecordWriter) {
    out.field("id", page.id.rawValue)
    out.field("type", page.kind)
    guard !isFree(page) else { return }
    out.field("items", page.count)
    out.field("overflow", page.overflow)
  }

  private func isFree(_ page: PageSummary) -> Bool { page.kind == "free" }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
