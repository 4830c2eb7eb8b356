import Bolt
import CommandModel
import Output

/// `bbolt page`: prints the contents of pages.
struct BboltPageCommand: BboltCommand {
  static let manual = Manual(
    "page", "Prints the contents of pages",
    description: ["Takes page numbers, which bbolt pages lists, or --all."],
    arguments: [.bboltFile, Argument("pageid", optional: true, repeated: true)],
    examples: [
      Example("etcdutl bbolt page backup.db 0 1", "print both meta pages"),
      Example("etcdutl bbolt page backup.db 3 --format-value redacted", "print a page without values"),
    ],
    exitStatuses: [ExitStatus(.error, "the file cannot be read; a damaged page is reported and skipped")],
    globals: .ignored)

  static let flags: [Flag<BboltPageCommand>] = [
    .toggle("all", \.all, "Print all pages"),
    .choice("format-value", \.format, "Notation of the values on leaf pages", refusal: ByteFormat.refusal),
  ]

  var all = false
  var format = ByteFormat.automatic
  var path = ""
  private var pages: [PageID] = []

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    pages = try PageID.parse(arguments)
    if pages.isEmpty, !all { throw UsageError("bbolt page needs page numbers or --all", kind: .syntax) }
    if !pages.isEmpty, all {
      throw UsageError("bbolt page takes either page numbers or --all", kind: .syntax)
    }
  }

  func run(in context: Context) async throws {
    try context.requireText()
    let database = try open()
    let out = context.text
    guard all else {
      for (index, id) in pages.enumerated() { _ = try show(id, isFirst: index == 0, of: database, to: out) }
      return
    }
    var id: UInt64 = 0
    while id < database.meta.highWaterMark.rawValue {
      id += UInt64(try show(PageID(rawValue: id), isFirst: id == 0, of: database, to: out)) + 1
      try out.stream.check()
    }
  }

  /// Prints a page, or why it cannot be printed; returns the number of its overflow pages.
  private func show(_ id: PageID, isFirst: Bool, of database: Database, to out: SimpleWriter) throws -> Int {
    if !isFirst { out.line("===============================================") }
    do {
      let page = try PageImage(id, of: database)
      out.line("Page ID:    \(id.rawValue)")
      out.line("Page Type:  \(page.kind)")
      out.line("Total Size: \(page.bytes.count) bytes")
      out.line("Overflow pages: \(page.overflow)")
      try showContent(of: page, to: out)
      return page.overflow
    } catch let fault as PageImage.Fault {
      out.line("Printing page \(id.rawValue) failed: \(fault.sentence(of: id)). Continuing...")
      return 0
    }
  }

  private func showContent(of page: PageImage, to out: SimpleWriter) throws {
    switch page.kind {
    case "meta": show(page.metaFields, to: out)
    case "leaf":
      let elements = try page.leafElements()
      out.line("Item Count: \(page.count)\n")
      for element in elements { try show(element, to: out) }
    case "branch":
      let elements = try page.branchElements()
      out.line("Item Count: \(page.count)\n")
      for element in elements {
        show(key: [UInt8](element.key), to: out)
        out.line("<pgid=\(element.child.rawValue)>")
      }
    case "freelist":
      let pages = try page.freePages()
      out.line("Item Count: \(page.count)")
      out.line("Overflow: \(page.overflow)\n")
      for id in pages { out.line("\(id.rawValue)") }
    default: return
    }
    out.newline()
  }

  private func show(_ meta: MetaFields, to out: SimpleWriter) {
    out.line("Version:    \(meta.version)")
    out.line("Page Size:  \(meta.pageSize) bytes")
    out.text("Flags:      ")
    out.hexadecimal(UInt64(meta.flags), width: 8)
    out.line("\nRoot:       <pgid=\(meta.root)>")
    out.line("Freelist:   <pgid=\(meta.freelist)>")
    out.line("HWM:        <pgid=\(meta.highWaterMark)>")
    out.line("Txn ID:     \(meta.transaction)")
    out.text("Checksum:   ")
    out.hexadecimal(meta.checksum, width: 16)
    out.newline()
  }

  private func show(_ element: LeafElement, to out: SimpleWriter) throws {
    show(key: [UInt8](element.key), to: out)
    if let bucket = element.bucketHeader {
      out.line("<pgid=\(bucket.root),seq=\(bucket.sequence)>")
    } else {
      format.write([UInt8](element.value), to: out)
    }
  }

  private func show(key: [UInt8], to out: SimpleWriter) {
    if out.isPrintable(key) { out.quoted(key) } else { out.digits(key) }
    out.text(": ")
  }
}
