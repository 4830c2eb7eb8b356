import CommandModel
import EtcdAPI
import EtcdClient
import GRPC

/// Which member a snapshot is taken from when there are several endpoints.
struct MemberChoice {
  /// A member that may be used.
  struct Candidate: Sendable {
    let endpoint: String
    let clusterID: UInt64
    let memberID: UInt64
    let revision: Int64
    let isLeader: Bool

    init(_ endpoint: String, _ status: Etcdserverpb_StatusResponse) {
      self.endpoint = endpoint
      clusterID = status.header.clusterID
      memberID = status.header.memberID
      revision = status.header.revision
      isLeader = status.isLeader
    }
  }

  /// `leader`, `follower`, an endpoint, or empty for any.
  let wish: String
  /// How many revisions behind the newest a member may be.
  let maximumLag: Int64

  /// The members that may be used, the best first: followers before the leader, for it has more to do, and of these the
  /// one that is least behind.
  ///
  /// - Throws: `BackupFailure` when there is none; `Failure` when authentication fails.
  func candidates(of endpoints: [String], in context: Context) async throws -> [Candidate] {
    let answers = try await statuses(of: endpoints, in: context)
    let reached = answers.compactMap { endpoint, answer in try? answer.get().map { (endpoint, $0) } }
    guard !reached.isEmpty else { throw unreachable(answers) }
    let clusters = Set(reached.map { $0.1.header.clusterID })
    guard clusters.count == 1 else {
      throw BackupFailure(
        message: "the endpoints belong to \(clusters.count) different clusters: a backup is of one",
        status: .unreachable)
    }
    let newest = reached.map { $0.1.header.revision }.max() ?? 0
    var refused: [String] = []
    let fit = reached.compactMap { endpoint, status -> Candidate? in
      guard let reason = reason(against: endpoint, status, newest) else { return Candidate(endpoint, status) }
      refused.append("\(endpoint) \(reason)")
      return nil
    }
    guard !fit.isEmpty else {
      throw BackupFailure(message: "no member may be used: \(refused.joined(separator: "; "))", status: .unreachable)
    }
    return fit.sorted { ($0.isLeader ? 1 : 0, -$0.revision) < ($1.isLeader ? 1 : 0, -$1.revision) }
  }

  private func statuses(
    of endpoints: [String], in context: Context
  ) async throws -> [(String, Result<Etcdserverpb_StatusResponse?, any Error>)] {
    let results = await inParallel(endpoints) { endpoint -> Result<Etcdserverpb_StatusResponse?, any Error> in
      do {
        let client = try await context.client(of: endpoint)
        defer { client.shutdown() }
        return .success(
          try await client.call(
            API.Maintenance.status, Etcdserverpb_StatusRequest(), policy: .repeatable, deadline: context.deadline()))
      } catch { return .failure(error) }
    }
    for case .failure(let error as Failure) in results { throw error }
    return Array(zip(endpoints, results))
  }

  /// Why a member must not be used; nil if it may.
  private func reason(against endpoint: String, _ status: Etcdserverpb_StatusResponse, _ newest: Int64) -> String? {
    switch wish {
    case "": break
    case "leader": if !status.isLeader { return "is not the leader" }
    case "follower": if status.isLeader { return "is the leader" }
    default: if endpoint != wish { return "is not \(wish)" }
    }
    if status.isLearner { return "is a learner" }
    if status.errors.contains(where: { $0.range(of: "CORRUPT") != nil }) { return "has the alarm CORRUPT" }
    let lag = newest - status.header.revision
    return lag > maximumLag ? "is \(lag.counted("revision")) behind" : nil
  }

  private func unreachable(_ answers: [(String, Result<Etcdserverpb_StatusResponse?, any Error>)]) -> BackupFailure {
    var reasons: [String] = []
    var hint: String?
    for case (let endpoint, .failure(let error)) in answers {
      let failure = describe(error)
      hint = hint ?? failure.hint
      let message = failure.message ?? ""
      reasons.append(message.range(of: endpoint) != nil ? message : "\(endpoint): \(message)")
    }
    return BackupFailure(message: reasons.joined(separator: "; "), status: .unreachable, hint: hint)
  }
}
