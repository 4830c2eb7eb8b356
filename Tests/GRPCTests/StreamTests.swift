import GRPC
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct StreamTests {
  private let transport: Transport

  init() throws { transport = try Transport(TransportOptions()) }

  @Test func watching() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let call = try transport.open(Etcd.watch, at: endpoint)
    for key in ["watching/1", "watching/2"] {
      try call.send(Etcd.watchRequest(key))
      #expect(try await call.nextMessage() != nil)
    }
    for key in ["watching/1", "watching/2", "watching/1"] {
      try await transport.put(key, Array(key.utf8), at: endpoint)
      let message = try #require(try await call.nextMessage())
      let event = try #require(Etcd.fields(11, of: message).first)
      let pair = try #require(Etcd.fields(2, of: event).first)
      #expect(Etcd.fields(5, of: pair) == [Array(key.utf8)])
    }
    try call.send(Etcd.progressRequest)
    #expect(try await call.nextMessage() != nil)
  }

  @Test func theClientHasNoMoreToSay() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let call = try transport.open(Etcd.keepAlive, at: endpoint)
    for _ in 0..<3 {
      try call.send(Etcd.keepAliveRequest)
      #expect(try await call.nextMessage() != nil)
    }
    call.finishSending()
    #expect(try await call.nextMessage() == nil)
    try call.send(Etcd.keepAliveRequest)
    #expect(try await call.nextMessage() == nil)
  }

  @Test func cancellingAWatch() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let call = try transport.open(Etcd.watch, at: endpoint)
    try call.send(Etcd.watchRequest("cancelling"))
    #expect(try await call.nextMessage() != nil)
    let waiting = Task { await failure { () throws(CallError) in _ = try await call.nextMessage() } }
    call.cancel()
    #expect(await waiting.value?.status?.code == .cancelled)
    #expect(throws: CallError.self) { try call.send(Etcd.progressRequest) }
    try await transport.put("cancelling", at: endpoint)
  }

  /// Puts `count` values of 64 KiB under the prefix.
  private func fill(_ prefix: String, count: Int, at endpoint: Endpoint) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<count {
        group.addTask {
          try await transport.put(
            "\(prefix)/\(index)", [UInt8](repeating: UInt8(index & 255), count: 64 << 10), at: endpoint)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func aSlowReaderOfALargeAnswer() async throws {
    let server = try await EtcdServer.start()
    let endpoint = try server.endpoint
    try await fill("slow", count: 640, at: endpoint)
    let call = try transport.open(
      Etcd.range, at: endpoint, request: Etcd.rangeRequest("slow/", isPrefix: true), isBulk: true)
    let first = try #require(try await call.nextFragment())
    let length = try #require(first.messageLength)
    #expect(length > 40 << 20)
    // Other calls continue while this one is paused.
    for _ in 0..<50 { try await transport.put("other", at: endpoint) }
    var received = first.count
    var fragments = 0
    while let fragment = try await call.nextFragment() {
      #expect(fragment.messageLength == nil)
      received += fragment.count
      fragments += 1
      if fragments % 16 == 0 { try await Task.sleep(for: .milliseconds(1)) }
    }
    #expect(received == length)
  }

  @Test func droppingAnAnswerHalfWay() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    try await fill("dropped", count: 64, at: endpoint)
    for _ in 0..<5 {
      let call = try transport.open(
        Etcd.range, at: endpoint, request: Etcd.rangeRequest("dropped/", isPrefix: true), isBulk: true)
      #expect(try await call.nextFragment() != nil)
    }
    #expect(try await transport.read("dropped/1", at: endpoint)?.count == 64 << 10)
  }

  @Test func wholeMessages() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    try await fill("whole", count: 32, at: endpoint)
    let answer = try await transport.unary(Etcd.range, Etcd.rangeRequest("whole/", isPrefix: true), at: endpoint)
    let values = Etcd.fields(2, of: answer).compactMap { Etcd.fields(5, of: $0).first }
    #expect(values.count == 32)
    #expect(values.allSatisfy { $0.count == 64 << 10 && Set($0).count == 1 })
    #expect(Set(values.map { $0[0] }).count == 32)
  }

  @Test func manyWatchesAtOnce() async throws {
    let endpoint = try await EtcdServer.plain().endpoint
    let calls = try (0..<20).map { _ in try transport.open(Etcd.watch, at: endpoint, isBulk: true) }
    for (index, call) in calls.enumerated() {
      try call.send(Etcd.watchRequest("watches/\(index)"))
      #expect(try await call.nextMessage() != nil)
    }
    for (index, call) in calls.enumerated() {
      try await transport.put("watches/\(index)", at: endpoint)
      #expect(try await call.nextMessage() != nil)
    }
  }
}
