import Foundation
import TestSupport
import Testing

/// The message when a member does not respond in time: its endpoint, the time, and whether a write may have taken
/// effect.
@Suite(.timeLimit(.minutes(2))) struct TimeoutMessageTests {
  private static let hint =
    "hint: the member may hang, or the cluster may have lost its quorum: see etcdctl endpoint status\n"

  @Test func aFrozenMemberIsNamed() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_COMMAND_TIMEOUT": "700ms"])
    _ = try await etcdctl.run(["put", "/timeout", "1"])
    // The kernel still accepts connections for it.
    server.freeze()
    defer { server.thaw() }
    for (words, effect) in [
      (["get", "/timeout"], ""), (["put", "/timeout", "2"], "; the request may have taken effect"),
    ] {
      let outcome = try await etcdctl.run(words)
      #expect(outcome.status == 1)
      // The time is what has passed, which on a busy machine is a little more.
      #expect(outcome.stderr.hasPrefix("Error: context deadline exceeded: \(server.url()) did not respond within "))
      #expect(outcome.stderr.hasSuffix("s\(effect)\n\(Self.hint)"))
    }
  }

  /// A member without a quorum accepts the request and waits.
  @Test func aLostQuorumIsNamed() async throws {
    let server = try await EtcdServer.start(.init(try .any(), members: 3))
    defer { server.stop() }
    for member in [1, 2] { server.kill(member) }
    let client = Etcdctl.built(for: server).adding(["ETCDCTL_ENDPOINTS": server.url(0)])
    let outcome = try await client.run(["put", "/timeout", "1", "--command-timeout", "1s"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: ") == true)
    #expect(outcome.stderr.hasSuffix(Self.hint), "\(outcome.stderr)")
    // Output for programs stays short.
    let health = try await client.run(["endpoint", "health", "-w", "json", "--command-timeout", "1s"])
    #expect(!health.text.contains("did not respond"))
  }
}
