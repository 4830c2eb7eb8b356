/// Which failures of a piece of work are answered by trying again, and for how long. The work itself, the endpoints and the pauses
/// are the business of `Client.attempt`, the one loop in which anything is repeated.
public struct RetryPolicy: Sendable, Equatable {
  /// How long tries go on.
  enum Endurance: Sendable, Equatable {
    /// As long as a short command has for it.
    case brief
    /// So long after the first failure.
    case limited(Duration)
    /// Until a point in time.
    case until(ContinuousClock.Instant)
    /// Until the task is cancelled.
    case unlimited
  }

  /// Whether a request may be sent again that a server may have carried out.
  var mayRepeat = true
  /// Failures up to this severity are answered by trying again.
  var tolerance = Severity.unavailable
  /// How long tries go on while no server can be reached; a short command has `--dial-timeout` for that.
  var whileUnreachable = Endurance.brief
  /// How long tries go on while servers refuse; a short command does it about as long as etcd's own client.
  var whileRefused = Endurance.brief
  /// How long one try may take before it counts as failed; nil as long as the whole call.
  var tryLimit: Duration?
  /// Whether a member without a leader is worth another try there. Otherwise each endpoint is asked once.
  var waitsForLeader = true

  /// The call changes nothing, or changes nothing more when it is repeated.
  public static let repeatable = RetryPolicy()

  /// The call changes something: it is repeated only when it certainly never reached a server.
  public static let nonRepeatable = RetryPolicy(mayRepeat: false)

  /// The first request of something that may wait for ever: a cluster that can't be reached is an error, one that can't respond at the
  /// moment is waited for.
  /// - Parameter tryLimit: how long one endpoint has to respond; zero for any time.
  /// - Returns: the policy.
  public static func patient(tryLimit: Duration) -> RetryPolicy {
    RetryPolicy(
      tolerance: .timedOut, whileRefused: .unlimited, tryLimit: tryLimit > .zero ? tryLimit : nil)
  }

  /// Work that is under way: it goes on whatever happens to the cluster, until the task is cancelled.
  /// - Parameter tryLimit: how long one endpoint has to respond; zero for any time.
  /// - Returns: the policy.
  public static func persistent(tryLimit: Duration) -> RetryPolicy {
    var policy = patient(tryLimit: tryLimit)
    policy.whileUnreachable = .unlimited
    return policy
  }

  /// Work that is under way: it goes on when the cluster is away for no longer than `limit`.
  public static func enduring(_ limit: Duration) -> RetryPolicy {
    RetryPolicy(tolerance: .timedOut, whileUnreachable: .limited(limit), whileRefused: .limited(limit))
  }

  /// A watch that nobody has seen working yet: without a leader it ends, as that of etcd's own client does.
  static let newWatch = RetryPolicy(waitsForLeader: false)

  /// A watch that was running, or that belongs to something which waits.
  static let runningWatch = RetryPolicy(
    tolerance: .broken, whileUnreachable: .unlimited, whileRefused: .unlimited)

  /// The renewal of a lease: whatever is in the way, until the lease has run out.
  static func renewal(until end: ContinuousClock.Instant, tryLimit: Duration) -> RetryPolicy {
    RetryPolicy(
      tolerance: .obscure, whileUnreachable: .until(end), whileRefused: .until(end), tryLimit: tryLimit)
  }

  /// Whether all tries share the time for a connection.
  var isBrief: Bool { whileUnreachable == .brief && whileRefused == .brief }

  /// When a try that begins now has to be over, by the policy alone; nil never.
  func tryDeadline(now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    let limit = tryLimit.map { now.advanced(by: $0) }
    guard case .until(let end) = whileRefused else { return limit }
    return min(end, limit ?? end)
  }
}
