import Foundation
import TestSupport
import Testing

/// A process with few descriptors or little memory: one sentence, and nothing left behind.
@Suite(.timeLimit(.minutes(2))) struct LimitsTests {
  /// Runs the executable under test below a limit of the shell's `ulimit`.
  private func run(_ limit: String, _ arguments: [String], _ client: Etcdctl) async throws -> Outcome {
    var shell = Etcdctl(executable: "/bin/sh", environment: client.environment)
    shell.environment["PROGRAM"] = client.executable
    return try await shell.run(["-c", "ulimit \(limit); exec \"$PROGRAM\" \"$@\"", "sh"] + arguments)
  }

  @Test func fewFiles() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    #expect(try await client.run(["put", "/limits/files", "1"]).status == 0)
    var isEnough = false
    // The tests' own descriptors are inherited, too.
    for count in 4...80 where !isEnough {
      let outcome = try await run("-n \(count)", ["get", "/limits/files"], client)
      isEnough = outcome.status == 0
      // 127 is the dynamic linker's, which needs one to load libraries.
      if isEnough || outcome.status == 127 { continue }
      let sentence = "Error: not enough files can be opened: 16 are needed (ulimit -n is \(count))\n"
      #expect(outcome == Outcome(stderr: sentence, status: 1))
    }
    #expect(isEnough)
  }

  @Test func littleMemory() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let directory = try TemporaryDirectory("limits")
    let (snapshot, data) = (directory.file("a.db"), directory.file("data"))
    #expect(try await client.run(["snapshot", "save", snapshot]).status == 0)
    let before = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    var refusals = 0
    for kilobytes in stride(from: 40_000, through: 1_000_000, by: 20_000) {
      let outcome = try await run("-v \(kilobytes)", ["snapshot", "restore", snapshot, "--data-dir", data], client)
      if outcome.status == 0 { break }
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == before)
      // The dynamic linker reports limits that are too low for it.
      if refusals == 0, outcome.status != 1 { continue }
      refusals += 1
      #expect(outcome.status == 1)
      #expect(outcome.stderr.split(separator: "\n").count == 1)
      #expect(outcome.errorLine?.contains("memory") == true)
    }
    #expect(refusals > 0)
    #expect(FileManager.default.fileExists(atPath: data))
  }

  /// Threads count as data; the program would hang waiting for one that cannot be started.
  @Test func littleData() async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let directory = try TemporaryDirectory("limits")
    let snapshot = directory.file("a.db")
    let save = ["snapshot", "save", snapshot]
    let outcome = try await run("-d 16000", save, client)
    #expect(outcome == Outcome(stderr: "Error: not enough memory: 16 MB are needed (ulimit -d is 16000)\n", status: 1))
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    #expect(try await run("-d 20000", ["put", "/limits/data", "1"], client) == Outcome(stdout: "OK\n"))
    #expect(try await run("-d 32768", save, client).status == 0)
    let refused = try await run("-d 20000", ["get", "/limits/data", "--endpoints", "http://127.0.0.1:1"], client)
    #expect(refused.errorLine == "Error: http://127.0.0.1:1: connection refused")
  }

  /// libdispatch waits forever for a thread that it cannot start. The limit is one of a user's processes, and not for
  /// root's.
  @Test(
    .needsOtherUsers,
    arguments: [
      ["get", "/limits/threads"], ["get", "/limits/threads", "--endpoints", "http://127.0.0.1:1"],
      ["lock", "/limits/threads"], ["elect", "-l", "/limits/threads"], ["watch", "/limits/threads"],
    ])
  func fewThreads(arguments: [String]) async throws {
    let client = Etcdctl.built(for: try await EtcdServer.plain())
    let directory = try TemporaryDirectory("limits")
    let program = directory.file("etcdctl")
    try FileManager.default.copyItem(atPath: client.executable, toPath: program)
    let parent = (directory.path as NSString).deletingLastPathComponent
    for path in [parent, directory.path, program] { #expect(chmod(path, 0o755) == 0) }
    var shell = Etcdctl(executable: "/usr/bin/timeout", environment: client.environment)
    shell.environment["PROGRAM"] = program
    let user = ["-s", "INT", "-k", "5", "3", "setpriv", "--reuid", "65533", "--regid", "65533", "--clear-groups"]
    var refusals = 0
    for count in 1...40 {
      let script = "ulimit -u \(count); exec \"$PROGRAM\" \"$@\""
      let outcome = try await shell.run(user + ["bash", "-c", script, "bash"] + arguments)
      // 124 says that the program was interrupted while it worked; 137 would be one that can't be interrupted.
      guard outcome.status != 124, outcome.stderr.contains("thread") || outcome.status == 137 else { break }
      refusals += 1
      #expect(outcome.status == 1 || outcome.status == 128, "\(count)")
      #expect(outcome.stderr.split(separator: "\n").count == 1)
    }
    #expect((1..<40).contains(refusals))
  }

  @Test func aFileThatIsLargerThanTheMemory() async throws {
    let directory = try TemporaryDirectory("limits")
    let path = directory.file("large.db")
    #expect(FileManager.default.createFile(atPath: path, contents: Data(count: 4096)))
    #expect(truncate(path, 2 << 30) == 0)
    for command in ["status", "verify", "restore"] {
      let flags = command == "restore" ? ["--data-dir", directory.file("data"), "--skip-hash-check"] : []
      let outcome = try await run("-v 1000000", ["snapshot", command, path] + flags, .built)
      #expect(outcome.status == 1)
      #expect(outcome.errorLine?.hasSuffix("cannot allocate memory") == true, "\(command): \(outcome.stderr)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["large.db"])
  }
}
