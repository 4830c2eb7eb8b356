import TestSupport
import Testing

@testable import GRPC

/// Streams that the server ends while the client's half is open, in every way in which servers do.
@Suite(.timeLimit(.minutes(2))) struct EndOfStreamTests {
  private static let greeting = Frame.settings + Frame.settingsAcknowledged
  private static let message = Frame.data(Frame.message([1]))
  private static let noLeader = [("grpc-status", "14"), ("grpc-message", "etcdserver: no leader")]
  private static let noLeaderError = CallError.status(RPCError(code: .unavailable, message: "etcdserver: no leader"))

  private static func refusal(stream: UInt32) -> [UInt8] {
    Frame.headers([(":status", "200"), ("content-type", "application/grpc")] + noLeader, ends: true, stream: stream)
  }

  /// Reads a stream whose client has more to say until its end, and returns that.
  private func end(_ frames: [[UInt8]], then steps: [HostileServer.Step] = [.linger], asking: Bool = false) async throws
    -> CallError?
  {
    let sends = frames.map { HostileServer.Step.send($0) }
    let server = try HostileServer([.receiveUntil(Array("key".utf8))] + sends + steps)
    let endpoint = try Endpoint(parsing: "127.0.0.1:\(server.port)", secureByDefault: false)
    let transport = try Transport(TransportOptions(dialTimeout: .seconds(10)))
    let call = try transport.open(Etcd.watch, at: endpoint, isBulk: true)
    try call.send(Etcd.watchRequest("key"))
    if asking { call.whenUnexplained { [weak call] in try? call?.send(Etcd.progressRequest) } }
    return await failure { () throws(CallError) in while try await call.nextMessage() != nil {} }
  }

  /// Compares how a stream ended with the status that the server has sent.
  ///
  /// libcurl 8.2 throws a status away that is followed by a reset, without a trace
  /// (`CurlQuirks.discardsTrailersBeforeReset`): with it such a stream reads as broken off, and may be opened again.
  private func expect(
    _ error: CallError?, is status: CallError?, afterReset: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard afterReset, CurlQuirks.discardsTrailersBeforeReset else {
      #expect(error == status, sourceLocation: sourceLocation)
      return
    }
    let reason = "the server reset the stream (RST_STREAM)"
    #expect(error?.transport?.reason == reason, sourceLocation: sourceLocation)
    #expect(error?.transport?.isRetryable == true, sourceLocation: sourceLocation)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      // As grpc-go ends a stream whose client has not.
      [Frame.response + message + Frame.headers(noLeader, ends: true) + Frame.reset(0)],
      // Each by itself.
      [Frame.response, message, Frame.headers(noLeader, ends: true), Frame.reset(0)],
      [refusal(stream: 1)],
    ])
  func theStatusEndsTheCall(frames: [[UInt8]]) async throws {
    let isReset = frames != [Self.refusal(stream: 1)]
    expect(try await end([Self.greeting] + frames), is: Self.noLeaderError, afterReset: isReset)
    expect(try await end([Self.greeting + frames.flatMap { $0 }]), is: Self.noLeaderError, afterReset: isReset)
  }

  /// A stream that is refused and reset because the request is open, with and without headers before the status:
  /// libcurl 7.88 and 8.2 have to send the request again.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [refusal(stream: 1), Frame.response + Frame.headers(noLeader, ends: true)])
  func aRefusal(refusal: [UInt8]) async throws {
    let request = HostileServer.Step.receiveUntil(Array("key".utf8))
    let second = Self.refusal(stream: 3)
    let error = try await end([Self.greeting + refusal + Frame.reset(0)], then: [request, .send(second), .linger])
    #expect(error == Self.noLeaderError)
  }

  /// Servers other than grpc-go's send trailers alone, of which libcurl says nothing, and reset the stream when they
  /// get more on it.
  @Test(.timeLimit(.minutes(1))) func trailersAlone() async throws {
    let trailers = Frame.headers(Self.noLeader, ends: true)
    let error = try await end(
      [Self.greeting, Frame.response + Self.message, trailers], then: [.receive, .send(Frame.reset(5)), .linger],
      asking: true)
    #expect(error == Self.noLeaderError || error?.transport?.isRetryable == true)
  }

  @Test(.timeLimit(.minutes(1))) func aGoodEnd() async throws {
    let trailers = Frame.trailers(("grpc-status", "0")) + Frame.reset(0)
    expect(try await end([Self.greeting + Frame.response + Self.message + trailers]), is: nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      [Frame.reset(2)], [Frame.response + message, Frame.reset(2)], [Frame.response + message, Frame.reset(8)],
      [Frame.goAway(lastStream: 0, 0)], [Frame.response + message, Frame.goAway(lastStream: 0, 11)],
    ])
  func brokenOff(frames: [[UInt8]]) async throws {
    let error = try await end([Self.greeting] + frames)?.transport
    #expect(error?.phase == .http)
    #expect(error?.isRetryable == true)
  }

  /// The server goes without a word about the stream.
  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func theConnectionIsLost(hasResponse: Bool) async throws {
    let frames = hasResponse ? [Self.greeting, Frame.response + Self.message] : [Self.greeting]
    for steps: [HostileServer.Step] in [[], [.reset]] {
      #expect(try await end(frames, then: steps)?.transport?.isRetryable == true)
    }
  }

  /// Events arrive while the client's half is open and silent, each in a packet of its own.
  @Test(.timeLimit(.minutes(1))) func messagesInBetween() async throws {
    let server = try await EtcdServer.plain()
    let transport = try Transport(TransportOptions())
    let call = try transport.open(Etcd.watch, at: server.endpoint, isBulk: true)
    try call.send(Etcd.watchRequest("between"))
    #expect(try await call.nextMessage() != nil)
    for number in 0..<200 {
      try await transport.put("between", [UInt8(number)], at: server.endpoint)
      #expect(try await call.nextMessage() != nil)
    }
  }
}
