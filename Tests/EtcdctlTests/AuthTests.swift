import Foundation
import TestSupport
import Testing

/// `auth` and the ways to authenticate.
@Suite(.timeLimit(.minutes(2))) struct AuthTests {
  @Test(arguments: EtcdRelease.all) func authenticationIsTurnedOnAndOff(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    let root = ["--user", "root:pw"]
    let refused = try await etcdctl.run(["auth", "enable"])
    #expect(
      refused
        == Outcome(
          stderr: "Error: etcdserver: root user does not exist\nhint: add it with etcdctl user add root\n", status: 1))
    _ = try await etcdctl.run(["user", "add", "root:pw"])
    #expect(try await etcdctl.run(["auth", "enable", "-w", "json"]) == Outcome(stdout: "Authentication Enabled\n"))
    #expect(try await etcdctl.run(["user", "get", "root"] + root).text == "User: root\nRoles: root\n")
    let nobody = try await etcdctl.run(["auth", "disable"])
    #expect(nobody == Self.nobody)
    if release.isAtLeast("3.5") {
      let status = try await etcdctl.run(["auth", "status"] + root)
      #expect(status.lines.first == "Authentication Status: true")
      #expect(status.lines.last?.hasPrefix("AuthRevision: ") == true)
    }
    #expect(try await etcdctl.run(["auth", "disable"] + root) == Outcome(stdout: "Authentication Disabled\n"))
    // Credentials for a cluster without authentication are not an error.
    let put = try await etcdctl.run(["put", "a", "b", "--user", "nobody:pw"])
    #expect((put.text, put.status) == ("OK\n", 0))
    #expect(put.stderr.hasPrefix("warning: --user is ignored: authentication is not enabled"))
  }

  /// Also by commands that talk to several members at a time.
  @Test func aPasswordIsAskedForOnce() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let url = server.url()
    let status = try Etcdctl.built(for: server).adding(["ETCDCTL_USER": "root"]).startOnTerminal(
      ["endpoint", "status", "--endpoints", "\(url),\(url.replacing("127.0.0.1", with: "localhost")),\(url)/"],
      output: true, errors: true)
    try await status.waitForScreen("Password: ")
    status.write("rootpw\n")
    #expect(try await status.finish().status == 0)
    #expect(status.progress.screen.components(separatedBy: "Password: ").count == 2)
    #expect(status.progress.screen.components(separatedBy: url).count == 3)
  }

  @Test(.needsEtcd34) func oldServersDoNotKnowTheStatus() async throws {
    let old = try #require(EtcdRelease.installed)
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain(old))
    let outcome = try await etcdctl.run(["auth", "status"])
    #expect(outcome.status == 1)
    #expect(outcome.stderr.hasPrefix("note: this server is too old to report whether authentication is enabled"))
    #expect(
      outcome.errorLine
        == "Error: rpc error: code = Unimplemented desc = unknown method AuthStatus for service etcdserverpb.Auth")
  }

  /// The server refuses a call when users or roles have changed since it arrived. A user with a certificate has no
  /// token to renew.
  @Test func usersMayChangeMeanwhile() async throws {
    let server = try await EtcdServer.shared(.init(.any(), security: .mutualTLS, authentication: true))
    let root = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "root:rootpw"])
    let alice = Etcdctl.built(for: server).adding(["ETCDCTL_USER": ""])
    let passwordsAlice = alice.adding(["ETCDCTL_USER": "alice:alicepw"])
    #expect(try await root.run(["role", "add", "changing"]).status == 0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for client in [alice, passwordsAlice, alice] {
        group.addTask {
          for number in 1...40 {
            let outcome = try await client.run(["put", "/a/changing/\(number)", "value"])
            #expect(outcome == Outcome(stdout: "OK\n"))
          }
        }
      }
      group.addTask {
        for number in 1...40 {
          let change = ["role", "grant-permission", "changing", "read", "/changing/\(number)"]
          let outcome = try await root.run(change)
          #expect(outcome.status == 0, "\(outcome.stderr)")
        }
      }
      try await group.waitForAll()
    }
  }

  // MARK: Credentials

  private struct Credentials: Sendable, CustomTestStringConvertible {
    var words: [String] = []
    var environment: [String: String] = [:]
    var input = ""
    var outcome: Outcome

    var testDescription: String { "\(words) \(environment)" }
  }

  private static let found = "/a/1\none\n"
  private static let nobody = Outcome(
    stderr: """
      Error: etcdserver: user name is empty
      hint: authentication is enabled: give --user NAME or a client certificate

      """, status: 1)
  private static let withoutPassword = Outcome(
    stderr: """
      Error: etcdserver: user name is empty
      hint: no password was given for alice: use --password or --user alice:PASSWORD

      """, status: 1)
  private static let wrong = Outcome(
    stderr: """
      Error: etcdserver: authentication failed, invalid user ID or password
      hint: check --user and the password; root can change it with etcdctl user passwd NAME

      """, status: 2)

  private static func denied(_ user: String) -> Outcome {
    Outcome(
      stderr: """
        Error: etcdserver: permission denied
        hint: etcdctl user get \(user) --detail shows the user's permissions; etcdctl role grant-permission adds one

        """, status: 1)
  }

  @Test(arguments: [
    Credentials(words: ["--user=alice:alicepw"], outcome: Outcome(stdout: found)),
    Credentials(words: ["--user=alice", "--password=alicepw"], outcome: Outcome(stdout: found)),
    Credentials(environment: ["ETCDCTL_USER": "alice:alicepw"], outcome: Outcome(stdout: found)),
    Credentials(
      environment: ["ETCDCTL_USER": "alice", "ETCDCTL_PASSWORD": "alicepw"], outcome: Outcome(stdout: found)),
    Credentials(words: ["--user=alice"], input: "alicepw\n", outcome: Outcome(stdout: "Password: \n" + found)),
    Credentials(words: ["--user=alice:wrong"], outcome: wrong),
    Credentials(words: ["--user=nobody:pw"], outcome: wrong),
    // With a separate password, the user name may contain colons.
    Credentials(words: ["--user=alice:alicepw", "--password=alicepw"], outcome: wrong),
    Credentials(words: ["--user=alice:"], outcome: withoutPassword),
    Credentials(words: ["--user=:alicepw"], outcome: nobody),
    Credentials(words: ["--password=alicepw"], outcome: nobody),
    Credentials(words: ["--user=bob:bobpw"], outcome: denied("bob")),
  ])
  private func whoAsks(credentials: Credentials) async throws {
    for release in EtcdRelease.all {
      let server = try await EtcdServer.shared(.init(release, authentication: true))
      let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_USER": ""])
      let outcome = try await etcdctl.run(
        ["get", "/a/1"] + credentials.words, stdin: credentials.input, environment: credentials.environment)
      #expect(outcome == credentials.outcome)
    }
  }

  @Test func permissionsDecide() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_USER": "alice:alicepw"])
    let denied = Self.denied("alice")
    #expect(try await etcdctl.run(["get", "/r/1"]) == Outcome(stdout: "/r/1\ntwo\n"))
    #expect(try await etcdctl.run(["put", "/r/1", "x"]) == denied)
    #expect(try await etcdctl.run(["get", "/s/1"]) == denied)
    #expect(try await etcdctl.run(["get", "", "--prefix"]) == denied)
    #expect(try await etcdctl.run(["user", "list"]) == denied)
    #expect(try await etcdctl.run(["role", "get", "alice-role"]).status == 0)
    #expect(try await etcdctl.run(["role", "add", "r"]) == denied)
  }

  @Test(arguments: EtcdRelease.all) func aCertificateNamesTheUser(release: EtcdRelease) async throws {
    let server = try await EtcdServer.shared(.init(release, security: .mutualTLS, authentication: true))
    let etcdctl = Etcdctl.built(for: server)
    let alice = etcdctl.adding(["ETCDCTL_USER": ""])
    #expect(try await alice.run(["get", "/a/1"]) == Outcome(stdout: "/a/1\none\n"))
    #expect(try await alice.run(["get", "/s/1"]).errorLine == "Error: etcdserver: permission denied")
    // A password takes precedence over the certificate.
    #expect(try await etcdctl.run(["get", "/s/1"]) == Outcome(stdout: "/s/1\nsecret\n"))
  }

  @Test func anExpiredTokenIsRenewed() async throws {
    let release = try EtcdRelease.v3_5 ?? .any()
    let server = try await EtcdServer.start(
      .init(release, members: 3, authentication: true, flags: ["--auth-token-ttl", "1"]))
    defer { server.stop() }
    let leader = try await server.leader()
    let others = server.members.indices.filter { $0 != leader }
    let endpoints = [leader, others[0], leader].map { server.url($0) }
    // The frozen member takes until the token has expired.
    server.freeze(others[0])
    let outcome = try await Etcdctl.built(for: server).run(
      ["defrag", "--command-timeout=4s"], environment: ["ETCDCTL_ENDPOINTS": endpoints.joined(separator: ",")])
    let finished = "Finished defragmenting etcd member[\(endpoints[0])]\n"
    #expect(outcome.text == finished + finished)
    #expect(outcome.stderr.hasPrefix("Failed to defragment etcd member[\(endpoints[1])] ("))
    #expect(outcome.status == 1)
    server.thaw(others[0])
  }
}
