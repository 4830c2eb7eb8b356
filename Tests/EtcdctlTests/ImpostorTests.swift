import Foundation
import TestSupport
import Testing

/// Servers that are not etcd beside ones that are; the table of `HostileServerTests` has what one alone is met with.
@Suite(.timeLimit(.minutes(2))) struct ImpostorTests {
  /// How long a client waits for them.
  static let limits = ["ETCDCTL_DIAL_TIMEOUT": "300ms", "ETCDCTL_COMMAND_TIMEOUT": "600ms"]

  /// A server that is not etcd is skipped if there is another endpoint.
  @Test(arguments: ["speaks HTTP/1", "sends garbage", "sends a page", "says 502", "is silent"])
  func isPassedOver(what: String) async throws {
    let server = try await EtcdServer.plain()
    let lie = try #require(HostileServerTests.lies.first { $0.testDescription == what })
    let (bytes, ending) = try #require(lie.answer)
    let impostor = try HostileServer.impostor(bytes, ending)
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
    let server = try HostileServer.impostor(
      Frame.greeting + Frame.response + Frame.data(Frame.message(created), ends: true), .finish)
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
