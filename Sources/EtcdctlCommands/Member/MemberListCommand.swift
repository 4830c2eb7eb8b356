import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member list`: prints the members of the cluster.
struct MemberListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Prints the members of the cluster",
    description: [
      "Prints the ID, the status, the name, the peer addresses and the client addresses of each member, and whether it is a learner.",
      SnapshotSource.remark,
    ],
    examples: [
      Example("etcdctl member list -w table", "print the members as a table"),
      Example("etcdctl member list --consistency s", "print what the asked member knows, also without a quorum"),
    ],
    formats: MemberListReport.formats)

  static let flags: [Flag<MemberListCommand>] =
    SnapshotSource.flags.map { $0.lifted(\.source) } + [
      .choice(
        "consistency", \.consistency, "Linearizable (l), or serializable (s): what the asked member has",
        refusal: { UsageError("unknown consistency flag \"\($0.string)\"", kind: .unsupported) })
    ]

  var consistency = Consistency.linearizable
  var source = SnapshotSource()

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try context.printer.require(MemberListReport.self)
    let answer = try await source.answer(in: context) {
      try $0.members()
    } orServer: {
      let request = Etcdserverpb_MemberListRequest.with { $0.linearizable = consistency == .linearizable }
      return try await context.client().call(
        API.Cluster.memberList, request, policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(MemberListReport(answer))
  }
}
