import Foundation
import Glibc
import TestSupport
import Testing

/// Snapshots on standard output and from standard input.
@Suite(.timeLimit(.minutes(2))) struct SnapshotPipeTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory("pipe") }

  /// Runs a script in the directory, with the executable under test as $ETCDCTL.
  private func script(_ script: String, on server: EtcdServer) async throws -> Outcome {
    try await bash(for: server).run(["-c", "set -o pipefail; " + script], directory: directory.path)
  }

  private func bash(for server: EtcdServer) -> Etcdctl {
    Etcdctl(executable: "/bin/bash").adding(server.clientEnvironment)
      .adding(["ETCDCTL": Etcdctl.built.executable])
  }

  /// A server with more data than pipes and buffers hold.
  private func largeServer() async throws -> EtcdServer {
    let server = try await EtcdServer.shared(.init(.any(), flags: ["--max-request-bytes", "16000000"]))
    let etcdctl = Etcdctl.built(for: server).adding(["ETCDCTL_MAX_REQUEST_BYTES": "16000000"])
    let keys = try await etcdctl.run(["get", "pipe", "--prefix", "--keys-only"]).lines.count
    for number in keys..<12 {
      let value = String(repeating: "abcdefgh", count: 1 << 17)
      #expect(try await etcdctl.run(["put", "pipe\(number)"], stdin: value).status == 0)
    }
    return server
  }

  @Test(arguments: EtcdRelease.all) func whatIsPipedVerifies(release: EtcdRelease) async throws {
    let server = try await EtcdServer.plain(release)
    for compression in ["none", "zstd", "gzip"] {
      let save = "\"$ETCDCTL\" snapshot save - --compress \(compression)"
      let outcome = try await script("\(save) | tee copy | \"$ETCDCTL\" snapshot verify -", on: server)
      #expect(outcome.stderr == "")
      #expect(outcome.text.hasPrefix("standard input verified: "))
      #expect(outcome.status == 0)
      let copy = try await script("\"$ETCDCTL\" snapshot verify copy", on: server)
      #expect(copy.text.replacing("copy", with: "standard input") == outcome.text)
      #expect(try await script("\(save) > file && \"$ETCDCTL\" snapshot verify file", on: server).status == 0)
    }
    #expect(try directory.tree() == ["copy", "file"])
  }

  @Test func toATerminalOnlyNotesAreWritten() async throws {
    let etcdctl = Etcdctl.built(for: try await EtcdServer.plain())
    let refused = try etcdctl.startOnTerminal(["snapshot", "save", "-"], output: true)
    let outcome = try await refused.finish()
    #expect(
      outcome.stderr == "Error: standard output is a terminal: a snapshot is written only to a file or a pipe\n")
    #expect(outcome.status == 128)
    #expect(refused.progress.screen == "")
    let noted = try etcdctl.startOnTerminal(["snapshot", "save", "-"], errors: true)
    #expect(try await noted.finish().status == 0)
    #expect(noted.progress.screen.hasSuffix("Snapshot written to standard output\r\n"))
    #expect(noted.progress.stdout.count % 512 == 32)
  }

  // MARK: Trouble

  @Test(arguments: Interference.Harm.allCases, ["none", "zstd"])
  func aBrokenStreamIsAnError(harm: Interference.Harm, compression: String) async throws {
    let server = try await largeServer()
    let between = try Interference(harm, after: 3_000_001, before: server.members[0].clientPort)
    defer { between.stop() }
    let outcome = try await Etcdctl.built.run([
      "snapshot", "save", "-", "--endpoints", "127.0.0.1:\(between.port)", "--stall-timeout", "500ms",
      "--dial-timeout", "1s", "--compress", compression,
    ])
    // Unreachable, stalled or damaged; a flipped bit may also make another error of HTTP.
    #expect([10, 11, 12].contains(outcome.status) || (harm == .flips && outcome.status == 5))
    #expect(outcome.stderr.hasPrefix("Error: "))
    #expect(outcome.stderr.split(separator: "\n").count == 1, "\(outcome.stderr)")
    // Whoever overlooks the status still has nothing that verifies.
    try directory.write(outcome.stdout, to: "copy")
    #expect(try await Etcdctl.built.run(["snapshot", "verify", directory.file("copy")]).status == 1)
  }

  @Test func aServerThatIsKilledIsAnError() async throws {
    let server = try await EtcdServer.start(.init(.any()))
    let etcdctl = Etcdctl.built(for: server)
    for number in 0..<20 {
      try await etcdctl.expect(["put", "key\(number)"], stdin: String(repeating: "x", count: 1_000_000))
    }
    #expect(mkfifo(directory.file("go"), 0o600) == 0)
    let words = "set -o pipefail; \"$ETCDCTL\" snapshot save - | (head -c 100000 > /dev/null; cat go; cat > rest)"
    let piped = try bash(for: server).start(["-c", words], directory: directory.path)
    let go = open(directory.file("go"), O_WRONLY)
    server.stop()
    close(go)
    let outcome = try await piped.finish()
    #expect(outcome.status == 10)
    #expect(outcome.stderr.hasPrefix("Error: "), "\(outcome.stderr)")
    #expect(outcome.text == "")
  }

  @Test func aReaderThatGoesIsAnError() async throws {
    let server = try await largeServer()
    for compression in ["none", "gzip"] {
      let save = "\"$ETCDCTL\" snapshot save - --compress \(compression)"
      let outcome = try await script("\(save) | true", on: server)
      #expect(outcome == Outcome(stderr: "Error: standard output: cannot be written: broken pipe\n", status: 5))
    }
    let full = try await script("\"$ETCDCTL\" snapshot save - > /dev/full", on: server)
    #expect(full == Outcome(stderr: "Error: standard output: cannot be written: no space left on device\n", status: 13))
    let closed = try await script("\"$ETCDCTL\" snapshot save - >&-", on: server)
    #expect(closed == Outcome(stderr: "Error: standard output: cannot be written: bad file descriptor\n", status: 5))
  }

  /// A reader that stopped reading must not keep a signal from ending it.
  @Test(arguments: [SIGINT, SIGTERM]) func signalsEndAWriteThatWaits(signal: Int32) async throws {
    let server = try await largeServer()
    let path = directory.file("fifo")
    #expect(mkfifo(path, 0o600) == 0)
    let fifo = open(path, O_RDWR | O_NONBLOCK)
    defer { close(fifo) }
    let save = try bash(for: server).start(["-c", "exec \"$ETCDCTL\" snapshot save - > '\(path)'"])
    var waiting: Int32 = 0
    while waiting < 65536 {
      try await Task.sleep(for: .milliseconds(5))
      #expect(ioctl(fifo, UInt(FIONREAD), &waiting) == 0)
    }
    save.signal(signal)
    #expect(try await save.finish() == Outcome(stderr: "Error: context canceled: interrupted\n", status: 5))
  }

  @Test func signalsEndAReadThatWaits() async throws {
    for command in [["verify", "-"], ["restore", "-", "--data-dir", directory.file("new")]] {
      let child = try Etcdctl.built.start(["snapshot"] + command)
      child.write("half a snapshot")
      let status = "/proc/\(child.pid)/fd"
      while try !FileManager.default.contentsOfDirectory(atPath: status).contains(where: {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(status)/\($0)"))?.contains("/tmp/#") == true
      }) { try await Task.sleep(for: .milliseconds(1)) }
      child.signal(SIGTERM)
      let outcome = try await child.finish()
      #expect(outcome == Outcome(stderr: "Error: context canceled: interrupted\n", status: outcome.status))
      #expect(outcome.status != 0)
    }
    #expect(try directory.tree() == [])
  }
}
