import Foundation
import TestSupport
import Testing

/// Holders of a lease that lose contact with the cluster.
@Suite(.serialized, .timeLimit(.minutes(2))) struct LeaseTimeTests {
  private let program = ["--", "sh", "-c", "echo $ETCD_LOCK_KEY; exec sleep 600"]

  /// The tests wait for time to pass, because only time expires a lease.
  private func pass(_ duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }

  @Test(arguments: EtcdRelease.all) func aClientThatWasStoppedTellsItsProgramAtOnce(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let holder = try Etcdctl.built(for: server).start(["lock", "stopped", "--ttl", "3"] + program)
    try await holder.waitForLines(1)
    holder.signal(SIGSTOP)
    server.freeze()
    try await pass(.seconds(4))
    let begin = ContinuousClock.now
    holder.signal(SIGCONT)
    let outcome = try await holder.finish()
    #expect(ContinuousClock.now - begin < .seconds(1))
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: session expired: the lock was lost and the program was terminated")
  }

  @Test(arguments: [1, 3]) func aLostClusterEndsItWithItsLease(members: Int) async throws {
    let server = try await EtcdServer.start(.init(.any(), members: members))
    defer { server.stop() }
    let holder = try Etcdctl.built(for: server).start(["lock", "frozen", "--ttl", "4"] + program)
    try await holder.waitForLines(1)
    for index in server.members.indices { server.freeze(index) }
    let begin = ContinuousClock.now
    let outcome = try await holder.finish()
    // The last renewal had a response.
    #expect(ContinuousClock.now - begin < .seconds(5))
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: session expired: the lock was lost and the program was terminated")
    #expect(outcome.stderr.hasPrefix("renewal of the lock's lease interrupted ("))
  }

  @Test(arguments: ["lock half", "elect half me"]) func waitsOnForASilentMember(command: String) async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    // The first bytes of the server pass, as before a failure.
    let half = try Interference(.freezes, after: 40, before: server.members[0].clientPort)
    defer { half.stop() }
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:\(half.port)", "ETCDCTL_COMMAND_TIMEOUT": "2s"])
    let child = try client.start(command.split(separator: " ").map(String.init))
    try await child.wait(for: "a word of it") { $0.errorText.contains(" interrupted (") }
    #expect(child.progress.status == nil)
    child.signal(SIGINT)
    #expect(try await child.finish().errorLine == "Error: context canceled: interrupted")
  }

  @Test(arguments: ["lock half", "elect half me"]) func anotherMemberServes(command: String) async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let half = try Interference(.freezes, after: 40, before: server.members[0].clientPort)
    defer { half.stop() }
    // Whichever is asked first.
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": "http://127.0.0.1:\(half.port),\(server.url(1))", "ETCDCTL_COMMAND_TIMEOUT": "2s",
    ])
    for _ in 1...3 {
      let child = try client.start(command.split(separator: " ").map(String.init))
      try await child.waitForLines(1)
      child.signal(SIGINT)
      #expect(try await child.finish().status == 0)
    }
  }

  @Test(arguments: [["lease", "grant", "60"], ["get", "k", "-w", "json"]]) func keepAliveLimitsHoldForEveryCall(
    arguments: [String]
  ) async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let limits = ["--keepalive-time", "1s", "--keepalive-timeout", "1s", "--command-timeout", "30s"]
    // Whichever is asked first.
    for _ in 1...3 {
      let half = try Interference(.freezes, after: 40, before: server.members[0].clientPort)
      defer { half.stop() }
      let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "http://127.0.0.1:\(half.port),\(server.url(1))"])
      let begin = ContinuousClock.now
      let outcome = try await client.run(arguments + limits)
      #expect(ContinuousClock.now - begin < .seconds(6))
      #expect(outcome.status == 0, "\(outcome.stderr)")
    }
  }
}
