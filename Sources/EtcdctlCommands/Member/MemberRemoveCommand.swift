import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member remove`: removes a member from the cluster.
struct MemberRemoveCommand: RunnableCommand {
  static let manual = Manual(
    "remove", "Removes a member from the cluster",
    description: ["A running server of the member stops. Its data directory cannot be used to rejoin the cluster."],
    arguments: [Argument("memberID")],
    examples: [Example("etcdctl member remove 8e9e05c52164694d", "remove a member")],
    formats: MemberChangeReport.formats, seeAlso: [["member", "list"]])

  private var id: UInt64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try MemberID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberChangeReport.self)
    let request = Etcdserverpb_MemberRemoveRequest.with { $0.id = id }
    let answer = try await context.client().call(API.Cluster.memberRemove, request, deadline: context.deadline())
    try context.printer.print(MemberChangeReport(id, "removed from", answer))
  }
}
