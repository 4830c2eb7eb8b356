import Foundation
import TestSupport
import Testing

/// `member replace` on clusters of three.
@Suite(.timeLimit(.minutes(5))) struct MemberReplaceTests {
  private func members(_ etcdctl: Etcdctl) async throws -> [String] {
    try await etcdctl.run(["member", "list"]).lines
  }

  @Test(arguments: EtcdRelease.all) func theLeaderIsReplaced(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let new = try NewServer(release)
    let leader = try await server.leader()
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["put", "a", "b"]).status == 0)
    let replace = ["member", "replace", "m\(leader + 1)", "--peer-urls", new.peer, "--name", "m4"]
    let plan = try await etcdctl.run(replace + ["--dry-run"])
    #expect(plan.lines.prefix(2) == ["add learner m4: planned", "promote m4: planned"])
    #expect(plan.lines.dropFirst(2).first?.hasPrefix("move leadership to m") == true)
    #expect(plan.lines.dropFirst(3) == ["remove m\(leader + 1): planned"])
    #expect(try await members(etcdctl).count == 3)

    let work = try etcdctl.start(replace)
    let process = try new.start(try await work.waitForLines(4))
    defer { process.killAll() }
    let outcome = try await work.finish(timeout: .seconds(60))
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.lines.suffix(4).first == "add learner m4: done")
    #expect(outcome.lines.suffix(3).first == "promote m4: done")
    #expect(outcome.lines.last == "remove m\(leader + 1): done")
    let list = try await members(etcdctl)
    #expect(list.count == 3)
    #expect(list.contains { $0.hasSuffix("started, m4, \(new.peer), \(new.client), false") })
    #expect(!list.contains { $0.contains(", m\(leader + 1), ") })
    let value = try await etcdctl.run(["get", "a"], environment: ["ETCDCTL_ENDPOINTS": new.client])
    #expect(value.text == "a\nb\n")
    // Run again, there is nothing to do.
    let again = try await etcdctl.run(replace, environment: ["ETCDCTL_ENDPOINTS": new.client])
    #expect(again == Outcome(stderr: "nothing to do: the member is replaced already\n"))
  }

  @Test func aDeadMemberIsReplaced() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let new = try NewServer(server.configuration.release)
    let dead = (try await server.leader() + 1) % 3
    await server.end(dead)
    let etcdctl = Etcdctl.built(for: server)
    let work = try etcdctl.start(["member", "replace", "m\(dead + 1)", "--peer-urls", new.peer])
    let process = try new.start(try await work.waitForLines(4, timeout: .seconds(60)))
    defer { process.killAll() }
    let outcome = try await work.finish(timeout: .seconds(60))
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let name = "m\(dead + 1)-new"
    #expect(
      outcome.lines.suffix(3) == ["remove m\(dead + 1): done", "add learner \(name): done", "promote \(name): done"])
    #expect(try await members(etcdctl).count == 3)
  }

  @Test func itIsResumed() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let new = try NewServer(server.configuration.release)
    let old = (try await server.leader() + 1) % 3
    let etcdctl = Etcdctl.built(for: server)
    let replace = ["member", "replace", "m\(old + 1)", "--peer-urls", new.peer, "--name", "m4"]
    let first = try etcdctl.start(replace)
    let settings = try await first.waitForLines(4)
    first.signal(SIGKILL)
    _ = try await first.finish()
    #expect(try await members(etcdctl).count == 4)
    // The new server starts, is killed, and is not waited for longer than is said.
    let process = try new.start(settings)
    process.killAll()
    _ = try await process.finish()
    let short = try await etcdctl.run(replace + ["--sync-timeout", "1s", "--command-timeout", "1s"])
    #expect(short.status == 1)
    #expect(short.errorLine?.hasPrefix("Error: promote m4: ") == true, "\(short.stderr)")
    #expect(short.stderr.hasSuffix("hint: run the same command again to continue\n"))
    let second = try new.start(settings)
    defer { second.killAll() }
    let last = try await etcdctl.run(replace + ["-w", "jsonl"], timeout: .seconds(60))
    #expect(last.status == 0, "\(last.stderr)")
    #expect(last.lines.count == 2)
    #expect(last.lines.first?.hasPrefix(#"{"step":"promote","member":"m4","member_id":""#) == true)
    #expect(last.lines.last?.hasSuffix(#""result":"done"}"#) == true)
    #expect(try await members(etcdctl).count == 3)
  }

  @Test func theQuorumIsNotRisked() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let own = "http://127.0.0.1:\(server.members[0].peerPort)"
    let same = try await etcdctl.run(["member", "replace", "m1", "--peer-urls", own])
    #expect(same.errorLine == "Error: m1 has the peer URL \(own) itself")
    let unknown = try await etcdctl.run(["member", "replace", "m7", "--peer-urls", "http://127.0.0.1:1"])
    #expect(unknown.errorLine == "Error: no member has the ID or name m7")
    #expect(try await members(etcdctl).count == 3)
  }

  @Test(arguments: [
    "member replace", "member replace m1", "member replace m1 m2 --peer-urls=http://a:1",
    "member replace m1 --peer-urls=",
  ])
  func badArguments(line: String) async throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(try await Etcdctl.built.run(words + ["--endpoints", "127.0.0.1:1"]).status == 128)
  }
}
