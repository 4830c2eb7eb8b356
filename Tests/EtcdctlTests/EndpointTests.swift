import TestSupport
import Testing

/// `endpoint`, and `member list`.
@Suite(.timeLimit(.minutes(2))) struct EndpointTests {
  @Test(arguments: EtcdRelease.all) func printsAsTheRealOne(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    for format in ["simple", "json", "fields"] {
      try await expectSame(["member", "list", "-w", format], on: server)
      // etcdctl 3.4 ignores --hex here.
      if release.isAtLeast("3.5") { try await expectSame(["member", "list", "-w", format, "--hex"], on: server) }
      try await expectSame(["endpoint", "hashkv", "-w", format], on: server)
    }
  }

  @Test func allMembersAreAsked() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), members: 3))
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": server.url(0)])
    let status = try await client.run(["endpoint", "status", "--cluster"])
    #expect(status.lines.count == 3)
    #expect(status.lines.filter { $0.contains(", true, false, ") }.count == 1, "one leader")
    let table = try await client.run(["endpoint", "status", "--cluster", "-w", "table"]).lines
    #expect(table.count == 7)
    #expect(table[0].hasPrefix("+--"))
    #expect(table[1].contains("| IS LEADER |"))
    let health = try await client.run(["endpoint", "health", "--cluster"])
    #expect(health.lines.allSatisfy { $0.contains("is healthy: successfully committed proposal: took = ") })
    #expect(health.lines.count == 3)
  }

  @Test func aDeadEndpointIsNamed() async throws {
    let server = try await EtcdServer.plain()
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": "\(server.endpoints),\(dead)", "ETCDCTL_DIAL_TIMEOUT": "200ms",
    ])
    let health = try await client.run(["endpoint", "health"])
    #expect(health.status == 1)
    #expect(health.lines.count == 1)
    #expect(health.stderr.contains("\(dead) is unhealthy: failed to commit proposal: "))
    #expect(health.errorLine == "Error: unhealthy cluster")
    let status = try await client.run(["endpoint", "status"])
    #expect(status.status == 1)
    #expect(status.lines.count == 1)
    #expect(status.stderr.contains("Failed to get the status of endpoint \(dead) ("))
    let hash = try await client.run(["endpoint", "hashkv", "-w", "json"])
    #expect(hash.status == 1)
    #expect(hash.text.hasPrefix(#"[{"Endpoint":"\#(server.endpoints)","HashKV":{"header":"#))
  }

  @Test(arguments: ["status", "hashkv"]) func withoutAnyAnswerTheListIsEmpty(command: String) async throws {
    let dead = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(try FreePorts.reserve(1)[0])"])
    let outcome = try await dead.run(["endpoint", command, "-w", "json"])
    #expect(outcome.text == "[]\n")
    #expect(outcome.status == 1)
  }

  @Test(arguments: ["endpoint status", "endpoint health", "endpoint hashkv", "defrag"], [[], ["--cluster"]])
  func aMissingCertificateFileIsAWrongArgument(command: String, flags: [String]) async throws {
    let server = try await EtcdServer.plain()
    let arguments = command.split(separator: " ").map(String.init) + flags
    let outcome = try await Etcdctl.built(for: server).run(arguments + ["--cacert", "/nonexistent/ca.crt"])
    #expect(outcome.status == 128)
    #expect(outcome.errorLine?.contains("/nonexistent/ca.crt") == true)
  }
}
