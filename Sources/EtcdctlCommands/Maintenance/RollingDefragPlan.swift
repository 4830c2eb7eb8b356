import Output

/// Which members a rolling defragmentation is worth it for.
struct DefragConditions: Sendable, Equatable {
  /// What servers before 3.6 have unless they are told otherwise, and do not report.
  static let usualQuota: Int64 = 2 << 30

  /// How much of the database has to be free.
  var reclaims: SizeThreshold?
  /// How much of the quota has to be used, in percent.
  var quotaUsed: Int64?
  /// The quota of servers that do not report theirs; nil if it is not known.
  var quota: Int64?

  /// The quota of a member.
  func quota(of vitals: MemberLook.Vitals) -> Int64 {
    vitals.quota > 0 ? vitals.quota : quota ?? Self.usualQuota
  }

  /// Why a member is skipped; nil if it is to be defragmented.
  func reason(against vitals: MemberLook.Vitals) -> String? {
    if let reclaims, vitals.sizeInUse > 0 {
      let free = max(vitals.size - vitals.sizeInUse, 0)
      if !reclaims.isReached(by: free, of: vitals.size) {
        return "would reclaim \(sizeText(free)) of \(sizeText(vitals.size)), less than \(reclaims.text)"
      }
    }
    if let quotaUsed {
      let quota = quota(of: vitals)
      if !SizeThreshold.percent(quotaUsed).isReached(by: vitals.size, of: quota) {
        return "uses \(sizeText(vitals.size)) of the quota of \(sizeText(quota)), less than \(quotaUsed)%"
      }
    }
    return nil
  }
}

/// What a rolling defragmentation does next: decided from a look at the cluster and from what was done, so that it
/// holds whatever happens to the leadership in between.
struct RollingDefragPlan: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    /// The member needs no defragmentation.
    case skip(UInt64, reason: String)
    /// Leadership has to go to another member before the leader is defragmented.
    case moveLeader(from: UInt64, to: UInt64)
    /// The member is the next one.
    case defragment(UInt64)
  }

  var conditions = DefragConditions()
  var movesLeader = false
  var maximumLag = ClusterLook.usualLag

  /// The next step: the followers by their names, then the leader; nil when all voting members are done.
  func next(in look: ClusterLook, done: Set<UInt64>) -> Step? {
    let leader = look.leader?.id
    let rest = look.voters.filter { !done.contains($0.id) }
      .sorted { ($0.id == leader ? 1 : 0, $0.name, $0.id) < ($1.id == leader ? 1 : 0, $1.name, $1.id) }
    guard let member = rest.first else { return nil }
    if let vitals = member.vitals, let reason = conditions.reason(against: vitals) {
      return .skip(member.id, reason: reason)
    }
    if movesLeader, member.id == leader, let next = look.nextLeader(after: member.id, maximumLag: maximumLag) {
      return .moveLeader(from: member.id, to: next.id)
    }
    return .defragment(member.id)
  }

  /// All steps, if nothing else happens.
  func steps(in look: ClusterLook) -> [Step] {
    var (look, done, steps) = (look, Set<UInt64>(), [Step]())
    while let step = next(in: look, done: done) {
      steps.append(step)
      switch step {
      case .skip(let id, _), .defragment(let id): done.insert(id)
      case .moveLeader(_, let target):
        for index in look.members.indices { look.members[index].vitals?.leader = target }
      }
    }
    return steps
  }
}
