import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member list`: lists the members of the cluster.
struct MemberListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists the members of the cluster",
    description: [
      "Prints each member's ID, status, name, peer URLs and client URLs, and whether it is a learner.",
      SnapshotSource.remark,
    ],
    examples: [
      Example("etcdctl member list -w table", "list the members as a table"),
      Example(
        "etcdctl member list --consistency s", "list the members as one member knows them, even without a quorum"),
    ],
    formats: MemberListReport.formats)

  static let flags: [Flag<MemberListCommand>] =
    SnapshotSource.flags.map { $0.lifted(\.source) } + [
      .choice(
        "consistency", \.consistency, "Linearizable (l), or serializable (s): needs no quorum, but may be stale",
        refusal: { UsageError("unknown consistency \"\($0.string)\"", kind: .unsupported) })
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
