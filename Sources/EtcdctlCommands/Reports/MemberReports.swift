import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// A change of the membership other than an addition.
struct MemberChangeReport: SimpleReport, StructuredReport, ProtobufReport {
  private let id: UInt64
  private let change: String
  private let header: ResponseHeader
  private let members: [Etcdserverpb_Member]
  private let message: [UInt8]

  /// A report in which `change` stands between the member's ID and the cluster's, for instance `removed from`.
  init(_ id: UInt64, _ change: String, _ answer: some MemberChangeAnswer) {
    self.id = id
    self.change = change
    header = ResponseHeader(answer.header)
    members = answer.members
    message = answer.serializedBytes()
  }

  func simple(to out: SimpleWriter) {
    out.member(id, change, cluster: header.clusterID)
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(header)
      out.members("members", members)
    }
  }

  func protobuf() -> [UInt8] { message }
}

/// The answer to a change of the membership.
protocol MemberChangeAnswer: AnswerMessage {
  /// The members after it.
  var members: [Etcdserverpb_Member] { get }
}

extension Etcdserverpb_MemberPromoteResponse: MemberChangeAnswer {}
extension Etcdserverpb_MemberRemoveResponse: MemberChangeAnswer {}
extension Etcdserverpb_MemberUpdateResponse: MemberChangeAnswer {}

/// A new member, and what it has to be started with.
struct MemberAddReport: SimpleReport, StructuredReport, ProtobufReport {
  private let name: Word
  private let peerURLs: Word
  private let message: Etcdserverpb_MemberAddResponse

  init(name: Word, peerURLs: Word, _ message: Etcdserverpb_MemberAddResponse) {
    self.name = name
    self.peerURLs = peerURLs
    self.message = message
  }

  func simple(to out: SimpleWriter) {
    out.member(message.member.id, "added to", cluster: message.header.clusterID)
    out.newline()
    setting("NAME", name.bytes, to: out)
    setting("INITIAL_CLUSTER", initialCluster, to: out)
    setting("INITIAL_ADVERTISE_PEER_URLS", peerURLs.bytes, to: out)
    setting("INITIAL_CLUSTER_STATE", Array("existing".utf8), to: out)
  }

  /// The name and a peer address, for each peer address of each member.
  private var initialCluster: [UInt8] {
    let entries = message.members.flatMap { member in
      let name = member.id == message.member.id ? name.bytes : Array(member.name.utf8)
      return member.peerUrls.map { name + Array("=\($0)".utf8) }
    }
    return Array(entries.joined(separator: Array(",".utf8)))
  }

  private func setting(_ name: String, _ value: [UInt8], to out: SimpleWriter) {
    out.text("ETCD_\(name)=")
    out.stream.write(goQuoted(value))
    out.newline()
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      out.header(ResponseHeader(message.header))
      out.object("member") { out.memberFields(message.member) }
      out.members("members", message.members)
    }
  }

  func protobuf() -> [UInt8] { message.serializedBytes() }
}

extension SimpleWriter {
  /// What happened to a member.
  fileprivate func member(_ id: UInt64, _ change: String, cluster: UInt64) {
    text("Member ")
    hexadecimal(id, width: 16, padding: .spaces)
    text(" \(change) cluster ")
    hexadecimal(cluster, width: 16, padding: .spaces)
    newline()
  }
}
