import Foundation
import TestSupport
import Testing

/// Another client that changes keys while `revert`, `cp` or `mv` are at work: between their reading and their writing
/// they wait for an answer, when `--confirm` has them ask.
@Suite(.timeLimit(.minutes(3))) struct ChangeRaceTests {
  private func server() async throws -> (EtcdServer, Etcdctl) {
    let server = try await EtcdServer.start(.init(.any()))
    return (server, Etcdctl.built(for: server))
  }

  private func fill(_ keys: Range<Int>, _ value: String, _ client: Etcdctl) async throws {
    for start in stride(from: keys.lowerBound, to: keys.upperBound, by: 100) {
      let puts = (start..<min(start + 100, keys.upperBound)).map { "put /k/\($0) \(value)" }
      #expect(try await client.run(["txn"], stdin: "\n" + puts.joined(separator: "\n") + "\n\n\n").status == 0)
    }
  }

  /// Starts a command and waits until it asks.
  private func ask(_ words: [String], _ question: String, _ client: Etcdctl) async throws -> ChildProcess {
    let child = try client.startOnTerminal(words, errors: true, environment: ["ETCDCTL_CONFIRM": "true"])
    try await child.waitForScreen("Continue? [y/N] ")
    #expect(child.progress.screen.contains("About to \(question), at "), "\(child.progress.screen)")
    return child
  }

  private func lastLine(_ child: ChildProcess) -> String {
    child.progress.screen.split(separator: "\r\n").last { $0.hasPrefix("Error") }.map(String.init) ?? ""
  }

  @Test func aRevertDoesNotOverwriteANewChange() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(100..<103, "old", client)
    try await fill(100..<104, "new", client)
    let words = ["revert", "--prefix", "/k/", "--to-rev", "2"]
    let question = #"revert 4 keys that begin with "/k/" (3 to put, 1 to delete)"#
    let revert = try await ask(words, question, client)
    _ = try await client.run(["put", "/k/101", "newest"])
    revert.write("y\n")
    let outcome = try await revert.finish()
    #expect((outcome.status, outcome.text) == (7, ""))
    #expect(lastLine(revert) == #"Error: the key "/k/101" was changed meanwhile (mod revision 4, it was 3)"#)
    // One transaction, so nothing of it was done.
    let values = ["get", "--prefix", "/k/", "--print-value-only"]
    #expect(try await client.run(values).lines == ["new", "newest", "new", "new"])
    #expect(try await client.run(words).status == 0)
    #expect(try await client.run(values).lines == ["old", "old", "old"])
  }

  /// What was done before is reported, and the next run does the rest.
  @Test func aRevertInSeveralTransactionsCanBeContinued() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(1000..<1300, "old", client)
    try await fill(1000..<1300, "new", client)
    let words = ["revert", "--prefix", "/k/", "--to-rev", "4"]
    let revert = try await ask(words, #"revert 300 keys that begin with "/k/" (300 to put, 0 to delete)"#, client)
    _ = try await client.run(["del", "/k/1200"])
    revert.write("yes\n")
    let outcome = try await revert.finish()
    #expect(outcome.status == 7)
    #expect(outcome.lines.count == 129)
    #expect(outcome.lines.last == "128 keys reverted (128 put, 0 deleted), 0 unchanged")
    #expect(lastLine(revert) == #"Error: the key "/k/1200" was deleted meanwhile"#)
    #expect(
      revert.progress.screen.contains("note: stopped after 128 of 300 keys; run the command again to continue\r\n"))
    let next = try await client.run(words)
    #expect(next.lines.last == "172 keys reverted (172 put, 0 deleted), 128 unchanged")
    #expect(Set(try await client.run(["get", "--prefix", "/k/", "--print-value-only"]).lines) == ["old"])
  }

  @Test func aMoveDoesNotLoseANewChange() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(100..<102, "a", client)
    _ = try await client.run(["put", "/to/100", "replaced"])
    let words = ["mv", "--prefix", "/k/", "/to/", "--overwrite"]
    let move = try await ask(words, "move 2 keys, replacing 1 that exists", client)
    _ = try await client.run(["put", "/k/101", "newest"])
    move.write("y\n")
    #expect(try await move.finish().status == 7)
    #expect(lastLine(move) == #"Error: the key "/k/101" was changed meanwhile (mod revision 4, it was 2)"#)
    #expect(
      try await client.run(["get", "--prefix", "/"]).lines == ["/k/100", "a", "/k/101", "newest"]
        + ["/to/100", "replaced"])
    #expect(try await client.run(words).lines.last == "2 keys moved (1 replaced)")
    #expect(try await client.run(["get", "--prefix", "/"]).lines == ["/to/100", "a", "/to/101", "newest"])
  }

  // MARK: - Ctrl-C

  /// Waits until some keys have arrived.
  private func waitForKeys(_ prefix: String, _ client: Etcdctl) async throws {
    while try await count(prefix, client) == 0 {}
  }

  private func count(_ prefix: String, _ client: Etcdctl) async throws -> Int {
    let text = try await client.run(["get", "--prefix", prefix, "--count-only", "-w", "fields"]).text
    return Int(try #require(text.firstMatch(of: /"Count" : (\d+)/)).1) ?? -1
  }

  /// How many keys were changed is said, and right, also for the transaction that was under way.
  @Test(arguments: [("cp", "copied"), ("mv", "moved")])
  func anInterruptedChangeSaysHowFarItGot(command: String, verb: String) async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(10000..<12000, "a", client)
    let child = try client.start([command, "--prefix", "/k/", "/to/", "--max-txn-ops", "2"])
    try await waitForKeys("/to/", client)
    child.signal(SIGINT)
    let outcome = try await child.finish()
    let done = try await count("/to/", client)
    #expect((1..<2000).contains(done))
    #expect(outcome.status == 5)
    #expect(outcome.lines.last == "\(done) key\(done == 1 ? "" : "s") \(verb)")
    #expect(
      outcome.stderr == "note: stopped after \(done) of 2000 keys; run the command again to continue\n"
        + "Error: context canceled: interrupted\n")
  }

  @Test func anInterruptedImportSaysHowFarItGot() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    let lines = (10000..<13000).map { "{\"key\":\"/to/\($0)\",\"value\":\"a\"}\n" }.joined()
    let directory = try TemporaryDirectory("import")
    let file = try directory.write(Array(lines.utf8), to: "keys.jsonl")
    let child = try client.start(["import", file, "--max-txn-ops", "1"])
    try await waitForKeys("/to/", client)
    child.signal(SIGINT)
    let outcome = try await child.finish()
    let done = try await count("/to/", client)
    #expect((1..<3000).contains(done))
    #expect(outcome.status == 5)
    #expect(
      outcome.stderr == "note: stopped after \(done) key\(done == 1 ? "" : "s"); the import can be repeated\n"
        + "Error: context canceled: interrupted\n")
  }

  /// Ctrl-C ends the command, not the shell.
  @Test func aShellSaysHowFarACommandGot() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(10000..<12000, "a", client)
    let directory = try TemporaryDirectory("shell")
    let shell = try client.startOnTerminal(
      ["shell"], output: true, errors: true, environment: ["XDG_STATE_HOME": directory.path])
    try await shell.waitForScreen("> ")
    shell.write("mv --prefix /k/ /to/ --max-txn-ops 2\n")
    try await waitForKeys("/to/", client)
    shell.write("\u{3}")
    try await shell.waitForScreen("run the command again to continue\r\n")
    let done = try await count("/to/", client)
    #expect(shell.progress.screen.contains("\r\nnote: stopped after \(done) of 2000 keys; run the command again"))
    shell.write("version\n")
    try await shell.waitForScreen("API version: ")
    #expect(!shell.progress.screen.contains("Error"))
    shell.write("exit\n")
    #expect(try await shell.finish().status == 0)
  }

  @Test func nothingIsDoneWithoutAYes() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(100..<101, "a", client)
    try await fill(100..<101, "b", client)
    _ = try await client.run(["put", "/c", "c"])
    for (words, question, typed) in [
      (["revert", "/k/100", "--to-rev", "2"], "revert 1 key (1 to put, 0 to delete)", "n\n"),
      (["cp", "/c", "/k/100", "--overwrite"], "copy 1 key, replacing 1 that exists", "\u{4}"),
      (
        ["revert", "--prefix", "/k", "--to-rev", "2"], #"revert 1 key that begins with "/k" (1 to put, 0 to delete)"#,
        "\n"
      ),
    ] {
      let child = try await ask(words, question, client)
      child.write(typed)
      #expect(try await child.finish() == Outcome(status: 1))
      #expect(lastLine(child) == "Error: not confirmed: nothing was changed")
    }
    #expect(try await client.run(["get", "--prefix", "/"]).lines == ["/c", "c", "/k/100", "b"])
    // No question where nothing is lost, with --yes, and without a terminal.
    for words in [
      ["cp", "/c", "/d"], ["revert", "/k/100", "--to-rev", "3"], ["cp", "/c", "/k/100", "--overwrite", "--yes"],
    ] {
      let child = try client.startOnTerminal(words, errors: true, environment: ["ETCDCTL_CONFIRM": "true"])
      #expect(try await child.finish().status == 0)
    }
    let script = try await client.run(["revert", "/k/100", "--to-rev", "3", "--confirm"])
    #expect(script.lines.first == "put /k/100")
  }

  @Test func anInterruptionAtTheQuestionChangesNothing() async throws {
    let (server, client) = try await server()
    defer { server.stop() }
    try await fill(100..<101, "a", client)
    let revert = try await ask(["revert", "/k/100", "--to-rev", "1"], "revert 1 key (0 to put, 1 to delete)", client)
    revert.write("\u{3}")
    let outcome = try await revert.finish()
    #expect((outcome.status == 0, outcome.text) == (false, ""))
    #expect(try await client.run(["get", "/k/100"]).text == "/k/100\na\n")
  }
}
