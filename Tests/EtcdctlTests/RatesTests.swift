import Foundation
import TestSupport
import Testing

/// `endpoint status --watch` and `watch --stats`.
@Suite(.timeLimit(.minutes(2))) struct RatesTests {
  @Test func theStatusIsRepeated() async throws {
    let server = try await EtcdServer.shared(.init(try .any(), members: 3))
    let client = Etcdctl.built(for: server)
    let outcome = try await client.run(["endpoint", "status", "--watch=50ms", "--count", "2", "-w", "jsonl"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 6)
    #expect(outcome.lines[0].contains(#""revisions_per_second":null,"#))
    #expect(outcome.lines[5].contains(#""growth_per_second":0,"#))
    #expect(outcome.lines.filter { $0.contains(#""is_leader":true"#) }.count == 2)
    let plain = try await client.run(["endpoint", "status", "--watch=50ms", "--count", "2"])
    #expect(plain.lines.count == 8)
    #expect(plain.lines[0].hasPrefix("TIME "))
    #expect(!plain.text.contains("\u{1b}"))
    for format in ["table", "fields", "json", "yaml"] {
      #expect(try await client.run(["endpoint", "status", "--watch=50ms", "--count=1", "-w", format]).status == 0)
    }
    #expect(try await client.run(["endpoint", "status", "--watch", "-w", "protobuf"]).status == 4)
    #expect(try await client.run(["endpoint", "status", "--count", "2"]).status == 128)
  }

  @Test func aDeadEndpointIsARow() async throws {
    let server = try await EtcdServer.plain()
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let outcome = try await Etcdctl.built.run(
      ["endpoint", "status", "--watch=50ms", "--count", "1", "--endpoints", "\(server.url()),\(dead)", "-w", "jsonl"])
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines[1].contains("\"endpoint\":\"\(dead)\",\"error\":\""))
    #expect(outcome.status == 1)
  }

  @Test func anInterruptionIsNoError() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let running = try client.start(["endpoint", "status", "--watch=50ms"])
    _ = try await running.waitForLines(4)
    running.signal(SIGINT)
    #expect(try await running.finish().status == 0)
  }

  @Test func aTerminalIsRedrawn() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let running = try client.startOnTerminal(["endpoint", "status", "--watch=50ms"], output: true)
    try await running.waitForScreen("\u{1b}[H\u{1b}[2J")
    running.signal(SIGINT)
    #expect(try await running.finish().status == 0)
  }

  @Test func eventsAreCounted() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let watch = try client.start([
      "watch", "/", "--prefix", "--stats=500ms", "--depth", "2", "--rev", "1", "-w", "jsonl",
    ])
    try await server.waitForWatchers(1)
    for key in ["/registry/pods/a", "/registry/pods/b", "/registry/leases/c"] {
      _ = try await client.run(["put", key, "v"])
    }
    _ = try await client.run(["del", "/registry/pods/a"])
    try await watch.wait(for: "the deletion") { $0.text.contains(#""deletes":1"#) }
    watch.signal(SIGINT)
    let outcome = try await watch.finish()
    #expect(outcome.status == 0)
    func sum(_ prefix: String, _ field: String) throws -> Int {
      try outcome.lines.reduce(0) { sum, line in
        let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        return sum + (row["prefix"] as? String == prefix ? row[field] as? Int ?? 0 : 0)
      }
    }
    #expect(try sum("/registry/pods/", "puts") == 2)
    #expect(try sum("/registry/pods/", "deletes") == 1)
    #expect(try sum("/registry/leases/", "puts") == 1)
  }

  @Test func countsAreATableForPeople() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let watch = try client.start(["watch", "/rates/none", "--stats=50ms"])
    let lines = try await watch.waitForLines(2)
    #expect(lines[0].hasPrefix("TIME "))
    #expect(lines[1].hasSuffix("  (all)"))
    watch.signal(SIGINT)
    #expect(try await watch.finish().status == 0)
    #expect(try await client.run(["watch", "a", "--stats", "--list"]).status == 128)
    #expect(try await client.run(["watch", "a", "--stats", "--depth", "0"]).status == 128)
  }
}
