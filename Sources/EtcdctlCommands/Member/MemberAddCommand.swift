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
      Tells the cluster about a member that is not running yet, and prints the environment variables that its server is to be started \
      with. A learner has no vote, and so can't cost the cluster its quorum, until it is promoted.
      """
    ],
    arguments: [Argument("name")],
    examples: [
      Example("etcdctl member add m4 --peer-urls=http://10.0.0.4:2380 --learner", "add a member without a vote"),
      Example("etcdctl member add m4 --peer-urls=http://10.0.0.4:2380 | grep ^ETCD_ > m4.env", "keep the settings"),
    ],
    formats: MemberAddReport.formats, seeAlso: [["member", "promote"]])

  static let flags: [Flag<MemberAddCommand>] = [
    .bytes("peer-urls", "URLs", \.peerURLs, "Where the other members reach it: addresses separated by commas"),
    .toggle("learner", \.learner, "Add a member without a vote"),
  ]

  var peerURLs: Word = ""
  var learner = false
  private var name: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard let name = arguments.first else { throw UsageError("member add command needs the name of the member") }
    guard arguments.count == 1 else {
      let urls = arguments.map(\.string).filter { $0.lowercased().hasPrefix("http") }
      let hints = urls.map { ", did you mean --peer-urls=\($0)?" }
      throw UsageError("member add command takes one argument, but \(arguments.count) were given\(hints.joined())")
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
  }
}
