import Bolt
import CommandModel

/// `bbolt page-item`: prints one key and value of a leaf page.
struct BboltPageItemCommand: BboltCommand {
  static let manual = Manual(
    "page-item", "Prints one key and its value from a leaf page",
    arguments: [.bboltFile, Argument("pageid"), Argument("itemid")],
    examples: [Example("etcdutl bbolt page-item backup.db 3 0 --key-only", "print the first key on a page")],
    exitStatuses: [ExitStatus(.error, "the file cannot be read or the page has no such item")], globals: .ignored)

  static let flags: [Flag<BboltPageItemCommand>] = [
    .toggle("key-only", \.keyOnly, "Print only the key"),
    .toggle("value-only", \.valueOnly, "Print only the value"),
    .choice("format", \.format, "Notation of key and value", refusal: ByteFormat.refusal),
  ]

  var keyOnly = false
  var valueOnly = false
  var format = ByteFormat.automatic
  var path = ""
  private var page = PageID(rawValue: 0)
  private var item: UInt64 = 0

  mutating func take(afterFile arguments: [Word]) throws(UsageError) {
    page = try PageID.parse(arguments[0])
    item = try PageID.parse(arguments[1]).rawValue
    if keyOnly, valueOnly {
      throw UsageError("--key-only and --value-only cannot be combined", kind: .syntax)
    }
  }

  func run(in context: Context) async throws {
    let database = try open()
    do {
      let image = try PageImage(page, of: database)
      guard item < UInt64(image.count) else {
        throw Failure("leafPageElement: expected item index less than \(image.count), but got \(item)")
      }
      guard image.kind == "leaf" else {
        throw Failure("leafPageElement: expected page type of 'leaf', but got '\(image.kind)'")
      }
      let element = try image.leafElements()[Int(item)]
      let key = valueOnly ? nil : [UInt8](element.key)
      let value = keyOnly ? nil : [UInt8](element.value)
      try context.print { out in
        if let key { out.field("key", textOrBytes: key) }
        if let value { out.field("value", textOrBytes: value) }
      } orText: { out in
        for bytes in [key, value].compactMap({ $0 }) { format.write(bytes, to: out) }
      }
    } catch let fault as PageImage.Fault { throw Failure(fault.sentence(of: page)) }
  }
}
