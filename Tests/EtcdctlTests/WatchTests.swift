import Foundation
import TestSupport
import Testing

/// `watch`.
@Suite(.timeLimit(.minutes(2))) struct WatchTests {
  private func client() async throws -> Etcdctl { Etcdctl.built(for: try await EtcdServer.plain()) }

  /// The server ignores progress requests before it has created the watch.
  @Test func progressMayBeAskedForAtOnce() async throws {
    let server = try await EtcdServer.plain()
    for _ in 0..<10 {
      let watch = try Etcdctl.built(for: server).start(["watch", "-i"])
      watch.write("watch /watch/progress/at/once\nprogress\n")
      try await watch.wait(for: "the answer") { $0.text.contains("progress notify: ") }
      watch.signal(SIGTERM)
      _ = try await watch.finish()
    }
  }

  /// The server ignores progress requests as well until a watch of the past has caught up with it, a tenth of a second
  /// later.
  @Test(arguments: EtcdRelease.all) func progressOfThePastMayBeAskedForAtOnce(release: EtcdRelease) async throws {
    let server = try await EtcdServer.start(.init(release))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "other", "v"])
    let watch = try client.start(["watch", "-i"])
    watch.write("watch --rev=2 key\nprogress\n")
    try await watch.wait(for: "the answer") { $0.text == "progress notify: 2\n" }
    // One answer for one question.
    _ = try await client.run(["put", "key", "v"])
    try await watch.waitForLines(4)
    watch.signal(SIGTERM)
    #expect(try await watch.finish().lines == ["progress notify: 2", "PUT", "key", "v"])
  }

  @Test func printsWhatHappens() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let watch = try client.start(["watch", "/watch/", "--prefix", "--prev-kv"])
    try await server.waitForWatchers(1)
    _ = try await client.run(["put", "/watch/a", "1"])
    _ = try await client.run(["put", "/watch/a", "2"])
    _ = try await client.run(["del", "/watch/a"])
    let lines = try await watch.waitForLines(13)
    #expect(
      lines == [
        "PUT", "/watch/a", "1", "PUT", "/watch/a", "1", "/watch/a", "2", "DELETE", "/watch/a", "2", "/watch/a", "",
      ])
    watch.signal(SIGINT)
    #expect(try await watch.finish().stderr == "")
  }

  @Test(arguments: ["simple", "json", "fields", "protobuf"]) func replaysHistoryAsTheRealOne(format: String)
    async throws
  {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for number in 1...3 { _ = try await client.run(["put", "k<", "value \(number)"]) }
    _ = try await client.run(["del", "k<"])
    func output(_ program: Etcdctl, until isComplete: @escaping @Sendable (ChildProcess.Progress) -> Bool) async throws
      -> [UInt8]
    {
      let watch = try program.start(["watch", "k<", "--rev=1", "--prev-kv", "-w", format])
      try await watch.wait(for: "the last event", until: isComplete)
      watch.signal(SIGTERM)
      return try await watch.finish().stdout
    }
    // The third value stands in its own event and in that of the deletion.
    let value = format == "json" ? Data("value 3".utf8).base64EncodedString() : "value 3"
    let ours = try await output(client) { $0.text.components(separatedBy: value).count == 3 }
    let real = try await output(Etcdctl.real(for: server)) { $0.stdout.count >= ours.count }
    #expect(ours == real)
  }

  @Test func aProgramRunsForEachChange() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/watch/exec", "two \"words\""])
    let script = "echo $ETCD_WATCH_EVENT_TYPE $ETCD_WATCH_KEY $ETCD_WATCH_VALUE"
    let watch = try client.start(["watch", "/watch/exec", "--rev=1", "--", "sh", "-c", script])
    let lines = try await watch.waitForLines(4)
    #expect(lines == ["PUT", "/watch/exec", "two \"words\"", #""PUT" "/watch/exec" "two \"words\"""#])
    watch.signal(SIGTERM)
    _ = try await watch.finish()
    let failing = try await client.run(["watch", "/watch/exec", "--rev=1", "--", "sh", "-c", "exit 3"])
    #expect(failing.status == 1)
    #expect(failing.stderr.contains("exit status 3"))
  }

  @Test func theKeyCanComeFromTheEnvironment() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/watch/env", "v"])
    let watch = try client.adding(["ETCDCTL_WATCH_KEY": "/watch/env"]).start(["watch", "--rev=1"])
    #expect(try await watch.waitForLines(3) == ["PUT", "/watch/env", "v"])
    watch.signal(SIGTERM)
    _ = try await watch.finish()
    let conflict = try await client.adding(["ETCDCTL_WATCH_KEY": "/watch/env"]).run(["watch", "other"])
    #expect(conflict.status == 128)
    let lonely = try await client.adding(["ETCDCTL_WATCH_RANGE_END": "z"]).run(["watch", "other"])
    #expect(lonely.status == 128)
  }

  @Test func watchesRunSideBySideInInteractiveMode() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/watch/i/a", "1"])
    _ = try await client.run(["put", "/watch/i/b", "2"])
    let watch = try client.start(["watch", "-i"])
    watch.write("watch /watch/i/a --rev=1\n")
    #expect(try await watch.waitForLines(3) == ["PUT", "/watch/i/a", "1"])
    watch.write("watch \"/watch/i/b\" --rev=1\n")
    #expect(try await watch.waitForLines(6).suffix(3) == ["PUT", "/watch/i/b", "2"])
    watch.write("nonsense\nprogress\n")
    try await watch.wait(for: "the progress") { $0.text.contains("progress notify: ") }
    watch.closeInput()
    let outcome = try await watch.finish()
    #expect(outcome.status == 3)
    #expect(outcome.stderr.contains("invalid line \"nonsense\""))
    #expect(outcome.errorLine == "Error: error reading watch request line: end of input")
  }

  /// Invalid lines are reported and skipped.
  @Test func wrongLinesLeaveTheOtherWatchesAlone() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/watch/lines", "1"])
    let watch = try client.start(["watch", "-i"])
    watch.write("watch a b --prefix\nwatch -- echo\nwatch\n\nnonsense \u{1b}[31m\nwatch /watch/lines --rev=1 -i\n")
    #expect(try await watch.waitForLines(3) == ["PUT", "/watch/lines", "1"])
    watch.write("watch a b --prefix\n")
    try await watch.wait(for: "the second note") { $0.errorText.split(separator: "\n").count == 6 }
    _ = try await client.run(["put", "/watch/lines", "2"])
    #expect(try await watch.waitForLines(6).last == "2")
    watch.closeInput()
    let outcome = try await watch.finish()
    #expect(outcome.status == 3)
    #expect(
      outcome.stderr == """
        invalid line "watch a b --prefix": range_end cannot be combined with --prefix
        invalid line "watch -- echo": watch command needs a key
        invalid line "watch": watch needs a key
        invalid line "": expected watch or progress
        invalid line "nonsense \\x1b[31m": expected watch or progress
        invalid line "watch a b --prefix": range_end cannot be combined with --prefix
        Error: error reading watch request line: end of input

        """)
  }

  @Test(arguments: [
    ("watch a --bogus", "unknown flag: --bogus"), ("watch a -w json", "unknown shorthand flag: 'w' in -w"),
    (
      "watch a --rev=x",
      "invalid argument \"x\" for \"--rev\" flag: expected a whole number"
    ),
    ("watch a --", "watch command needs a program after --"),
    ("watch --rev=5", "watch command needs a key"), ("watch --help", "help requested"),
  ])
  func wrongFlagsInALineEndTheSession(line: String, message: String) async throws {
    let outcome = try await client().run(["watch", "-i"], stdin: line + "\nwatch b\n")
    #expect(outcome == Outcome(stderr: "Error: \(message)\n", status: 128))
  }

  @Test func theProgramGetsNeitherInputNorSecrets() async throws {
    let client = try await client()
    _ = try await client.run(["put", "/watch/surroundings", "1"])
    let script = "cat; echo $PASSED ${ETCDCTL_PASSWORD-none} ${ETCDCTL_ENDPOINTS:+endpoints}"
    let watch = try client.adding(["ETCDCTL_PASSWORD": "secret", "PASSED": "on"])
      .start(["watch", "/watch/surroundings", "--rev=1", "--", "sh", "-c", script])
    #expect(try await watch.waitForLines(4).last == "on none endpoints")
    watch.signal(SIGTERM)
    _ = try await watch.finish()
  }

  @Test func aCompactedRevisionEndsIt() async throws {
    let server = try await EtcdServer.start(.init(try .any()))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    for number in 1...4 { _ = try await client.run(["put", "k", "\(number)"]) }
    #expect(try await client.run(["compaction", "4"]) == Outcome(stdout: "compacted revision 4\n"))
    for format in ["simple", "json", "fields", "protobuf"] {
      try await expectSame(["watch", "k", "--rev=2", "-w", format], on: server)
    }
    let outcome = try await client.run(["watch", "k", "--rev=2"])
    #expect(outcome.status == 5)
    #expect(outcome.errorLine == "Error: watch is canceled by the server")
  }

  @Test(arguments: [false, true]) func goesOnWhenItsMemberDies(freezing: Bool) async throws {
    let server = try await EtcdServer.start(.init(try .any(), members: 3))
    defer { server.stop() }
    let client = Etcdctl.built(for: server)
    let watch = try client.start(["watch", "/watch/die/", "--prefix"])
    try await server.waitForWatchers(1)
    let victim = try await server.memberWithWatcher()
    let others = server.members.indices.filter { $0 != victim }.map { server.url($0) }
    let writer = client.adding([
      "ETCDCTL_ENDPOINTS": others.joined(separator: ","), "ETCDCTL_COMMAND_TIMEOUT": "15s",
    ])
    _ = try await writer.run(["put", "/watch/die/1", "before"])
    try await watch.waitForLines(3)
    if freezing { server.freeze(victim) } else { server.kill(victim) }
    defer { if freezing { server.thaw(victim) } }
    for number in 2...4 { try await put("/watch/die/\(number)", writer) }
    let lines = try await watch.waitForLines(12, timeout: .seconds(60))
    #expect(lines.filter { $0.hasPrefix("/watch/die/") } == (1...4).map { "/watch/die/\($0)" })
    watch.signal(SIGTERM)
    let outcome = try await watch.finish()
    #expect(outcome.stderr.contains("watch interrupted ("))
  }

  /// Writes a key, also while the cluster elects a new leader.
  private func put(_ key: String, _ client: Etcdctl) async throws {
    for _ in 1...20 {
      if try await client.run(["put", key, "after"]).status == 0 { return }
    }
    Issue.record("\(key) could not be written")
  }

  @Test func neverConnectedIsAnError() async throws {
    let dead = "127.0.0.1:\(try FreePorts.reserve(1)[0])"
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": dead, "ETCDCTL_DIAL_TIMEOUT": "200ms"])
    let outcome = try await client.run(["watch", "k"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.contains(dead) == true)
  }

  @Test(arguments: [["watch"], ["watch", "a", "--"], ["watch", "a", "b", "--prefix"]]) func wrongArguments(
    words: [String]
  ) async throws {
    #expect(try await client().run(words).status == 128)
  }
}
