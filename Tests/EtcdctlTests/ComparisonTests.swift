import TestSupport
import Testing

/// Side by side with the real etcdctl.
@Suite(.timeLimit(.minutes(2))) struct ComparisonTests {
  @Test(arguments: EtcdRelease.all) func answersEqualTheRealOnes(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    _ = try await Etcdctl.real(for: server).run(["put", "/comparison/key", "value"])
    for format in ["simple", "json", "fields", "protobuf"] {
      try await expectSame(["get", "/comparison/key", "-w", format], on: server)
    }
    try await expectSame(["get", "/comparison/none"], on: server)
    try await expectSame(["member", "list"], on: server)
  }

  @Test func normalisingKeepsWhatMatters() {
    let text = """
      {"header":{"cluster_id":14841639068965178418,"member_id":10276657743932975437,"revision":5,"raft_term":2}}
      8e9e05c52164694d: 8e9e05c52164694d, started, took = 1.2345ms
      """
    #expect(
      Normaliser.normalise(text) == """
        {"header":{"cluster_id":id1,"member_id":id2,"revision":5,"raft_term":<n>}}
        id3: id3, started, took = <duration>
        """)
  }
}
