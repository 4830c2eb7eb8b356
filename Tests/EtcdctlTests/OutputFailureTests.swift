import Foundation
import TestSupport
import Testing

/// Standard output that cannot be written.
@Suite(.timeLimit(.minutes(2))) struct OutputFailureTests {
  private static let sentence = "Error: could not write the output: no space left on device\n"

  private func run(_ arguments: [String], _ client: Etcdctl) async throws -> Outcome {
    var launch = client.launch(arguments, [:], nil, .bytes(Array("\n\n\n".utf8)))
    launch.output = .file("/dev/full")
    return try await client.run(launch)
  }

  @Test(arguments: [
    ["version"], ["options"], ["help"], ["get", "--help"], ["completion"], ["completion", "bash"], ["member"],
  ])
  func whatNeedsNoServerSaysSo(arguments: [String]) async throws {
    #expect(try await run(arguments, .built) == Outcome(stderr: Self.sentence, status: 6))
  }

  @Test(arguments: [
    "put /full/a 1", "get /full/a", "get /full/a -w json", "del /full/b --prev-kv", "watch /full/a --rev 1",
    "txn", "lease grant 60", "lease list", "member list", "member list -w table", "endpoint status",
    "endpoint health", "endpoint hashkv", "user list", "user add full2:full", "user get full", "role add full2",
    "role list", "role get full", "lock full", "elect full me", "defrag", "snapshot save", "doctor",
    "doctor --nagios",
  ])
  func everyCommandSaysSo(line: String) async throws {
    let server = try await EtcdServer.plain()
    let client = Etcdctl.built(for: server)
    _ = try await client.run(["put", "/full/a", "1"])
    let directory = try TemporaryDirectory("full")
    var words = line.split(separator: " ").map(String.init)
    if words == ["snapshot", "save"] { words.append(directory.file("full.db")) }
    // Data to list, and what an earlier run has added.
    _ = try await client.run(["user", "add", "full:full"])
    _ = try await client.run(["role", "add", "full"])
    for word in ["user", "role"] { _ = try await client.run([word, "delete", "full2"]) }
    let outcome = try await run(words, client)
    #expect(outcome.status == 6)
    #expect(outcome.stderr.hasSuffix(Self.sentence))
  }

  /// A failure of the command takes precedence, and so does its exit status.
  @Test func anErrorOfTheCommandGoesFirst() async throws {
    let usage = try await run(["get", "--nope"], .built)
    #expect(usage == Outcome(stderr: "Error: unknown flag: --nope\n", status: 1))
  }

  @Test func aReaderThatWentAwayIsNoError() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    var shell = Etcdctl(executable: "/bin/sh", environment: client.environment)
    shell.environment["PROGRAM"] = client.executable
    let script = "{ \"$PROGRAM\" version; echo status $? >&2; } | true"
    #expect(try await shell.run(["-c", script]).stderr == "status 0\n")
    let wrong = "{ sleep 0.2; \"$PROGRAM\" get --nope; echo status $? >&2; } | true"
    #expect(try await shell.run(["-c", wrong]).stderr == "Error: unknown flag: --nope\nstatus 1\n")
  }
}
