import Foundation
import GRPC
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ConnectionTests {
  private let transport: Transport

  init() throws { transport = try Transport(TransportOptions()) }

  private func putFailure(_ endpoint: String, deadline: Duration = .seconds(10)) async throws -> TransportError? {
    let endpoint = try Endpoint(parsing: endpoint, secureByDefault: false)
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(Etcd.put, Etcd.putRequest("a", [1]), at: endpoint, deadline: .now + deadline)
    }
    return error?.transport
  }

  @Test func refused() async throws {
    let endpoint = "http://127.0.0.1:\(try FreePorts.next())"
    let expected = TransportError(endpoint: endpoint, phase: .connect, reason: "connection refused", isRetryable: true)
    #expect(try await putFailure(endpoint) == expected)
    #expect(expected.description == "\(endpoint): connection refused")
  }

  @Test func refusedForAllWhoWait() async throws {
    let endpoint = "127.0.0.1:\(try FreePorts.next())"
    try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<50 { group.addTask { try await putFailure(endpoint)?.reason } }
      for try await reason in group { #expect(reason == "connection refused") }
    }
  }

  @Test func unknownHost() async throws {
    let error = try #require(try await putFailure("nowhere.invalid:2379"))
    let reason = "the host name nowhere.invalid has no address"
    #expect(
      error == TransportError(endpoint: "nowhere.invalid:2379", phase: .resolve, reason: reason, isRetryable: false))
  }

  @Test func noSuchSocket() async throws {
    let error = try await putFailure("unix:///nonexistent/etcd.sock")
    #expect(error?.phase == .connect)
    #expect(error?.reason == "there is no such socket")
  }

  /// A listener whose queue is full accepts no connection.
  @Test func noAnswerToTheHandshake() async throws {
    let listener = try Listener()
    defer { listener.close() }
    listen(listener.socket, 0)
    let endpoint = "127.0.0.1:\(listener.port)"
    let address = try Endpoint(parsing: endpoint, secureByDefault: false)
    let filling = try Transport(TransportOptions())
    let queued = try (0..<4).map { _ in try filling.open(Etcd.watch, at: address, isBulk: true) }
    try await Task.sleep(for: .milliseconds(200))
    let impatient = try Transport(TransportOptions(dialTimeout: .milliseconds(300)))
    let error = await failure { () throws(CallError) in try await impatient.put("a", at: address) }
    #expect(
      error?.transport
        == TransportError(endpoint: endpoint, phase: .connect, reason: "no connection within 300ms", isRetryable: true))
    #expect(try await putFailure(endpoint, deadline: .milliseconds(100))?.phase == .connect)
    for call in queued { call.cancel() }
  }

  @Test func aSocketInTheFileSystem() async throws {
    // etcd takes no path here, only a name like an address in its working directory.
    let server = try await EtcdServer.start(flags: [
      "--listen-client-urls", "unix://localhost:1", "--advertise-client-urls", "unix://localhost:1",
    ])
    let endpoint = try Endpoint(parsing: "unix://\(server.workingDirectory)/localhost:1", secureByDefault: false)
    for value in 0..<3 { try await transport.put("socket", [UInt8(value)], at: endpoint) }
    #expect(try await transport.read("socket", at: endpoint) == [2])
    await server.end()
    #expect(await failure { () throws(CallError) in try await transport.put("socket", at: endpoint) } != nil)
  }

  @Test func ipv6() async throws {
    let port = try FreePorts.next()
    let url = "http://[::1]:\(port)"
    let server = try await EtcdServer.start(flags: ["--listen-client-urls", url, "--advertise-client-urls", url])
    defer { withExtendedLifetime(server) {} }
    let endpoint = try Endpoint(parsing: url, secureByDefault: false)
    try await transport.put("six", at: endpoint)
    #expect(try await transport.read("six", at: endpoint) == [1])
  }

  @Test func severalEndpoints() async throws {
    let first = try await EtcdServer.plain().endpoint
    let second = try await EtcdServer.start()
    try await transport.put("several", [1], at: first)
    try await transport.put("several", [2], at: second.endpoint)
    async let one = transport.read("several", at: first)
    async let two = transport.read("several", at: second.endpoint)
    #expect(try await one == [1])
    #expect(try await two == [2])
    #expect(try await putFailure("127.0.0.1:\(try FreePorts.next())")?.reason == "connection refused")
  }

  @Test func theServerRestarts() async throws {
    let server = try await EtcdServer.start()
    let endpoint = try server.endpoint
    for round in 0..<3 {
      for _ in 0..<5 { try await transport.put("restart", [UInt8(round)], at: endpoint) }
      await server.end()
      if round < 2 { try await server.restart() }
    }
    #expect(try await putFailure(server.url())?.reason == "connection refused")
  }

  @Test func theServerDiesInMidStream() async throws {
    let server = try await EtcdServer.start()
    let endpoint = try server.endpoint
    let watch = try transport.open(Etcd.watch, at: endpoint)
    try watch.send(Etcd.watchRequest("a"))
    #expect(try await watch.nextMessage() != nil)
    let waiting = Task { await failure { () throws(CallError) in while try await watch.nextMessage() != nil {} } }
    await server.end()
    let error = try #require(await waiting.value?.transport)
    #expect(error.phase == .http)
    #expect(error.isRetryable)
    #expect(error.requestMayHaveBeenSent)
    #expect(error.reason.hasSuffix("before the response was complete"))
  }

  @Test func throughAProxy() async throws {
    // It accepts connections but is not a proxy; loopback hosts must not use it.
    let proxy = try HostileServer(.receive, .send(Array("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".utf8)))
    let url = "http://127.0.0.1:\(proxy.port)"
    let proxied = try Transport(TransportOptions(proxy: Proxy(url: url)))
    try await proxied.put("direct", at: try await EtcdServer.plain().endpoint)
    let far = try Endpoint(parsing: "far.invalid:2379", secureByDefault: false)
    let error = await failure { () throws(CallError) in try await proxied.put("a", at: far) }?.transport
    #expect(error?.phase == .connect)
    #expect(error?.reason.hasPrefix("the proxy \(url) refused to connect: ") == true)
    let except = try Transport(TransportOptions(proxy: Proxy(url: url, exceptions: "example.org,.invalid")))
    #expect(await failure { () throws(CallError) in try await except.put("a", at: far) }?.transport?.phase == .resolve)
  }
}
