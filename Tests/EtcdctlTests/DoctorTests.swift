import Foundation
import TestSupport
import Testing

/// `doctor` on clusters that are broken in every way that it names.
@Suite(.timeLimit(.minutes(5))) struct DoctorTests {
  private func cluster(_ flags: [String] = []) async throws -> EtcdServer {
    try await EtcdServer.start(.init(try .any(), members: 3, flags: flags))
  }

  // MARK: - Healthy

  @Test(arguments: EtcdRelease.all) func aHealthyClusterHasNoFindings(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let outcome = try await client.run(["doctor", "--write-probe"], environment: ["ETCDCTL_ENDPOINTS": server.url(1)])
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("OK       members        all 3 members respond\n"))
    #expect(outcome.text.contains("OK       hash           3 members agree\n"))
    #expect(outcome.text.contains("OK       write          a committed write takes "))
    #expect(outcome.text.hasSuffix("\n0 fail, 0 warn, 0 unknown, 16 ok\n"))
    let left = try await client.run(["get", "--prefix", "etcdctl-doctor-probe", "--keys-only"])
    #expect(left == Outcome())
  }

  @Test func everyFormatHasTheFindings() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.shared(.init(try .any(), members: 3)))
    let flags = ["doctor", "--history-warn", "-1"]
    for (format, text) in [
      ("simple", "WARN     history "), ("table", "warn | "), ("fields", #""Check" : "history""#),
      ("json", #"[{"level":"warn","check":"history","member":"""#), ("yaml", "check: history"),
    ] {
      let outcome = try await client.run(flags + ["-w", format])
      #expect(outcome.text.contains(text), "\(outcome.text)")
      #expect(outcome.status == 1)
    }
    let refused = try await client.run(flags + ["-w", "protobuf"])
    #expect(refused.status == 4)
    let line = try await client.run(flags + ["--nagios"])
    #expect(line.text.hasPrefix("ETCD WARNING - history: "))
    #expect(line.text.hasSuffix(" | fail=0 warn=1 unknown=0 ok=14\n"))
    #expect(line.lines.count == 1)
  }

  @Test func metricsAreWritten() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.shared(.init(try .any(), members: 3)))
    let directory = try TemporaryDirectory("doctor")
    let file = directory.file("etcd.prom")
    _ = try await client.run(["doctor", "--history-warn", "-1", "--metrics", file])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\netcdctl_doctor_findings{level=\"warn\"} 1\n"))
    #expect(text.contains("\netcdctl_doctor_check_status{check=\"history\"} 1\n"))
    #expect(text.contains("\netcdctl_doctor_status 1\n"))
    _ = try await client.run(["doctor", "--metrics", file, "--cacert", "/nonexistent/ca.crt"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("\netcdctl_doctor_status 3\n"))
  }

  // MARK: - Members

  @Test func aMemberIsDown() async throws {
    let server = try await cluster()
    defer { server.stop() }
    await server.end(2)
    _ = try await server.leader()
    let (findings, bad, status) = try await examine(.built(for: server), endpoints: [server.url(0)])
    #expect(bad == ["fail members m3", "fail quorum "])
    #expect(findings[1]["finding"] == "2 of 3 voting members respond: the loss of one more stops the cluster")
    #expect(status == 2)
  }

  @Test func aMemberIsFrozen() async throws {
    let server = try await cluster()
    defer { server.stop() }
    server.freeze(1)
    let leader = try await Etcdctl.built(for: server).run(
      ["get", "waits"], environment: ["ETCDCTL_ENDPOINTS": server.url(0)])
    #expect(leader.status == 0)
    let (findings, bad, status) = try await examine(.built(for: server))
    #expect(bad.prefix(2) == ["fail members m2", "fail quorum "])
    #expect(findings[0]["finding"]?.hasPrefix("does not respond: ") == true)
    #expect(status == 2)
  }

  @Test func theQuorumIsLost() async throws {
    let server = try await cluster()
    defer { server.stop() }
    await server.end(1)
    await server.end(2)
    let deadline = ContinuousClock.now + .seconds(20)
    while await server.metric("etcd_server_has_leader", of: 0) != 0, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(20))
    }
    let (_, bad, status) = try await examine(.built(for: server), ["--write-probe"])
    #expect(Set(bad).isSuperset(of: ["fail members m2", "fail members m3", "fail quorum ", "fail leader m1"]))
    #expect(bad.contains("fail write "))
    #expect(status == 2)
  }

  @Test func twoMembersAreAsGoodAsOne() async throws {
    let server = try await EtcdServer.start(.init(try .any(), members: 2))
    defer { server.stop() }
    let (findings, bad, status) = try await examine(.built(for: server))
    #expect(bad == ["warn quorum "])
    #expect(findings[0]["finding"] == "2 voting members tolerate no more failures than 1 would")
    #expect(status == 1)
  }

  @Test func aLearnerHasNotStarted() async throws {
    let server = try await cluster()
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let add = ["member", "add", "m4", "--learner", "--peer-urls", "http://127.0.0.1:1"]
    // Servers refuse it until all members have been connected for some seconds.
    let deadline = ContinuousClock.now + .seconds(30)
    while try await client.run(add).status != 0, ContinuousClock.now < deadline {}
    let (findings, bad, _) = try await examine(client)
    #expect(bad.count == 1)
    #expect(bad.first?.hasPrefix("fail members ") == true)
    #expect(findings[0]["finding"] == "was added but has not started yet")
  }

  @Test func endpointsBelongToTwoClusters() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), members: 3))
    let other = try await EtcdServer.start(.init(.any(), flags: ["--initial-cluster-token", "others"]))
    defer { other.stop() }
    let (findings, bad, status) = try await examine(.built(for: server), endpoints: [server.url(), other.url()])
    #expect(bad == ["fail cluster "])
    #expect(findings[0]["finding"]?.hasPrefix("the endpoints belong to 2 clusters: ") == true)
    #expect(status == 2)
  }

  // MARK: - Data

  @Test func theAlarmIsRaisedAndTheQuotaUsed() async throws {
    let server = try await cluster(["--quota-backend-bytes", "200000"])
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    var put = Outcome()
    for _ in 0..<50 where put.status == 0 {
      put = try await client.run(["put", "a"], stdin: String(repeating: "x", count: 10_000))
    }
    #expect(put.status == 1)
    let (findings, bad, status) = try await examine(client, ["--quota-backend-bytes", "200000"])
    #expect(bad.contains { $0.hasPrefix("fail alarms m") })
    #expect(bad.contains("fail quota m1"))
    #expect(findings.contains { $0["finding"] == "the alarm NOSPACE is active: the cluster refuses writes" })
    #expect(status == 2)
  }

  @Test func theHistoryWasNeverCompacted() async throws {
    let server = try await cluster()
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for _ in 0..<3 { _ = try await client.run(["put", "a", "b"]) }
    let (findings, bad, status) = try await examine(client, ["--history-warn", "3"])
    #expect(bad == ["warn history "])
    #expect(findings[0]["finding"] == "never compacted: 4 revisions are kept")
    #expect(status == 1)
    _ = try await client.run(["compaction", "3"])
    let later = try await examine(client, ["--history-warn", "3"])
    #expect(later.bad == [])
  }

  @Test func aMemberHasOtherData() async throws {
    let server = try await cluster()
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "key", "the right value"])
    try await server.shutDown(1)
    let file = server.members[1].dataDirectory + "/member/snap/db"
    var database = try Data(contentsOf: URL(fileURLWithPath: file))
    while let place = database.range(of: Data("the right value".utf8)) {
      database.replaceSubrange(place, with: Data("the wrong value".utf8))
    }
    try database.write(to: URL(fileURLWithPath: file))
    try await server.restart(1)
    let (findings, bad, status) = try await examine(client)
    #expect(bad == ["fail hash "])
    #expect(findings[0]["finding"]?.hasPrefix("members have different data: hashes are m") == true)
    #expect(status == 2)
    let without = try await examine(client, ["--skip-hash"])
    #expect(without.bad == [])
  }

  // MARK: - Addresses and certificates

  @Test func theAdvertisedAddressIsWrong() async throws {
    let server = try await cluster(["--advertise-client-urls", "http://127.0.0.1:1"])
    defer { server.stop() }
    let (findings, bad, status) = try await examine(.built(for: server))
    #expect(bad.sorted() == ["warn urls m1", "warn urls m2", "warn urls m3"])
    #expect(
      findings[0]["finding"]?.hasPrefix("advertises http://127.0.0.1:1, which cannot be reached from here: ") == true)
    #expect(status == 1)
  }

  @Test func certificatesExpire() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), security: .mutualTLS))
    let client = Etcdctl.built(for: server)
    let (findings, bad, status) = try await examine(client, ["--cert-warn-days", "100000"])
    // The client's own, its CA's and the server's.
    #expect(bad == ["warn quorum ", "warn certificates ", "warn certificates ", "warn certificates m1"])
    #expect(findings[3]["finding"]?.contains(" (CN=server) expires in ") == true)
    #expect(status == 1)
    let late = try await examine(client, ["--cert-warn-days", "100000", "--cert-fail-days", "100000"])
    #expect(late.status == 2)
    let fine = try await examine(client)
    #expect(fine.bad == ["warn quorum "])
  }

  @Test(arguments: [
    (Certificates.Name.wrongHost, "it names DNS:elsewhere.example"), (.expiredServer, ") expired "),
  ])
  func aCertificateIsWrong(name: Certificates.Name, text: String) async throws {
    var configuration = EtcdServer.Configuration(try .any(), security: .tls)
    configuration.certificate = name
    let server = try await EtcdServer.start(configuration)
    defer { server.stop() }
    for flags in [[], ["--insecure-skip-tls-verify"]] {
      let (findings, bad, status) = try await examine(.built(for: server), flags)
      #expect(bad.contains { $0.hasPrefix("fail certificates ") })
      #expect(findings.contains { $0["finding"]?.contains(text) == true })
      #expect(status == 2)
    }
  }

  // MARK: - Nothing can be checked

  @Test func withoutTheRootRoleTheHashIsUnknown() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), authentication: true))
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "bob:bobpw"])
    let (findings, bad, _) = try await examine(client)
    #expect(bad.contains("unknown hash m1"))
    #expect(!bad.contains { $0.hasPrefix("fail") })
    #expect(findings.contains { $0["finding"]?.hasPrefix("could not be checked: needs root: ") == true })
  }

  /// A refusal is no silence: nobody is told to start members or to restore a snapshot.
  @Test(.needsEtcd35) func membersThatRefuseAreAlive() async throws {
    let server = try await EtcdServer.shared(.init(try #require(.v3_5), authentication: true))
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["user", "add", "norole:pw"])
    for user in ["norole:pw", ""] {
      let outcome = try await client.run(["doctor"], environment: ["ETCDCTL_USER": user])
      #expect(!outcome.text.contains("FAIL") && !outcome.text.contains("no member responds"), "\(outcome.text)")
      #expect(!outcome.text.contains("restore") && outcome.text.contains("needs root: "), "\(outcome.text)")
      #expect([1, 3].contains(outcome.status), "\(outcome.text)")
    }
  }

  @Test func wrongFlagsAreNoWarning() async throws {
    let wrong = try await Etcdctl.built.run(["doctor", "--nagios", "--nonsense"])
    #expect((wrong.status, wrong.errorLine) == (3, "Error: unknown flag: --nonsense"))
    #expect(try await Etcdctl.built.run(["doctor", "a", "b"]).status == 3)
  }

  @Test func nothingResponds() async throws {
    let dead = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(try FreePorts.reserve(1)[0])"])
    let (_, bad, status) = try await examine(dead)
    #expect(bad.first?.hasPrefix("fail members 127.0.0.1:") == true)
    #expect(status == 2)
    let text = try await dead.run(["doctor"]).text
    #expect(text.components(separatedBy: "no member responds").count == 2, "\(text)")
    #expect(text.contains("these: "), "\(text)")
    let line = try await dead.run(["doctor", "--nagios"])
    #expect(line.text.components(separatedBy: "no member responds").count == 2, "\(line.text)")
    let wrong = try await dead.run(["doctor", "--nagios", "--cacert", "/nonexistent/ca.crt"])
    #expect(wrong.text.hasPrefix("ETCD UNKNOWN - "))
    #expect(wrong.status == 3)
  }

  // MARK: - Files

  @Test(arguments: EtcdRelease.all) func filesAreChecked(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "a", "b"])
    let directory = try TemporaryDirectory("doctor")
    let snapshot = directory.file("backup.db")
    _ = try await client.run(["snapshot", "save", snapshot])
    let (findings, bad, status) = try await examine(client, ["--offline", snapshot])
    #expect(bad == [])
    #expect(findings.contains { $0["check"] == "integrity" && $0["finding"]?.hasSuffix("checksum matches") == true })
    #expect(status == 0)
    let data = server.members[0].dataDirectory
    let busy = try await examine(client, ["--offline", data])
    #expect(busy.bad == ["unknown integrity "])
    #expect(busy.status == 3)
    try await server.shutDown()
    let stopped = try await examine(client, ["--offline", data])
    #expect(stopped.bad == [])
    #expect(stopped.findings.contains { $0["check"] == "log" })
    var bytes = try Data(contentsOf: URL(fileURLWithPath: snapshot))
    bytes[bytes.count / 2] ^= 0xFF
    try bytes.write(to: URL(fileURLWithPath: snapshot))
    let damaged = try await examine(client, ["--offline", snapshot])
    #expect(damaged.bad.contains("fail integrity "))
    #expect(damaged.status == 2)
  }
}
