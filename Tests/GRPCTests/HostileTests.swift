import CCurl
import GRPC
import TestSupport
import Testing

/// Servers that send something else than gRPC, or abort.
@Suite(.timeLimit(.minutes(2))) struct HostileTests {
  private func outcome(_ steps: [HostileServer.Step], usingTLS: Bool = false) async throws -> CallError? {
    let server = try HostileServer(steps)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: usingTLS)
    let transport = try Transport(TransportOptions(dialTimeout: .seconds(10)))
    return await failure { () throws(CallError) in
      _ = try await transport.unary(Etcd.put, Etcd.putRequest("a", [1]), at: endpoint, deadline: .now + .seconds(10))
    }
  }

  private func outcome(ofFrames frames: [UInt8]...) async throws -> CallError? {
    let greeting = Frame.settings + Frame.settingsAcknowledged
    return try await outcome([.receive, .send(greeting + frames.flatMap { $0 }), .linger])
  }

  @Test(arguments: [
    ("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", "the server speaks HTTP/1, not gRPC"),
    ("SSH-2.0-OpenSSH_9.2p1 Debian\r\n", "the server does not speak HTTP/2"),
  ])
  func anotherProtocol(greeting: String, reason: String) async throws {
    let error = try await outcome([.receive, .send(Array(greeting.utf8))])?.transport
    #expect(error?.phase == .http)
    #expect(error?.reason == reason)
    #expect(error?.isRetryable == false)
    let tls = try await outcome([.receive, .send(Array(greeting.utf8))], usingTLS: true)?.transport
    #expect(tls?.phase == .tls)
    #expect(tls?.reason == "the server does not speak TLS")
    #expect(tls?.isRetryable == false)
  }

  @Test func nothing() async throws {
    for usingTLS in [false, true] {
      for steps: [HostileServer.Step] in [[], [.receive], [.receive, .reset], [.reset]] {
        let error = try await outcome(steps, usingTLS: usingTLS)?.transport
        #expect(error != nil)
        #expect(error?.isRetryable == true)
      }
    }
  }

  @Test func noise() async throws {
    var generator = SeededGenerator()
    for _ in 0..<20 {
      let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try await outcome([.send(bytes)]) != nil)
      #expect(try await outcome([.receive, .send(Frame.settings + bytes)]) != nil)
    }
    #expect(try await outcome([.flood([UInt8](repeating: 0x41, count: 1000))]) != nil)
  }

  @Test func aGoodAnswer() async throws {
    let answer = Frame.response + Frame.data(Frame.message([1])) + Frame.trailers(("grpc-status", "0"))
    #expect(try await outcome(ofFrames: answer) == nil)
  }

  @Test func answersThatAreNotGRPC() async throws {
    let notFound = Frame.headers([(":status", "404"), ("content-type", "text/html")]) + Frame.data([1], ends: true)
    let missing = try await outcome(ofFrames: notFound)?.transport
    #expect(missing?.reason == "the response has HTTP status 404 and is not gRPC")
    #expect(missing?.isRetryable == false)
    let busy = try await outcome(ofFrames: Frame.headers([(":status", "503")], ends: true))?.transport
    #expect(busy?.isRetryable == false)
    let page = Frame.headers([(":status", "200"), ("content-type", "text/html")]) + Frame.data([1, 2], ends: true)
    #expect(
      try await outcome(ofFrames: page)?.transport?.reason
        == "the response is not gRPC; its content type is text/html")
    let bare = try await outcome(ofFrames: Frame.headers([(":status", "200")], ends: true))?.transport
    #expect(bare?.reason == "the response is not gRPC; its content type is missing")
    let statusless = try await outcome(ofFrames: Frame.response + Frame.data(Frame.message([1]), ends: true))?.transport
    #expect(statusless?.reason == "the response ends without a status")
  }

  @Test func statuses() async throws {
    let fields = [(":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "16")]
    let trailersOnly = try await outcome(ofFrames: Frame.headers(fields + [("grpc-message", "a%20b")], ends: true))
    #expect(trailersOnly == .status(RPCError(code: .unauthenticated, message: "a b")))
    // The status counts, whatever precedes it.
    let late = Frame.response + Frame.data(Frame.message([1, 2])) + Frame.trailers(("grpc-status", "8"))
    #expect(try await outcome(ofFrames: late) == .status(RPCError(code: .resourceExhausted, message: "")))
  }

  @Test func messages() async throws {
    let good = Frame.trailers(("grpc-status", "0"))
    for data in [Frame.message([1], flag: 1), Frame.message([1], flag: 9), Frame.message([1], length: 7), [0, 0]] {
      let error = try await outcome(ofFrames: Frame.response + Frame.data(data) + good)
      #expect(error?.status?.code == .internal)
    }
    let huge = try await outcome(ofFrames: Frame.response + Frame.data(Frame.message([1], length: .max)) + good)
    #expect(huge?.status?.code == .resourceExhausted)
    let none = try await outcome(ofFrames: Frame.response + good)
    #expect(none?.status?.code == .internal)
    let two = try await outcome(ofFrames: Frame.response + Frame.data(Frame.message([]) + Frame.message([])) + good)
    #expect(two?.status?.code == .internal)
  }

  @Test func resetStreams() async throws {
    let begun = Frame.response + Frame.data(Frame.message([1, 2, 3]).dropLast())
    for code: UInt32 in [1, 2, 7, 8, 11, 999] {
      for frames in [Frame.reset(code), begun + Frame.reset(code)] {
        let error = try await outcome(ofFrames: frames)?.transport
        #expect(error?.phase == .http)
        #expect(error?.isRetryable == true)
      }
    }
    // No error, but no end either.
    #expect(try await outcome(ofFrames: begun + Frame.reset(0)) != nil)
  }

  @Test func goAway() async throws {
    for last: UInt32 in [0, 1] {
      for code: UInt32 in [0, 2, 11] {
        let greeting = Frame.settings + Frame.settingsAcknowledged
        let error = try await outcome([.receive, .send(greeting + Frame.goAway(lastStream: last, code))])?.transport
        #expect(error?.isRetryable == true)
      }
    }
  }

  @Test func brokenOffInMidAnswer() async throws {
    let frames = Frame.settings + Frame.settingsAcknowledged + Frame.response + Frame.data([0, 0, 0])
    let error = try await outcome([.receive, .send(frames)])?.transport
    #expect(error?.phase == .http)
    #expect(error?.isRetryable == true)
  }

  @Test func endlessHeaders() async throws {
    let line = ("x-" + String(repeating: "a", count: 100), String(repeating: "b", count: 100))
    let block = Frame.headers([line])
    let start = Frame.settings + Frame.settingsAcknowledged + Frame.frame(1, 0, 1, [])
    let more = Frame.frame(9, 0, 1, Array(block.dropFirst(9)))
    #expect(try await outcome([.receive, .send(start), .flood(more)]) != nil)
  }

  @Test func endlessMessages() async throws {
    let greeting = Frame.settings + Frame.settingsAcknowledged + Frame.response
    let steps: [HostileServer.Step] = [.receive, .send(greeting), .flood(Frame.data(Frame.message([])))]
    let server = try HostileServer(steps)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let call = try Transport(TransportOptions()).open(Etcd.put, at: endpoint, request: [])
    for _ in 0..<1000 { #expect(try await call.nextMessage() == []) }
    call.cancel()
    #expect(try await outcome(steps)?.status?.code == .internal)
  }

  /// libcurl 8.2 to 8.5 reads on while a response is paused, up to its window for a connection, 100 MB, beside what
  /// sockets hold.
  private static let heldUpLimit = (0x08_02_00..<0x08_06_00).contains(ccurl_version_number()) ? 192 << 20 : 24 << 20

  /// Unread data is not fetched: the server cannot send more than fits into the buffers.
  @Test(arguments: [0, 1 << 14])
  func anUnreadFloodIsHeldUp(size: Int) async throws {
    // One long message, or no end of empty ones.
    let greeting = Frame.settings + Frame.settingsAcknowledged + Frame.response
    let begin = size > 0 ? Frame.data(Frame.message([], length: 1 << 30)) : []
    let frame = Frame.data(size > 0 ? [UInt8](repeating: 1, count: size) : Frame.message([]))
    let flood = [UInt8]((0..<16).map { _ in frame }.joined())
    let server = try HostileServer(.receive, .send(greeting + begin), .flood(flood))
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let transport = try Transport(TransportOptions())
    let call = try transport.open(Etcd.put, at: endpoint, request: [], isBulk: true)
    _ = try await call.nextFragment()
    var before = -1
    while before != server.flooded {
      before = server.flooded
      try await Task.sleep(for: .milliseconds(100))
    }
    #expect(before < HostileTests.heldUpLimit)
    for _ in 0..<20 { #expect(try await call.nextFragment() != nil) }
  }
}
