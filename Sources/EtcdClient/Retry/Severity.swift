import GRPC

/// How unlikely it is that the same request succeeds later or at another endpoint. This is the only place that judges
/// failures; a policy decides up to which severity to retry.
enum Severity: Int, Sendable, Comparable {
  /// Nothing was done: the connection failed, or the server is unavailable.
  case unavailable
  /// There was no response in time.
  case timedOut
  /// The server or a proxy aborted the call.
  case broken
  /// An unknown failure.
  case obscure
  /// The same request will fail again.
  case final

  static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  /// How severe `error` is.
  init(of error: any Error) {
    switch error {
    case let error as RPCError: self = Severity(of: error)
    case let error as TransportError: self = Severity(of: error)
    case ClientError.unreachable(let failures): self = failures.map(Severity.init(of:)).min() ?? .final
    default: self = .final
    }
  }

  private init(of error: TransportError) {
    // A permanent failure may still be repaired while the client waits: a certificate, a host name.
    self = error.isRetryable || error.requestMayHaveBeenSent ? .unavailable : .broken
  }

  private init(of error: RPCError) {
    switch error.code {
    case .unavailable: self = .unavailable
    case .deadlineExceeded: self = .timedOut
    case .internal, .cancelled: self = .broken
    case .unknown, .aborted, .dataLoss: self = .obscure
    case .resourceExhausted: self = error.message == "etcdserver: too many requests" ? .unavailable : .final
    case .ok, .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .outOfRange,
      .unimplemented, .unauthenticated:
      self = .final
    }
  }
}

extension RPCError {
  /// A token that the cluster no longer knows.
  static let staleToken = RPCError(code: .unauthenticated, message: "etcdserver: invalid auth token")

  /// Whether a learner refused what only voting members serve.
  var isLearnerRefusal: Bool { message == "etcdserver: rpc not supported for learner" }

  /// Whether the member knows no leader.
  var isWithoutLeader: Bool { message == "etcdserver: no leader" }

  /// Whether the server refused the call because users or roles were changed while it was processed.
  var isOldAuthRevision: Bool {
    // The Maintenance service returns the text of etcd's auth store.
    message == "etcdserver: revision of auth store is old" || message == "auth: revision in header is old"
  }

  /// Whether the token was refused, so that a new one may help.
  var isStaleToken: Bool {
    switch message {
    case "etcdserver: invalid auth token", "etcdserver: user name is empty": true
    case "auth: invalid auth token", "auth: user name is empty": true
    default: isOldAuthRevision
    }
  }

  /// Whether authentication is not enabled.
  var isAuthenticationDisabled: Bool { message == "etcdserver: authentication is not enabled" }
}
