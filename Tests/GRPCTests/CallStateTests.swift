import Testing

@testable import GRPC

@Suite(.timeLimit(.minutes(2))) struct CallStateTests {
  private func fragment(_ number: Int, in chunk: Chunk) -> Fragment {
    Fragment(chunk: chunk, offset: 0, count: 1, messageLength: number, endsMessage: true)
  }

  /// Also when the task that takes it is never done with all there is.
  @Test func whatWasTakenIsLetGo() async throws {
    // Loads libcurl.
    let transport = try Transport(TransportOptions())
    let thread = try #require(IOThread(transport.settings))
    defer { thread.stop(waiting: true) }
    let request = CallState.Request(
      path: "/", endpoint: try Endpoint(parsing: "127.0.0.1:1", secureByDefault: false), metadata: [], deadline: nil,
      limits: CallLimits(), maxRequestBytes: 1, bodyLength: nil, isBulk: true)
    let call = CallState(request, thread: thread, message: nil)
    var chunk: Chunk? = .small()
    weak let first = chunk
    if let chunk { call.deliver([fragment(0, in: chunk)]) }
    chunk = nil
    for number in 1..<10 { call.deliver([fragment(number, in: .small())]) }
    #expect(first != nil)
    for number in 10..<1000 {
      call.deliver([fragment(number, in: .small())])
      #expect(try await call.nextFragment()?.messageLength == number - 10)
    }
    #expect(first == nil)
  }

  /// A server that answers late must not refuse a question for the question's own limit.
  @Test func questionsCarryNoLimit() throws {
    let endpoint = try Endpoint(parsing: "127.0.0.1:1", secureByDefault: false)
    let call = CallState.Request(
      path: "/", endpoint: endpoint, metadata: [Metadata("token", "t")], deadline: .now + .seconds(1),
      limits: CallLimits(), maxRequestBytes: 9, bodyLength: nil, isBulk: true)
    let sign = CallState.Request(lifeSignFrom: endpoint, within: .seconds(1))
    let question = CallState.Request(copying: call, message: [1, 2])
    func names(_ request: CallState.Request) throws -> [String] {
      try request.headerLines().map { String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
    }
    #expect(try names(call).contains("grpc-timeout"))
    #expect(try !names(sign).contains("grpc-timeout"))
    #expect(try !names(question).contains("grpc-timeout"))
    #expect(try names(question).contains("token"))
    #expect(question.bodyLength == 7)
  }
}
