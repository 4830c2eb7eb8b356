import Testing

@testable import EtcdctlCommands

/// The steps of the replacement of a member.
@Suite struct ReplacementPlanTests {
  private let url = "http://new"

  private func cluster(_ count: UInt64 = 3, leader: UInt64 = 1) -> ClusterLook {
    RollingDefragPlanTests.cluster(count, leader: leader)
  }

  private func steps(_ old: String, _ look: ClusterLook) throws -> [ReplacementPlan.Step] {
    try ReplacementPlan(replacing: old, by: [url], in: look).steps(in: look)
  }

  /// The cluster with the new member.
  private func with(_ look: ClusterLook, learner: Bool, started: Bool = true) -> ClusterLook {
    var look = look
    var new = MemberLook(id: 99, name: started ? "new" : "", peerURLs: [url], isLearner: learner)
    if started { (new.endpoint, new.vitals) = ("http://c99", look.members[0].vitals) }
    look.members.append(new)
    return look
  }

  private static let new = ReplacementPlan.imagined

  @Test func theOldMemberIsRemovedLast() throws {
    #expect(try steps("m3", cluster()) == [.add, .promote(Self.new), .remove])
    #expect(try steps("3", cluster()) == [.add, .promote(Self.new), .remove])
    #expect(try steps("m1", cluster(1)) == [.add, .promote(Self.new), .moveLeader(to: Self.new), .remove])
  }

  @Test func leadershipMovesBeforeTheLeaderIsRemoved() throws {
    #expect(try steps("m1", cluster()) == [.add, .promote(Self.new), .moveLeader(to: 2), .remove])
    #expect(try steps("m1", with(cluster(), learner: false)) == [.moveLeader(to: 2), .remove])
  }

  @Test func whatIsDoneIsNotDoneAgain() throws {
    #expect(try steps("m3", with(cluster(), learner: true, started: false)) == [.promote(99), .remove])
    #expect(try steps("m3", with(cluster(), learner: true)) == [.promote(99), .remove])
    #expect(try steps("m3", with(cluster(), learner: false)) == [.remove])
    var replaced = with(cluster(), learner: false)
    replaced.members.remove(at: 2)
    #expect(try steps("m3", replaced) == [])
    var late = with(cluster(), learner: true)
    late.members.remove(at: 2)
    #expect(try steps("3", late) == [.promote(99)])
  }

  @Test func aDeadMemberIsRemovedFirst() throws {
    var look = cluster()
    look.members[2].vitals = nil
    #expect(try steps("m3", look) == [.remove, .add, .promote(Self.new)])
    #expect(try steps("m3", with(look, learner: true)) == [.promote(99), .remove])
  }

  @Test func theQuorumIsKept() {
    var look = cluster()
    look.members[1].vitals = nil
    let message = "removing m3 would cost the quorum: then 2 of 2 voting members must be healthy, but only 1 would be"
    var dead = look
    dead.members[2].vitals = nil
    let hint = "etcdctl endpoint status --cluster shows the members that do not respond"
    #expect(throws: Failure(message, hint: hint)) { try steps("m3", dead) }
    // Three of four, as many as are needed.
    #expect(throws: Never.self) { try steps("m3", look) }
    var lonely = cluster(2)
    lonely.members[1].vitals = nil
    #expect(throws: Failure.self) { try steps("m1", lonely) }
  }

  @Test func whatCannotBeReplacedIsRefused() throws {
    #expect(throws: Failure.self) { try steps("m9", cluster()) }
    #expect(throws: Failure.self) { try steps("+3", cluster()) }
    #expect(throws: Failure.self) { try steps("-0", cluster()) }
    #expect(throws: Failure.self) { try ReplacementPlan(replacing: "m3", by: ["http://p3"], in: cluster()) }
    var twins = cluster()
    twins.members[1].name = "m1"
    #expect(throws: Failure("2 members have the name m1: give the ID of one of them")) { try steps("m1", twins) }
    #expect(try steps("2", twins).last == .remove)
    var learner = cluster()
    learner.members[2].isLearner = true
    #expect(throws: Failure.self) { try steps("m3", learner) }
  }

  @Test func theSettingsNameTheNewMember() {
    let look = with(cluster(2), learner: true, started: false)
    let settings = NewMemberSettings(name: "m9", of: look.members[2], look)
    #expect(
      settings.lines == [
        #"ETCD_NAME="m9""#, #"ETCD_INITIAL_CLUSTER="m1=http://p1,m2=http://p2,m9=http://new""#,
        #"ETCD_INITIAL_ADVERTISE_PEER_URLS="http://new""#, #"ETCD_INITIAL_CLUSTER_STATE="existing""#,
      ])
  }

  @Test func anInterruptNamesWhatIsUnfinished() throws {
    let look = cluster()
    let plan = try ReplacementPlan(replacing: "m3", by: [url], in: look)
    func row(_ step: ReplacementPlan.Step, _ result: ReplacementRow.Result) -> ReplacementRow {
      ReplacementRow(step, plan, look, newName: "m4", result: result)
    }
    func failure(_ rows: [ReplacementRow]) -> Failure {
      Replacement.failure(CancellationError(), after: rows, isInterrupted: true)
    }
    let hint = "run the same command again to continue"
    #expect(failure([]) == Failure("interrupted", .interrupted, hint: hint))
    #expect(failure([row(.add, .done)]) == Failure("interrupted", .interrupted, hint: hint))
    let unfinished = failure([row(.add, .done), row(.remove, .failed)])
    #expect(unfinished == Failure("remove m3: interrupted", .interrupted, hint: hint))
    let refused = Replacement.failure(Failure("refused"), after: [row(.add, .failed)], isInterrupted: false)
    #expect(refused == Failure("add learner m4: refused", hint: hint))
  }
}
