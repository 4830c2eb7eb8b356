import GRPC

/// Which failures of a call may be answered by asking again.
public enum RetryPolicy: Sendable {
  /// The call changes nothing: it may be repeated whenever the server or the way to it was unavailable.
  case repeatable
  /// The call changes something: it is repeated only when it certainly never reached a server.
  case nonRepeatable
}

/// Decides, after each failure of a call, whether and where to try again.
///
/// A failure to connect is retried over all endpoints until the dial timeout ends; one that can't get better by waiting (a bad
/// certificate, an unknown host) isn't waited for. Repeatable calls are retried at most `limit` times on `Unavailable`, with a pause
/// after each quorum of endpoints, as etcd's own client does.
struct RetrySchedule {
  /// What to do next.
  enum Step: Equatable {
    /// Try at the endpoint with this index, after a pause.
    case retry(endpoint: Int, pause: Duration)
    /// Give up with the error of the endpoint with the most to say.
    case giveUp
  }

  /// How often a repeatable call is repeated at most.
  static let limit = 100
  private static let pause = Duration.milliseconds(25)

  let endpointCount: Int
  let policy: RetryPolicy
  let dialDeadline: ContinuousClock.Instant
  private var attempts = 0
  private var hopeless: Set<Int> = []

  init(endpointCount: Int, policy: RetryPolicy, dialDeadline: ContinuousClock.Instant) {
    self.endpointCount = endpointCount
    self.policy = policy
    self.dialDeadline = dialDeadline
  }

  /// The next step after `error` at the endpoint with index `endpoint`.
  mutating func next(after error: any Error, at endpoint: Int, now: ContinuousClock.Instant) -> Step {
    attempts += 1
    switch error {
    case let error as TransportError: return afterTransport(error, at: endpoint, now: now)
    case let error as RPCError: return after(error, at: endpoint)
    default: return .giveUp
    }
  }

  private mutating func afterTransport(_ error: TransportError, at endpoint: Int, now: ContinuousClock.Instant) -> Step
  {
    if error.requestMayHaveBeenSent {
      guard policy == .repeatable, attempts < Self.limit else { return .giveUp }
      return step(from: endpoint)
    }
    if !error.isRetryable { hopeless.insert(endpoint) }
    guard hopeless.count < endpointCount, now < dialDeadline else { return .giveUp }
    return step(from: endpoint)
  }

  private func after(_ error: RPCError, at endpoint: Int) -> Step {
    if error.isLearnerRefusal, endpointCount > 1, attempts < endpointCount { return step(from: endpoint) }
    guard error.code == .unavailable, policy == .repeatable, attempts < Self.limit else { return .giveUp }
    return step(from: endpoint)
  }

  private func step(from endpoint: Int) -> Step {
    var next = (endpoint + 1) % endpointCount
    while hopeless.contains(next), next != endpoint { next = (next + 1) % endpointCount }
    let quorum = endpointCount / 2 + 1
    return .retry(endpoint: next, pause: attempts % quorum == 0 ? Self.pause : .zero)
  }
}

extension RPCError {
  /// Whether a learner refused what only voting members serve.
  var isLearnerRefusal: Bool { message == "etcdserver: rpc not supported for learner" }

  /// Whether the token was refused, so that asking for a new one may help.
  var isStaleToken: Bool {
    switch message {
    case "etcdserver: invalid auth token", "etcdserver: revision of auth store is old",
      "etcdserver: user name is empty":
      true
    // Calls of the Maintenance service pass on what etcd's auth store says.
    case "auth: invalid auth token", "auth: revision in header is old", "auth: user name is empty":
      true
    default:
      false
    }
  }

  /// Whether the cluster has no authentication to log in to.
  var isAuthenticationDisabled: Bool { message == "etcdserver: authentication is not enabled" }
}
