import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `compaction`: gives up the history before a revision.
struct CompactionCommand: RunnableCommand {
  static let manual = Manual(
    "compaction", "Gives up the history before a revision",
    description: [
      """
      The latest values stay; what keys held before the revision can't be read and watched any more. The space becomes free for new \
      data; defrag gives it back to the file system.
      """
    ],
    arguments: [Argument("revision")],
    examples: [
      Example("etcdctl compaction 1234", "give up what was before revision 1234"),
      Example("etcdctl compaction --physical 1234", "wait until it is gone from the database, too"),
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
      throw UsageError("bad revision \"\(arguments[0].string)\": expecting a decimal number", kind: .syntax)
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
