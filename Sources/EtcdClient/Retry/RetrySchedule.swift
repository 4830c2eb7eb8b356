import GRPC

/// Decides after each failure whether and where to retry.
///
/// A failed connection is retried over all endpoints for as long as the policy says, and at each endpoint at least
/// once. An endpoint whose failure is permanent (a bad certificate, an unknown host, a server that is not etcd) is not
/// tried again, unless the policy tolerates that. All calls are retried when users or roles were changed meanwhile.
/// After each quorum of endpoints there is a pause, which grows.
struct RetrySchedule {
  /// What to do next.
  enum Step: Equatable {
    /// Retry at the endpoint with this index after a pause.
    case retry(endpoint: Int, pause: Duration)
    /// Fail with the most informative error.
    case giveUp
  }

  /// etcd's own client retries a call a hundred times, every 25 ms.
  private static let persistence = Duration.milliseconds(2500)
  private static let firstBriefPause = Duration.milliseconds(25)
  private static let firstPause = Duration.milliseconds(50)
  private static let longestBriefPause = Duration.milliseconds(400)
  private static let longestPause = Duration.seconds(1)

  let endpointCount: Int
  let dialDeadline: ContinuousClock.Instant
  /// The policy, which may change as the work makes progress.
  var policy: RetryPolicy
  private var attempts = 0
  private var hopeless: Set<Int> = []
  private var tried: Set<Int> = []
  private var firstFailure: ContinuousClock.Instant?
  private var firstRefusal: ContinuousClock.Instant?
  /// The pause after the last quorum of endpoints.
  private var pause = Duration.zero

  init(endpointCount: Int, policy: RetryPolicy, dialDeadline: ContinuousClock.Instant) {
    self.endpointCount = endpointCount
    self.policy = policy
    self.dialDeadline = dialDeadline
  }

  /// The next step after `error`, at `now`, of an attempt at the endpoint with index `endpoint` that began at `begin`.
  /// A cluster that has never responded (`isKnown` is false) is not waited for.
  mutating func next(
    after error: any Error, at endpoint: Int, since begin: ContinuousClock.Instant? = nil, now: ContinuousClock.Instant,
    isKnown: Bool = true
  ) -> Step {
    // A failure after a while of success is a new one; an immediate failure continues the old one.
    if policy.whileUnreachable == .unlimited, let begin, now - begin > Self.longestPause { forget() }
    attempts += 1
    tried.insert(endpoint)
    firstFailure = firstFailure ?? now
    switch error {
    case let error as TransportError:
      let mayBeDone = error.requestMayHaveBeenSent
      // An established connection that falls silent is no worse than a refusal.
      if isKnown, error.phase == .http, error.isRetryable { firstRefusal = firstRefusal ?? now }
      return afterUnreachable(at: endpoint, isLasting: !error.isRetryable, mayBeDone: mayBeDone, now: now)
    case ClientError.unreachable:
      let isLasting = Severity(of: error) > .unavailable
      return afterUnreachable(at: endpoint, isLasting: isLasting, mayBeDone: true, now: now)
    case let error as RPCError where !isKnown && Severity(of: error) == .timedOut && policy.tolerance >= .timedOut:
      return afterUnreachable(at: endpoint, isLasting: false, mayBeDone: true, now: now)
    case let error as RPCError: return afterRefusal(error, at: endpoint, now: now)
    default: return .giveUp
    }
  }

  private mutating func forget() {
    attempts = 0
    firstFailure = nil
    firstRefusal = nil
    pause = .zero
  }

  private mutating func afterUnreachable(
    at endpoint: Int, isLasting: Bool, mayBeDone: Bool, now: ContinuousClock.Instant
  ) -> Step {
    if mayBeDone, !policy.mayRepeat { return .giveUp }
    if isLasting, policy.tolerance < .broken { hopeless.insert(endpoint) }
    guard hopeless.count < endpointCount else { return .giveUp }
    let next = step(from: endpoint)
    guard case .retry(_, let pause) = next else { return next }
    // A server that has responded once is waited for as long as one that refuses.
    let isKnown = firstRefusal != nil && policy.whileUnreachable == .brief
    let isOver =
      switch isKnown ? policy.whileRefused : policy.whileUnreachable {
      // An attempt that begins at the deadline could only report the deadline, not the cause.
      case .brief: tried.count == endpointCount && now + pause >= dialDeadline
      case .limited(let limit): now + pause - (firstFailure ?? now) >= limit
      case .until(let end): now + pause >= end
      case .unlimited: false
      }
    return isOver ? .giveUp : next
  }

  private mutating func afterRefusal(_ error: RPCError, at endpoint: Int, now: ContinuousClock.Instant) -> Step {
    if error.isLearnerRefusal || (error.isWithoutLeader && !policy.waitsForLeader) {
      return attempts < endpointCount ? step(from: endpoint) : .giveUp
    }
    let mayRepeat = policy.mayRepeat && Severity(of: error) <= policy.tolerance
    guard mayRepeat || error.isOldAuthRevision else { return .giveUp }
    let first = firstRefusal ?? now
    firstRefusal = first
    let isOver =
      switch policy.whileRefused {
      case .brief: now - first >= Self.persistence
      case .limited(let limit): now - (firstFailure ?? now) >= limit
      case .until(let end): now >= end
      case .unlimited: false
      }
    return isOver ? .giveUp : step(from: endpoint)
  }

  private mutating func step(from endpoint: Int) -> Step {
    var next = (endpoint + 1) % endpointCount
    while hopeless.contains(next), next != endpoint { next = (next + 1) % endpointCount }
    guard attempts % (endpointCount / 2 + 1) == 0 else { return .retry(endpoint: next, pause: .zero) }
    let isBrief = policy.whileRefused == .brief
    pause = max(pause * 2, isBrief ? Self.firstBriefPause : Self.firstPause)
    pause = min(pause, isBrief ? Self.longestBriefPause : Self.longestPause)
    return .retry(endpoint: next, pause: pause)
  }
}
