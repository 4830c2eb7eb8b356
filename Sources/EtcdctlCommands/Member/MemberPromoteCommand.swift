import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member promote`: promotes a learner to a voting member.
struct MemberPromoteCommand: RunnableCommand {
  static let manual = Manual(
    "promote", "Promotes a learner to a voting member",
    description: ["The cluster refuses until the learner has caught up with the leader; then try again."],
    arguments: [Argument("memberID", .member)],
    examples: [Example("etcdctl member promote 8e9e05c52164694d", "promote a learner to a voting member")],
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
