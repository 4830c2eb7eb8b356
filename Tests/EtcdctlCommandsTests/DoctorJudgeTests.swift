import EtcdAPI
import GRPC
import Offline
import Testing

@testable import EtcdctlCommands

/// What `doctor` says about what it found out, without a cluster.
@Suite struct DoctorJudgeTests {
  private static func member(_ number: UInt64, _ change: (inout Etcdserverpb_StatusResponse) -> Void = { _ in })
    -> MemberFacts
  {
    var facts = MemberFacts(name: "m\(number)", peerURLs: ["http://10.0.0.\(number):2380"])
    var status = Etcdserverpb_StatusResponse.with {
      $0.header.memberID = number
      $0.header.revision = 100
      ($0.leader, $0.raftTerm, $0.raftIndex, $0.raftAppliedIndex) = (1, 7, 5000, 5000)
      ($0.version, $0.dbSize, $0.dbSizeInUse) = ("3.5.30", 1 << 20, 1 << 20)
    }
    change(&status)
    facts.status = .success(status)
    facts.reads = .success([.milliseconds(3), .milliseconds(1), .milliseconds(2)])
    facts.hash = .success(
      .with {
        $0.hash = 9
        $0.header.revision = 100
        $0.compactRevision = 50
      })
    return facts
  }

  private static var healthy: ClusterFacts {
    var facts = ClusterFacts()
    facts.members = (1...3).map { member($0) }
    facts.clusters = [("a", 1), ("b", 1)]
    facts.addresses = facts.members.map { member in
      AddressFacts(url: "http://10.0.0.1:2379", member: member.name, respondent: member.name, clockOffset: -1...1)
    }
    facts.alarms = .success([])
    facts.writes = .success([.milliseconds(9)])
    facts.now = 1_000_000_000
    return facts
  }

  private func bad(_ change: (inout ClusterFacts) -> Void) -> [String] {
    var facts = Self.healthy
    change(&facts)
    let findings = ClusterJudge(facts: facts, thresholds: DoctorThresholds()).findings
    return findings.filter { $0.level != .ok }.map { "\($0.level.name) \($0.check.rawValue) \($0.sentence)" }
  }

  @Test func aHealthyClusterIsFine() { #expect(bad { _ in } == []) }

  @Test(arguments: [
    (Int64(64), nil), (65, "warn"), (84, "warn"), (85, "fail"),
  ]) func theQuota(percent: Int64, level: String?) {
    let found = bad {
      $0.members[1] = Self.member(2) {
        $0.dbSizeQuota = 100 << 20; $0.dbSize = percent << 20; $0.dbSizeInUse = percent << 20
      }
    }
    #expect(found.count == (level == nil ? 0 : 1))
    #expect(found.first?.hasPrefix("\(level ?? "") quota m2: the database has ") != false)
  }

  @Test(arguments: [
    (Int64(200), Int64(120), nil), (200, 100, "warn"), (100, 50, nil), (3000, 1600, "warn"), (3000, 1400, "fail"),
  ]) func freePages(size: Int64, inUse: Int64, level: String?) {
    let found = bad {
      $0.members[0] = Self.member(1) {
        $0.dbSizeQuota = 8 << 30; $0.dbSize = size << 20; $0.dbSizeInUse = inUse << 20
      }
    }
    #expect(
      found.map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        == (level.map { ["\($0) fragmentation m1:"] } ?? []))
  }

  @Test(arguments: [(UInt64(1000), nil), (1001, "warn"), (10_001, "fail")]) func raftLag(lag: UInt64, level: String?) {
    let found = bad {
      $0.members[2] = Self.member(3) {
        $0.raftIndex += lag; $0.raftAppliedIndex = $0.raftIndex
      }
    }
    #expect(
      found == (level.map { level in [1, 2].map { "\(level) raft m\($0): is \(lag) raft entries behind" } } ?? []))
  }

  @Test func leadersAndTerms() {
    #expect(bad { $0.members[0] = Self.member(1) { $0.leader = 0 } } == ["fail leader m1: knows no leader"])
    #expect(
      bad { $0.members[0] = Self.member(1) { $0.leader = 2 } } == ["fail leader members follow different leaders"])
    #expect(
      bad { $0.members[2] = Self.member(3) { $0.raftTerm = 8 } }
        == ["fail leader members are in different terms: m1 7, m2 7, m3 8"])
  }

  @Test func learnersDoNotVote() {
    let found = bad { $0.members[2].isLearner = true }
    #expect(
      found == [
        "warn members m3: is a learner, which does not vote",
        "warn quorum 2 voting members tolerate no more failures than 1 would",
      ])
  }

  @Test func versions() {
    #expect(bad { $0.members[0] = Self.member(1) { $0.version = "3.5.16" } } == [])
    #expect(
      bad { $0.members[0] = Self.member(1) { $0.version = "3.4.36" } }
        == ["warn versions members have different versions: m1 3.4.36, m2 3.5.30, m3 3.5.30"])
  }

  @Test func hashesAreComparedForOneHistoryOnly() {
    let hash = { (hash: UInt32, compacted: Int64) -> Result<Etcdserverpb_HashKVResponse, Fault> in
      .success(
        .with {
          $0.hash = hash
          $0.header.revision = 100
          $0.compactRevision = compacted
        })
    }
    #expect(
      bad { $0.members[1].hash = hash(8, 50) }
        == ["fail hash members have different data: hashes are m1 9, m2 8, m3 9"])
    #expect(
      bad { $0.members[1].hash = hash(8, 60) }
        == ["unknown hash a compaction is in progress: the hashes cannot be compared"])
    #expect(
      bad { $0.members[1].hash = .failure(Fault(text: "etcdserver: permission denied")) }
        == ["unknown hash m2: could not be checked: needs root: etcdserver: permission denied"])
  }

  @Test(arguments: [(Duration.milliseconds(99), nil), (.milliseconds(100), "warn"), (.milliseconds(500), "fail")])
  func theMedianCounts(time: Duration, level: String?) {
    let found = bad { $0.writes = .success([.seconds(9), time, .zero]) }
    #expect(found.count == (level == nil ? 0 : 1))
    #expect(found.first?.hasPrefix("\(level ?? "") write") != false)
  }

  @Test func clocks() {
    #expect(bad { $0.addresses[0].clockOffset = 0.5...1.5 } == [])
    #expect(
      bad { $0.addresses[0].clockOffset = 1.5...2.5 }
        == ["warn clock m1: the clock is at least 1.5 s ahead of this machine's"])
    #expect(
      bad { $0.addresses[0].clockOffset = -20...(-12) }
        == ["fail clock m1: the clock is at least 12.0 s behind this machine's"])
    #expect(UTCTime.seconds(http: "Sun, 09 Sep 2001 01:46:40 GMT") == 1_000_000_000)
    #expect(UTCTime.seconds(http: "now") == nil)
  }

  @Test(arguments: [(Int64(31), nil), (30, "warn"), (8, "warn"), (7, "fail"), (-1, "fail")])
  func certificates(days: Int64, level: String?) {
    let found = bad {
      $0.addresses[0].certificate = Certificate(subject: "CN=a", expiry: 1_000_000_000 + days * 86_400)
    }
    #expect(found.map { $0.prefix(4).description } == (level.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (Int64(-3), "expired less than a day ago"), (-86_400, "expired 1 day ago"), (-172_800, "expired 2 days ago"),
    (3, "expires in less than a day"), (86_400, "expires in 1 day"), (172_800, "expires in 2 days"),
  ])
  func daysAreCounted(seconds: Int64, text: String) {
    let found = bad {
      $0.addresses[0].certificate = Certificate(subject: "CN=a", expiry: 1_000_000_000 + seconds)
    }
    #expect(found == ["fail certificates m1: the certificate at http://10.0.0.1:2379 (CN=a) \(text)"])
  }

  @Test func oneIsSingular() {
    var facts = Self.healthy
    facts.members = [Self.member(1)]
    let judge = ClusterJudge(facts: facts, thresholds: DoctorThresholds())
    #expect(judge.findings.first == Finding(.members, .ok, "the only member responds"))
    #expect(judge.history(revision: 1, compacted: 0).text == "never compacted: 1 revision is kept")
    #expect(judge.history(revision: 9, compacted: 8).text == "1 revision since the compaction at 8")
  }

  @Test func addresses() {
    #expect(
      bad { $0.addresses[0].url = "http://localhost:2379" }
        == ["warn urls m1: advertises http://localhost:2379, which other machines cannot reach"])
    #expect(
      bad { $0.addresses[0].respondent = "m2" } == ["warn urls m1: advertises http://10.0.0.1:2379, where m2 responds"])
  }

  @Test func theQuotaIsReadFromMetrics() {
    let page = Array("# HELP x\netcd_server_quota_backend_bytes 8.589934592e+09\nother 1\n".utf8)
    #expect(ClusterExaminer.quota(in: page) == 8 << 30)
    #expect(ClusterExaminer.quota(in: Array("etcd_server_quota_backend_bytes NaN\n".utf8)) == nil)
  }

  @Test(arguments: [
    ("/registry/pods/default/web", 2, "/registry/pods/"), ("/registry/pods/default/web", 1, "/registry/"),
    ("/a/b", 2, "/a/b"), ("app/config/x", 1, "app/"), ("plain", 3, "plain"), ("", 1, ""),
  ]) func keysAreGroupedBySegments(key: String, depth: Int, prefix: String) {
    #expect(EventCounter.prefix(of: Array(key.utf8), depth: depth) == Array(prefix.utf8))
  }
}
