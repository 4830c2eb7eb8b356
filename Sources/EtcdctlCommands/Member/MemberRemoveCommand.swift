import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member remove`: removes a member from the cluster.
struct MemberRemoveCommand: RunnableCommand {
  static let manual = Manual(
    "remove", "Removes a member from the cluster",
    description: ["A running server of the member stops. Its data directory cannot be used to rejoin the cluster."],
    arguments: [Argument("memberID", .member)],
    examples: [Example("etcdctl member remove 8e9e05c52164694d", "remove a member")],
    formats: MemberChangeReport.formats, seeAlso: [["member", "list"]])

  static let flags: [Flag<MemberRemoveCommand>] = Confirmation.flags.map { $0.lifted(\.confirmation) }

  var confirmation = Confirmation()
  private var id: UInt64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try MemberID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberChangeReport.self)
    let request = Etcdserverpb_MemberRemoveRequest.with { $0.id = id }
    try await confirmation.require(in: context) { try await plan(in: context) }
    let answer = try await context.client().call(API.Cluster.memberRemove, request, deadline: context.deadline())
    try context.printer.print(MemberChangeReport(id, "removed from", answer))
  }

  /// What removing the member means; nil when there is no such member, which the server reports.
  private func plan(in context: Context) async throws -> String? {
    let members = try await context.client().call(
      API.Cluster.memberList, .with { $0.linearizable = true }, policy: .repeatable, deadline: context.deadline()
    ).members
    guard let member = members.first(where: { $0.id == id }) else { return nil }
    let name = member.name.isEmpty ? "a member that has not started" : "member \(member.name)"
    return "remove \(name) (\(member.peerUrls.joined(separator: ", "))), one of \(members.count), from the cluster"
  }
}
