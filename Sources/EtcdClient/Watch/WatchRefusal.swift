import GRPC

extension WatchResponse {
  /// Why the server refused or canceled the watch; nil if it has not, and after a compaction, which is printed as a
  /// response.
  package var refusal: RPCError? {
    guard isCanceled, compactRevision == 0 else { return nil }
    let reason = String(decoding: cancelReason, as: UTF8.self)
    return RPCError(cancelReason: reason.isEmpty ? "no reason given" : reason)
  }
}

extension RPCError {
  /// etcd's texts for temporary failures; within a stream they arrive without their status.
  private static let passing: Set<String> = [
    "etcdserver: no leader", "etcdserver: leader changed", "etcdserver: server stopped",
    "etcdserver: request timed out", "etcdserver: request timed out, possibly due to previous leader failure",
    "etcdserver: request timed out, possibly due to connection lost", "etcdserver: unhealthy cluster",
  ]

  /// The status of a watch that the server canceled within its stream, which carries only the text. etcd's grpc-proxy
  /// passes on the text that Go's gRPC prints.
  init(cancelReason: String) {
    let printed = StatusCode.allCases.lazy.compactMap { code -> RPCError? in
      let prefix = "rpc error: code = \(code.name) desc = "
      guard cancelReason.hasPrefix(prefix) else { return nil }
      return RPCError(code: code, message: String(cancelReason.dropFirst(prefix.count)))
    }.first
    if let printed {
      self = printed
    } else if Self.passing.contains(cancelReason) {
      self.init(code: .unavailable, message: cancelReason)
    } else {
      switch cancelReason {
      case "context canceled": self.init(code: .cancelled, message: cancelReason)
      case "etcdserver: permission denied": self.init(code: .permissionDenied, message: cancelReason)
      case Self.staleToken.message: self = .staleToken
      default: self.init(code: .unknown, message: cancelReason)
      }
    }
  }
}
