import EtcdAPI
import EtcdClient
import GRPC

/// A member at one moment, as the member list and its own status show it.
struct MemberLook: Sendable, Equatable {
  /// What a member reports about itself.
  struct Vitals: Sendable, Equatable {
    var clusterID: UInt64 = 0
    var leader: UInt64 = 0
    var term: UInt64 = 0
    var raftIndex: UInt64 = 0
    var appliedIndex: UInt64 = 0
    var size: Int64 = 0
    /// 0 if the server does not report it.
    var sizeInUse: Int64 = 0
    /// 0 if the server does not report it: before 3.6.
    var quota: Int64 = 0
    var version = ""
  }

  var id: UInt64
  /// Empty until the member has started.
  var name = ""
  var peerURLs: [String] = []
  var isLearner = false
  /// The client URL that responded, or the first one if none did; empty until the member has started.
  var endpoint = ""
  /// Nil when no client URL responded.
  var vitals: Vitals?
  /// Why there are no vitals.
  var fault = ""

  /// The name, or the ID of a member that has none, and the endpoint.
  var text: String { endpoint.isEmpty ? title : "\(title) (\(endpoint))" }

  /// The name, or the ID of a member that has none.
  var title: String { name.isEmpty ? idText : name }

  /// The sentence for a member that lacks so many raft entries.
  func lagging(by entries: UInt64) -> String { "\(text) is \(entries.counted("raft entry", "raft entries")) behind" }

  /// The ID as commands take it.
  var idText: String { String(id, radix: 16) }
}

/// All members at one moment.
struct ClusterLook: Sendable, Equatable {
  /// An active alarm.
  struct Alarm: Sendable, Equatable {
    enum Kind: String { case noSpace = "NOSPACE", corrupt = "CORRUPT", other = "unknown" }

    var member: UInt64
    var kind: Kind
  }

  /// How many raft entries a member may be behind before it counts as not caught up.
  static let usualLag: UInt64 = 1000

  var members: [MemberLook] = []
  var alarms: [Alarm] = []

  /// The members that have a vote.
  var voters: [MemberLook] { members.filter { !$0.isLearner } }

  /// The newest raft index that a voting member knows.
  var newestIndex: UInt64 { voters.compactMap { $0.vitals?.raftIndex }.max() ?? 0 }

  /// The voting member that calls itself the leader in the newest term.
  var leader: MemberLook? {
    voters.filter { $0.vitals?.leader == $0.id }.max { ($0.vitals?.term ?? 0) < ($1.vitals?.term ?? 0) }
  }

  /// The member with this ID.
  func member(_ id: UInt64) -> MemberLook? { members.first { $0.id == id } }

  /// What is wrong with a member; nil if it is healthy and no more than `maximumLag` entries behind.
  func problem(of member: MemberLook, maximumLag: UInt64 = usualLag) -> String? {
    guard !member.endpoint.isEmpty else { return "\(member.text) has not started" }
    guard let vitals = member.vitals else { return "\(member.text) does not respond: \(member.fault)" }
    if alarms.contains(where: { $0.member == member.id && $0.kind == .corrupt }) {
      return "\(member.text) has the alarm CORRUPT"
    }
    guard vitals.leader != 0 else { return "\(member.text) has no leader" }
    if let leader, leader.id != vitals.leader || vitals.term != leader.vitals?.term || vitals.clusterID != clusterID {
      return "\(member.text) does not follow the leader \(leader.title)"
    }
    let newest = newestIndex
    let lag = newest > vitals.appliedIndex ? newest - vitals.appliedIndex : 0
    return lag > maximumLag ? member.lagging(by: lag) : nil
  }

  private var clusterID: UInt64? { leader?.vitals?.clusterID }

  /// What is wrong with the voting members, one sentence each.
  func problems(maximumLag: UInt64 = usualLag) -> [String] {
    let problems = voters.compactMap { problem(of: $0, maximumLag: maximumLag) }
    return problems.isEmpty && leader == nil ? ["the cluster has no leader"] : problems
  }

  /// The voting member that leadership should move to from `leaving`: healthy, and of those the least behind.
  func nextLeader(after leaving: UInt64, maximumLag: UInt64 = usualLag) -> MemberLook? {
    voters.filter { $0.id != leaving && problem(of: $0, maximumLag: maximumLag) == nil }
      .max { ($0.vitals?.appliedIndex ?? 0, $1.id) < ($1.vitals?.appliedIndex ?? 0, $0.id) }
  }
}

/// Whether a member has applied all that the cluster had when it was first asked.
struct CatchUp {
  private var goal: UInt64?

  /// How many raft entries a member that has applied those up to an index lacks; 0 when it has caught up.
  mutating func missing(after applied: UInt64, in look: ClusterLook) -> UInt64 {
    let goal = self.goal ?? look.newestIndex
    self.goal = goal
    return goal > applied ? goal - applied : 0
  }
}

extension Context {
  /// Looks at all members of the cluster: the member list, which needs a quorum, the alarms, and the status of each
  /// member at one of its client URLs.
  /// - Throws: what `Client.call` throws for the member list and the alarms; an unreachable member is no error.
  func lookAtCluster() async throws -> ClusterLook {
    let client = try await client()
    let list = Etcdserverpb_MemberListRequest.with { $0.linearizable = true }
    let members = try await client.call(API.Cluster.memberList, list, policy: .repeatable, deadline: deadline()).members
    let get = Etcdserverpb_AlarmRequest.with { $0.action = .get }
    let alarms = try await client.call(API.Maintenance.alarm, get, policy: .repeatable, deadline: deadline()).alarms
    let looks = await inParallel(members) { await self.look(at: $0, client) }
    try Task.checkCancellation()
    return ClusterLook(members: looks, alarms: alarms.map(ClusterLook.Alarm.init))
  }

  private func look(at member: Etcdserverpb_Member, _ client: Client) async -> MemberLook {
    var look = MemberLook(
      id: member.id, name: member.name, peerURLs: member.peerUrls, isLearner: member.isLearner,
      endpoint: member.clientUrls.first ?? "")
    for url in member.clientUrls {
      do {
        let status = try await client.call(
          API.Maintenance.status, Etcdserverpb_StatusRequest(), policy: .repeatable, at: client.endpoint(url),
          deadline: deadline())
        guard status.header.memberID == member.id else {
          look.fault = "\(url) is another member, \(String(status.header.memberID, radix: 16))"
          continue
        }
        (look.endpoint, look.vitals) = (url, MemberLook.Vitals(status))
        return look
      } catch { look.fault = shortMessage(of: error) }
    }
    return look
  }

  /// Moves leadership from the current leader to another voting member.
  /// - Throws: what `Client.call` throws.
  func moveLeader(from leader: MemberLook, to target: UInt64) async throws {
    let client = try await client()
    let request = Etcdserverpb_MoveLeaderRequest.with { $0.targetID = target }
    _ = try await client.call(
      API.Maintenance.moveLeader, request, at: client.endpoint(leader.endpoint), deadline: deadline())
  }

  /// Looks at the cluster again and again, until `problems` finds none.
  /// - Parameters:
  ///   - limit: for how long.
  ///   - problems: what is not yet as it should be, one sentence each.
  /// - Returns: the last look.
  /// - Throws: `Failure` with what is still wrong at the end; `CancellationError`; what looking throws then.
  func waitForCluster(
    atMost limit: Duration, until problems: (ClusterLook) -> [String]
  ) async throws -> ClusterLook {
    let end = ContinuousClock.now + limit
    while true {
      var failure: any Error
      do {
        let look = try await lookAtCluster()
        let found = problems(look)
        if found.isEmpty { return look }
        failure = Failure(found.joined(separator: "; "))
      } catch { failure = error }
      try Task.checkCancellation()
      guard ContinuousClock.now < end else { throw failure }
      try await Task.sleep(for: .milliseconds(500))
    }
  }
}

extension MemberLook.Vitals {
  fileprivate init(_ status: Etcdserverpb_StatusResponse) {
    self.init(
      clusterID: status.header.clusterID, leader: status.leader, term: status.raftTerm, raftIndex: status.raftIndex,
      appliedIndex: status.raftAppliedIndex, size: status.dbSize, sizeInUse: status.dbSizeInUse,
      quota: status.dbSizeQuota, version: status.version)
  }
}

extension ClusterLook.Alarm {
  fileprivate init(_ alarm: Etcdserverpb_AlarmMember) {
    member = alarm.memberID
    kind =
      switch alarm.alarm {
      case .nospace: .noSpace
      case .corrupt: .corrupt
      default: .other
      }
  }
}
