/// Which failures are retried, and for how long. `Client.attempt`, the only retry loop, decides on endpoints and
/// pauses.
package struct RetryPolicy: Sendable, Equatable {
  /// How long to retry.
  enum Endurance: Sendable, Equatable {
    /// As long as a short command takes.
    case brief
    /// This long after the first failure.
    case limited(Duration)
    /// Until a point in time.
    case until(ContinuousClock.Instant)
    /// Until the task is cancelled.
    case unlimited
  }

  /// Whether a request may be repeated although a server may have carried it out.
  var mayRepeat = true
  /// Failures up to this severity are retried.
  var tolerance = Severity.unavailable
  /// How long to retry while no server can be reached; `--dial-timeout` for a short command.
  var whileUnreachable = Endurance.brief
  /// How long to retry while servers refuse; about as long as etcd's own client for a short command.
  var whileRefused = Endurance.brief
  /// The timeout of one attempt; nil for that of the whole call.
  var tryLimit: Duration?
  /// Whether to retry at a member without a leader. Otherwise each endpoint is tried once.
  var waitsForLeader = true

  /// The call is idempotent.
  package static let repeatable = RetryPolicy()

  /// The call is not idempotent: it is retried only if it certainly never reached a server.
  package static let nonRepeatable = RetryPolicy(mayRepeat: false)

  /// The first request of a command that may wait forever: an unreachable cluster is an error, a cluster that cannot
  /// respond at the moment is waited for.
  /// - Parameter tryLimit: the timeout of one endpoint; zero for none.
  /// - Returns: the policy.
  package static func patient(tryLimit: Duration) -> RetryPolicy {
    RetryPolicy(
      tolerance: .timedOut, whileRefused: .unlimited, tryLimit: tryLimit > .zero ? tryLimit : nil)
  }

  /// Work in progress: it is retried whatever happens to the cluster, until the task is cancelled.
  /// - Parameter tryLimit: the timeout of one endpoint; zero for none.
  /// - Returns: the policy.
  package static func persistent(tryLimit: Duration) -> RetryPolicy {
    var policy = patient(tryLimit: tryLimit)
    policy.whileUnreachable = .unlimited
    return policy
  }

  /// Work in progress: it is retried while the cluster is unavailable for no longer than `limit`.
  package static func enduring(_ limit: Duration) -> RetryPolicy {
    RetryPolicy(tolerance: .timedOut, whileUnreachable: .limited(limit), whileRefused: .limited(limit))
  }

  /// A new watch: without a leader it ends, as in etcd's own client.
  static let newWatch = RetryPolicy(waitsForLeader: false)

  /// An established watch, or one on which other work waits.
  static let runningWatch = RetryPolicy(
    tolerance: .broken, whileUnreachable: .unlimited, whileRefused: .unlimited)

  /// The renewal of a lease: it is retried after any failure until the lease has expired.
  static func renewal(until end: ContinuousClock.Instant, tryLimit: Duration) -> RetryPolicy {
    RetryPolicy(
      tolerance: .obscure, whileUnreachable: .until(end), whileRefused: .until(end), tryLimit: tryLimit)
  }

  /// Whether all attempts share the dial timeout.
  var isBrief: Bool { whileUnreachable == .brief && whileRefused == .brief }

  /// The deadline of an attempt that begins now, by the policy alone; nil for none.
  func tryDeadline(now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    let limit = tryLimit.map { now.advanced(by: $0) }
    guard case .until(let end) = whileRefused else { return limit }
    return min(end, limit ?? end)
  }
}
