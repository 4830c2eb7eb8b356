import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `compaction`: compacts the history up to a revision.
struct CompactionCommand: RunnableCommand {
  static let manual = Manual(
    "compaction", "Compacts the history up to a revision",
    description: [
      """
      Keeps the current value of every key, but earlier revisions can no longer be read or watched. The space is \
      reused by new data; defrag returns it to the file system.
      """
    ],
    arguments: [Argument("revision")],
    examples: [
      Example("etcdctl compaction 1234", "compact all history before revision 1234"),
      Example("etcdctl compaction --physical 1234", "wait until the old revisions are removed from the database"),
    ],
    seeAlso: [["defrag"]])

  static let flags: [Flag<CompactionCommand>] = [
    .toggle("physical", \.physical, "Wait until the old revisions are removed from the database")
  ]

  var physical = false
  private var revision: Int64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    guard let revision = Int64(arguments[0].string) else {
      throw UsageError("invalid revision \"\(arguments[0].string)\": expected a decimal number", kind: .syntax)
    }
    self.revision = revision
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_CompactionRequest.with {
      $0.revision = revision
      $0.physical = physical
    }
    _ = try await context.client().call(API.KV.compact, request, deadline: context.deadline())
    try context.printer.line("compacted revision \(revision)")
  }
}
