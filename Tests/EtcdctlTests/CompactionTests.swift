import TestSupport
import Testing

/// `compaction`.
@Suite(.timeLimit(.minutes(2))) struct CompactionTests {
  @Test(arguments: EtcdRelease.all) func givesUpTheHistory(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for value in 1...5 { _ = try await client.run(["put", "k", "\(value)"]) }
    #expect(try await client.run(["compaction", "3"]) == Outcome(stdout: "compacted revision 3\n"))
    let again = try await client.run(["compaction", "3"])
    #expect(again.status == 1)
    #expect(again.errorLine == "Error: etcdserver: mvcc: required revision has been compacted")
    let future = try await client.run(["compaction", "99"])
    #expect(future.status == 1)
    #expect(future.errorLine == "Error: etcdserver: mvcc: required revision is a future revision")
    let physical = try await client.run(["compaction", "5", "--physical", "-w", "json"])
    #expect(physical == Outcome(stdout: "compacted revision 5\n"))
    #expect(try await client.run(["get", "k", "--rev=4"]).status == 1)
    #expect(try await client.run(["get", "k", "--rev=5"]) == Outcome(stdout: "k\n4\n"))
  }

  @Test(arguments: [([], 128), (["1", "2"], 128), (["abc"], 1), (["0x1"], 1), (["9999999999999999999"], 1)])
  func failuresHaveTheirStatus(arguments: [String], status: Int) async throws {
    let outcome = try await Etcdctl.built.run(["compaction"] + arguments)
    #expect(outcome.status == Int32(status))
    #expect(outcome.text == "")
  }
}
