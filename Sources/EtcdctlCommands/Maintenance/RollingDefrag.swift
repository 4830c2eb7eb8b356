import EtcdAPI
import EtcdClient
import Output

/// Defragments a cluster member by member.
struct RollingDefrag {
  /// How long the cluster may take to look healthy at the start.
  private static let firstWait = Duration.seconds(3)
  /// NOSPACE is disarmed only below this part of the quota, or it would soon be back.
  private static let disarmLimit: Int64 = 90

  private let context: Context
  private let options: RollingDefragOptions
  private let plan: RollingDefragPlan
  private var rows: [RollingDefragRow] = []
  private var done: Set<UInt64> = []

  /// - Throws: `UsageError`.
  init(_ options: RollingDefragOptions, in context: Context) throws {
    self.options = options
    self.context = context
    plan = try options.plan()
  }

  /// Does what the flags say, and prints the report, also after a failure.
  /// - Throws: `Failure` that names what was done and what was not.
  mutating func run() async throws {
    do {
      let look = try await context.waitForCluster(atMost: Self.firstWait) { $0.problems(maximumLag: plan.maximumLag) }
      fillRows(look)
      if options.isDryRun { return try dryRun(look) }
      let last = try await work(from: look)
      try await disarm(last)
    } catch {
      let failure = try report(error)
      throw failure
    }
    try context.printer.print(RollingDefragReport(rows: rows))
  }

  /// Fills the rows with all members.
  private mutating func fillRows(_ look: ClusterLook) {
    let leader = look.leader?.id
    rows = look.members.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { RollingDefragRow($0, isLeader: $0.id == leader) }
    if plan.conditions.quotaUsed != nil || options.disarms, plan.conditions.quota == nil,
      look.voters.contains(where: { $0.vitals?.quota == 0 })
    {
      context.standardError.line(
        "note: the servers do not report their backend quota, so 2 GiB is assumed: give --quota if it is another")
    }
    if look.voters.count == 1, !options.isDryRun {
      context.standardError.line("warning: the only voting member does not serve requests while it is defragmented")
    }
  }

  private mutating func dryRun(_ look: ClusterLook) throws {
    for step in plan.steps(in: look) {
      switch step {
      case .skip(let id, let reason): note(id, .skipped, reason)
      case .defragment(let id): note(id, .planned)
      case .moveLeader(let leader, let target):
        note(leader, .pending, "leadership moves to \(look.member(target)?.title ?? "") first")
      }
    }
    try context.printer.print(RollingDefragReport(rows: rows))
  }

  private mutating func note(_ id: UInt64, _ result: RollingDefragRow.Result, _ reason: String? = nil) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    rows[index].result = result
    if let reason { rows[index].reason = reason }
  }

  // MARK: - Steps

  private mutating func work(from first: ClusterLook) async throws -> ClusterLook {
    var look = first
    while let step = plan.next(in: look, done: done) {
      try Task.checkCancellation()
      switch step {
      case .skip(let id, let reason):
        note(id, .skipped, reason)
        context.standardError.line("\(look.member(id)?.text ?? ""): skipped: \(reason)")
        done.insert(id)
      case .moveLeader(let leader, let target): look = try await moveLeader(from: leader, to: target, look)
      case .defragment(let id):
        guard let member = look.member(id) else { continue }
        do { look = try await defragment(member) } catch {
          let reason = Task.isCancelled ? "interrupted; its server finishes what has begun" : words(error)
          // What failed may be the wait after its defragmentation.
          let isDone = rows.contains { $0.id == id && $0.result == .defragmented }
          note(id, isDone ? .defragmented : .failed, reason)
          throw error
        }
        done.insert(id)
      }
    }
    return look
  }

  private func moveLeader(from id: UInt64, to target: UInt64, _ look: ClusterLook) async throws -> ClusterLook {
    guard let leader = look.member(id), let next = look.member(target) else { return look }
    context.standardError.line("moving leadership from \(leader.title) to \(next.title)")
    try await context.moveLeader(from: leader, to: target)
    return try await context.waitForCluster(atMost: options.catchUpTimeout) { look in
      let problems = look.problems(maximumLag: plan.maximumLag)
      return problems.isEmpty && look.leader?.id == id ? ["\(leader.title) is still the leader"] : problems
    }
  }

  /// Defragments a member and waits until it has applied what the others had by then.
  private mutating func defragment(_ member: MemberLook) async throws -> ClusterLook {
    let size = member.vitals?.size ?? 0
    context.standardError.line("\(member.text): defragmenting \(sizeText(size))")
    let client = try await context.client()
    let start = ContinuousClock.now
    _ = try await client.call(
      API.Maintenance.defragment, .init(), at: client.endpoint(member.endpoint),
      deadline: Client.deadline(after: options.timeout))
    let took = ContinuousClock.now - start
    note(member.id, .defragmented)
    let index = rows.firstIndex { $0.id == member.id }
    if let index { (rows[index].before, rows[index].took) = (size, took) }
    let look = try await waitUntilCaughtUp(member)
    let after = look.member(member.id)?.vitals?.size ?? 0
    if let index { rows[index].after = after }
    let seconds = Duration.milliseconds(Int64((took.seconds * 1000).rounded())).goText
    context.standardError.line(
      "\(member.text): defragmented in \(seconds), \(sizeText(size)) to \(sizeText(after)), and caught up")
    return look
  }

  private func waitUntilCaughtUp(_ member: MemberLook) async throws -> ClusterLook {
    var catchUp = CatchUp()
    return try await context.waitForCluster(atMost: options.catchUpTimeout) { look in
      let problems = look.problems(maximumLag: plan.maximumLag)
      guard problems.isEmpty, let applied = look.member(member.id)?.vitals?.appliedIndex else { return problems }
      let missing = catchUp.missing(after: applied, in: look)
      return missing > 0 ? [member.lagging(by: missing)] : []
    }
  }

  // MARK: - The end

  /// Disarms NOSPACE if that is wanted and usage allows it.
  private func disarm(_ look: ClusterLook) async throws {
    let alarms = look.alarms.filter { $0.kind == .noSpace }
    guard !alarms.isEmpty else { return }
    guard options.disarms else {
      return context.standardError.line("note: the alarm NOSPACE is still active: etcdctl alarm disarm ends it")
    }
    let full = look.voters.filter { member in
      guard let vitals = member.vitals else { return true }
      return SizeThreshold.percent(Self.disarmLimit).isReached(by: vitals.size, of: plan.conditions.quota(of: vitals))
    }
    guard full.isEmpty else {
      let names = full.map { "\($0.title) (\(sizeText($0.vitals?.size ?? 0)))" }.joined(separator: ", ")
      throw Failure(
        "the alarm NOSPACE remains active: \(names) still above \(Self.disarmLimit)% of the quota",
        hint: "delete keys and compact the history with etcdctl compaction, or raise the quota of the servers")
    }
    let client = try await context.client()
    for alarm in alarms {
      let request = Etcdserverpb_AlarmRequest.with {
        $0.action = .deactivate
        $0.memberID = alarm.member
        $0.alarm = .nospace
      }
      _ = try await client.call(API.Maintenance.alarm, request, deadline: context.deadline())
    }
    context.standardError.line("disarmed the alarm NOSPACE")
  }

  /// Prints what was done, and makes the final sentence of the error and what was and was not done.
  private func report(_ error: any Error) throws -> Failure {
    var failure = describe(error)
    if error is OutputError { return failure }
    let cause = Task.isCancelled ? "interrupted" : failure.message ?? "unknown"
    if Task.isCancelled { failure.status = Failure.Status.interrupted.rawValue }
    guard !rows.isEmpty else {
      failure.message = "rolling defragmentation not begun: \(cause)"
      return failure
    }
    try context.printer.print(RollingDefragReport(rows: rows))
    func names(_ results: [RollingDefragRow.Result]) -> String {
      let found = rows.filter { results.contains($0.result) }.map { $0.name.isEmpty ? $0.endpoint : $0.name }
      return found.isEmpty ? "none" : found.joined(separator: ", ")
    }
    let summary = "defragmented: \(names([.defragmented])); not defragmented: \(names([.failed, .pending]))"
    failure.message = "rolling defragmentation stopped: \(cause); \(summary)"
    return failure
  }

  private func words(_ error: any Error) -> String { describe(error).message ?? "unknown" }
}
