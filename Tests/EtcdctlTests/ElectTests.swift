import Foundation
import TestSupport
import Testing

/// `elect`, alone and against the real one.
@Suite(.timeLimit(.minutes(2))) struct ElectTests {
  private func candidates(_ name: String, on server: EtcdServer) async throws -> Int {
    try await Etcdctl.built(for: server).run(["get", name + "/", "--prefix", "--keys-only"]).lines.count
  }

  private func waitForCandidates(_ count: Int, of name: String, on server: EtcdServer) async throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while try await candidates(name, on: server) != count {
      guard ContinuousClock.now < deadline else { throw HarnessError("\(name) has no \(count) candidates") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test(arguments: [true, false]) func theLeaderMakesRoom(oursIsFirst: Bool) async throws {
    let server = try await EtcdServer.plain()
    let name = "elect/real/\(oursIsFirst)"
    let (ours, real) = (Etcdctl.built(for: server), try Etcdctl.real(for: server))
    let listeners = try [ours, real].map { try $0.start(["elect", "--listen", name]) }
    let first = try (oursIsFirst ? ours : real).start(["elect", name, "first"])
    #expect(try await first.waitForLines(2)[1] == "first")
    let second = try (oursIsFirst ? real : ours).start(["elect", name, "second"])
    try await waitForCandidates(2, of: name, on: server)
    for listener in listeners { #expect(try await listener.waitForLines(2)[1] == "first") }
    let begin = ContinuousClock.now
    first.signal(SIGINT)
    #expect(try await first.finish().status == 0)
    if oursIsFirst { #expect(ContinuousClock.now - begin < .seconds(1)) }
    #expect(try await second.waitForLines(2)[1] == "second")
    for listener in listeners { #expect(try await listener.waitForLines(4)[3] == "second") }
    second.signal(SIGTERM)
    #expect(try await second.finish().status == 0)
    for listener in listeners {
      listener.signal(SIGINT)
      #expect(try await listener.finish().status == 0)
    }
    #expect(try await candidates(name, on: server) == 0)
  }

  @Test func aListenerSeesNewValues() async throws {
    let server = try await EtcdServer.plain()
    let name = "elect/values"
    let listener = try Etcdctl.built(for: server).start(["elect", "-l", name, "-w", "json"])
    let leader = try Etcdctl.built(for: server).start(["elect", name, "one"])
    let key = try await leader.waitForLines(2)[0]
    try await listener.waitForLines(1)
    _ = try await Etcdctl.real(for: server).run(["put", key, "two"])
    let lines = try await listener.waitForLines(2)
    let values = lines.map { $0.firstMatch(of: /"value":"([^"]*)"/).map { String($0.output.1) } }
    #expect(values == [Data("one".utf8).base64EncodedString(), Data("two".utf8).base64EncodedString()])
    for child in [leader, listener] {
      child.signal(SIGINT)
      #expect(try await child.finish().status == 0)
    }
  }

  @Test func interruptedWhileWaiting() async throws {
    let server = try await EtcdServer.plain()
    let name = "elect/waiting"
    let leader = try Etcdctl.built(for: server).start(["elect", name, "one"])
    try await leader.waitForLines(2)
    let candidate = try Etcdctl.built(for: server).start(["elect", name, "two"])
    try await waitForCandidates(2, of: name, on: server)
    candidate.signal(SIGINT)
    #expect(try await candidate.finish() == Outcome(stderr: "Error: context canceled: interrupted\n", status: 1))
    #expect(try await candidates(name, on: server) == 1)
    leader.signal(SIGHUP)
    #expect(try await leader.finish().status == 0)
  }

  @Test func aKilledLeaderOfTheClusterChangesNothing() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    let etcdctl = Etcdctl.built(for: server)
    let listener = try etcdctl.start(["elect", "--listen", "president"])
    let first = try etcdctl.start(["elect", "president", "one"])
    try await first.waitForLines(2)
    let second = try etcdctl.start(["elect", "president", "two"])
    try await waitForCandidates(2, of: "president", on: server)
    try await listener.waitForLines(2)
    server.kill(try await server.leader())
    _ = try await server.leader()
    #expect(first.progress.status == nil)
    first.signal(SIGINT)
    #expect(try await first.finish().status == 0)
    #expect(try await second.waitForLines(2)[1] == "two")
    #expect(try await listener.waitForLines(4)[3] == "two")
    for child in [second, listener] {
      child.signal(SIGINT)
      #expect(try await child.finish().status == 0)
    }
    server.stop()
  }

  @Test(arguments: [["elect"], ["elect", "a"], ["elect", "a", "b", "c"], ["elect", "a", "b", "--listen"], ["lock"]])
  func wrongArguments(arguments: [String]) async throws {
    try await expectSame(arguments, on: try await EtcdServer.plain())
  }
}
