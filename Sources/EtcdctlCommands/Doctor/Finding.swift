/// What one check found, at one member or in the whole cluster.
struct Finding: Sendable, Equatable {
  /// How bad it is, from best to worst.
  enum Level: Int, Sendable, Comparable, CaseIterable {
    case ok, unknown, warning, failure

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    /// The exit status that Nagios expects of a check.
    var status: Int32 {
      switch self {
      case .ok: 0
      case .warning: 1
      case .failure: 2
      case .unknown: 3
      }
    }

    /// The word in structured output.
    var name: String {
      switch self {
      case .ok: "ok"
      case .unknown: "unknown"
      case .warning: "warn"
      case .failure: "fail"
      }
    }
  }

  let check: Check
  let level: Level
  /// The name of the member; empty for the whole cluster.
  let member: String
  /// What was found.
  let text: String
  /// What to do about it; empty if there is nothing to do.
  let advice: String

  init(_ check: Check, _ level: Level, at member: String = "", _ text: String, advice: String = "") {
    (self.check, self.level, self.member, self.text, self.advice) = (check, level, member, text, advice)
  }

  /// A check that a fault prevented.
  init(_ check: Check, at member: String = "", prevented fault: Fault) {
    let advice =
      fault.isDenied
      ? "run it as root: etcdctl doctor --user root" : "deal with the other findings, then repeat the check"
    self.init(
      check, .unknown, at: member, "could not be checked: \(fault.isDenied ? "needs root: " : "")\(fault.text)",
      advice: advice)
  }

  /// The finding in one sentence.
  var sentence: String { member.isEmpty ? text : "\(member): \(text)" }
}

/// What is checked.
enum Check: String, Sendable, CaseIterable {
  case members, quorum, leader, cluster, versions, raft, alarms, quota, fragmentation, history, hash, read, write, clock
  case tls, certificates, urls, integrity, log

  /// Why it matters.
  var reason: String {
    switch self {
    case .members: "a member that does not respond does not vote, and clients that use it have to wait"
    case .quorum: "without a majority of the voting members there are no writes and no linearizable reads"
    case .leader: "without a leader there are no writes and no linearizable reads"
    case .cluster: "a client that uses endpoints of different clusters mixes up their data"
    case .versions: "members may have different versions during an upgrade only"
    case .raft: "a member that is behind returns old data to serializable reads, and cannot become the leader soon"
    case .alarms: "NOSPACE stops all writes; CORRUPT means that a member has different data"
    case .quota: "a database that reaches its quota raises the alarm NOSPACE, which stops all writes"
    case .fragmentation: "free pages count against the quota until the member is defragmented"
    case .history: "old revisions stay in the database until they are compacted"
    case .hash: "members with different hashes have different data: what a client reads depends on its endpoint"
    case .read: "slow linearizable reads mean a slow network or an overloaded member"
    case .write: "a write waits for the disks of a majority: slow ones slow down every client, and elections begin"
    case .clock: "wrong clocks make certificates and tokens invalid, and logs impossible to compare"
    case .tls: "versions before TLS 1.2 have known weaknesses"
    case .certificates: "no connection can be made with a certificate that has expired or lacks the host's name"
    case .urls: "clients that discover members connect to their advertised client URLs"
    case .integrity: "a member does not start with a damaged database, and a damaged snapshot cannot be restored"
    case .log: "a member applies what its write-ahead log has beyond the database when it starts"
    }
  }
}

/// Why something could not be found out.
struct Fault: Error, Equatable {
  /// The reason, without the endpoint.
  let text: String
  /// What to do about it where it says more than that there was no response; nil for everything else.
  var advice: String? {
    guard text.range(of: "certificate") != nil || text.range(of: "TLS") != nil else { return nil }
    return "see that the certificates, --cacert, --cert, --key and the scheme of the endpoint fit to each other"
  }

  /// Whether the user lacks the permission.
  var isDenied: Bool {
    ["permission denied", "authentication failed", "user name is empty", "invalid auth token"].contains {
      text.range(of: $0) != nil
    }
  }
}

extension [Finding] {
  /// The worst level.
  var level: Finding.Level { map(\.level).max() ?? .unknown }

  /// How many findings have a level.
  func count(of level: Finding.Level) -> Int { count { $0.level == level } }

  /// The same, but for checks that one cause prevented: only the first of them is there, with the names of all.
  var gathered: [(checks: [Check], finding: Finding)] {
    var result: [(checks: [Check], finding: Finding)] = []
    for finding in self {
      let index = result.firstIndex { $0.finding.level == .unknown && $0.finding.sentence == finding.sentence }
      if finding.level == .unknown, let index {
        result[index].checks.append(finding.check)
      } else {
        result.append(([finding.check], finding))
      }
    }
    return result
  }

  /// The worst first, otherwise in their order.
  var worstFirst: [Finding] {
    Finding.Level.allCases.reversed().flatMap { level in filter { $0.level == level } }
  }
}
