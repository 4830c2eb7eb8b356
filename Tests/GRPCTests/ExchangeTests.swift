import Testing

@testable import GRPC

@Suite struct ExchangeTests {
  private func fragment(_ number: Int, in chunk: Chunk) -> Fragment {
    Fragment(chunk: chunk, offset: 0, count: 1, messageLength: number, endsMessage: true)
  }

  /// Also when the task that takes it is never done with all there is.
  @Test func whatWasTakenIsLetGo() async throws {
    let lane = try #require(Lane(Settings(options: TransportOptions(), material: try TLSMaterial(TLSOptions()))))
    defer { lane.stop(waiting: true) }
    let request = Exchange.Request(
      path: "/", endpoint: try Endpoint(parsing: "127.0.0.1:1", secureByDefault: false), metadata: [], deadline: nil,
      limits: CallLimits(), maxRequestBytes: 1, bodyLength: nil, isBulk: true)
    let exchange = Exchange(request, lane: lane, message: nil)
    var chunk: Chunk? = .small()
    weak let first = chunk
    if let chunk { exchange.deliver([fragment(0, in: chunk)]) }
    chunk = nil
    for number in 1..<10 { exchange.deliver([fragment(number, in: .small())]) }
    #expect(first != nil)
    for number in 10..<1000 {
      exchange.deliver([fragment(number, in: .small())])
      #expect(try await exchange.nextFragment()?.messageLength == number - 10)
    }
    #expect(first == nil)
  }
}
