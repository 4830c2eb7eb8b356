import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `move-leader`: transfers leadership to another member.
struct MoveLeaderCommand: RunnableCommand {
  static let manual = Manual(
    "move-leader", "Transfers leadership to another member",
    description: ["One of the endpoints must be that of the current leader."],
    arguments: [Argument("memberID", .member)],
    examples: [Example("etcdctl move-leader 8e9e05c52164694d", "transfer leadership to this member")],
    exitStatuses: [ExitStatus(.badArguments, "invalid ID, or no endpoint is that of the leader")],
    formats: MoveLeaderReport.formats, seeAlso: [["endpoint", "status"], ["member", "list"]])

  private var target: UInt64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    target = try MemberID.parse(arguments, of: Self.manual)
  }

  func run(in context: Context) async throws {
    try context.printer.require(MoveLeaderReport.self)
    let client = try await context.client()
    let deadline = context.deadline()
    let endpoints = try context.globals.endpointList()
    let (endpoint, leader) = try await self.leader(among: endpoints, client, deadline: deadline)
    let request = Etcdserverpb_MoveLeaderRequest.with { $0.targetID = target }
    let answer = try await client.call(API.Maintenance.moveLeader, request, at: endpoint, deadline: deadline)
    try context.printer.print(MoveLeaderReport(from: leader, to: target, answer))
  }

  private func leader(
    among endpoints: [String], _ client: Client, deadline: ContinuousClock.Instant?
  ) async throws -> (endpoint: Endpoint, id: UInt64) {
    for text in endpoints {
      let endpoint = try client.endpoint(text)
      let status = try await client.call(
        API.Maintenance.status, .init(), policy: .repeatable, at: endpoint, deadline: deadline)
      if status.header.memberID == status.leader { return (endpoint, status.leader) }
    }
    throw Failure(
      "no leader endpoint given at [\(endpoints.joined(separator: " "))]", .badArguments,
      hint: "give the endpoints of all members: etcdctl endpoint status --cluster shows the leader")
  }
}
