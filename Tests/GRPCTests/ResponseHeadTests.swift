import TestSupport
import Testing

@testable import GRPC

@Suite(.timeLimit(.minutes(2))) struct ResponseHeadTests {
  private func head(_ lines: String...) -> ResponseHead {
    var head = ResponseHead()
    for line in lines { Array("\(line)\r\n".utf8).withUnsafeBytes { head.receive($0) } }
    return head
  }

  private func status(_ lines: String...) -> RPCError? {
    var head = head("HTTP/2 200 ", "content-type: application/grpc")
    for line in lines { Array("\(line)\r\n".utf8).withUnsafeBytes { head.receive($0) } }
    guard case .failed(.status(let error))? = head.outcome else { return nil }
    return error
  }

  @Test func theStatusComesWithTheTrailers() {
    #expect(head("HTTP/2 200 ", "content-type: application/grpc").outcome == nil)
    #expect(head("HTTP/2 200 ", "content-type: application/grpc+proto", "grpc-status: 0").outcome == .completed)
    #expect(
      status("grpc-status: 5", "grpc-message: etcdserver: not %C3%BCber 100%25")
        == RPCError(code: .notFound, message: "etcdserver: not über 100%"))
  }

  @Test func severalLinesAtOnce() {
    #expect(status("grpc-status: 5\r\ngrpc-message: a\r\n") == RPCError(code: .notFound, message: "a"))
  }

  @Test func oddStatuses() {
    #expect(status("grpc-status: 99", "grpc-message: x") == RPCError(code: .unknown, message: "x"))
    #expect(status("grpc-status: -1") == RPCError(code: .unknown, message: ""))
    #expect(status("grpc-status: abc")?.code == .unknown)
    #expect(status("grpc-status: 99999999999999999999")?.code == .unknown)
    #expect(status("grpc-status:") != nil)
  }

  @Test func percentSigns() {
    #expect(ResponseHead.percentDecoded(Array("%".utf8)) == "%")
    #expect(ResponseHead.percentDecoded(Array("a%4".utf8)) == "a%4")
    #expect(ResponseHead.percentDecoded(Array("%zz%41%".utf8)) == "%zzA%")
    #expect(ResponseHead.percentDecoded(Array("%ff".utf8)) == "\u{FFFD}")
  }

  @Test func anInformationalResponseComesFirst() {
    let final = head("HTTP/2 103 ", "grpc-status: 7", "", "HTTP/2 200 ", "content-type: application/grpc;x")
    #expect(final.httpStatus == 200)
    #expect(final.hasMessages)
    #expect(final.outcome == nil)
  }

  @Test func onlyGRPCHasAStatus() {
    #expect(head("HTTP/2 200 ", "content-type: application/grpcx", "grpc-status: 0").outcome == nil)
    #expect(head("HTTP/2 200 ", "grpc-status: 0").outcome == nil)
    #expect(!head("HTTP/2 404 ", "content-type: application/grpc").hasMessages)
    #expect(!head("HTTP/1.1 200 OK", "content-type: application/grpc").isHTTP2)
  }

  @Test func nonsense() {
    #expect(head("HTTP/").httpStatus == 0)
    #expect(head("HTTP/2 99999999999999999999").httpStatus > 999)
    #expect(head("", ":", "no colon", ": x") == ResponseHead())
  }
}

@Suite(.timeLimit(.minutes(2))) struct TimeoutTests {
  @Test func header() {
    #expect(CallState.Request.timeoutText(.seconds(5)) == "5000m")
    #expect(CallState.Request.timeoutText(.milliseconds(1)) == "1m")
    #expect(CallState.Request.timeoutText(.nanoseconds(1)) == "1m")
    #expect(CallState.Request.timeoutText(.seconds(-3)) == "1m")
    #expect(CallState.Request.timeoutText(.seconds(89_999)) == "89999000m")
    #expect(CallState.Request.timeoutText(.seconds(90_000)) == "90000S")
    #expect(CallState.Request.timeoutText(.seconds(Int64.max)) == "99999999S")
  }

  @Test func text() {
    #expect(Duration.seconds(2).text == "2s")
    #expect(Duration.milliseconds(1500).text == "1.5s")
    #expect(Duration.milliseconds(1050).text == "1.05s")
    #expect(Duration.milliseconds(20).text == "20ms")
  }

  @Test func wholeMilliseconds() {
    #expect(Duration.nanoseconds(1).wholeMilliseconds(in: 0...100) == 1)
    #expect(Duration.milliseconds(7).wholeMilliseconds(in: 0...100) == 7)
    #expect(Duration.seconds(-1).wholeMilliseconds(in: 0...100) == 0)
    #expect(Duration.seconds(Int64.max).wholeMilliseconds(in: 0...100) == 100)
    #expect(Duration.seconds(Int64.max).wholeMilliseconds(in: 1...Int32.max) == .max)
  }
}
