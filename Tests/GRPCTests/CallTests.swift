import GRPC
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct CallTests {
  private let transport: Transport

  init() throws { transport = try Transport(TransportOptions()) }

  @Test func unary() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    try await transport.put("unary", [1, 2, 3], at: endpoint)
    #expect(try await transport.read("unary", at: endpoint) == [1, 2, 3])
    #expect(try await transport.read("unary/none", at: endpoint) == nil)
  }

  @Test func theServersStatus() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let error = await failure { () throws(CallError) in try await transport.put("", at: endpoint) }
    #expect(error == .status(RPCError(code: .invalidArgument, message: "etcdserver: key is not provided")))
  }

  /// The server answers as soon as it has seen the headers; that must not get lost, whatever else the connection does.
  @Test func anUnknownMethod() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    for _ in 0..<200 {
      try await transport.put("unknown", at: endpoint)
      let error = await failure { () throws(CallError) in
        _ = try await transport.unary("/etcdserverpb.KV/None", [], at: endpoint)
      }
      #expect(error?.status?.code == .unimplemented, "\(error.map(\.description) ?? "")")
    }
  }

  @Test func requestLimit() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let value = [UInt8](repeating: 0, count: 2 << 20)
    let error = await failure { () throws(CallError) in try await transport.put("large", value, at: endpoint) }
    let text = "trying to send message larger than max (2097164 vs. 2097152)"
    #expect(error == .status(RPCError(code: .resourceExhausted, message: text)))
  }

  @Test func aRequestLargerThanTheBuffers() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let value = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try await transport.put("long", value, at: endpoint)
    #expect(try await transport.read("long", at: endpoint) == value)
  }

  @Test func responseLimit() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    try await transport.put("limit", [UInt8](repeating: 0, count: 1000), at: endpoint)
    let small = try Transport(TransportOptions(maxResponseBytes: 1000))
    let error = await failure { () throws(CallError) in _ = try await small.read("limit", at: endpoint) }
    #expect(error?.status?.code == .resourceExhausted)
    #expect(error?.status?.message.hasPrefix("grpc: received message larger than max (") == true)
    // The connection survives.
    #expect(try await small.read("limit/none", at: endpoint) == nil)
  }

  @Test func manyAtOnce() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<100 {
        group.addTask {
          let value = [UInt8](repeating: UInt8(index), count: 1 + index * 50)
          for round in 0..<20 {
            try await transport.put("many/\(index)", value + [UInt8(round)], at: endpoint)
            #expect(try await transport.read("many/\(index)", at: endpoint) == value + [UInt8(round)])
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func deadline() async throws {
    // It takes the connection and says nothing.
    let server = try HostileServer(.linger)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let start = ContinuousClock.now
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(Etcd.put, [], at: endpoint, deadline: .now + .milliseconds(200))
    }
    #expect(error == .status(RPCError(code: .deadlineExceeded, message: "context deadline exceeded")))
    #expect((.milliseconds(200)..<(.seconds(2))).contains(ContinuousClock.now - start))
  }

  @Test func aDeadlineThatHasPassed() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let error = await failure { () throws(CallError) in
      _ = try await transport.unary(Etcd.put, [], at: endpoint, deadline: .now - .seconds(1))
    }
    #expect(error != nil)
  }

  @Test func cancellingTheTask() async throws {
    let server = try HostileServer(.linger)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let task = Task { () -> CallError? in
      await failure { () throws(CallError) in _ = try await transport.unary(Etcd.put, [], at: endpoint) }
    }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    #expect(await task.value == .status(RPCError(code: .cancelled, message: "context canceled")))
  }

  @Test func headers() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let metadata = [Metadata("hasleader", "true"), Metadata("empty", "")]
    _ = try await transport.unary(Etcd.range, Etcd.rangeRequest("a"), at: endpoint, metadata: metadata)
    for bad in ["a\nb", "a\r", "\0"] {
      let error = await failure { () throws(CallError) in
        _ = try await transport.unary(
          Etcd.range, Etcd.rangeRequest("a"), at: endpoint, metadata: [Metadata("token", bad)])
      }
      #expect(error?.status?.code == .internal)
    }
  }

  @Test func afterShutdown() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let transport = try Transport(TransportOptions())
    let watch = try transport.open(Etcd.watch, at: endpoint)
    transport.shutdown()
    let cancelled = CallError.status(RPCError(code: .cancelled, message: "context canceled"))
    #expect(await failure { () throws(CallError) in _ = try await watch.nextMessage() } == cancelled)
    #expect(await failure { () throws(CallError) in try await transport.put("a", at: endpoint) } == cancelled)
    transport.shutdown()
  }
}
