import Foundation
import TestSupport
import Testing

/// Servers that send anything but etcd's responses: one sentence, the right exit status, and within the timeouts.
@Suite(.timeLimit(.minutes(2))) struct ImpostorTests {
  struct Lie: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answer: [UInt8]
    var ending = HostileServer.Ending.silence
    /// Texts of which the error contains one.
    var words: [String]
    /// Whether retrying is pointless.
    var isFinal = true
    /// Whether it is a status: a watch then ends as one that the server has ended, as that of the real etcdctl does.
    var endsWatch = false

    init(
      _ name: String, _ answer: [UInt8], _ ending: HostileServer.Ending = .silence, says words: String...,
      isFinal: Bool = true, endsWatch: Bool = false
    ) {
      (testDescription, self.answer, self.ending, self.words, self.isFinal) = (name, answer, ending, words, isFinal)
      self.endsWatch = endsWatch
    }
  }

  private static let start = Frame.greeting + Frame.response
  private static let late = "the server did not respond within 300ms"
  private static let overdue = "context deadline exceeded"

  static let lies: [Lie] = [
    Lie("HTTP/1", Array("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".utf8), says: "speaks HTTP/1, not gRPC"),
    Lie("garbage", [UInt8](repeating: 0x33, count: 500), says: "does not speak HTTP/2"),
    Lie("silence", [], says: overdue, late, isFinal: false),
    Lie("closes", [], .close, says: "before a response arrived", isFinal: false),
    Lie("half", start + Frame.data(Frame.message([10, 16, 8], length: 99)), says: overdue, late, isFinal: false),
    Lie(
      "half, closed", start + Frame.data(Frame.message([10, 16, 8], length: 99)), .close, says: "complete",
      "before a response arrived", isFinal: false),
    Lie(
      "4 GiB", start + Frame.data(Frame.message([1], length: .max)), says: "received message larger than max",
      endsWatch: true),
    Lie(
      "compressed", start + Frame.data(Frame.message([1], flag: 1)), says: "sent a compressed message", endsWatch: true),
    Lie(
      "no trailers", start + Frame.data(Frame.message([]), ends: true), says: "ends without a status",
      "is not that of a watch"),
    Lie(
      "a page", Frame.greeting + Frame.headers([(":status", "200"), ("content-type", "text/html")]),
      says: "its content type is text/html"),
    Lie("502", Frame.greeting + Frame.headers([(":status", "502")], ends: true), says: "HTTP status 502"),
    Lie(
      "nonsense", start + Frame.data(Frame.message([0xFF, 0xFF, 0xFF, 0xFF])) + Frame.trailers(("grpc-status", "0")),
      says: "cannot be decoded"
    ),
    Lie(
      "GOAWAY", Frame.greeting + Frame.goAway(lastStream: 0, 0), .close, says: "before a response arrived",
      isFinal: false),
    Lie(
      "RST_STREAM", Frame.greeting + Frame.reset(2),
      says: "reset the stream (INTERNAL_ERROR)", late, isFinal: false),
    Lie("SETTINGS for ever", Frame.greeting, .flood, says: "127.0.0.1", isFinal: false),
    Lie("headers for ever", Frame.greeting + start, .flood, says: "127.0.0.1", isFinal: false),
  ]

  private static let limits = ["ETCDCTL_DIAL_TIMEOUT": "300ms", "ETCDCTL_COMMAND_TIMEOUT": "600ms"]

  @Test(arguments: lies) func isFoundOut(lie: Lie) async throws {
    for command in [["get", "key"], ["watch", "key"]] {
      let server = try HostileServer.impostor(lie.answer, lie.ending)
      let client = Etcdctl.built.adding(Self.limits).adding(["ETCDCTL_ENDPOINTS": server.address])
      let started = ContinuousClock.now
      let outcome = try await client.run(command)
      #expect(ContinuousClock.now - started < .seconds(3))
      let lines = outcome.stderr.split(separator: "\n")
      if lie.endsWatch, command[0] == "watch" {
        #expect(outcome.status == 5)
        #expect(lines.count == 2 && lines.last == "Error: watch is canceled by the server")
      } else {
        #expect(outcome.status == 1)
        #expect(lines[0].hasPrefix("Error: "))
        // An exceeded deadline has a hint.
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("hint: ") && outcome.stderr.contains(Self.overdue) })
        #expect(lines.count <= 2)
      }
      #expect(outcome.stdout == [])
      // The deadline of `get` may pass during retries.
      let says = lie.words + (command[0] == "get" && !lie.isFinal ? [Self.overdue] : [])
      #expect(says.contains { outcome.stderr.contains($0) }, "\(command[0]): \(outcome.stderr)")
      // One more connection finds out whether the server expects TLS.
      #expect(server.connections <= (lie.isFinal ? 2 : 12), "\(command[0])")
    }
  }

  /// A server that is not etcd is skipped if there is another endpoint.
  @Test(arguments: lies.filter { ["HTTP/1", "garbage", "a page", "502", "silence"].contains($0.testDescription) })
  func isPassedOver(lie: Lie) async throws {
    let server = try await EtcdServer.plain()
    let impostor = try HostileServer.impostor(lie.answer, lie.ending)
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "\(impostor.address),\(server.endpoints)"])
    let started = ContinuousClock.now
    #expect(try await client.run(["get", "/impostor/none"]) == Outcome())
    #expect(ContinuousClock.now - started < .seconds(1.5))
    let watch = try client.start(["watch", "/impostor/\(impostor.port)", "--rev=1"])
    _ = try await Etcdctl.built(for: server).run(["put", "/impostor/\(impostor.port)", "1"])
    #expect(try await watch.waitForLines(3).last == "1")
    watch.signal(SIGTERM)
    _ = try await watch.finish()
    #expect(impostor.connections <= 6)
  }

  /// A watch is resumed as long as the server accepts it, but with pauses when each stream ends at once.
  @Test func watchesThatEndAtOnceAreOpenedLessAndLessOften() async throws {
    let created: [UInt8] = [0x0A, 2, 0x18, 1, 0x18, 1]
    let server = try HostileServer.impostor(Self.start + Frame.data(Frame.message(created), ends: true), .finish)
    let started = ContinuousClock.now
    let watch = try Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": server.address]).start(["watch", "key"])
    try await watch.wait(for: "five interruptions", timeout: .seconds(60)) {
      $0.errorText.split(separator: "\n").filter { $0.hasPrefix("watch interrupted (") }.count >= 5
    }
    #expect(ContinuousClock.now - started >= .milliseconds(750))
    watch.signal(SIGTERM)
    _ = try await watch.finish()
    #expect(server.connections >= 5)
  }

  @Test func aSilentEndpointNeverGetsThePut() async throws {
    let server = try await EtcdServer.plain()
    let impostor = try HostileServer.impostor([], .silence)
    let client = Etcdctl.built.adding(["ETCDCTL_ENDPOINTS": "\(impostor.address),\(server.endpoints)"])
    // A client starts at either endpoint.
    var puts = 0
    repeat {
      let started = ContinuousClock.now
      #expect(try await client.run(["put", "/impostor/put", "1"]) == Outcome(stdout: "OK\n"))
      #expect(ContinuousClock.now - started < .seconds(1.5))
      puts += 1
    } while impostor.connections == 0 && puts < 50
    #expect(impostor.connections == 1)
    let answer = try await Etcdctl.built(for: server).run(["get", "/impostor/put", "-w", "fields"]).text
    #expect(answer.contains("\"Version\" : \(puts)\n"))
  }

  @Test(arguments: [
    ["lease", "keep-alive", "12"], ["elect", "--listen", "a"], ["lock", "a"], ["endpoint", "health"],
    ["move-leader", "12"], ["make-mirror", "127.0.0.1:1"], ["check", "perf"],
    ["snapshot", "save", "snapshot.db", "--stall-timeout", "300ms"],
  ])
  func noCommandWaitsForASilentServer(words: [String]) async throws {
    let server = try HostileServer.impostor([], .silence)
    let client = Etcdctl.built.adding(Self.limits).adding(["ETCDCTL_ENDPOINTS": server.address])
    let directory = try TemporaryDirectory("silent")
    let outcome = try await client.run(words, directory: directory.path, timeout: .seconds(10))
    #expect(outcome.status != 0)
    #expect(outcome.stdout == [] || words[0] == "endpoint", "\(outcome.text)")
    #expect(server.connections > 0 || words[0] == "make-mirror")
  }

  @Test func anHTTP1ServerBehindTLS() async throws {
    let port = try FreePorts.reserve(1)[0]
    var launch = Launch(executable: "/usr/bin/openssl")
    let certificate = [try await Certificates.certificate(.server), try await Certificates.key(.server)]
    let words = ["s_server", "-quiet", "-accept", "127.0.0.1:\(port)", "-cert", certificate[0], "-key", certificate[1]]
    launch.arguments = words.map { Array($0.utf8) }
    launch.input = .open
    let openssl = try ChildProcess(launch)
    defer { openssl.killAll() }
    openssl.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    let client = Etcdctl.built.adding(Self.limits).adding([
      "ETCDCTL_ENDPOINTS": "https://127.0.0.1:\(port)", "ETCDCTL_CACERT": try await Certificates.authority(),
      "ETCDCTL_DIAL_TIMEOUT": "2s",
    ])
    let outcome = try await client.run(["watch", "key"], timeout: .seconds(10))
    #expect(outcome.status == 1)
    #expect(outcome.stderr == "Error: https://127.0.0.1:\(port): the server speaks HTTP/1, not gRPC\n")
  }
}
