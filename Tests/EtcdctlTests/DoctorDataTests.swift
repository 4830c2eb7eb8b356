import TestSupport
import Testing

/// What `doctor` says about quotas, free pages and the history of real servers.
@Suite(.timeLimit(.minutes(5))) struct DoctorDataTests {
  /// Of a learner, which reports neither the members nor, before 3.6, its quota.
  @Test func theQuotaIsKnownWithoutTheMembers() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let new = try NewServer(server.configuration.release)
    let added = try await Etcdctl.built(for: server).run(
      ["member", "add", "learner", "--learner", "--peer-urls", new.peer])
    let process = try new.start(added.lines, flags: ["--quota-backend-bytes", "20000"])
    defer { process.killAll() }
    var outcome = try await examine(.built, endpoints: [new.client])
    let deadline = ContinuousClock.now + .seconds(20)
    while !outcome.bad.contains("fail quota \(new.client)"), ContinuousClock.now < deadline {
      outcome = try await examine(.built, endpoints: [new.client])
    }
    let quota = outcome.findings.first { $0["check"] == "quota" }
    #expect(quota?["finding"]?.hasSuffix("% of the quota of 20 kB") == true, "\(outcome.bad)")
  }

  /// A 3.4 refuses to hash it by its number, and a 3.5 has the hash from before.
  @Test(arguments: EtcdRelease.all) func theLatestRevisionIsCompacted(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "a", "b"])
    #expect(try await client.run(["compaction", "--keep", "0", "--physical"]).text == "compacted revision 2\n")
    let (findings, bad, status) = try await examine(client)
    #expect(bad == [])
    #expect(findings.first { $0["check"] == "hash" }?["finding"] == "3 members agree")
    #expect(findings.first { $0["check"] == "history" }?["finding"] == "0 revisions since the compaction at 2")
    #expect(status == 0)
  }

  @Test(arguments: EtcdRelease.all) func pagesBecomeFree(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let value = String(repeating: "x", count: 1_000_000)
    for _ in 0..<8 { _ = try await client.run(["put", "a"], stdin: value) }
    _ = try await client.run(["compaction", "--keep", "0", "--physical"])
    let deadline = ContinuousClock.now + .seconds(20)
    // The pages of a transaction become free when later ones are written.
    while ContinuousClock.now < deadline {
      let (size, inUse) = (
        await server.metric("etcd_mvcc_db_total_size_in_bytes", of: 0),
        await server.metric("etcd_mvcc_db_total_size_in_use_in_bytes", of: 0)
      )
      if size > 8_000_000, inUse < size / 3 { break }
      _ = try await client.run(["put", "b", "c"])
    }
    let small = ["--free-warn-bytes", "1000000"]
    let (findings, bad, _) = try await examine(client, small)
    #expect(bad == ["warn quorum ", "warn fragmentation m1"])
    #expect(findings[1]["finding"]?.contains(" are free pages, ") == true)
    let failed = try await examine(client, ["--free-fail-bytes", "1000000"])
    #expect(failed.bad.first == "fail fragmentation m1")
    #expect(try await client.run(["defrag"]).status == 0)
    #expect(try await examine(client, small).bad == ["warn quorum "])
  }
}
