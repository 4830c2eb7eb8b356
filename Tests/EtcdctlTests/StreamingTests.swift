import TestSupport
import Testing

/// Responses larger than what the program keeps in memory.
@Suite(.timeLimit(.minutes(2))) struct StreamingTests {
  /// A separate server with this many keys of 1 MiB with the prefix `/large/`.
  private func server(keys: Int) async throws -> EtcdServer {
    let server = try await EtcdServer.start(.init(try .any()))
    let client = Etcdctl.built(for: server)
    let value = String(repeating: "0123456789abcdef", count: 1 << 16)
    for number in 1...keys { _ = try await client.run(["put", "/large/\(number)"], stdin: value) }
    return server
  }

  /// A command of the executable in a shell's script, as `etcdctl`.
  private func shell(_ script: String, on server: EtcdServer) throws -> ChildProcess {
    let client = Etcdctl.built(for: server)
    var shell = Etcdctl(executable: "/bin/sh", environment: client.environment)
    shell.environment["PROGRAM"] = client.executable
    return try shell.start(["-c", "etcdctl() { \"$PROGRAM\" \"$@\"; }\n" + script])
  }

  /// Reads the first byte of standard output, reports it, and continues when told to.
  private let reader = "{ dd bs=1 count=1 2> /dev/null; echo; read go <&4; cat > /dev/null; }"

  @Test(arguments: ["get /large --prefix", "get /large --prefix -w json", "txn"])
  func anErrorAfterTheFirstLineHasItsStatus(command: String) async throws {
    let server = try await server(keys: 24)
    defer { server.stop() }
    let script = """
      exec 4<&0
      { printf '\\nget /large --prefix\\n\\n\\n' | etcdctl \(command); echo "status $?" >&2; } | \(reader)
      """
    let child = try shell(script, on: server)
    _ = try await child.waitForLines(1)
    server.kill(0)
    child.write("go\n")
    let outcome = try await child.finish()
    #expect(outcome.stderr.contains("status 1\n"))
    #expect(outcome.stderr.contains("Error: "))
  }

  @Test(arguments: ["get /large --prefix", "get /large --prefix -w json", "txn", "txn -w fields"])
  func aReaderThatHasEnoughEndsTheTransfer(command: String) async throws {
    let server = try await server(keys: 24)
    defer { server.stop() }
    let script = """
      { printf '\\nget /large --prefix\\n\\n\\n' | etcdctl \(command); echo "status $?" >&2; } | head -c 1
      """
    let child = try shell(script, on: server)
    let outcome = try await child.finish()
    #expect(outcome.stderr == "status 0\n")
    #expect(outcome.stdout.count == 1)
  }

  @Test(.needsEtcd35, arguments: ["simple", "json", "fields", "protobuf"])
  func aLargeTransactionIsPrintedAsByTheRealOne(format: String) async throws {
    let release = try #require(EtcdRelease.v3_5)
    let server = try await EtcdServer.plain(release)
    let client = Etcdctl.built(for: server)
    let value = String(repeating: "<é\u{7}>", count: 40_000)
    for number in 1...6 { _ = try await client.run(["put", "/streaming/\(number)"], stdin: value) }
    let input = "\n" + "get /streaming --prefix\nget none\nget /streaming/2 --prefix\ndel none\n" + "\n\n"
    try await expectSame(["txn", "-w", format], on: server, stdin: input)
  }

  @Test(.needsEtcd35, arguments: ["simple", "json", "fields"])
  func aLargeDeletionIsPrintedAsByTheRealOne(format: String) async throws {
    let release = try #require(EtcdRelease.v3_5)
    let server = try await EtcdServer.start(.init(release, flags: ["--max-request-bytes", "16000000"]))
    defer { server.stop() }
    var outcomes: [[UInt8]] = []
    for client in [Etcdctl.built(for: server), try .real(for: server)] {
      let filler = Etcdctl.built(for: server).adding(["ETCDCTL_MAX_REQUEST_BYTES": "16000000"])
      for (number, size) in [3, 300_000, 0, 150_000].enumerated() {
        let value = "<" + String(repeating: "é\u{7}>", count: size)
        _ = try await filler.run(["put", "/deletion/\(number)"], stdin: value)
      }
      let outcome = try await client.run(["del", "/deletion", "--prefix", "--prev-kv", "-w", format])
      #expect(outcome.status == 0)
      outcomes.append(outcome.stdout.filter { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      #expect(outcome.stdout.count > 1_000_000)
    }
    #expect(outcomes[0] == outcomes[1])
  }

  /// A reader that takes longer than the command timeout is no reason to blame the server.
  @Test(arguments: ["", "-w jsonl", "--page-size 8"]) func aSlowReaderIsNoSlowServer(flags: String) async throws {
    let server = try await server(keys: 64)
    defer { server.stop() }
    let script = "etcdctl --command-timeout 2s get /large --prefix \(flags) | (sleep 3; tr -d -c f | wc -c)"
    #expect(try await shell(script, on: server).finish().text == "\(64 << 16)\n")
  }

  /// 64 MiB are deleted and printed in half of that.
  @Test func memoryDoesNotGrowWithADeletion() async throws {
    let server = try await server(keys: 64)
    defer { server.stop() }
    let script = "ulimit -d 32768; etcdctl del /large --prefix --prev-kv | tr -d -c f | wc -c"
    #expect(try await shell(script, on: server).finish() == Outcome(stdout: "\(64 << 16)\n"))
  }
}
