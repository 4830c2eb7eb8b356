import GRPC
import Testing

@testable import EtcdClient

/// How much hope each failure leaves.
@Suite struct SeverityTests {
  @Test(arguments: StatusCode.allCases) func everyStatusHasOne(code: StatusCode) {
    let expected: Severity =
      switch code {
      case .unavailable: .unavailable
      case .deadlineExceeded: .timedOut
      case .internal, .cancelled: .broken
      case .unknown, .aborted, .dataLoss: .obscure
      default: .final
      }
    #expect(Severity(of: RPCError(code: code, message: "x")) == expected)
  }

  /// etcd's handlers pass on Go's error when their own time is up.
  @Test func aServersTimeIsUp() {
    #expect(Severity(of: RPCError(code: .unknown, message: "context deadline exceeded")) == .timedOut)
  }

  @Test func whatSeveralEndpointsSayCountsAtItsBest() {
    func failure(_ isRetryable: Bool) -> TransportError {
      TransportError(endpoint: "a:1", phase: .tls, reason: "no", isRetryable: isRetryable)
    }
    #expect(Severity(of: failure(true)) == .unavailable)
    #expect(Severity(of: failure(false)) == .broken)
    #expect(Severity(of: ClientError.unreachable([failure(false), failure(true)])) == .unavailable)
    #expect(Severity(of: ClientError.unreachable([failure(false), failure(false)])) == .broken)
    #expect(Severity(of: ClientError.noEndpoints) == .final)
  }

  /// Within a stream a status is told as a text alone.
  @Test(arguments: [
    ("etcdserver: no leader", StatusCode.unavailable, "etcdserver: no leader"),
    ("etcdserver: permission denied", .permissionDenied, "etcdserver: permission denied"),
    ("etcdserver: invalid auth token", .unauthenticated, "etcdserver: invalid auth token"),
    ("context canceled", .cancelled, "context canceled"),
    ("rpc error: code = Unavailable desc = transport is closing", .unavailable, "transport is closing"),
    ("something else", .unknown, "something else"),
  ]) func theTextOfACancelledWatchHasAStatus(text: String, code: StatusCode, message: String) {
    #expect(RPCError(cancelReason: text) == RPCError(code: code, message: message))
  }
}
