import EtcdAPI
import EtcdClient
import Output

/// The members of a cluster.
struct MemberListReport: MessageReport, TableReport {
  private let message: Etcdserverpb_MemberListResponse
  private let header: Etcdserverpb_ResponseHeader

  init(_ message: Etcdserverpb_MemberListResponse) {
    self.message = message
    header = message.header
  }

  func simple(to out: SimpleWriter) {
    out.rows(of: table())
  }

  func table() -> Table {
    Table(
      header: ["ID", "Status", "Name", "Peer Addrs", "Client Addrs", "Is Learner"],
      texts: message.members.map { member in
        [
          String(member.id, radix: 16), member.name.isEmpty ? "unstarted" : "started", member.name,
          member.peerUrls.joined(separator: ","), member.clientUrls.joined(separator: ","),
          member.isLearner ? "true" : "false",
        ]
      })
  }

  func fields(to out: FieldsWriter) {
    out.header(header)
    for member in message.members {
      out.field("ID", member.id)
      out.quoted("Name", member.name)
      for url in member.peerUrls { out.quoted("PeerURL", url) }
      for url in member.clientUrls { out.quoted("ClientURL", url) }
      out.field("IsLearner", member.isLearner)
      out.newline()
    }
  }

  func structure(to out: any StructuredWriter) {
    out.object {
      guard !out.hex else { return hexadecimal(to: out) }
      out.header(header)
      out.rows("members", message.members, omitEmpty: true) { member in out.object { out.memberFields(member) } }
    }
  }

  /// With `--hex` etcdctl 3.5 prints this shape, which has names of its own: `clientURLS`, and `null` for no addresses.
  private func hexadecimal(to out: any StructuredWriter) {
    out.object("header") {
      out.field("cluster_id", String(header.clusterID, radix: 16))
      out.field("member_id", String(header.memberID, radix: 16))
      out.field("raft_term", header.raftTerm)
    }
    guard !message.members.isEmpty else { return }
    out.array("members") {
      for member in message.members {
        out.object {
          out.field("ID", String(member.id, radix: 16))
          out.field("name", member.name)
          addresses("peerURLs", member.peerUrls, to: out)
          addresses("clientURLS", member.clientUrls, to: out)
        }
      }
    }
  }

  private func addresses(_ name: StaticString, _ urls: [String], to out: any StructuredWriter) {
    if urls.isEmpty { out.null(name) } else { out.field(name, urls) }
  }

  func protobuf() throws -> [UInt8] { message.serializedBytes() }
}

extension StructuredWriter {
  /// A list of members, left out when it is empty.
  func members(_ name: StaticString, _ members: [Etcdserverpb_Member]) {
    guard !members.isEmpty else { return }
    array(name) {
      for member in members { object { memberFields(member) } }
    }
  }

  /// The fields of a member, without braces.
  func memberFields(_ member: Etcdserverpb_Member) {
    identifier("ID", member.id, omitEmpty: true)
    field("name", member.name, omitEmpty: true)
    field("peerURLs", member.peerUrls, omitEmpty: true)
    field("clientURLs", member.clientUrls, omitEmpty: true)
    field("isLearner", member.isLearner, omitEmpty: true)
  }
}
