import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `member add`: adds a member to the cluster.
struct MemberAddCommand: RunnableCommand {
  static let manual = Manual(
    "add", "Adds a member to the cluster",
    description: [
      """
      Announces a new member to the cluster and prints the environment variables to start its server with. A voting \
      member counts towards the quorum as soon as it is added, even before it is started: added to a single member, it \
      stops the cluster until it runs. Add a learner instead and promote it once it has caught up.
      """
    ],
    arguments: [Argument("name")],
    examples: [
      Example("etcdctl member add m4 --peer-urls=http://10.0.0.4:2380 --learner", "add a learner"),
      Example("etcdctl member add m4 --peer-urls=http://10.0.0.4:2380", "add a voting member"),
      Example(
        "etcdctl member add m4 --peer-urls=http://10.0.0.4:2380 | grep ^ETCD_ > m4.env",
        "write the new member's settings to a file"),
    ],
    formats: MemberAddReport.formats, seeAlso: [["member", "promote"]])

  static let flags: [Flag<MemberAddCommand>] = [
    .bytes("peer-urls", "URLs", \.peerURLs, "Peer URLs of the new member, separated by commas"),
    .toggle("learner", \.learner, "Add a learner, which has no vote until it is promoted"),
  ]

  var peerURLs: Word = ""
  var learner = false
  private var name: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard let name = arguments.first else { throw UsageError("member add command needs the name of the member") }
    guard arguments.count == 1 else {
      let urls = arguments.map(\.string).filter { $0.lowercased().hasPrefix("http") }
      let hints = urls.map { ", did you mean --peer-urls=\($0)?" }
      throw UsageError("member add command takes 1 argument, but \(arguments.count) were given\(hints.joined())")
    }
    guard !peerURLs.isEmpty else { throw PeerURLs.missing }
    self.name = name
  }

  func run(in context: Context) async throws {
    try context.printer.require(MemberAddReport.self)
    let request = try Etcdserverpb_MemberAddRequest.with {
      $0.peerUrls = try PeerURLs.parse(peerURLs)
      $0.isLearner = learner
    }
    let answer = try await context.client().call(API.Cluster.memberAdd, request, deadline: context.deadline())
    try context.printer.print(MemberAddReport(name: name, peerURLs: peerURLs, answer))
    guard !learner, let note = Self.quorumNote(on: name.string, members: answer.members) else { return }
    context.standardError.line(note)
  }

  /// What the new voting member means for the quorum until it has started; nil while the cluster tolerates a failure.
  static func quorumNote(on name: String, members: [Etcdserverpb_Member]) -> String? {
    let voters = members.filter { !$0.isLearner }
    let started = voters.filter { !$0.name.isEmpty }.count
    let quorum = voters.count / 2 + 1
    guard started <= quorum else { return nil }
    let needs = "it needs \(quorum) of \(voters.count) voting members"
    return started < quorum
      ? "warning: the cluster has no quorum until \(name) has started: \(needs)"
      : "note: until \(name) has started, the cluster tolerates no failure: \(needs)"
  }
}
