import Foundation
import TestSupport
import Testing

/// `shell` without a terminal.
@Suite(.timeLimit(.minutes(2))) struct ShellTests {
  private func shell(_ lines: String..., flags: [String] = []) async throws -> Outcome {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    return try await etcdctl.run(flags + ["shell"], stdin: lines.joined(separator: "\n"))
  }

  @Test func commandsRunInOrder() async throws {
    let outcome = try await shell(
      "# a comment", "", "put /shell/a 'one two'", "  put /shell/b \"x\\ty\"",
      "get --prefix /shell/ -w fields --limit 1",
      "get /shell/a --print-value-only", "ge /shell/b --print-value-only")
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "")
    #expect(outcome.text.hasPrefix("OK\nOK\n\"ClusterID\" : "))
    #expect(outcome.text.hasSuffix("one two\nx\ty\n"))
  }

  @Test func anErrorDoesNotEndItAndTheLastStatusCounts() async throws {
    let outcome = try await shell("frobnicate", "put /shell/c 1", "get --order UP a")
    #expect(outcome.status == 4)
    #expect(outcome.text == "OK\n")
    #expect(outcome.stderr.contains("Error: line 1: unknown command \"frobnicate\" for \"etcdctl\"\n"))
    #expect(outcome.stderr.contains("Error: line 3: unknown sort order \"UP\": choose ASCEND or DESCEND\n"))
    #expect(try await shell("frobnicate", "put /shell/c 2").status == 0)
    #expect(try await shell("").status == 0)
  }

  @Test func errexitEndsItAtTheFirstError() async throws {
    for flag in ["--errexit", "-e"] {
      let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
      let outcome = try await etcdctl.run(["shell", flag], stdin: "put /shell/d 1\nget\nput /shell/d 2\n")
      #expect(outcome.status == 128)
      #expect(outcome.text == "OK\n")
      #expect(try await etcdctl.run(["get", "/shell/d", "--print-value-only"]).text == "1\n")
    }
  }

  /// Those that have arrived together are one transaction, of which nothing shows but the revision.
  @Test func putsAreSentTogether() async throws {
    let lines = (0..<300).map { "put /shell/together/\($0) \($0)" }.joined(separator: "\n")
    let outcome = try await shell(
      lines, "get /shell/together/0 -w json", "get /shell/together/127 -w json", "get /shell/together/128 -w json")
    #expect(outcome.lines.prefix(300).allSatisfy { $0 == "OK" })
    let revisions = try outcome.lines.suffix(3).map { line in
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let pairs = try #require(object["kvs"] as? [[String: Any]])
      return try #require(pairs.first?["mod_revision"] as? Int)
    }
    #expect(revisions == [revisions[0], revisions[0], revisions[0] + 1])
  }

  @Test func putsCanBeSentOneByOne() async throws {
    let lines = (0..<20).map { "put /shell/single/\($0) \($0)" }.joined(separator: "\n") + "\n"
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(try await etcdctl.run(["shell", "--max-txn-ops", "1"], stdin: lines).lines.count == 20)
    let pairs = try await etcdctl.run(["get", "--prefix", "/shell/single/", "-w", "jsonl"]).lines
    let revisions = try pairs.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["mod_revision"] as? Int
    }
    #expect(Set(revisions).count == 20)
  }

  /// A transaction with a malformed put is refused as a whole.
  @Test func refusedPutsAreNamed() async throws {
    let lines = ["put /shell/refused/1 a", "put /shell/refused/2 b --lease 1234", "put /shell/refused/3 c"]
    let all = try await shell(lines.joined(separator: "\n"), "")
    #expect(all.text == "OK\nOK\n")
    #expect(
      all.stderr == "Error: line 2: etcdserver: requested lease not found\nhint: etcdctl lease list shows all leases\n")
    #expect(all.status == 0)
    #expect(try await shell("del --prefix /shell/refused/").text == "2\n")
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let some = try await etcdctl.run(["shell", "-e"], stdin: lines.joined(separator: "\n") + "\n")
    #expect((some.text, some.status) == ("OK\n", 1))
    #expect(try await shell("get --prefix /shell/refused/ --keys-only").text == "/shell/refused/1\n\n")
  }

  /// Nobody waits for more lines: whoever writes them may wait for the result.
  @Test func aLineIsRunWhenItArrives() async throws {
    let child = try Etcdctl.built(for: try await EtcdServer.plain()).start(["shell"])
    for count in 1...3 {
      child.write("put /shell/dialog \(count)\n")
      try await child.waitForLines(count)
    }
    child.closeInput()
    #expect(try await child.finish().status == 0)
  }

  @Test func exitTakesAStatus() async throws {
    #expect(try await shell("exit 7", "put /shell/never 1").status == 7)
    #expect(try await shell("get", "quit").status == 128)
    #expect(
      try await shell("get a |", "exit")
        == Outcome(
          stderr: "Error: line 1: a program is missing after |\n", status: 3))
  }

  @Test func theFlagsOfTheShellAreTheDefaultsOfItsCommands() async throws {
    let outcome = try await shell(
      "put /shell/e 1", "get /shell/e --hex=false -w simple",
      "get /shell/e --endpoints 127.0.0.1:1 --dial-timeout 100ms",
      flags: ["-w", "json"])
    #expect(outcome.lines.first?.hasPrefix("{\"header\":") == true)
    #expect(outcome.lines.suffix(2) == ["/shell/e", "1"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains("127.0.0.1:1") == true)
  }

  /// All commands use the connection of the first one.
  @Test func thereIsOneConnection() async throws {
    let server = try await EtcdServer.plain()
    let puts = (0..<20).map { "put /shell/many v\($0)" }.joined(separator: "\n")
    let one = try await Etcdctl.built(for: server).run(["--debug", "shell"], stdin: "put /shell/many v\n")
    let many = try await Etcdctl.built(for: server).run(["--debug", "shell"], stdin: puts)
    #expect(many.lines.count == 20)
    let connections = { (outcome: Outcome) in outcome.stderr.components(separatedBy: "  Trying ").count }
    #expect(connections(one) == 2, "\(one.stderr)")
    #expect(connections(many) == connections(one))
    // Nor does another connection come of settings that have nothing to do with it.
    let directory = try TemporaryDirectory("shell")
    let context = try directory.write(Array("ETCDCTL_ENDPOINTS=\(server.url())\n".utf8), to: "a.env")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: context)
    let mixed = try await Etcdctl.built(for: server).run(
      ["--debug", "shell"],
      stdin: "get /shell/many\nget /shell/many --confirm\nget /shell/many --context \(context)\n")
    #expect(mixed.lines.count == 6)
    #expect(connections(mixed) == connections(one), "\(mixed.stderr)")
  }

  @Test func errorsOfLinesHaveTheColorsOfTheShell() async throws {
    for line in ["frobnicate", "get --nonsense", "get 'a"] {
      #expect(try await shell(line, flags: ["--color=always"]).stderr.contains("\u{1b}[1;31mError:"), "\(line)")
      #expect(!(try await shell(line).stderr.contains("\u{1b}")), "\(line)")
    }
    let never = try await shell("frobnicate --color never", flags: ["--color=always"])
    #expect(!never.stderr.contains("\u{1b}"))
  }

  @Test func outputGoesThroughOtherPrograms() async throws {
    let directory = try TemporaryDirectory("shell")
    let file = directory.file("out put")
    let outcome = try await shell(
      "put /shell/f/1 a", "put /shell/f/2 b", "get --prefix /shell/f/ --keys-only | grep 2 | tr a-z A-Z",
      "get --prefix /shell/f/ --print-value-only > '\(file)'", "get /shell/f/1 --print-value-only >> '\(file)'",
      "!echo from sh", "get --prefix /shell/f/ | true", "get | cat", "get /shell/f/1 | (exit 9)")
    #expect(outcome.text == "OK\nOK\n/SHELL/F/2\nfrom sh\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "a\nb\na\n")
    #expect(outcome.status == 9)
    #expect(outcome.stderr.hasPrefix("Error: line 8: get command needs a key"))
    #expect(try await shell("get | cat").status == 128)
  }

  /// As `head` ends a pipeline in a shell.
  @Test func aReaderThatHasSeenEnoughEndsTheCommand() async throws {
    let outcome = try await shell("put /shell/g 1", "watch --rev 1 --prefix /shell/g | head -n 1", "get /shell/g")
    #expect(outcome == Outcome(stdout: "OK\nPUT\n/shell/g\n1\n"))
  }

  @Test func locksAreReleasedBeforeTheNextCommand() async throws {
    let outcome = try await shell(
      "lock shell/lock -- echo held", "lock shell/lock -- sh -c 'exit 5'", "get --prefix shell/lock", "!exit 6")
    #expect(outcome == Outcome(stdout: "held\n", stderr: "Error: line 2: exit status 5\n", status: 6))
  }

  @Test func aValueMayFollowOnStandardInput() async throws {
    #expect(try await shell("put /shell/h", "the rest", "of it\n").text == "OK\n")
    #expect(try await shell("get /shell/h --print-value-only").text == "the rest\nof it\n\n")
  }

  @Test func aShellInAShellIsRefused() async throws {
    let outcome = try await shell("shell")
    #expect(outcome == Outcome(stderr: "Error: line 1: this is a shell already\n", status: 1))
  }

  @Test func environmentAndBadInputAreReportedOnce() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain()).adding(["ETCDCTL_ENDPIONTS": "x"])
    let outcome = try await etcdctl.run(["shell"], stdin: "put /shell/i 1\nput /shell/i 2\nput '/shell")
    #expect(outcome.stderr.components(separatedBy: "unrecognized environment variable").count == 2)
    #expect(outcome.stderr.hasSuffix("Error: line 3: nothing closes the quote before /shell\n"))
    #expect(outcome.status == 3)
    #expect(try await etcdctl.run(["shell", "file"]).status == 128)
  }
}
