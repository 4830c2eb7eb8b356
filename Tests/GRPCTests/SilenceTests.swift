import GRPC
import TestSupport
import Testing

/// Streams, whose request has no end, to silent servers and servers that are not etcd.
@Suite(.timeLimit(.minutes(2))) struct SilenceTests {
  private static let greeting = Frame.settings + Frame.settingsAcknowledged

  private func open(_ server: HostileServer, limit: Duration?, several: Bool = false) throws -> Call {
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    var options = TransportOptions(dialTimeout: .seconds(10))
    if several { options.firstDialTimeout = .milliseconds(100) }
    let transport = try Transport(options)
    let call = try transport.open(Etcd.watch, at: endpoint, isBulk: true, limits: CallLimits(firstMessage: limit))
    try call.send(Etcd.watchRequest("key"))
    return call
  }

  private func failure(_ steps: [HostileServer.Step], limit: Duration? = .seconds(10)) async throws -> CallError? {
    let server = try HostileServer(steps)
    let call = try open(server, limit: limit)
    return await GRPCTests.failure { () throws(CallError) in _ = try await call.nextMessage() }
  }

  @Test(arguments: [
    (Array("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".utf8), "the server speaks HTTP/1, not gRPC"),
    (Array("SSH-2.0-OpenSSH_9.2p1 Debian\r\n".utf8), "the server does not speak HTTP/2"),
    ([UInt8](repeating: 0x33, count: 200), "the server does not speak HTTP/2"),
    (
      greeting + Frame.headers([(":status", "502"), ("content-type", "text/html")]),
      "the response has HTTP status 502 and is not gRPC"
    ),
    (
      greeting + Frame.headers([(":status", "200"), ("content-type", "text/html")], ends: true),
      "the response is not gRPC; its content type is text/html"
    ),
  ])
  func whatIsNoGRPCIsToldAtOnce(answer: [UInt8], reason: String) async throws {
    let started = ContinuousClock.now
    let error = try await failure([.receive, .send(answer), .linger])?.transport
    #expect(error?.reason == reason)
    #expect(error?.isRetryable == false)
    #expect(ContinuousClock.now - started < .seconds(5))
  }

  @Test(arguments: [[], greeting, greeting + Frame.response + Frame.data([0, 0, 0, 0, 9, 1])])
  func theFirstMessageHasItsTime(answer: [UInt8]) async throws {
    let error = try await failure([.receive, .send(answer), .linger], limit: .milliseconds(200))?.transport
    #expect(error?.reason == "the server did not respond within 200ms")
    #expect(error?.isRetryable == true)
  }

  @Test func aFloodOfSettingsDoesNotLast() async throws {
    #expect(try await failure([.receive, .flood(Frame.settings)], limit: .milliseconds(300))?.transport != nil)
  }

  /// The timeout applies only to the first message.
  @Test func laterMessagesTakeTheirTime() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let transport = try Transport(TransportOptions())
    let limits = CallLimits(firstMessage: .milliseconds(500))
    let call = try transport.open(Etcd.watch, at: endpoint, limits: limits)
    try call.send(Etcd.watchRequest("later"))
    #expect(try await call.nextMessage() != nil)
    try await Task.sleep(for: .milliseconds(700))
    try await transport.put("later", at: endpoint)
    #expect(try await call.nextMessage() != nil)
  }

  /// What a busy reader of a response takes does not count; then the server, which sends no more, has its time.
  @Test(arguments: [true, false]) func onlyTheWaitsForAServerCount(together: Bool) async throws {
    let limit = Duration.milliseconds(300)
    let server = try HostileServer([
      .receive, .send(Self.greeting + Frame.response + Frame.data([0, 0, 0, 0, 9, 1])), .linger,
    ])
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    var limits = CallLimits()
    limits.countsWaitsOnly = together
    limits.eachWait = together ? nil : limit
    let deadline = together ? ContinuousClock.now + limit : nil
    let call = try Transport(TransportOptions()).open(
      Etcd.range, at: endpoint, request: Etcd.rangeRequest("key"), isBulk: true, deadline: deadline, limits: limits)
    #expect(try await call.nextFragment()?.bytes == [1])
    try await Task.sleep(for: limit * 2)
    let begin = ContinuousClock.now
    let error = await GRPCTests.failure { () throws(CallError) in _ = try await call.nextFragment() }
    let stall = CallError.stalled(endpoint: endpoint.text, limit: limit)
    #expect(error == (together ? .status(.deadlineExceeded) : stall))
    #expect(ContinuousClock.now - begin > limit / 2)
  }

  @Test func aSilentServerDoesNotGetTheRequestWhereThereAreOthers() async throws {
    let server = try HostileServer(.linger)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    var options = TransportOptions(dialTimeout: .milliseconds(250))
    options.firstDialTimeout = .milliseconds(100)
    let transport = try Transport(options)
    for limit in ["100ms", "250ms", "250ms"] {
      let error = await GRPCTests.failure { () throws(CallError) in
        try await transport.put("secret", Array("unheard".utf8), at: endpoint)
      }
      #expect(error?.transport?.reason == "the server did not respond within \(limit)")
      #expect(error?.transport?.requestMayHaveBeenSent == false)
      #expect(error?.transport?.isRetryable == true)
    }
    let received = server.received
    #expect(received.starts(with: Array("PRI * HTTP/2.0".utf8)))
    #expect(!String(decoding: received, as: UTF8.self).contains("unheard"))
  }

  @Test func aServerThatGreetsGetsTheRequest() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    var options = TransportOptions()
    options.firstDialTimeout = .seconds(1)
    let transport = try Transport(options)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 { group.addTask { try await transport.put("greeted/\(number)", at: endpoint) } }
      try await group.waitForAll()
    }
    #expect(try await transport.read("greeted/19", at: endpoint) == [1])
    let call = try transport.open(Etcd.watch, at: endpoint, isBulk: true)
    try call.send(Etcd.watchRequest("greeted"))
    #expect(try await call.nextMessage() != nil)
  }
}
