import Foundation
import TestSupport
import Testing

/// The test harness.
@Suite(.timeLimit(.minutes(2))) struct HarnessTests {
  private func shell(_ script: String, input: Launch.Input = .bytes([])) -> Launch {
    Launch(executable: "/bin/sh", arguments: ["-c", script].map { Array($0.utf8) }, input: input)
  }

  @Test func collectsOutputErrorsAndStatus() async throws {
    let outcome = try await ChildProcess(shell("cat; echo bad >&2; exit 7", input: .bytes([0, 255, 10]))).finish()
    #expect(outcome == Outcome(stdout: [0, 255, 10], stderr: "bad\n", status: 7))
  }

  @Test func passesWordsThatAreNotText() async throws {
    var launch = Launch(executable: "/usr/bin/printf")
    launch.arguments = [Array("%s|%s".utf8), [0xff, 0xfe], []]
    #expect(try await ChildProcess(launch).finish() == Outcome(stdout: [0xff, 0xfe, UInt8(ascii: "|")]))
  }

  @Test func reportsTheSignalThatEndedAProgram() async throws {
    let child = try ChildProcess(shell("echo up; exec sleep 60"))
    try await child.waitForLines(1)
    child.signal(SIGTERM)
    #expect(try await child.finish() == Outcome(stdout: "up\n", status: -SIGTERM))
  }

  @Test func talksWithARunningProgram() async throws {
    let child = try ChildProcess(shell("while read -r line; do echo \"<$line>\"; done", input: .open))
    child.write("one\ntwo\n")
    #expect(try await child.waitForLines(2) == ["<one>", "<two>"])
    child.write("three\n")
    #expect(try await child.waitForLines(3) == ["<one>", "<two>", "<three>"])
    child.closeInput()
    #expect(try await child.finish() == Outcome(stdout: "<one>\n<two>\n<three>\n"))
  }

  @Test func killsAProgramThatTakesTooLong() async throws {
    let child = try ChildProcess(shell("sleep 60 & wait"))
    await #expect(throws: HarnessError.self) { try await child.finish(timeout: .milliseconds(50)) }
    try await child.wait(for: "its end") { $0.status == -SIGKILL }
  }

  @Test func doesNotWaitForWhatAProgramLeavesBehind() async throws {
    let started = ContinuousClock.now
    #expect(try await ChildProcess(shell("sleep 60 & echo done")).finish() == Outcome(stdout: "done\n"))
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test func closingTheOutputIsABrokenPipe() async throws {
    let child = try ChildProcess(shell("exec yes"))
    try await child.waitForLines(1)
    child.closeOutput()
    #expect(try await child.finish().status == -SIGPIPE)
  }

  @Test func givesProgramsATerminal() async throws {
    var launch = shell("test -t 0 && tty >&2; stty size; stty -echo; printf 'Password: '; read -r word; echo \"$word\"")
    launch.input = .terminal
    launch.output = .terminal
    let child = try ChildProcess(launch)
    try await child.waitForScreen("Password: ")
    child.write("secret\n")
    let outcome = try await child.finish()
    #expect(outcome.stderr.hasPrefix("/dev/pts/"))
    #expect(child.progress.screen == "24 80\r\nPassword: secret\r\n")
  }

  @Test func runsInADirectory() async throws {
    let directory = try TemporaryDirectory()
    var launch = shell("echo kept > file; pwd")
    launch.directory = directory.path
    #expect(try await ChildProcess(launch).finish() == Outcome(stdout: directory.path + "\n"))
    #expect(try String(contentsOfFile: directory.file("file"), encoding: .utf8) == "kept\n")
  }

  @Test func measuresMemory() async throws {
    let child = try ChildProcess(shell("head -c 50000000 /dev/zero | tail -c 50000000 | wc -c"))
    #expect(try await child.finish().text == "50000000\n")
    #expect(child.peakMemory > 100_000)
  }

  @Test(arguments: EtcdRelease.all) func serversOfEveryKindStart(release: EtcdRelease) async throws {
    for security in [EtcdServer.Security.plain, .tls, .mutualTLS] {
      let server = try await EtcdServer.shared(.init(release, security: security))
      let client = try Etcdctl.real(for: server)
      #expect(try await client.run(["put", "/harness/key", "value"]) == Outcome(stdout: "OK\n"))
      #expect(try await client.run(["get", "/harness/key"]).text == "/harness/key\nvalue\n")
    }
  }

  @Test(arguments: EtcdRelease.all) func authenticationIsOn(release: EtcdRelease) async throws {
    let server = try await EtcdServer.shared(.init(release, authentication: true))
    let client = try Etcdctl.real(for: server)
    #expect(try await client.run(["get", "/s/1"]).text == "/s/1\nsecret\n")
    let alice = try await client.run(["get", "/s/1"], environment: ["ETCDCTL_USER": "alice:alicepw"])
    #expect(alice.errorLine == "Error: etcdserver: permission denied")
  }

  @Test func aClusterOutlivesAMember() async throws {
    let server = try await EtcdServer.start(.init(.any(), members: 3))
    let client = try Etcdctl.real(for: server)
    #expect(try await client.run(["member", "list"]).lines.count == 3)
    let first = try await server.leader()
    server.kill(first)
    #expect(try await server.leader() != first)
    let others = server.members.indices.filter { $0 != first }.map { server.url($0) }.joined(separator: ",")
    #expect(try await client.run(["put", "a", "b"], environment: ["ETCDCTL_ENDPOINTS": others]).text == "OK\n")
    try await server.restart(first)
    #expect(try await client.run(["get", "a"], environment: ["ETCDCTL_ENDPOINTS": server.url(first)]).text == "a\nb\n")
    server.stop()
  }

  @Test(arguments: Certificates.Name.allCases)
  func certificatesAreWhatTheirNamesSay(name: Certificates.Name) async throws {
    let authority =
      switch name {
      case .stranger: try await Certificates.otherAuthority()
      case .underOldAuthority: try await Certificates.oldAuthority()
      default: try await Certificates.authority()
      }
    let file = try await Certificates.certificate(name)
    let launch = Launch(
      executable: "/usr/bin/openssl",
      arguments: ["verify", "-CAfile", authority, "-untrusted", file, file].map { Array($0.utf8) })
    let outcome = try await ChildProcess(launch).finish()
    let old: Set<Certificates.Name> = [.expiredServer, .expiredClient, .underOldAuthority, .underOldIntermediate]
    let expired = old.contains(name)
    #expect((outcome.status == 0) == (!expired && name != .futureServer))
    #expect(outcome.stderr.contains("expired") == expired)
  }
}
