import Foundation
import TestSupport
import Testing

/// `alarm`, `defrag`, `move-leader` and `downgrade`.
@Suite(.timeLimit(.minutes(2))) struct MaintenanceTests {
  // MARK: Alarms

  @Test(arguments: EtcdRelease.all) func aFullServerRaisesAnAlarm(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, flags: ["--quota-backend-bytes", "200000"]))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["alarm", "list"]) == Outcome())
    let put = try await etcdctl.run(["put", "a"], stdin: String(repeating: "x", count: 300_000))
    if put.status == 0 { _ = try await etcdctl.run(["put", "a", "b"]) }
    let list = try await etcdctl.run(["alarm", "list"])
    #expect(list.text.wholeMatch(of: /memberID:\d+ alarm:NOSPACE \n/) != nil)
    let json = try await etcdctl.run(["alarm", "list", "-w", "json"])
    // Servers before 3.5 send no header here.
    let answer = /\{("header":\{"cluster_id".*\},)?"alarms":\[\{"memberID":\d+,"alarm":1\}\]\}\n/
    #expect(json.text.wholeMatch(of: answer) != nil)
    let fields = try await etcdctl.run(["alarm", "list", "-w", "fields"])
    #expect(fields.text.hasSuffix("\n\"AlarmType\" : NOSPACE\n\n"))
    let refused = try await etcdctl.run(["put", "more", "data"])
    #expect(
      refused
        == Outcome(
          stderr: """
            Error: etcdserver: mvcc: database space exceeded
            hint: free space with etcdctl compaction and etcdctl defrag, then run etcdctl alarm disarm

            """, status: 1))
    #expect(try await etcdctl.run(["alarm", "disarm"]).text == list.text)
    #expect(try await etcdctl.run(["alarm", "list"]) == Outcome())
  }

  @Test func nothingToDisarm() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(try await etcdctl.run(["alarm", "disarm"]) == Outcome())
    #expect(try await etcdctl.run(["alarm", "disarm", "-w", "json"]) == Outcome(stdout: "{}\n"))
    #expect(try await etcdctl.run(["alarm", "disarm", "-w", "fields"]) == Outcome())
    #expect(try await etcdctl.run(["alarm", "disarm", "-w", "table"]).status == 4)
  }

  // MARK: Defragmentation

  @Test(arguments: EtcdRelease.all) func membersAreDefragmented(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let finished = server.members.indices.map { "Finished defragmenting etcd member[\(server.url($0))]" }
    let given = try await etcdctl.run(["defrag", "ignored"])
    #expect(given == Outcome(stdout: finished.joined(separator: "\n") + "\n"))
    let one = ["ETCDCTL_ENDPOINTS": server.url(1)]
    let all = try await etcdctl.run(["defrag", "--cluster", "-w", "json"], environment: one)
    #expect(Set(all.lines) == Set(finished))
  }

  @Test func aDeadMemberDoesNotKeepTheOthers() async throws {
    let server = try await EtcdServer.plain()
    let endpoints = ["127.0.0.1:1", server.url()]
    let outcome = try await Etcdctl.built.run(
      ["defrag", "--command-timeout=500ms"], environment: ["ETCDCTL_ENDPOINTS": endpoints.joined(separator: ",")])
    #expect(outcome.text == "Finished defragmenting etcd member[\(server.url())]\n")
    #expect(outcome.stderr.hasPrefix("Failed to defragment etcd member[127.0.0.1:1] (127.0.0.1:1: "))
    #expect(outcome.errorLine == nil)
    #expect(outcome.status == 1)
  }

  // MARK: Leaders

  @Test(arguments: EtcdRelease.all) func theLeaderMoves(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release, members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let first = try await server.leader()
    let second = (first + 1) % 3
    let list = try await etcdctl.run(["member", "list"])
    func id(_ member: Int) throws -> String {
      let line = try #require(list.lines.first { $0.contains(", m\(member + 1), ") })
      return line.split(separator: ",")[0].description
    }
    let elsewhere = [second, (first + 2) % 3].map { server.url($0) }
    let without = try await etcdctl.run(
      ["move-leader", try id(second)], environment: ["ETCDCTL_ENDPOINTS": elsewhere.joined(separator: ",")])
    let sentence = "Error: no leader endpoint given at [\(elsewhere.joined(separator: " "))]\n"
    let hint = "hint: give the endpoints of all members: etcdctl endpoint status --cluster shows the leader\n"
    #expect(without == Outcome(stderr: sentence + hint, status: 128))
    let stranger = try await etcdctl.run(["move-leader", "1234"])
    #expect(stranger == Outcome(stderr: "Error: etcdserver: bad leader transferee\n", status: 1))
    let moved = try await etcdctl.run(["move-leader", try id(second)])
    #expect(try moved == Outcome(stdout: "Leadership transferred from \(id(first)) to \(id(second))\n"))
    #expect(try await server.leader() == second)
    #expect(try await etcdctl.run(["move-leader", try id(first), "-w", "json"]) == Outcome(stdout: "{}\n"))
    #expect(try await server.leader() == first)
  }

  // MARK: Downgrades

  @Test(.needsEtcd35) func aDowngradeIsValidated() async throws {
    let release = try #require(EtcdRelease.v3_5)
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let valid = try await etcdctl.run(["downgrade", "validate", "3.4.0"])
    #expect(valid == Outcome(stdout: "Downgrade validate success, cluster version 3.5.0\n"))
    let json = try await etcdctl.run(["downgrade", "validate", "3.4.0", "-w", "json"])
    #expect(json.text.hasSuffix(#"},"version":"3.5.0"}"# + "\n"))
    #expect(try await etcdctl.run(["downgrade", "validate", "3.4.0", "-w", "fields"]).status == 4)
    let wrong = try await etcdctl.run(["downgrade", "validate", "3.3.0"])
    #expect(wrong == Outcome(stderr: "Error: etcdserver: invalid downgrade target version\n", status: 1))
    let none = try await etcdctl.run(["downgrade", "cancel", "ignored"])
    #expect(none == Outcome(stderr: "Error: etcdserver: no inflight downgrade job\n", status: 1))
  }

  @Test(.needsEtcd34) func oldServersCannotBeDowngraded() async throws {
    let old = try #require(EtcdRelease.installed)
    let outcome = try await Etcdctl.built(for: try await EtcdServer.plain(old)).run(["downgrade", "cancel"])
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("note: this server is too old to downgrade"))
    #expect(outcome.errorLine?.hasPrefix("Error: rpc error: code = Unimplemented desc = ") == true)
  }
}
