import Foundation
import TestSupport
import Testing

/// `defrag --rolling` on clusters of three.
@Suite(.timeLimit(.minutes(5))) struct RollingDefragTests {
  /// Writes some MB again and again and compacts them, so that there is something to free.
  private func fill(_ etcdctl: Etcdctl, rounds: Int = 20) async throws {
    let value = String(repeating: "x", count: 1_000_000)
    for round in 0..<rounds {
      let put = try await etcdctl.run(["put", "/big/\(round % 3)"], stdin: value)
      #expect(put.status == 0)
    }
    #expect(try await etcdctl.run(["compaction", "--keep", "0", "--physical"]).status == 0)
  }

  private struct Row: Decodable {
    var name: String
    var role: String
    var size_before: Int64
    var size_after: Int64?
    var result: String
    var reason: String
  }

  private func rows(_ outcome: Outcome) throws -> [Row] {
    try outcome.lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// Writes with all endpoints until it is cancelled; the number of writes, and the errors.
  private func write(_ etcdctl: Etcdctl, _ prefix: String) async -> (writes: Int, errors: [String]) {
    var (writes, errors) = (0, [String]())
    while !Task.isCancelled {
      guard let outcome = try? await etcdctl.run(["put", "\(prefix)/\(writes)", "v"]) else { break }
      writes += 1
      if outcome.status != 0 { errors.append(outcome.stderr) }
    }
    return (writes, errors)
  }

  @Test(arguments: EtcdRelease.all) func noWriteFailsMeanwhile(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    try await fill(etcdctl)
    let leader = try await server.leader()
    let load = ["/load/a", "/load/b"].map { prefix in Task { await write(etcdctl, prefix) } }
    // One endpoint is enough to find the others.
    let outcome = try await etcdctl.run(
      ["defrag", "--rolling", "-w", "jsonl"], environment: ["ETCDCTL_ENDPOINTS": server.url(1)],
      timeout: .seconds(120))
    load.forEach { $0.cancel() }
    for task in load {
      let (writes, errors) = await task.value
      #expect(writes > 0)
      #expect(errors == [])
    }
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let rows = try rows(outcome)
    #expect(rows.map(\.result) == ["defragmented", "defragmented", "defragmented"])
    #expect(rows.allSatisfy { ($0.size_after ?? .max) < $0.size_before / 2 })
    #expect(rows.first { $0.role == "leader" }?.name == "m\(leader + 1)")
    // The leader was the last one.
    let order = outcome.stderr.split(separator: "\n").filter { $0.contains(": defragmenting ") }
    #expect(order.count == 3 && order.last?.hasPrefix("m\(leader + 1) (") == true)
  }

  @Test(arguments: EtcdRelease.all) func leadershipMovesFirst(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let leader = try await server.leader()
    let outcome = try await Etcdctl.built(for: server).run(["defrag", "--rolling", "--move-leader"])
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let moved = try #require(outcome.stderr.range(of: "moving leadership from m\(leader + 1) to m"))
    let last = try #require(outcome.stderr.range(of: "m\(leader + 1) (\(server.url(leader))): defragmenting "))
    #expect(moved.upperBound < last.lowerBound)
    #expect(try await server.leader() != leader)
  }

  @Test func membersThatNeedNoneAreSkipped() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let little = try await etcdctl.run(["defrag", "--rolling", "--if-reclaims", "1GiB"])
    #expect(little.status == 0)
    #expect(little.lines.count == 4)
    #expect(little.lines[0].hasPrefix("MEMBER"))
    #expect(little.lines.dropFirst().allSatisfy { $0.contains("skipped: would reclaim ") })
    let unused = try await etcdctl.run(["defrag", "--rolling", "--if-quota-used", "60%", "-w", "json"])
    #expect(unused.text.components(separatedBy: #""result":"skipped""#).count == 4)
    #expect(unused.stderr.hasPrefix("note: the servers do not report their backend quota, so 2 GiB is assumed"))
    let given = try await etcdctl.run(
      ["defrag", "--rolling", "--if-quota-used", "1%", "--quota", "64KiB", "--dry-run", "-w", "fields"])
    #expect(given.stderr == "")
    #expect(given.text.components(separatedBy: "\"Result\" : \"planned\"\n").count == 4)
    let table = try await etcdctl.run(["defrag", "--rolling", "--dry-run", "-w", "table"])
    #expect(table.text.hasPrefix("+--"))
    let yaml = try await etcdctl.run(["defrag", "--rolling", "--dry-run", "-w", "yaml"])
    #expect(yaml.text.contains("result: planned\n"))
  }

  @Test func aFrozenMemberStopsItAtTheStart() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let frozen = (try await server.leader() + 1) % 3
    server.freeze(frozen)
    let outcome = try await etcdctl.run(["defrag", "--rolling", "--command-timeout", "2s"])
    server.thaw(frozen)
    #expect(outcome.status == 1)
    #expect(outcome.text == "")
    let start = "Error: rolling defragmentation not begun: m\(frozen + 1) (\(server.url(frozen))) does not respond: "
    #expect(outcome.errorLine?.hasPrefix(start) == true, "\(outcome.stderr)")
  }

  @Test func aMemberThatDiesInTheMiddleStopsIt() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    try await fill(etcdctl, rounds: 40)
    let leader = try await server.leader()
    let followers = server.members.indices.filter { $0 != leader }
    let work = try etcdctl.start([
      "defrag", "--rolling", "-w", "jsonl", "--catch-up-timeout", "3s", "--command-timeout", "2s",
    ])
    let begun = "m\(followers[0] + 1) (\(server.url(followers[0]))): defragmenting"
    try await work.wait(for: begun) { $0.errorText.contains(begun) }
    work.signal(SIGSTOP)
    server.freeze(followers[1])
    work.signal(SIGCONT)
    let outcome = try await work.finish(timeout: .seconds(60))
    server.thaw(followers[1])
    #expect(outcome.status == 1)
    let line = try #require(outcome.errorLine)
    #expect(line.hasPrefix("Error: rolling defragmentation stopped: "))
    #expect(line.contains("m\(followers[1] + 1)"))
    #expect(line.contains("; defragmented: m\(followers[0] + 1)"), "\(outcome.stderr)")
    #expect(line.contains("; not defragmented: m"))
    let results = Dictionary(uniqueKeysWithValues: try rows(outcome).map { ($0.name, $0.result) })
    #expect(results["m\(leader + 1)"] == "pending")
  }

  @Test func anInterruptStopsItBetweenMembers() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let work = try etcdctl.start(["defrag", "--rolling", "-w", "jsonl"])
    try await work.wait(for: "the first member") { $0.errorText.contains(": defragmenting ") }
    work.signal(SIGINT)
    let outcome = try await work.finish()
    let rows = try rows(outcome)
    #expect(rows.count == 3)
    if outcome.status != 0 {
      #expect(outcome.status == 5)
      #expect(outcome.errorLine?.hasPrefix("Error: rolling defragmentation stopped: interrupted; ") == true)
      #expect(rows.contains { $0.result == "pending" })
    }
  }

  @Test(arguments: EtcdRelease.all) func aFullClusterIsFreedAndDisarmed(release: EtcdRelease) async throws {
    let quota = 16 << 20
    let server = try await EtcdServer.start(
      .init(release, members: 3, flags: ["--quota-backend-bytes", "\(quota)"]))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let value = String(repeating: "x", count: 1_000_000)
    var refused = false
    for _ in 0..<40 where !refused {
      refused = try await etcdctl.run(["put", "/big"], stdin: value).status != 0
    }
    #expect(try await etcdctl.run(["alarm", "list"]).text.contains("NOSPACE"))
    // As if the quota were as small as that: the alarm would soon be back.
    let early = try await etcdctl.run(["defrag", "--rolling", "--disarm", "--quota", "1MiB"])
    #expect(early.status == 1)
    #expect(early.errorLine?.contains("the alarm NOSPACE remains active: ") == true, "\(early.stderr)")
    #expect(try await etcdctl.run(["compaction", "--keep", "0", "--physical"]).status == 0)
    let outcome = try await etcdctl.run(["defrag", "--rolling", "--disarm", "--quota", "\(quota)"])
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stderr.hasSuffix("disarmed the alarm NOSPACE\n"))
    #expect(try await etcdctl.run(["alarm", "list"]) == Outcome())
    #expect(try await etcdctl.run(["put", "a", "b"]).status == 0)
  }

  @Test(arguments: [
    ["--move-leader"], ["--if-reclaims", "40%"], ["--dry-run"], ["--rolling", "--if-reclaims", "lots"],
    ["--rolling", "--if-quota-used", "101%"], ["--rolling", "--quota", "0"], ["--rolling", "--data-dir", "/x"],
  ])
  func badArguments(arguments: [String]) async throws {
    let outcome = try await Etcdctl.built.run(["defrag", "--endpoints", "127.0.0.1:1"] + arguments)
    #expect(outcome.status == 128)
    #expect(outcome.errorLine != nil)
  }

  @Test func protobufIsRefused() async throws {
    let outcome = try await Etcdctl.built.run(["defrag", "--rolling", "-w", "protobuf", "--endpoints", "127.0.0.1:1"])
    #expect(outcome.status == 4)
  }
}
