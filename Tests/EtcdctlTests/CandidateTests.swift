import Foundation
import TestSupport
import Testing

/// The hidden command that completion scripts run.
@Suite(.timeLimit(.minutes(2))) struct CandidateTests {
  private static let patience = ["ETCDCTL_COMPLETION_TIMEOUT": "15s"]

  private func candidates(
    _ words: [String], of etcdctl: Etcdctl, _ environment: [String: String] = patience
  ) async throws -> [String] {
    let outcome = try await etcdctl.run(["__complete"] + words, environment: environment)
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "")
    return outcome.lines
  }

  @Test(arguments: EtcdRelease.all) func keysComeBySegment(release: EtcdRelease) async throws {
    let server = try await EtcdServer.plain(release)
    let etcdctl = Etcdctl.built(for: server)
    let keys = ["a", "a/", "a/b", "a/c/d", "a/c/e", "a//x", "ab", "-dash"]
    for key in keys { _ = try await etcdctl.run(["put", "--", "/segments/\(key)", "v"]) }
    _ = try await etcdctl.run(bytes: [Array("put".utf8), Array("/segments/no\u{ff}".utf8), [0x76]])
    _ = try await etcdctl.run(bytes: [Array("put".utf8), Array("/segments/bad".utf8) + [0xff], [0x76]])
    _ = try await etcdctl.run(["put", "/segments/new\nline", "v"])
    let base = ["a", "a/", "ab", "-dash", "no\u{ff}"].map { "/segments/\($0)" }.sorted()
    #expect(try await candidates(["get", "/segments/"], of: etcdctl).sorted() == base)
    #expect(
      try await candidates(["get", "/segments/a/"], of: etcdctl)
        == ["/segments/a/", "/segments/a//", "/segments/a/b", "/segments/a/c/"])
    #expect(try await candidates(["del", "/segments/a", "/segments/a/c/"], of: etcdctl).count == 2)
    #expect(try await candidates(["get", "/segm"], of: etcdctl) == ["/segments/"])
    #expect(try await candidates(["get", "/segments/zzz"], of: etcdctl) == [])
  }

  /// Without `--`, a key that begins with a dash would be taken for a flag.
  @Test func dashesNeedDashes() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    for key in ["-dash", "plain"] { _ = try await etcdctl.run(["put", "--", key, "v"]) }
    #expect(try await candidates(["get", ""], of: etcdctl) == ["plain"])
    #expect(try await candidates(["get", "--", ""], of: etcdctl) == ["-dash", "plain"])
  }

  /// Of many, some hundreds are printed, which have no more in common than all.
  @Test func manyKeysAreCutShort() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    for thousand in 0..<20 {
      let puts = (0..<120).map { "put /many/\(thousand * 120 + $0 + 10000)/x v" }.joined(separator: "\n")
      #expect(try await etcdctl.run(["txn"], stdin: "\n\(puts)\n\n\n").status == 0)
    }
    let found = try await candidates(["get", "/many/"], of: etcdctl)
    #expect((300...500).contains(found.count))
    #expect(Set(found.map { $0.prefix(8) }) == ["/many/10", "/many/11", "/many/12"])
    #expect(try await candidates(["get", "/many/1200"], of: etcdctl).count == 10)
  }

  @Test func namesAreDescribed() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    for member in try await candidates(["member", "remove", ""], of: etcdctl) {
      #expect(member.firstMatch(of: /^[0-9a-f]{13,16}\t\S+ http:\/\/127\.0\.0\.1:\d+$/) != nil, "\(member)")
    }
    let urls = (0..<3).map { server.url($0) }
    let all = try await candidates(["--endpoints", ""], of: etcdctl)
    #expect(all.map { $0.prefix { $0 != "\t" } }.sorted() == urls.map { $0[...] }.sorted())
    let rest = try await candidates(["--endpoints", "\(urls[1]),"], of: etcdctl)
    #expect(rest.allSatisfy { $0.hasPrefix("\(urls[1]),http://") && !$0.hasPrefix("\(urls[1]),\(urls[1])") })
    #expect(rest.count == 2)
    let bare = try await candidates(["--endpoints=127"], of: etcdctl)
    #expect(bare.count == 3 && bare.allSatisfy { $0.hasPrefix("127.0.0.1:") })

    let grant = try await etcdctl.grantLease().text
    let lease = try #require(try await candidates(["lease", "revoke", ""], of: etcdctl).first)
    #expect(lease.firstMatch(of: /^[0-9a-f]{16}\t(5|6)\d\ds left of 600s$/) != nil && lease.hasPrefix(grant))
  }

  @Test func usersAndRolesNeedPermission() async throws {
    let server = try await EtcdServer.shared(.init(.any(), authentication: true))
    let etcdctl = Etcdctl.built(for: server)
    for words in [["role", "add", "completed"], ["user", "add", "completer:pw"]] { _ = try await etcdctl.run(words) }
    _ = try await etcdctl.run(["role", "grant-permission", "completed", "readwrite", "/app/", "--prefix"])
    _ = try await etcdctl.run(["user", "grant-role", "completer", "completed"])
    #expect(try await candidates(["user", "get", "compl"], of: etcdctl) == ["completer\tcompleted"])
    #expect(try await candidates(["role", "delete", "compl"], of: etcdctl) == ["completed\treadwrite prefix /app/"])
    #expect(try await candidates(["user", "grant-role", "completer", "compl"], of: etcdctl).count == 1)
    _ = try await etcdctl.run(["put", "/app/allowed", "v"])
    let other = etcdctl.adding(["ETCDCTL_USER": ""])
    let user = ["--user", "completer:pw"]
    #expect(try await candidates(user + ["get", "/app/"], of: other) == ["/app/allowed"])
    #expect(try await candidates(user + ["user", "get", ""], of: other) == [])
    #expect(try await candidates(["get", "/app/"], of: other) == [])
    #expect(try await candidates(["--user", "completer", "get", "/app/"], of: other) == [])
    #expect(try await candidates(["--user", "completer:wrong", "get", "/app/"], of: other) == [])
  }

  @Test func contextsAreOfferedAndHeeded() async throws {
    let server = try await EtcdServer.plain()
    _ = try await Etcdctl.built(for: server).run(["put", "/context/key", "v"])
    let settings = try TemporaryDirectory("settings")
    try FileManager.default.createDirectory(atPath: settings.file("etcdctl"), withIntermediateDirectories: true)
    for (name, endpoints) in [("lab", server.url()), ("prod", "http://127.0.0.1:1")] {
      try settings.write(Array("export ETCDCTL_ENDPOINTS='\(endpoints)'\n".utf8), to: "etcdctl/\(name).env")
    }
    let etcdctl = Etcdctl.built.adding(["XDG_CONFIG_HOME": settings.path])
    let all = ["lab\t\(server.url())", "prod\thttp://127.0.0.1:1"]
    #expect(try await candidates(["--context", ""], of: etcdctl) == all)
    #expect(try await candidates(["context", "use", "p"], of: etcdctl) == [all[1]])
    #expect(try await candidates(["--context", "lab", "get", "/context/"], of: etcdctl) == ["/context/key"])
    #expect(
      try await candidates(["get", "/context/"], of: etcdctl.adding(["ETCDCTL_CONTEXT": "lab"])) == ["/context/key"])
    // Not the cluster that would be used otherwise.
    let other = etcdctl.adding(server.clientEnvironment)
    #expect(try await candidates(["--context", "none", "get", "/context/"], of: other) == [])
    #expect(try await candidates(["get", "/context/", "--from-snapshot", "x.db", "/context/"], of: other) == [])
  }

  /// A cluster that doesn't respond keeps nobody waiting.
  @Test func nothingTakesLong() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    defer { server.stop() }
    let etcdctl = Etcdctl.built(for: server)
    server.freeze()
    defer { server.thaw() }
    var fastest = Duration.seconds(60)
    // The machine may be busy with other tests.
    for _ in 0..<5 {
      let start = ContinuousClock.now
      #expect(try await candidates(["get", "/"], of: etcdctl, [:]) == [])
      fastest = min(fastest, ContinuousClock.now - start)
    }
    #expect(fastest < .milliseconds(350))
  }

  @Test func nothingWrittenIsAnError() async throws {
    let nowhere = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "http://127.0.0.1:1", "ETCDCTL_API": "2"])
    for words in [
      [], [""], ["get"], ["frobnicate", ""], ["get", "--lease", ""], ["--endpoints"],
      ["--endpoints", "http://[", "get", ""],
      ["get", "--rev", "x", ""], ["get", "-zzz", ""], ["--", ""], ["help", "frobnicate", ""], ["get", "--=", ""],
      ["--password-file", "/nonexistent", "--user", "a", "get", ""], ["--cert", "/nonexistent", "get", ""],
      ["k8s", "get", "", ""], ["put", "k", "v", "more", ""], ["-", ""], ["--dial-timeout", "-1s", "get", ""],
    ] {
      #expect(try await candidates(words, of: nowhere, [:]).allSatisfy { !$0.contains("Error") }, "\(words)")
    }
    #expect(try await candidates(["member", "l"], of: nowhere) == ["list\tLists the members of the cluster"])
    #expect(try await candidates(["get", "--lim"], of: nowhere).first?.hasPrefix("--limit\t") == true)
    #expect(try await candidates(["member", "list", "-w", "ta"], of: nowhere) == ["table"])
    let help = try await Etcdctl.built.run(["--help"]).text
    #expect(!help.contains("__complete"))
  }
}
