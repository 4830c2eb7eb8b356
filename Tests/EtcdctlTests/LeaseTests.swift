import Glibc
import TestSupport
import Testing

/// `lease`.
@Suite(.timeLimit(.minutes(2))) struct LeaseTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  /// Makes a lease and returns its ID.
  private func grant(_ seconds: Int, _ client: Etcdctl) async throws -> String {
    let outcome = try await client.run(["lease", "grant", "\(seconds)"])
    let match = try #require(outcome.text.wholeMatch(of: /lease ([0-9a-f]{16}) granted with TTL\((\d+)s\)\n/))
    return String(match.1)
  }

  @Test func aLeaseTakesItsKeysWithIt() async throws {
    let client = try await client()
    let id = try await grant(600, client)
    #expect(try await client.run(["put", "/lease/key", "v", "--lease=\(id)"]) == Outcome(stdout: "OK\n"))
    let left = try await client.run(["lease", "timetolive", id, "--keys"]).text
    let expected = "lease \(id) granted with TTL(600s), remaining(<ttl>), attached keys([/lease/key])\n"
    #expect(left.replacing(/remaining\(\d+s\)/, with: "remaining(<ttl>)") == expected)
    #expect(try await client.run(["lease", "list"]).lines.contains(id))
    let renewed = try await client.run(["lease", "keep-alive", "--once", id])
    #expect(renewed == Outcome(stdout: "lease \(id) keepalived with TTL(600)\n"))
    #expect(try await client.run(["lease", "revoke", id]) == Outcome(stdout: "lease \(id) revoked\n"))
    #expect(try await client.run(["get", "/lease/key"]) == Outcome())
    #expect(try await client.run(["lease", "timetolive", id]) == Outcome(stdout: "lease \(id) already expired\n"))
    let again = try await client.run(["lease", "revoke", id])
    #expect(again.status == 1)
    #expect(again.errorLine == "Error: failed to revoke lease (etcdserver: requested lease not found)")
  }

  @Test(arguments: EtcdRelease.all) func printsAsTheRealOne(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for format in ["simple", "json", "fields", "protobuf", "table"] {
      try await expectSame(["lease", "list", "-w", format], on: server)
      try await expectSame(["lease", "timetolive", "1234", "--keys", "-w", format], on: server)
    }
    try await expectSame(["lease", "keep-alive", "--once", "1234"], on: server)
    let id = try await grant(600, client)
    _ = try await client.run(["put", "k<", "v", "--lease=\(id)"])
    for format in ["simple", "json", "fields", "protobuf"] {
      try await expectSame(["lease", "list", "-w", format, "--hex"], on: server)
      try await expectSame(["lease", "keep-alive", "--once", id, "-w", format], on: server)
      try await expectSame(["lease", "grant", "600", "-w", format], on: server)
    }
  }

  @Test(arguments: [
    (["grant"], 128), (["grant", "abc"], 128), (["grant", "0x10"], 128), (["grant", "1", "2"], 128),
    (["grant", "99999999999"], 1), (["revoke"], 128), (["revoke", "xyz"], 128), (["revoke", "0x12"], 128),
    (["revoke", "ffffffffffffffff"], 128), (["timetolive"], 128), (["keep-alive"], 128),
    (["keep-alive", "--once", "1"], 2), (["grant", "60", "-w", "table"], 4), (["revoke", "1", "-w", "protobuf"], 4),
    (["grant", "60", "-w", "bogus"], 4),
  ]) func failuresHaveTheirStatus(arguments: [String], status: Int) async throws {
    let outcome = try await client().run(["lease"] + arguments)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.text == "")
    #expect(outcome.errorLine != nil)
  }

  @Test func anIDMayBeNegative() async throws {
    let outcome = try await client().run(["lease", "timetolive", "--", "-1"])
    #expect(outcome == Outcome(stdout: "lease -000000000000001 already expired\n"))
  }

  @Test func keepAliveEndsWithTheLease() async throws {
    let client = try await client()
    let id = try await grant(2, client)
    let child = try client.start(["lease", "keep-alive", id])
    try await child.waitForLines(2)
    _ = try await client.run(["lease", "revoke", id])
    let outcome = try await child.finish()
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "lease \(id) keepalived with TTL(2)")
    #expect(outcome.lines.last == "lease \(id) expired or revoked.")
    let unknown = try await client.run(["lease", "keep-alive", "1234", "-w", "json"])
    #expect(unknown == Outcome())
  }

  @Test func keepAliveThatReachesNobodyNamesTheCause() async throws {
    let dead = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    for arguments in [["lease", "keep-alive", "1234"], ["lease", "keep-alive", "--once", "1234"], ["lease", "list"]] {
      let outcome = try await dead.run(arguments)
      #expect(outcome.status == 2)
      #expect(outcome.text == "")
      #expect(outcome.errorLine?.contains("127.0.0.1:1") == true)
    }
  }

  @Test func keepAliveGivesUpWhenTheLeaseMustHaveExpired() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    let client = Etcdctl.built(for: server)
    let id = try await grant(2, client)
    let child = try client.start(["lease", "keep-alive", id])
    try await child.waitForLines(1)
    server.stop()
    let outcome = try await child.finish()
    #expect(outcome.status == 0)
    #expect(outcome.lines.last == "lease \(id) expired or revoked.")
    #expect(outcome.stderr.contains("could not be renewed in time"))
  }

  @Test(arguments: [true, false]) func keepAliveOutlivesTheLeader(isKilled: Bool) async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let id = try await grant(4, client)
    let leader = try await server.leader()
    // The leader is asked first.
    let order = [server.url(leader)] + server.members.indices.filter { $0 != leader }.map { server.url($0) }
    let child = try client.start(
      ["lease", "keep-alive", id], environment: ["ETCDCTL_ENDPOINTS": order.joined(separator: ",")])
    try await child.waitForLines(1)
    if isKilled { server.kill(leader) } else { server.freeze(leader) }
    let lines = try await child.waitForLines(6)
    #expect(Set(lines) == ["lease \(id) keepalived with TTL(4)"])
    child.signal(SIGTERM)
    #expect(try await child.finish().status == -SIGTERM)
    let others = order.dropFirst().joined(separator: ",")
    let left = try await client.run(["lease", "timetolive", id], environment: ["ETCDCTL_ENDPOINTS": others])
    #expect(left.text.hasPrefix("lease \(id) granted with TTL(4s), remaining("))
  }

  @Test func aRefusedLoginIsABadConnection() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let outcome = try await Etcdctl.built(for: server).run(["lease", "list", "--user=root:wrong"])
    #expect(outcome.status == 2)
    #expect(outcome.errorLine?.contains("authentication failed") == true)
  }
}
