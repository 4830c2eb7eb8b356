import Bolt
import CommandModel
import Output

/// `bbolt dump`: prints the bytes of pages.
struct BboltDumpCommand: BboltCommand {
  private static let lineSize = 16

  static let manual = Manual(
    "dump", "Prints pages in hexadecimal",
    description: [
      "Repeated lines are omitted; `*` stands for them."
    ],
    arguments: [.bboltFile, Argument("pageid", repeated: true)],
    examples: [Example("etcdutl bbolt dump backup.db 0", "print the first page")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or has no such page")], globals: .ignored)

  var path = ""
  private var pages: [PageID] = []

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    pages = try PageID.parse(arguments)
    if pages.isEmpty { throw UsageError("bbolt dump needs at least one page number", kind: .syntax) }
  }

  func run(in context: Context) async throws {
    try context.requireText()
    let database = try open()
    let out = context.text
    for (index, id) in pages.enumerated() {
      if index > 0 { out.line("===============================================") }
      let size = database.meta.pageSize
      guard id.rawValue < UInt64(database.fileBytes.count / size) else { throw Failure("EOF") }
      let start = Int(id.rawValue) * size
      dump(UnsafeRawBufferPointer(rebasing: database.fileBytes[start..<start + size]), from: start, to: out)
      try out.stream.check()
    }
  }

  private func dump(_ page: UnsafeRawBufferPointer, from start: Int, to out: SimpleWriter) {
    var previous: [UInt8] = []
    var isSkipping = false
    for offset in stride(from: 0, to: page.count, by: Self.lineSize) {
      let line = [UInt8](page[offset..<offset + Self.lineSize])
      if line == previous, offset < page.count - Self.lineSize {
        if !isSkipping {
          out.hexadecimal(UInt64(start + offset), width: 7)
          out.line(" *")
        }
        isSkipping = true
      } else {
        out.hexadecimal(UInt64(start + offset), width: 7)
        for pair in stride(from: 0, to: line.count, by: 2) {
          out.text(" ")
          out.digits(Array(line[pair..<pair + 2]))
        }
        out.newline()
        isSkipping = false
      }
      previous = line
    }
    out.newline()
  }
}
