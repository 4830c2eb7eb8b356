import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member promote`: gives a learner its vote.
struct MemberPromoteCommand: RunnableCommand {
  static let manual = Manual(
    "promote", "Gives a learner its vote",
    description: ["The learner has to be up to date: the cluster refuses otherwise, and it can be tried again."],
    arguments: [Argument("memberID")],
    examples: [Example("etcdctl member promote 8e9e05c52164694d", "make a learner a voting member")],
    formats: MemberChangeReport.formats, seeAlso: [["member", "add"]])

  private var id: UInt64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try MemberID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberChangeReport.self)
    let request = Etcdserverpb_MemberPromoteRequest.with { $0.id = id }
    let answer = try await context.client().call(API.Cluster.memberPromote, request, deadline: context.deadline())
    try context.printer.print(MemberChangeReport(id, "promoted in", answer))
  }
}
