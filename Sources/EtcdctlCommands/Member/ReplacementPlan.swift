/// How a member is replaced: the next step follows from a look at the cluster alone, so that the work can be resumed
/// wherever it was interrupted.
///
/// A member that runs is removed last. One that does not is removed first: while a voting member is down, servers
/// refuse to add another member.
struct ReplacementPlan: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    /// Add the new member as a learner.
    case add
    /// Wait until the learner has caught up, and promote it.
    case promote(UInt64)
    /// Move leadership away from the old member.
    case moveLeader(to: UInt64)
    /// Remove the old member.
    case remove
  }

  /// The ID of the old member; nil when it is no member any more.
  var old: UInt64?
  /// The peer URLs of the new member.
  var peerURLs: [String]

  /// Makes a plan for the member with this ID or name.
  /// - Throws: `Failure` when there is none, or several have the name, or it cannot be replaced in this way.
  init(replacing word: String, by peerURLs: [String], in look: ClusterLook) throws(Failure) {
    self.peerURLs = peerURLs
    let id = MemberID.id(word)
    let found = look.members.first { $0.id == id }.map { [$0] } ?? look.members.filter { $0.name == word }
    guard found.count < 2 else {
      throw Failure("\(found.count) members have the name \(word): give the ID of one of them")
    }
    old = found.first?.id
    guard let member = found.first else {
      guard newMember(in: look) != nil else {
        throw Failure(
          "no member has the ID or name \(word)",
          hint: "if it is removed already, begin with: etcdctl member add NAME --learner --peer-urls=URL")
      }
      return
    }
    guard Set(member.peerURLs).isDisjoint(with: peerURLs) else {
      throw Failure(
        "\(member.title) has the peer URL \(Set(member.peerURLs).intersection(peerURLs).sorted()[0]) itself",
        hint: "the new member needs a peer URL of its own; etcdctl member update changes that of a member")
    }
    guard !member.isLearner else {
      throw Failure("\(member.title) is a learner: remove it with etcdctl member remove, then add another one")
    }
  }

  /// The member with the new peer URLs; nil before it is added.
  func newMember(in look: ClusterLook) -> MemberLook? {
    look.members.first { $0.id != old && !Set($0.peerURLs).isDisjoint(with: peerURLs) }
  }

  /// The next step; nil when the member is replaced.
  ///
  /// `hasRemoved` says that the old member was removed before the new one was added.
  /// - Throws: `Failure` when the step would cost the quorum.
  func next(in look: ClusterLook, hasRemoved: Bool = false) throws(Failure) -> Step? {
    let new = newMember(in: look)
    guard let old, let member = look.member(old) else {
      guard let new else {
        if hasRemoved { return .add }
        throw Failure("the old member is removed, but none has the peer URL \(peerURLs.joined(separator: ","))")
      }
      guard new.isLearner else { return nil }
      return try promotion(of: new, look)
    }
    guard let new else {
      guard member.vitals != nil else {
        try requireQuorum("removing \(member.title)", of: look.voters.count - 1, healthy: healthy(look, without: old))
        return .remove
      }
      try requireQuorum("adding a voting member", of: look.voters.count + 1, healthy: healthy(look) + 1)
      return .add
    }
    if new.isLearner { return try promotion(of: new, look) }
    try requireQuorum("removing \(member.title)", of: look.voters.count - 1, healthy: healthy(look, without: old))
    guard look.leader?.id == old else { return .remove }
    guard let target = look.nextLeader(after: old) else {
      throw Failure("\(member.title) is the leader, and no other voting member is healthy enough to take over")
    }
    return .moveLeader(to: target.id)
  }

  private func promotion(of new: MemberLook, _ look: ClusterLook) throws(Failure) -> Step {
    try requireQuorum("promoting \(new.title)", of: look.voters.count + 1, healthy: healthy(look) + 1)
    return .promote(new.id)
  }

  /// All steps, if nothing else happens.
  /// - Throws: as `next`.
  func steps(in look: ClusterLook) throws(Failure) -> [Step] {
    var (look, steps) = (look, [Step]())
    while let step = try next(in: look, hasRemoved: steps.contains(.remove)) {
      steps.append(step)
      switch step {
      case .add:
        look.members.append(MemberLook(id: Self.imagined, peerURLs: peerURLs, isLearner: true, endpoint: "-"))
      case .promote(let id):
        let vitals = look.leader?.vitals
        guard let index = look.members.firstIndex(where: { $0.id == id }) else { return steps }
        (look.members[index].isLearner, look.members[index].vitals) = (false, vitals)
        look.members[index].endpoint = "-"
      case .moveLeader(let target):
        for index in look.members.indices { look.members[index].vitals?.leader = target }
      case .remove: look.members.removeAll { $0.id == old }
      }
    }
    return steps
  }

  /// The ID of the new member in a plan, before the cluster gives it one.
  static let imagined: UInt64 = .max

  private func healthy(_ look: ClusterLook, without id: UInt64? = nil) -> Int {
    look.voters.filter { $0.id != id && look.problem(of: $0) == nil }.count
  }

  private func requireQuorum(_ action: String, of voters: Int, healthy: Int) throws(Failure) {
    let quorum = voters / 2 + 1
    guard voters < 1 || healthy < quorum else { return }
    throw Failure(
      "\(action) would cost the quorum: then \(quorum) of \(voters.counted("voting member")) must be healthy, but only "
        + "\(healthy) would be",
      hint: "etcdctl endpoint status --cluster shows the members that do not respond")
  }
}
