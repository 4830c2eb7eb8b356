import Foundation
import TestSupport
import Testing

/// `--confirm`, which asks before something is destroyed, and `del --dry-run`.
@Suite(.timeLimit(.minutes(2))) struct ConfirmationTests {
  private static func ask(
    _ words: [String], on server: EtcdServer, typing answer: String?, environment: [String: String] = [:]
  ) async throws -> (status: Int32, screen: String) {
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_CONFIRM": "true"]).adding(environment)
    let child = try etcdctl.startOnTerminal(words, output: true, errors: true)
    if let answer {
      try await child.waitForScreen("Continue? [y/N] ")
      child.write(answer)
    }
    return (try await child.finish().status, child.progress.screen)
  }

  private static func keys(_ count: Int, _ prefix: String, on server: EtcdServer) async throws {
    for number in 0..<count { _ = try await Etcdctl.built(for: server).run(["put", "\(prefix)\(number)", "x"]) }
  }

  private static func count(_ prefix: String, on server: EtcdServer) async throws -> Int? {
    let words = ["get", prefix, "--prefix", "--keys-only", "-w", "jsonl"]
    return try await Etcdctl.built(for: server).run(words).lines.count
  }

  @Test(arguments: ["y\n", "Y\n", " yes\n"]) func yesContinues(answer: String) async throws {
    let server = try await EtcdServer.plain()
    let prefix = "/confirm/\(answer.utf8.count)\(answer.first == "Y")/"
    try await Self.keys(3, prefix, on: server)
    let (status, screen) = try await Self.ask(["del", prefix, "--prefix"], on: server, typing: answer)
    #expect(status == 0)
    #expect(
      screen.hasPrefix("About to delete 3 keys that begin with \(prefix), at \(server.url()).\r\nContinue? [y/N] "))
    #expect(screen.hasSuffix("3\r\n"))
    #expect(try await Self.count(prefix, on: server) == 0)
  }

  @Test(arguments: ["n\n", "\n", "yes, please\n", "\u{4}"]) func anythingElseChangesNothing(answer: String) async throws
  {
    let server = try await EtcdServer.plain()
    try await Self.keys(2, "/confirm/no/", on: server)
    let (status, screen) = try await Self.ask(
      ["del", "/confirm/no/", "/confirm/no0", "--range"], on: server, typing: answer)
    #expect(status == 1)
    #expect(screen.contains("About to delete 2 keys from /confirm/no/ up to, not including, /confirm/no0, at "))
    #expect(screen.hasSuffix("\r\nError: not confirmed: nothing was changed\r\n"))
    #expect(try await Self.count("/confirm/no/", on: server) == 2)
  }

  /// One key, `--yes`, no wish to be asked, nobody who could be.
  @Test func oftenThereIsNoQuestion() async throws {
    let server = try await EtcdServer.plain()
    for (words, environment) in [
      (["del", "/confirm/quiet/0"], [:]), (["del", "/confirm/quiet/", "--prefix", "--yes"], [:]),
      (["del", "/confirm/quiet/", "--prefix", "--confirm=false"], [:]),
      (["del", "/confirm/quiet/", "--prefix"], ["ETCDCTL_CONFIRM": "0"]),
      (["del", "/confirm/none/", "--prefix"], [:]),
    ] as [([String], [String: String])] {
      try await Self.keys(2, "/confirm/quiet/", on: server)
      let (status, screen) = try await Self.ask(words, on: server, typing: nil, environment: environment)
      #expect(status == 0)
      #expect(!screen.contains("Continue"), "\(words)")
    }
    try await Self.keys(2, "/confirm/quiet/", on: server)
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_CONFIRM": "true"])
    #expect(try await etcdctl.run(["del", "/confirm/quiet/", "--prefix"], stdin: "n\n") == Outcome(stdout: "2\n"))
    try await Self.keys(2, "/confirm/quiet/", on: server)
    let deaf = try etcdctl.startOnTerminal(["del", "/confirm/quiet/", "--prefix"])
    #expect(try await deaf.finish().text == "2\n")
  }

  @Test func usersAndRolesAreNamed() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    _ = try await etcdctl.run(["user", "add", "confirm:pw"])
    _ = try await etcdctl.run(["role", "add", "confirm"])
    for (words, plan) in [
      (["user", "delete", "confirm"], "delete the user confirm"),
      (["role", "delete", "confirm"], "delete the role confirm and revoke it from all users"),
    ] {
      let (status, screen) = try await Self.ask(words, on: server, typing: "n\n")
      #expect(status == 1)
      #expect(screen.hasPrefix("About to \(plan), at \(server.url())."))
      #expect(try await Self.ask(words + ["-y"], on: server, typing: nil).status == 0)
    }
  }

  @Test func authenticationIsExplained() async throws {
    let server = try await EtcdServer.plain()
    for (verb, plan) in [
      ("enable", "enable authentication: every request then needs a user with permission for it"),
      ("disable", "disable authentication: every client may then read and change every key"),
    ] {
      let (status, screen) = try await Self.ask(["auth", verb], on: server, typing: "n\n")
      #expect(status == 1)
      #expect(screen.hasPrefix("About to \(plan), at "))
    }
  }

  @Test func membersAreNamedAndLeadersSpared() async throws {
    let server = try await EtcdServer.shared(.init(.any(), members: 3))
    let etcdctl = Etcdctl.built(for: server)
    let list = try await etcdctl.run(["member", "list"]).lines
    let fields = try #require(list.first).components(separatedBy: ", ")
    let removal = try await Self.ask(["member", "remove", fields[0]], on: server, typing: "\n")
    #expect(removal.status == 1)
    #expect(
      removal.screen.hasPrefix("About to remove member \(fields[2]) (\(fields[3])), one of 3, from the cluster, at "))
    #expect(try await etcdctl.run(["member", "list"]).lines == list)

    let leader = server.url(try await server.leader())
    let defrag = try await Self.ask(["defrag", "--cluster"], on: server, typing: "n\n")
    #expect(defrag.status == 1)
    #expect(
      defrag.screen.hasPrefix("About to defragment the leader, \(leader), which serves no requests meanwhile, at "))
    let follower = try #require(server.members.indices.map { server.url($0) }.first { $0 != leader })
    let quiet = try await Self.ask(["defrag", "--endpoints", follower], on: server, typing: nil)
    #expect(quiet.screen == "Finished defragmenting etcd member[\(follower)]\r\n")
  }

  // MARK: - del --dry-run

  @Test func aDryRunDeletesNothing() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    try await Self.keys(3, "/dry/", on: server)
    let words = ["del", "/dry/", "--prefix", "--dry-run"]
    #expect(try await etcdctl.run(words) == Outcome(stdout: "Would delete 3 keys\n"))
    #expect(try await etcdctl.run(["del", "/dry/1", "--dry-run"]) == Outcome(stdout: "Would delete 1 key\n"))
    #expect(try await etcdctl.run(["del", "/dry/x", "--dry-run"]) == Outcome(stdout: "Would delete 0 keys\n"))
    #expect(try await etcdctl.run(words + ["-w", "json"]).text.hasSuffix(",\"would_delete\":3}\n"))
    #expect(try await etcdctl.run(words + ["-w", "jsonl"]).text.contains("\"would_delete\":3"))
    #expect(try await etcdctl.run(words + ["-w", "yaml"]).lines.contains("would_delete: 3"))
    #expect(try await etcdctl.run(words + ["-w", "fields"]).lines.last == "\"WouldDelete\" : 3")
    #expect(try await etcdctl.run(words + ["-w", "table"]).text.contains("|            3 |"))
    #expect(try await Self.count("/dry/", on: server) == 3)
    // With --confirm there is nothing to confirm.
    #expect(try await Self.ask(words, on: server, typing: nil).screen == "Would delete 3 keys\r\n")
  }

  @Test func aDryRunRefusesWhatItCannotShow() async throws {
    let etcdctl = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    let pairs = try await etcdctl.run(["del", "a", "--dry-run", "--prev-kv"])
    #expect(
      pairs.errorLine == "Error: --dry-run cannot be combined with --prev-kv: etcdctl get prints the keys and values")
    #expect(pairs.status == 128)
    let conditional = try await etcdctl.run(["del", "a", "--dry-run", "--if-mod-rev", "1"])
    #expect(conditional.errorLine == "Error: --dry-run cannot be combined with --if-mod-rev")
    #expect(try await etcdctl.run(["del", "a", "--dry-run", "-w", "protobuf"]).status == 4)
  }
}
