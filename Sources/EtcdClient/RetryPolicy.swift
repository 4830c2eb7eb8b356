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
/// A failure of the way to the server is retried over all endpoints until the dial timeout ends, but each endpoint gets its chance. One
/// that can't get better by waiting (a bad certificate, an unknown host, a server that is no etcd) isn't met twice. Repeatable calls are
/// retried on `Unavailable`, all calls when users or roles were changed meanwhile, about as long as etcd's own client does. After each quorum of endpoints there is a pause, and the next one
/// is longer.
struct RetrySchedule {
  /// What to do next.
  enum Step: Equatable {
    /// Try at the endpoint with this index, after a pause.
    case retry(endpoint: Int, pause: Duration)
    /// Give up with the error of the endpoint with the most to say.
    case giveUp
  }

  /// etcd's own client repeats a call a hundred times, every 25 ms.
  private static let persistence = Duration.milliseconds(2500)
  private static let firstPause = Duration.milliseconds(25)
  private static let longestPause = Duration.milliseconds(400)

  let endpointCount: Int
  let policy: RetryPolicy
  let dialDeadline: ContinuousClock.Instant
  private var attempts = 0
  private var hopeless: Set<Int> = []
  private var tried: Set<Int> = []
  private var firstRefusal: ContinuousClock.Instant?
  private var pause = RetrySchedule.firstPause

  init(endpointCount: Int, policy: RetryPolicy, dialDeadline: ContinuousClock.Instant) {
    self.endpointCount = endpointCount
    self.policy = policy
    self.dialDeadline = dialDeadline
  }

  /// The next step after `error` at the endpoint with index `endpoint`.
  mutating func next(after error: any Error, at endpoint: Int, now: ContinuousClock.Instant) -> Step {
    attempts += 1
    tried.insert(endpoint)
    switch error {
    case let error as TransportError: return afterTransport(error, at: endpoint, now: now)
    case let error as RPCError: return after(error, at: endpoint, now: now)
    default: return .giveUp
    }
  }

  private mutating func afterTransport(_ error: TransportError, at endpoint: Int, now: ContinuousClock.Instant) -> Step
  {
    if error.requestMayHaveBeenSent, policy == .nonRepeatable { return .giveUp }
    if !error.isRetryable { hopeless.insert(endpoint) }
    guard hopeless.count < endpointCount else { return .giveUp }
    let next = step(from: endpoint)
    // A try that begins when the time is up could only say that, not what is wrong.
    if tried.count == endpointCount, case .retry(_, let pause) = next, now + pause >= dialDeadline { return .giveUp }
    return next
  }

  private mutating func after(_ error: RPCError, at endpoint: Int, now: ContinuousClock.Instant) -> Step {
    if error.isLearnerRefusal, endpointCount > 1, attempts < endpointCount { return step(from: endpoint) }
    let mayRepeat = error.code == .unavailable && policy == .repeatable
    guard mayRepeat || error.isOldAuthRevision else { return .giveUp }
    let first = firstRefusal ?? now
    firstRefusal = first
    return now - first < Self.persistence ? step(from: endpoint) : .giveUp
  }

  private mutating func step(from endpoint: Int) -> Step {
    var next = (endpoint + 1) % endpointCount
    while hopeless.contains(next), next != endpoint { next = (next + 1) % endpointCount }
    guard attempts % (endpointCount / 2 + 1) == 0 else { return .retry(endpoint: next, pause: .zero) }
    defer { pause = min(pause * 2, Self.longestPause) }
    return .retry(endpoint: next, pause: pause)
  }
}

extension RPCError {
  /// Whether a learner refused what only voting members serve.
  var isLearnerRefusal: Bool { message == "etcdserver: rpc not supported for learner" }

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
