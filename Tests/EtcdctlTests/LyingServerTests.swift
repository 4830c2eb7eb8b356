import Glibc
import TestSupport
import Testing

/// Servers whose responses are well-formed and wrong. Whatever they say: no crash, no endless loop, little memory, and
/// at most a few sentences.
@Suite(.timeLimit(.minutes(5))) struct LyingServerTests {
  /// What is run against a server that lies.
  private static let commands: [[String]] = [
    ["get", "/a", "--prefix", "-w", "json"], ["get", "/a", "--prefix", "-w", "fields"],
    ["get", "/a", "--prefix", "-w", "yaml"], ["get", "/a", "--prefix", "--page-size", "2"],
    ["put", "/a/x", "1", "--prev-kv", "-w", "json"], ["del", "/a/x", "--prev-kv"],
    ["del", "/a", "--prefix", "--dry-run"], ["txn", "-w", "json"], ["compaction", "--keep", "100000"],
    ["compaction", "--keep", "1h"], ["lease", "grant", "10"], ["lease", "timetolive", "LEASE", "--keys"],
    ["lease", "list"], ["lease", "keep-alive", "--once", "LEASE"], ["member", "list", "-w", "table"],
    ["endpoint", "status", "-w", "table"], ["endpoint", "status", "-w", "jsonl"],
    ["endpoint", "hashkv", "--cluster"], ["endpoint", "health"], ["doctor", "--write-probe"], ["alarm", "list"],
    ["auth", "status"], ["user", "list"], ["role", "list"], ["ls", "-l"], ["tree"], ["du"], ["find", "--name", "*k*"],
    ["stat", "/a/l"], ["history", "/a/k1"], ["changes", "--since", "2", "/a"], ["export", "/a"],
    ["diff", "/a", "@2", "@5"], ["defrag", "--rolling", "--dry-run"], ["defrag", "--rolling"],
    ["move-leader", "MEMBER"], ["snapshot", "save", "snapshot.db"], ["snapshot", "save", "backups/", "--keep", "2"],
    ["cp", "/a/k1", "/b", "--overwrite"], ["mv", "/b", "/c", "--overwrite"],
    ["revert", "/a/k1", "--to-rev", "3", "--dry-run"], ["lock", "n", "true"], ["k8s", "top"], ["k8s", "get", "pods"],
    ["downgrade", "validate", "3.5"], ["import", "IMPORT"], ["role", "export"], ["user", "export"],
  ]

  /// What goes on until it is stopped.
  private static let streams: [[String]] = [
    ["watch", "/a", "--prefix", "--rev", "2", "-w", "json"], ["watch", "/a", "--prefix", "--list"],
    ["watch", "/a", "--prefix", "--rev", "2", "--stats=100ms"], ["lease", "keep-alive", "LEASE"],
    ["elect", "e", "me"], ["endpoint", "status", "--watch=100ms"],
  ]

  private static let memoryLimit = 64 << 20

  @Test(arguments: [
    [Int64.max], [.min], [-1], [0], [1], [1 << 40], [.max, .min], [.min, .max], [0, .max, 1, .min, -1],
  ])
  func numbersAreWrong(numbers: [Int64]) async throws {
    let scene = try await Scene()
    let liar = try Liar(before: scene.port, saying: numbers)
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": liar.address, "ETCDCTL_DIAL_TIMEOUT": "1s", "ETCDCTL_COMMAND_TIMEOUT": "2s",
    ])
    for words in Self.commands {
      let input = words[0] == "txn" ? Scene.transaction : ""
      let launch = client.launch(scene.filled(words), [:], scene.directory.path, .bytes(Array(input.utf8)))
      let child = try ChildProcess(launch)
      let outcome = try await child.finish(timeout: .seconds(45))
      expectSense(outcome, child, words, numbers)
    }
    for words in Self.streams {
      let heard = liar.lies
      let child = try client.start(scene.filled(words), directory: scene.directory.path)
      // Some print nothing, so what was sent is polled; nothing tells when it has been read.
      while liar.lies == heard, child.progress.status == nil { try await Task.sleep(for: .milliseconds(5)) }
      try await Task.sleep(for: .milliseconds(100))
      child.signal(SIGTERM)
      expectSense(try await child.finish(timeout: .seconds(15)), child, words, numbers)
    }
  }

  private func expectSense(_ outcome: Outcome, _ child: ChildProcess, _ words: [String], _ numbers: [Int64]) {
    let what = "\(words) \(numbers): \(outcome.status) \(outcome.stderr.suffix(300))"
    // Any other signal would be a crash.
    #expect(outcome.status >= 0 || outcome.status == -SIGTERM, "\(what)")
    #expect(outcome.stderr.split(separator: "\n").count <= 8, "\(what)")
    #expect(outcome.status <= 0 || !(outcome.stderr + outcome.text).isEmpty, "\(what)")
    #expect(child.peakMemory < Self.memoryLimit, "\(what)")
  }

  /// A server with a little of everything.
  private struct Scene {
    static let transaction = "mod(\"/a/l\") > \"0\"\n\nget /a --prefix\nput /a/t 1\n\nget /a\n\n"

    let directory: TemporaryDirectory
    private let server: EtcdServer
    private let words: [String: String]

    var port: UInt16 { server.members[0].clientPort }

    init() async throws {
      server = try await EtcdServer.start(.init(.any()))
      directory = try TemporaryDirectory("lies")
      let client = Etcdctl.built(for: server)
      for index in 0..<6 { _ = try await client.run(["put", "/a/k\(index % 3)", "value \(index)"]) }
      let lease = try await client.grantLease().text
      _ = try await client.run(["put", "/a/l", "1", "--lease", lease])
      let member = try await client.run(["member", "list"]).text.split(separator: ",")[0]
      let record = #"{"key":"/i/a","value":"1","lease":"1f","lease_ttl_seconds":50}"#
      let file = try directory.write(Array(record.utf8), to: "import.jsonl")
      words = ["LEASE": lease, "MEMBER": String(member), "IMPORT": file]
    }

    func filled(_ command: [String]) -> [String] { command.map { words[$0] ?? $0 } }
  }
}
