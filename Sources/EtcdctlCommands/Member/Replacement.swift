import EtcdAPI
import EtcdClient
import GRPC
import Output

/// Replaces a member, step by step.
struct Replacement {
  /// How long a change may take until all members know it.
  private static let settling = Duration.seconds(30)
  /// How often the progress of the learner is shown.
  private static let noteInterval = Duration.seconds(10)

  private let plan: ReplacementPlan
  private let newName: String
  private let syncTimeout: Duration
  private let context: Context
  private var rows: [ReplacementRow] = []

  init(_ plan: ReplacementPlan, newName: String, syncTimeout: Duration, in context: Context) {
    (self.plan, self.newName, self.syncTimeout, self.context) = (plan, newName, syncTimeout, context)
  }

  /// Takes all steps that are left, and prints them, also after a failure.
  /// - Throws: `Failure`.
  mutating func run(from first: ClusterLook) async throws {
    var (look, hasRemoved) = (first, false)
    do {
      if let new = plan.newMember(in: first), new.endpoint.isEmpty { try printSettings(of: new, first) }
      while let step = try plan.next(in: look, hasRemoved: hasRemoved) {
        try Task.checkCancellation()
        rows.append(ReplacementRow(step, plan, look, newName: newName, result: .failed))
        context.standardError.line(rows[rows.count - 1].text)
        look = try await take(step, look)
        hasRemoved = hasRemoved || step == .remove
        rows[rows.count - 1].complete(plan.newMember(in: look))
      }
    } catch let error as OutputError { throw error } catch {
      if !rows.isEmpty { try context.printer.print(MemberReplaceReport(rows: rows)) }
      throw Self.failure(error, after: rows, isInterrupted: Task.isCancelled)
    }
    if rows.isEmpty { context.standardError.line("nothing to do: the member is replaced already") }
    try context.printer.print(MemberReplaceReport(rows: rows))
  }

  /// What is reported at the end: an error or interruption, and the step that it left unfinished, if there is one.
  static func failure(_ error: any Error, after rows: [ReplacementRow], isInterrupted: Bool) -> Failure {
    var failure = isInterrupted ? Failure("interrupted", .interrupted) : describe(error)
    let unfinished = rows.last { $0.result == .failed }
    guard unfinished != nil || isInterrupted else { return failure }
    if let unfinished { failure.message = "\(unfinished.text): \(failure.message ?? "unknown")" }
    failure.hint = failure.hint ?? "run the same command again to continue"
    return failure
  }

  /// Takes a step and waits until it shows in the cluster.
  private func take(_ step: ReplacementPlan.Step, _ look: ClusterLook) async throws -> ClusterLook {
    switch step {
    case .add: try await add()
    case .promote(let id): try await promote(id)
    case .moveLeader(let target): try await moveLeader(to: target, look)
    case .remove: try await remove(look)
    }
  }

  private func add() async throws -> ClusterLook {
    let request = Etcdserverpb_MemberAddRequest.with {
      $0.peerUrls = plan.peerURLs
      $0.isLearner = true
    }
    let client = try await context.client()
    // A member that has just started, or was just removed, makes servers refuse for some seconds.
    _ = try await retrying(while: ["etcdserver: unhealthy cluster"]) {
      try await client.call(API.Cluster.memberAdd, request, deadline: context.deadline())
    }
    let look = try await context.waitForCluster(atMost: Self.settling) { look in
      plan.newMember(in: look) == nil ? ["the new member is not in the member list"] : []
    }
    if let new = plan.newMember(in: look) { try printSettings(of: new, look) }
    return look
  }

  private func printSettings(of new: MemberLook, _ look: ClusterLook) throws {
    let settings = NewMemberSettings(name: newName, of: new, look)
    if context.printer.supports(NewMemberSettings.self) {
      try context.printer.print(settings)
      try context.printer.flush()
    } else {
      settings.lines.forEach(context.standardError.line)
    }
  }

  private func promote(_ id: UInt64) async throws -> ClusterLook {
    try await waitUntilInSync(id)
    let request = Etcdserverpb_MemberPromoteRequest.with { $0.id = id }
    let client = try await context.client()
    _ = try await retrying(while: ["learner member which is in sync with leader"]) {
      try await client.call(API.Cluster.memberPromote, request, deadline: context.deadline())
    }
    return try await context.waitForCluster(atMost: Self.settling) { look in
      guard let member = look.member(id), !member.isLearner else { return ["the new member has no vote yet"] }
      return [look.problem(of: member)].compactMap { $0 }
    }
  }

  /// Waits until the learner has applied all that the cluster had when it was first seen running, and is close.
  private func waitUntilInSync(_ id: UInt64) async throws {
    var catchUp = CatchUp()
    var lastNote: ContinuousClock.Instant?
    func note(_ problem: String) {
      guard lastNote.map({ .now - $0 > Self.noteInterval }) ?? true else { return }
      lastNote = .now
      context.standardError.line("waiting: \(problem)")
    }
    _ = try await context.waitForCluster(atMost: syncTimeout) { look in
      guard let member = look.member(id) else { return ["the new member is no longer in the member list"] }
      guard !member.endpoint.isEmpty else {
        note("\(newName) has not started: start its server with the settings above")
        return ["\(newName) has not started"]
      }
      var problems = [look.problem(of: member)].compactMap { $0 }
      if let applied = member.vitals?.appliedIndex {
        let missing = catchUp.missing(after: applied, in: look)
        if problems.isEmpty, missing > 0 { problems = [member.lagging(by: missing)] }
      }
      problems.first.map(note)
      return problems
    }
  }

  private func moveLeader(to target: UInt64, _ look: ClusterLook) async throws -> ClusterLook {
    guard let leader = look.leader else { return look }
    try await context.moveLeader(from: leader, to: target)
    return try await context.waitForCluster(atMost: Self.settling) { look in
      look.leader == nil || look.leader?.id == leader.id ? ["\(leader.title) is still the leader"] : []
    }
  }

  private func remove(_ look: ClusterLook) async throws -> ClusterLook {
    guard let old = plan.old else { return look }
    let request = Etcdserverpb_MemberRemoveRequest.with { $0.id = old }
    let client = try await context.client()
    // A member that removes itself may stop before it responds.
    let other = look.voters.first { $0.id != old && look.problem(of: $0) == nil }
    _ = try await retrying(while: ["etcdserver: unhealthy cluster"]) {
      guard let other else {
        return try await client.call(API.Cluster.memberRemove, request, deadline: context.deadline())
      }
      return try await client.call(
        API.Cluster.memberRemove, request, at: client.endpoint(other.endpoint), deadline: context.deadline())
    }
    return try await context.waitForCluster(atMost: Self.settling) { look in
      look.member(old) == nil ? look.problems() : ["the old member is still in the member list"]
    }
  }

  /// Repeats a call as long as a server refuses it with one of these texts, for some time.
  private func retrying<Answer>(while texts: [String], _ call: () async throws -> Answer) async throws -> Answer {
    let end = ContinuousClock.now + Self.settling
    while true {
      do { return try await call() } catch let error as RPCError {
        guard ContinuousClock.now < end, texts.contains(where: { error.message.range(of: $0) != nil }) else {
          throw error
        }
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }
}
