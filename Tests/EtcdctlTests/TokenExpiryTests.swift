import Foundation
import TestSupport
import Testing

/// Commands that outlast their token.
@Suite(.serialized, .timeLimit(.minutes(2))) struct TokenExpiryTests {
  enum Tokens: CaseIterable { case simple, jwt }

  struct Setting: Sendable, CustomStringConvertible {
    var release: EtcdRelease
    var tokens: Tokens
    var description: String { "\(release), \(tokens) tokens" }
  }

  static let settings = EtcdRelease.all.flatMap { release in
    Tokens.allCases.map { Setting(release: release, tokens: $0) }
  }

  /// A server whose tokens live for a second or two.
  private func server(_ setting: Setting) async throws -> EtcdServer {
    var flags = ["--auth-token-ttl", "1"]
    if setting.tokens == .jwt {
      let key = try await Certificates.key(.server)
      let certificate = try await Certificates.publicKey(.server)
      flags = ["--auth-token", "jwt,pub-key=\(certificate),priv-key=\(key),sign-method=ES256,ttl=2s"]
    }
    return try await EtcdServer.start(.init(setting.release, authentication: true, flags: flags))
  }

  @Test(arguments: settings) func leasesLiveOn(setting: Setting) async throws {
    let server = try await server(setting)
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let grant = try await client.run(["lease", "grant", "3"])
    let id = try #require(grant.text.firstMatch(of: /lease ([0-9a-f]{16}) granted/)?.1).description
    let keeper = try client.start(["lease", "keep-alive", id])
    let lock = try client.start(["lock", "--ttl", "3", "token/lock"])
    let key = try await lock.waitForLines(1)[0]
    // A line a second.
    let lines = try await keeper.waitForLines(12, timeout: .seconds(30))
    #expect(Set(lines) == ["lease \(id) keepalived with TTL(3)"])
    #expect(try await client.run(["get", key, "--keys-only"]).lines == [key])
    keeper.signal(SIGTERM)
    #expect(try await keeper.finish().stderr == "")
    lock.signal(SIGINT)
    #expect(try await lock.finish() == Outcome(stdout: "\(key)\n\n"))
  }

  private func waitForCopy(of key: String, at destination: EtcdServer) async throws {
    let copy = Etcdctl.built(for: destination)
    let deadline = ContinuousClock.now + .seconds(20)
    while try await copy.run(["get", key, "--print-value-only"]).text != "after\n" {
      guard ContinuousClock.now < deadline else { throw HarnessError("the mirror stopped") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Streams that break when the token has expired.
  @Test(arguments: settings) func streamsLogInAgain(setting: Setting) async throws {
    let server = try await server(setting)
    defer { server.stop() }
    let destination = try await EtcdServer.plain(setting.release)
    let client = Etcdctl.built(for: server)
    let prefix = "token/\(setting.tokens)/"
    let watch = try client.start(["watch", prefix, "--prefix"])
    let leader = try client.start(["elect", "president", "one"])
    try await leader.waitForLines(2)
    let listener = try client.start(["elect", "-l", "president"])
    try await listener.waitForLines(2)
    let mirror = try client.start(["make-mirror", "--prefix", prefix, destination.url(0)])
    let waiter = try client.start(["lock", prefix + "lock"])
    let lock = try await waiter.waitForLines(1)[0]
    try await watch.waitForLines(3)
    try await server.waitForWatchers(3)

    server.kill(0)
    // A simple token ends with its server; the other kind by the clock.
    if setting.tokens == .jwt { try await Task.sleep(for: .seconds(2)) }
    try await server.restart(0)
    let put = try await client.run(["put", prefix + "k", "after"])
    #expect(put == Outcome(stdout: "OK\n"))
    let lines = try await watch.waitForLines(6, timeout: .seconds(30))
    #expect(lines == ["PUT", lock, "", "PUT", prefix + "k", "after"])
    leader.signal(SIGINT)
    #expect(try await leader.finish().status == 0)
    let next = try client.start(["elect", "president", "two"])
    #expect(try await listener.waitForLines(4)[3] == "two")
    try await waitForCopy(of: prefix + "k", at: destination)
    for child in [watch, listener, mirror, waiter, next] {
      #expect(child.progress.status == nil)
      child.signal(SIGTERM)
      _ = try await child.finish()
    }
  }

  @Test(arguments: EtcdRelease.all) func withoutAUserTheServersWordComesAtOnce(release: EtcdRelease) async throws {
    let server = try await EtcdServer.shared(.init(release, authentication: true))
    let nobody = ["ETCDCTL_USER": ""]
    let begin = ContinuousClock.now
    let ours = try await Etcdctl.built(for: server).adding(nobody).run(["lease", "keep-alive", "--once", "1234"])
    #expect(ContinuousClock.now - begin < .seconds(2))
    let real = try await Etcdctl.real(for: server).adding(nobody).run(["lease", "keep-alive", "--once", "1234"])
    #expect(ours.status == real.status)
    #expect(ours.errorLine == real.errorLine)
    #expect(ours.stdout == real.stdout)
  }
}
