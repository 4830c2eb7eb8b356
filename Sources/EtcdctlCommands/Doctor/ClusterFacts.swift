import EtcdAPI
import GRPC

/// What `doctor` found out about a cluster, as it was told, without a judgement.
struct ClusterFacts: Sendable {
  /// The members of the list, or one for each given endpoint if the list could not be read.
  var members: [MemberFacts] = []
  /// Why the list could not be read; nil if it was.
  var listFault: Fault?
  /// The cluster ID of each endpoint that responded.
  var clusters: [(endpoint: String, id: UInt64)] = []
  /// The given endpoints that did not respond and are advertised by no member.
  var silentEndpoints: [(endpoint: String, fault: Fault)] = []
  /// The advertised client URLs, given endpoints that are none, and peer URLs with TLS.
  var addresses: [AddressFacts] = []
  /// The alarms; nil if there was no member to send the request to.
  var alarms: Result<[Etcdserverpb_AlarmMember], Fault>?
  /// How long each committed write took; nil if none was asked for.
  var writes: Result<[Duration], Fault>?
  /// Whether members were asked for hashes of their history.
  var hasHashes = true
  /// The certificates of the client's own files.
  var ownCertificates: [(file: String, certificate: Certificate)] = []
  /// This machine's time, in seconds since 1970.
  var now: Int64 = 0

  /// The members that vote.
  var voters: [MemberFacts] { members.filter { !$0.isLearner } }
}

/// What is known of a member.
struct MemberFacts: Sendable {
  /// The name, or what stands for it.
  var name = ""
  /// Whether it does not vote.
  var isLearner = false
  /// Whether it has told the cluster its name yet.
  var hasStarted = true
  /// Where its advertised peers are.
  var peerURLs: [String] = []
  /// What it reports about itself.
  var status: Result<Etcdserverpb_StatusResponse, Fault> = .failure(Fault(text: ""))
  /// How long each linearizable read took; nil if none was tried.
  var reads: Result<[Duration], Fault>?
  /// The hash at the common revision; nil if it was not requested.
  var hash: Result<Etcdserverpb_HashKVResponse, Fault>?
  /// The quota in its metrics; nil if they are not served.
  var quota: Int64?

  /// What it reports about itself, if it does.
  var response: Etcdserverpb_StatusResponse? { try? status.get() }

  /// Why it reports nothing; nil if it does.
  var fault: Fault? {
    guard case .failure(let fault) = status else { return nil }
    return fault
  }

  /// Whether it responds, if only with a refusal.
  var isAlive: Bool { fault?.isDenied ?? true }
}

/// What is known of an address where clients or peers connect.
struct AddressFacts: Sendable {
  enum Kind {
    /// A client URL in the member list.
    case advertised
    /// A given endpoint that no member advertises.
    case given
    case peer
  }

  var url = ""
  /// The member that advertises it, or that responds at it.
  var member = ""
  var kind = Kind.advertised
  /// The member that responds at it; nil for none.
  var respondent: String?
  /// Why no member responds at it.
  var fault: Fault?
  /// The certificate that is shown there.
  var certificate: Certificate?
  /// Whether that has the name or address in the URL.
  var hasName = true
  /// The version of TLS, `TLS 1.3`; nil for none or unknown.
  var tlsVersion: String?
  /// The newest version before TLS 1.2 that is accepted there as well; nil for none. Not tried at peer URLs.
  var oldVersion: String?
  /// The quota in the metrics there; nil if they are not served.
  var quota: Int64?
  /// How far the clock there is ahead of this machine's, in seconds; nil if unknown.
  var clockOffset: ClosedRange<Double>?
}
