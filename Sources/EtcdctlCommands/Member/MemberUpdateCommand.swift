import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member update`: changes the peer URLs of a member.
struct MemberUpdateCommand: RunnableCommand {
  static let manual = Manual(
    "update", "Changes the peer URLs of a member", arguments: [Argument("memberID", .member)],
    examples: [
      Example(
        "etcdctl member update 8e9e05c52164694d --peer-urls=http://10.0.0.9:2380", "change the peer URL of a member")
    ],
    formats: MemberChangeReport.formats)

  static let flags: [Flag<MemberUpdateCommand>] = [
    .bytes("peer-urls", "URLs", \.peerURLs, "New peer URLs of the member, separated by commas")
  ]

  var peerURLs: Word = ""
  private var id: UInt64 = 0

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    id = try MemberID.parse(arguments, of: Self.manual)
    guard !peerURLs.isEmpty else { throw PeerURLs.missing }
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberChangeReport.self)
    let request = try Etcdserverpb_MemberUpdateRequest.with {
      $0.id = id
      $0.peerUrls = try PeerURLs.parse(peerURLs)
    }
    let answer = try await context.client().call(API.Cluster.memberUpdate, request, deadline: context.deadline())
    try context.printer.print(MemberChangeReport(id, "updated in", answer))
  }
}
