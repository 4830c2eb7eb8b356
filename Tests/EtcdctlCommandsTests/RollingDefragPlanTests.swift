import Testing

@testable import EtcdctlCommands

/// The order and the conditions of a rolling defragmentation.
@Suite struct RollingDefragPlanTests {
  typealias Step = RollingDefragPlan.Step

  private static let megabyte: Int64 = 1_000_000

  /// A healthy cluster of voting members 1, 2, …, of which the first is the leader.
  static func cluster(_ count: UInt64 = 3, leader: UInt64 = 1, size: Int64 = 100, inUse: Int64 = 40) -> ClusterLook {
    var look = ClusterLook()
    for id in 1...count {
      var member = MemberLook(id: id, name: "m\(id)", peerURLs: ["http://p\(id)"], endpoint: "http://c\(id)")
      member.vitals = MemberLook.Vitals(
        clusterID: 7, leader: leader, term: 3, raftIndex: 5000, appliedIndex: 5000, size: size * megabyte,
        sizeInUse: inUse * megabyte)
      look.members.append(member)
    }
    return look
  }

  @Test func followersComeBeforeTheLeader() {
    #expect(RollingDefragPlan().steps(in: Self.cluster(leader: 2)) == [.defragment(1), .defragment(3), .defragment(2)])
    #expect(RollingDefragPlan().steps(in: Self.cluster(1)) == [.defragment(1)])
  }

  @Test func leadershipMovesToTheMemberThatIsLeastBehind() {
    var look = Self.cluster()
    look.members[2].vitals?.appliedIndex = 5001
    let plan = RollingDefragPlan(movesLeader: true)
    #expect(plan.steps(in: look) == [.defragment(2), .defragment(3), .moveLeader(from: 1, to: 3), .defragment(1)])
    // With the same state, to the first one.
    #expect(plan.next(in: Self.cluster(), done: [2, 3]) == .moveLeader(from: 1, to: 2))
    // There is nobody else.
    #expect(plan.steps(in: Self.cluster(1)) == [.defragment(1)])
  }

  @Test func leadershipMovesToNoLearnerAndNoSickMember() {
    var look = Self.cluster(5)
    look.members[1].isLearner = true
    look.members[2].vitals = nil
    look.members[3].vitals?.appliedIndex = 3000
    #expect(look.nextLeader(after: 1)?.id == 5)
    look.members[4].vitals?.leader = 0
    #expect(look.nextLeader(after: 1) == nil)
  }

  @Test func learnersAreSkipped() {
    var look = Self.cluster()
    look.members[2].isLearner = true
    #expect(RollingDefragPlan().steps(in: look) == [.defragment(2), .defragment(1)])
  }

  @Test func aLeaderThatWasElectedMeanwhileIsLast() {
    let plan = RollingDefragPlan()
    #expect(plan.next(in: Self.cluster(leader: 1), done: []) == .defragment(2))
    #expect(plan.next(in: Self.cluster(leader: 3), done: [2]) == .defragment(1))
    #expect(plan.next(in: Self.cluster(leader: 3), done: [1, 2]) == .defragment(3))
    #expect(plan.next(in: Self.cluster(leader: 3), done: [1, 2, 3]) == nil)
  }

  @Test(arguments: [
    ("60%", nil), ("61%", "would reclaim 60 MB of 100 MB, less than 61%"), ("60MB", nil),
    ("60000001", "would reclaim 60 MB of 100 MB, less than 60000001"), ("0", nil),
    ("1GiB", "would reclaim 60 MB of 100 MB, less than 1GiB"),
  ])
  func membersThatReclaimLittleAreSkipped(threshold: String, reason: String?) {
    var plan = RollingDefragPlan(movesLeader: true)
    plan.conditions.reclaims = SizeThreshold(threshold)
    let steps = plan.steps(in: Self.cluster())
    if let reason {
      #expect(steps == [.skip(2, reason: reason), .skip(3, reason: reason), .skip(1, reason: reason)])
    } else {
      #expect(steps == [.defragment(2), .defragment(3), .moveLeader(from: 1, to: 2), .defragment(1)])
    }
  }

  @Test func theQuotaIsTheServersOrTheGivenOrTheUsual() {
    var conditions = DefragConditions(quotaUsed: 50)
    var vitals = MemberLook.Vitals(size: 1 << 30)
    #expect(conditions.reason(against: vitals) == nil)
    vitals.quota = 4 << 30
    #expect(conditions.reason(against: vitals) == "uses 1.1 GB of the quota of 4.3 GB, less than 50%")
    vitals.quota = 0
    conditions.quota = 8 << 30
    #expect(conditions.reason(against: vitals) == "uses 1.1 GB of the quota of 8.6 GB, less than 50%")
  }

  @Test(arguments: ["", "x", "-1", "101%", "1.5GB", "%", "GB", "9999999999TB"])
  func malformedThresholds(text: String) { #expect(SizeThreshold(text) == nil) }

  @Test func aMemberThatDoesNotRespondIsNamed() {
    var look = Self.cluster()
    (look.members[1].vitals, look.members[1].fault) = (nil, "connection refused")
    #expect(look.problems() == ["m2 (http://c2) does not respond: connection refused"])
    look.members[1].endpoint = ""
    #expect(look.problems() == ["m2 has not started"])
  }

  @Test func whatIsWrongWithACluster() {
    #expect(Self.cluster().problems() == [])
    var behind = Self.cluster()
    behind.members[1].vitals?.appliedIndex = 3999
    #expect(behind.problems() == ["m2 (http://c2) is 1001 raft entries behind"])
    #expect(behind.problems(maximumLag: 1001) == [])
    var torn = Self.cluster()
    torn.members[2].vitals?.leader = 2
    #expect(torn.problems() == ["m3 (http://c3) does not follow the leader m1"])
    torn.members[2].vitals?.leader = 0
    #expect(torn.problems() == ["m3 (http://c3) has no leader"])
    #expect(Self.cluster(leader: 9).problems() == ["the cluster has no leader"])
    var corrupt = Self.cluster()
    corrupt.alarms = [.init(member: 1, kind: .corrupt), .init(member: 2, kind: .noSpace)]
    #expect(corrupt.problems() == ["m1 (http://c1) has the alarm CORRUPT"])
    var learner = Self.cluster()
    (learner.members[1].isLearner, learner.members[1].vitals) = (true, nil)
    #expect(learner.problems() == [])
  }
}
