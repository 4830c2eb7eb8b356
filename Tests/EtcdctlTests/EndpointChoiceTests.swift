import TestSupport
import Testing

/// The choice among several endpoints.
@Suite(.timeLimit(.minutes(1))) struct EndpointChoiceTests {
  @Test func callsAreSpreadOverTheEndpoints() async throws {
    let server = try await EtcdServer.shared(.init(.any(), members: 3))
    let etcdctl = Etcdctl.built(for: server)
    var members: Set<String> = []
    for _ in 0..<40 where members.count < 3 {
      let answer = try await etcdctl.run(["get", "/endpoint-choice", "-w", "fields"])
      #expect(answer.status == 0)
      let line = answer.text.split(separator: "\n").first { $0.hasPrefix("\"MemberID\"") }
      members.insert(String(try #require(line)))
    }
    #expect(members.count == 3)
  }

  @Test func failuresStandInTheOrderOfTheEndpoints() async throws {
    for _ in 0..<6 {
      let outcome = try await Etcdctl.built.run(
        ["get", "k", "--endpoints", "http://127.0.0.1:1,http://127.0.0.1:2", "--dial-timeout=100ms"])
      #expect(
        outcome.stderr
          == "Error: none of the endpoints can be reached: http://127.0.0.1:1: connection refused; "
          + "http://127.0.0.1:2: connection refused\n")
      #expect(outcome.status == 1)
    }
  }
}
