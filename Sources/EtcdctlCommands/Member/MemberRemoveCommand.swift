import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member remove`: removes a member from the cluster.
struct MemberRemoveCommand: RunnableCommand {
  static let manual = Manual(
    "remove", "Takes a member out of the cluster",
    description: ["Its server stops by itself if it runs. Its data can't be used to join the cluster again."],
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
