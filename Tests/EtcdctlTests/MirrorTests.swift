import Foundation
import TestSupport
import Testing

/// `make-mirror` between two servers.
@Suite(.timeLimit(.minutes(2))) struct MirrorTests {
  /// Waits until a key of a server has a value; empty for none.
  private func wait(for key: String, _ value: String, on server: EtcdServer) async throws {
    let etcdctl = Etcdctl.built(for: server)
    let deadline = ContinuousClock.now + .seconds(30)
    while try await etcdctl.run(["get", key, "--print-value-only"]).text != (value.isEmpty ? "" : value + "\n") {
      guard ContinuousClock.now < deadline else { throw HarnessError("\(key) did not become \(value)") }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func put(_ pairs: [String: String], on server: EtcdServer) async throws {
    for (key, value) in pairs.sorted(by: { $0.key < $1.key }) {
      #expect(try await Etcdctl.built(for: server).run(["put", key, value]).status == 0)
    }
  }

  private func all(_ prefix: String, on server: EtcdServer) async throws -> [String] {
    try await Etcdctl.built(for: server).run(["get", prefix, "--prefix"]).lines
  }

  private func address(_ server: EtcdServer) -> String { "127.0.0.1:\(server.members[0].clientPort)" }

  @Test(arguments: [
    (["--prefix", "mirror-a/"], "mirror-a/"), (["--prefix", "mirror-b/", "--dest-prefix", "copy/b/"], "copy/b/"),
    (["--prefix", "mirror-c/", "--no-dest-prefix"], "c-"),
  ])
  func copiesKeysAndChanges(flags: [String], to target: String) async throws {
    let (source, destination) = try await (
      EtcdServer.plain(), EtcdServer.shared(.init(.any(), flags: ["--name", "m1"]))
    )
    let prefix = flags[1]
    let base = target == "c-" ? prefix + target : prefix
    try await put([base + "1": "one", base + "2": "two"], on: source)
    let mirror = try Etcdctl.built(for: source).start(["make-mirror", address(destination)] + flags)
    try await wait(for: target + "2", "two", on: destination)
    try await put([base + "3": "three"], on: source)
    _ = try await Etcdctl.built(for: source).run(["del", base + "1"])
    try await wait(for: target + "3", "three", on: destination)
    try await wait(for: target + "1", "", on: destination)
    #expect(try await all(target, on: destination) == [target + "2", "two", target + "3", "three"])
    mirror.signal(SIGTERM)
    #expect(try await mirror.finish() == Outcome(status: -SIGTERM))
  }

  @Test func beginsAtARevision() async throws {
    let source = try await EtcdServer.start(.init(.any()))
    let destination = try await EtcdServer.start(.init(.any()))
    try await put(["k1": "1", "k2": "2", "k3": "3"], on: source)
    let mirror = try Etcdctl.built(for: source).start(["make-mirror", "--rev", "3", address(destination)])
    try await wait(for: "k3", "3", on: destination)
    #expect(try await all("k", on: destination) == ["k2", "2", "k3", "3"])
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
  }

  @Test func whatChangesTogetherChangesTogether() async throws {
    let source = try await EtcdServer.start(.init(.any()))
    let destination = try await EtcdServer.start(.init(.any()))
    let mirror = try Etcdctl.built(for: source).start(["make-mirror", "--max-txn-ops", "2", address(destination)])
    let before = "put ready 1"
    _ = try await Etcdctl.real(for: source).run(before.split(separator: " ").map(String.init))
    try await wait(for: "ready", "1", on: destination)
    let txn = "\nput x 1\nput y 2\nput z 3\ndel ready\n\n\n"
    #expect(try await Etcdctl.real(for: source).run(["txn"], stdin: txn).status == 0)
    try await wait(for: "ready", "", on: destination)
    let json = try await Etcdctl.built(for: destination).run(["get", "", "--prefix", "-w", "json"]).text
    let revisions = json.matches(of: /"mod_revision":(\d+)/).compactMap { Int($0.output.1) }
    #expect(revisions.count == 3)
    #expect(revisions[0] == revisions[1])
    #expect(revisions[2] == revisions[1] + 1)
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
  }

  @Test func survivesTheRestartOfEitherSide() async throws {
    let source = try await EtcdServer.start(.init(.any()))
    let destination = try await EtcdServer.start(.init(.any()))
    try await put(["k0": "0"], on: source)
    let mirror = try Etcdctl.built(for: source).start(["make-mirror", address(destination)])
    try await wait(for: "k0", "0", on: destination)
    destination.kill(0)
    try await put(["k1": "1", "k2": "2"], on: source)
    try await destination.restart()
    try await wait(for: "k2", "2", on: destination)
    source.kill(0)
    try await source.restart()
    try await put(["k3": "3"], on: source)
    try await wait(for: "k3", "3", on: destination)
    #expect(try await all("k", on: destination) == ["k0", "0", "k1", "1", "k2", "2", "k3", "3"])
    #expect(mirror.progress.status == nil)
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
  }

  @Test func survivesTheLossOfALeader() async throws {
    let source = try await EtcdServer.start(.init(.any(), members: 3))
    let destination = try await EtcdServer.start(.init(.any()))
    let mirror = try Etcdctl.built(for: source).start(["make-mirror", address(destination)])
    try await put(["k1": "1"], on: source)
    try await wait(for: "k1", "1", on: destination)
    do {
      source.kill(try await source.leader())
      _ = try await source.leader()
    }
    try await put(["k2": "2", "k3": "3"], on: source)
    try await wait(for: "k3", "3", on: destination)
    #expect(try await all("k", on: destination) == ["k1", "1", "k2", "2", "k3", "3"])
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
    source.stop()
  }

  @Test func aCompactedRevisionEndsIt() async throws {
    let source = try await EtcdServer.start(.init(.any()))
    let destination = try await EtcdServer.start(.init(.any()))
    try await put(["k1": "1", "k2": "2", "k3": "3"], on: source)
    #expect(try await Etcdctl.real(for: source).run(["compaction", "4"]).status == 0)
    let outcome = try await Etcdctl.built(for: source).run(["make-mirror", "--rev", "2", address(destination)])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine == "Error: etcdserver: mvcc: required revision has been compacted")
  }

  @Test func writesAsTheUserOfTheDestination() async throws {
    let source = try await EtcdServer.plain()
    let destination = try await EtcdServer.shared(.init(.any(), authentication: true))
    try await put(["mirror-user/1": "one"], on: source)
    let arguments = ["make-mirror", "--prefix", "mirror-user/", "--dest-prefix", "/a/mirror/", address(destination)]
    let refused = try await Etcdctl.built(for: source).run(arguments + ["--dest-user", "bob:bobpw"])
    #expect(refused.errorLine == "Error: etcdserver: permission denied")
    let wrong = try await Etcdctl.built(for: source).run(arguments + ["--dest-user", "alice:wrong"])
    #expect(wrong.status == 2)
    let mirror = try Etcdctl.built(for: source).start(
      arguments + ["--dest-user", "alice", "--dest-password", "alicepw"])
    try await wait(for: "/a/mirror/1", "one", on: destination)
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
  }

  @Test func writesToADestinationWithMutualTLS() async throws {
    let source = try await EtcdServer.plain()
    let destination = try await EtcdServer.shared(.init(.any(), security: .mutualTLS))
    try await put(["mirror-tls/1": "one"], on: source)
    let certificate = try await Certificates.certificate(.client)
    let key = try await Certificates.key(.client)
    let authority = try await Certificates.authority()
    let mirror = try Etcdctl.built(for: source).start([
      "make-mirror", "--prefix", "mirror-tls/", "--dest-cert", certificate, "--dest-key", key, "--dest-cacert",
      authority,
      "--dest-insecure-transport=false", address(destination),
    ])
    try await wait(for: "mirror-tls/1", "one", on: destination)
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
  }

  @Test(arguments: [
    ["make-mirror"], ["make-mirror", "a", "b"], ["make-mirror", "a", "--dest-prefix", "x", "--no-dest-prefix"],
  ])
  func wrongArguments(arguments: [String]) async throws {
    let server = try await EtcdServer.plain()
    #expect(try await Etcdctl.built(for: server).run(arguments).status == 128)
  }

  @Test func aDestinationMayHaveSeveralEndpoints() async throws {
    let source = try await EtcdServer.plain()
    let destination = try await EtcdServer.shared(.init(.any(), flags: ["--name", "m1"]))
    try await put(["mirror-several/1": "one"], on: source)
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let mirror = try Etcdctl.built(for: source).start([
      "make-mirror", "--prefix", "mirror-several/", "\(dead), \(address(destination))",
    ])
    try await wait(for: "mirror-several/1", "one", on: destination)
    mirror.signal(SIGTERM)
    _ = try await mirror.finish()
    let outcome = try await Etcdctl.built(for: source).run(["make-mirror", "127.0.0.1:1,127.0.0.1:2"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: none of the endpoints can be reached: 127.0.0.1:1: ") == true)
  }

  @Test func aDestinationThatIsNotThereIsSoonNamed() async throws {
    let server = try await EtcdServer.plain()
    try await put(["mirror-dead/1": "one"], on: server)
    let outcome = try await Etcdctl.built(for: server).run(["make-mirror", "--prefix", "mirror-dead/", "127.0.0.1:1"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains("127.0.0.1:1") == true)
  }
}
