import Foundation
import TestSupport
import Testing

/// Servers that are not etcd, or that lie: the table of what they do, and what the commands that meet them must end in.
@Suite(.timeLimit(.minutes(5))) struct HostileServerTests {
  /// A row of the table.
  struct Lie: Sendable, CustomTestStringConvertible {
    /// What the server does.
    enum Server: Sendable {
      /// Sends these bytes to each client, whatever it asks.
      case sends([UInt8], HostileServer.Ending = .silence)
      /// Passes on what an etcd responds, with these numbers in turn instead of all of its own.
      case says([Int64])
    }

    /// What a command must end in.
    enum End: Sendable {
      /// One sentence, which contains one of these texts; no other attempt is of use.
      case refusal([String])
      /// The same, but a watch ends as one that the server has canceled, as that of the real etcdctl does.
      case status([String])
      /// One sentence, which contains one of these texts; for `get`, whose deadline may pass during retries, also that.
      case failure([String])
      /// Anything but a success.
      case anyFailure
      /// Anything but a crash, in a few lines.
      case anything
    }

    let testDescription: String
    let server: Server
    /// The commands that meet it, one after the other.
    let commands: [[String]]
    let end: End
    /// How long each may take. Streams are stopped once they have heard a lie.
    let time: Duration
    /// How much memory each may use, in bytes.
    let memory: Int
  }

  private static let reading = [["get", "key"], ["watch", "key"]]
  private static let start = Frame.greeting + Frame.response
  private static let late = "the server did not respond within 300ms"
  private static let overdue = "context deadline exceeded"

  /// A server that sends bytes; `get` and `watch` meet it.
  private static func lie(
    _ what: String, _ bytes: [UInt8], _ ending: HostileServer.Ending = .silence, in end: Lie.End
  ) -> Lie {
    Lie(
      testDescription: what, server: .sends(bytes, ending), commands: reading, end: end, time: .seconds(3),
      memory: 32 << 20)
  }

  /// A server whose numbers are wrong; everything meets it.
  private static func lie(numbers: Int64...) -> Lie {
    Lie(
      testDescription: "numbers \(numbers)", server: .says(numbers), commands: everything + streams, end: .anything,
      time: .seconds(45), memory: 64 << 20)
  }

  static let lies: [Lie] = [
    lie(
      "speaks HTTP/1", Array("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".utf8),
      in: .refusal(["speaks HTTP/1, not gRPC"])),
    lie("sends garbage", [UInt8](repeating: 0x33, count: 500), in: .refusal(["does not speak HTTP/2"])),
    lie("is silent", [], in: .failure([overdue, late])),
    lie("closes", [], .close, in: .failure(["before a response arrived"])),
    lie(
      "sends half a message", start + Frame.data(Frame.message([10, 16, 8], length: 99)), in: .failure([overdue, late])),
    lie(
      "sends half a message and closes", start + Frame.data(Frame.message([10, 16, 8], length: 99)), .close,
      in: .failure(["complete", "before a response arrived"])),
    lie(
      "begins a message of 4 GiB", start + Frame.data(Frame.message([1], length: .max)),
      in: .status(["received message larger than max"])),
    lie(
      "compresses", start + Frame.data(Frame.message([1], flag: 1)), in: .status(["sent a compressed message"])),
    lie(
      "sends no trailers", start + Frame.data(Frame.message([]), ends: true),
      in: .refusal(["ends without a status", "is not that of a watch"])),
    lie(
      "sends a page", Frame.greeting + Frame.headers([(":status", "200"), ("content-type", "text/html")]),
      in: .refusal(["its content type is text/html"])),
    lie(
      "says 502", Frame.greeting + Frame.headers([(":status", "502")], ends: true), in: .refusal(["HTTP status 502"])),
    lie(
      "sends no protobuf",
      start + Frame.data(Frame.message([0xFF, 0xFF, 0xFF, 0xFF])) + Frame.trailers(("grpc-status", "0")),
      in: .refusal(["cannot be decoded"])),
    lie(
      "says GOAWAY", Frame.greeting + Frame.goAway(lastStream: 0, 0), .close,
      in: .failure(["before a response arrived"])),
    lie(
      "resets the stream", Frame.greeting + Frame.reset(2),
      in: .failure(["reset the stream (INTERNAL_ERROR)", late])),
    lie("sends SETTINGS for ever", Frame.greeting, .flood, in: .failure(["127.0.0.1"])),
    lie("sends headers for ever", start, .flood, in: .failure(["127.0.0.1"])),
    Lie(
      testDescription: "is silent to what waits", server: .sends([]), commands: waiting, end: .anyFailure,
      time: .seconds(10), memory: 32 << 20),
    lie(numbers: .max), lie(numbers: .min), lie(numbers: -1), lie(numbers: 0), lie(numbers: 1), lie(numbers: 1 << 40),
    lie(numbers: .max, .min), lie(numbers: .min, .max), lie(numbers: 0, .max, 1, .min, -1),
  ]

  /// Commands that wait for something else than a response.
  private static let waiting = [
    ["lease", "keep-alive", "12"], ["elect", "--listen", "a"], ["lock", "a"], ["endpoint", "health"],
    ["move-leader", "12"], ["make-mirror", "127.0.0.1:1"], ["check", "perf"],
    ["snapshot", "save", "snapshot.db", "--stall-timeout", "300ms"],
  ]

  /// Commands that end by themselves.
  private static let everything: [[String]] = [
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

  @Test(arguments: lies) func isSurvived(lie: Lie) async throws {
    switch lie.server {
    case .sends(let bytes, let ending): try await meetImpostor(lie, bytes, ending)
    case .says(let numbers): try await meetLiar(lie, numbers)
    }
  }

  // MARK: No etcd

  private func meetImpostor(_ lie: Lie, _ bytes: [UInt8], _ ending: HostileServer.Ending) async throws {
    for words in lie.commands {
      let server = try HostileServer.impostor(bytes, ending)
      let client = Etcdctl.built.adding(ImpostorTests.limits).adding(["ETCDCTL_ENDPOINTS": server.address])
      let directory = try TemporaryDirectory("hostile")
      let child = try client.start(words, directory: directory.path)
      let outcome = try await child.finish(timeout: lie.time)
      expect(outcome, lie, words)
      expectMemory(child, lie, words)
      // One more connection finds out whether the server expects TLS.
      #expect(server.connections <= (lie.isFinal ? 2 : 12), "\(words)")
      #expect(server.connections > 0 || words[0] == "make-mirror", "\(words)")
    }
  }

  private func expect(_ outcome: Outcome, _ lie: Lie, _ words: [String]) {
    let what = "\(words): \(outcome.status) \(outcome.text) \(outcome.stderr)"
    switch lie.end {
    case .anything: break
    case .anyFailure:
      #expect(outcome.status > 0, "\(what)")
      #expect(outcome.stdout == [] || words[0] == "endpoint", "\(what)")
    case .status where words[0] == "watch":
      #expect(outcome.status == 5, "\(what)")
      #expect(outcome.stderr.hasSuffix("\nError: watch is canceled by the server\n"), "\(what)")
      expectSentence(outcome, lie.texts, what)
    case .refusal, .status:
      #expect(outcome.status == 1 && outcome.stderr.hasPrefix("Error: "), "\(what)")
      expectSentence(outcome, lie.texts, what)
    case .failure:
      #expect(outcome.status == 1 && outcome.stderr.hasPrefix("Error: "), "\(what)")
      expectSentence(outcome, lie.texts + (words[0] == "get" ? [Self.overdue] : []), what)
    }
  }

  /// One sentence with one of the texts, and nothing else but a canceled watch's end or the hint of a deadline.
  private func expectSentence(_ outcome: Outcome, _ texts: [String], _ what: String) {
    let lines = outcome.stderr.split(separator: "\n")
    #expect(outcome.stdout == [], "\(what)")
    #expect(texts.contains { outcome.stderr.contains($0) }, "\(what)")
    #expect(lines.count <= 2, "\(what)")
    let hasHint = lines.last?.hasPrefix("hint: ") == true && outcome.stderr.contains(Self.overdue)
    #expect(lines.count < 2 || hasHint || outcome.status == 5, "\(what)")
  }

  private func expectMemory(_ child: ChildProcess, _ lie: Lie, _ words: [String]) {
    #expect(child.peakMemory < lie.memory, "\(words): \(child.peakMemory >> 20) MiB")
  }

  // MARK: An etcd with other numbers

  private func meetLiar(_ lie: Lie, _ numbers: [Int64]) async throws {
    let scene = try await Scene()
    let liar = try Liar(before: scene.port, saying: numbers)
    let client = Etcdctl.built.adding([
      "ETCDCTL_ENDPOINTS": liar.address, "ETCDCTL_DIAL_TIMEOUT": "1s", "ETCDCTL_COMMAND_TIMEOUT": "2s",
    ])
    for words in lie.commands {
      let input = words[0] == "txn" ? Scene.transaction : ""
      let heard = liar.lies
      let launch = client.launch(scene.filled(words), [:], scene.directory.path, .bytes(Array(input.utf8)))
      let child = try ChildProcess(launch)
      if Self.streams.contains(words) {
        // Some print nothing, so what was sent is polled; nothing tells when it has been read.
        while liar.lies == heard, child.progress.status == nil { try await Task.sleep(for: .milliseconds(5)) }
        try await Task.sleep(for: .milliseconds(100))
        child.signal(SIGTERM)
      }
      let outcome = try await child.finish(timeout: lie.time)
      let what = "\(words): \(outcome.status) \(outcome.stderr.suffix(300))"
      // Any other signal would be a crash.
      #expect(outcome.status >= 0 || outcome.status == -SIGTERM, "\(what)")
      #expect(outcome.stderr.split(separator: "\n").count <= 8, "\(what)")
      #expect(outcome.status <= 0 || !(outcome.stderr + outcome.text).isEmpty, "\(what)")
      expectMemory(child, lie, words)
    }
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

extension HostileServerTests.Lie {
  /// What an impostor sends; nil for other servers.
  var answer: (bytes: [UInt8], ending: HostileServer.Ending)? {
    guard case .sends(let bytes, let ending) = server else { return nil }
    return (bytes, ending)
  }

  /// Whether retrying is pointless.
  fileprivate var isFinal: Bool {
    switch end {
    case .refusal, .status: true
    case .failure, .anyFailure, .anything: false
    }
  }

  /// The texts of which the error contains one.
  fileprivate var texts: [String] {
    switch end {
    case .refusal(let texts), .status(let texts), .failure(let texts): texts
    case .anyFailure, .anything: []
    }
  }
}
