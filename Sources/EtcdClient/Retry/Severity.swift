import GRPC

/// How little hope a failure leaves that the same request succeeds a moment later or at another endpoint. The one place that reads
/// failures for that; a policy says how far it goes.
enum Severity: Int, Sendable, Comparable {
  /// Nothing was done: the way to the server failed, or the server says that it can't at the moment.
  case unavailable
  /// There was no response in time.
  case timedOut
  /// The server, or a proxy, broke off what was under way.
  case broken
  /// A failure of which nothing is known.
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
    // What can't get better by waiting may still be mended while one waits: a certificate, a name.
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
  /// A token that the cluster doesn't know any more.
  static let staleToken = RPCError(code: .unauthenticated, message: "etcdserver: invalid auth token")

  /// Whether a learner refused what only voting members serve.
  var isLearnerRefusal: Bool { message == "etcdserver: rpc not supported for learner" }

  /// Whether the member knows no leader.
  var isWithoutLeader: Bool { message == "etcdserver: no leader" }

  /// Whether users or roles were changed while the server worked on the call, which it therefore refused.
  var isOldAuthRevision: Bool {
    // Calls of the Maintenance service pass on what etcd's auth store says.
    message == "etcdserver: revision of auth store is old" || message == "auth: revision in header is old"
  }

  /// Whether the token was refused, so that asking for a new one may help.
  var isStaleToken: Bool {
    switch message {
    case "etcdserver: invalid auth token", "etcdserver: user name is empty": true
    case "auth: invalid auth token", "auth: user name is empty": true
    default: isOldAuthRevision
    }
  }

  /// Whether the cluster has no authentication to log in to.
  var isAuthenticationDisabled: Bool { message == "etcdserver: authentication is not enabled" }
}
