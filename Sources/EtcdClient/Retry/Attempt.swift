import EtcdAPI
import GRPC

extension Client {
  /// The endpoint and credentials of one attempt.
  struct Target {
    let endpoint: Endpoint
    /// The token, when there is one.
    let metadata: [Metadata]
    let limits: CallLimits
    /// The deadline of the attempt; nil for none.
    let deadline: ContinuousClock.Instant?
    /// Whether a refused token leads to a new authentication.
    let mayLogInAgain: Bool
    fileprivate let index: Int?
  }

  /// The state of authentication during a call.
  private enum Login {
    /// A refused token leads to a new authentication.
    case possible
    /// The token was refused.
    case due(refused: String?)
    /// It did not help, or nothing else has happened since.
    case done

    var isPossible: Bool {
      if case .possible = self { return true }
      return false
    }
  }

  /// Runs `body` at one endpoint after another until it succeeds or retrying is pointless. This is the only retry loop.
  ///
  /// A token that the cluster no longer knows is renewed, but not twice in a row.
  /// - Parameters:
  ///   - policy: which failures are retried. It is evaluated at each failure, because work that has made progress may
  ///     have another policy.
  ///   - fixed: the only endpoint to try; nil for all.
  ///   - deadline: the deadline of the whole.
  ///   - note: called for each failure that is retried.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws in the end, or `note`; `ClientError.unreachable` when several endpoints can't be
  ///   reached.
  func attempt<Result>(
    policy: @autoclosure () -> RetryPolicy, at fixed: Endpoint? = nil, deadline: ContinuousClock.Instant?,
    noting note: (any Error) async throws -> Void = { _ in }, _ body: (Target) async throws -> Result
  ) async throws -> Result {
    var course = Course(
      fixed.map { [$0] } ?? configuration.endpoints, policy(), dialTimeout: configuration.transport.dialTimeout,
      deadline)
    var index = fixed == nil ? preferredEndpoint : 0
    var login = Login.possible
    while true {
      let begin = ContinuousClock.now
      do {
        if case .due(let refused) = login {
          login = .done
          try await renewToken(refused, deadline: course.tryDeadline(begin))
        }
        let target = Target(
          endpoint: course.endpoints[index], metadata: token.map { [Metadata("token", $0)] } ?? [],
          limits: course.limits, deadline: course.tryDeadline(.now), mayLogInAgain: renewsToken && login.isPossible,
          index: fixed == nil ? index : nil)
        let result = try await unwrapping { try await body(target) }
        prefer(target)
        return result
      } catch let error as ConsumedError {
        // A cancelled task ends its call with a status, as a server may do, too.
        if (error.cause as? RPCError)?.code == .cancelled { try Task.checkCancellation() }
        throw course.described(error.cause, at: index)
      } catch let error as RPCError where error.isStaleToken && login.isPossible && renewsToken {
        login = .due(refused: token)
      } catch {
        try Task.checkCancellation()
        let next = try course.next(after: error, at: index, since: begin, policy(), isKnown: transport.wasHeard)
        try await note(error)
        index = next.index
        login = .possible
        if next.pause > .zero { try await Task.sleep(for: next.pause, clock: .continuous) }
      }
    }
  }

  /// Retries work that consists of several calls, or of calls whose responses are consumed as they arrive.
  /// - Parameters:
  ///   - policy: how far to go.
  ///   - note: called for each failure that is retried.
  ///   - work: the work; it starts from the beginning each time.
  /// - Returns: what `work` returns.
  /// - Throws: what `work` throws in the end, or `note`.
  package func persevering<Result>(
    _ policy: RetryPolicy, noting note: (any Error) async throws -> Void, _ work: () async throws -> Result
  ) async throws -> Result {
    try await attempt(policy: policy, at: configuration.endpoints[0], deadline: nil, noting: note) { _ in
      try await work()
    }
  }

  /// Tries an endpoint that has worked first next time.
  func prefer(_ target: Target) {
    if let index = target.index { preferEndpoint(index) }
  }

  private var renewsToken: Bool {
    guard case .password = configuration.credentials else { return false }
    return true
  }
}

/// The endpoints, the time and the failures of one `attempt`.
private struct Course {
  let endpoints: [Endpoint]
  private let deadline: ContinuousClock.Instant?
  private let start = ContinuousClock.now
  private let dialEnd: ContinuousClock.Instant
  private var schedule: RetrySchedule
  private var failures = Failures()

  init(
    _ endpoints: [Endpoint], _ policy: RetryPolicy, dialTimeout: Duration, _ deadline: ContinuousClock.Instant?
  ) {
    self.endpoints = endpoints
    self.deadline = deadline
    dialEnd = start + dialTimeout
    schedule = RetrySchedule(
      endpointCount: endpoints.count, policy: policy, dialDeadline: min(dialEnd, deadline ?? dialEnd))
  }

  /// The limits of each try.
  var limits: CallLimits { CallLimits(connectBy: schedule.policy.isBrief ? dialEnd : nil) }

  /// The deadline of a try that begins now.
  func tryDeadline(_ now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    guard let limit = schedule.policy.tryDeadline(now: now) else { return deadline }
    return min(limit, deadline ?? limit)
  }

  /// The error; for an exceeded deadline, with the endpoint that was waited for and the time.
  func described(_ error: any Error, at index: Int) -> any Error {
    error.waiting(for: endpoints[index], since: start, schedule.policy)
  }

  /// Where and when to try again.
  /// - Throws: the most informative failure when it is pointless.
  mutating func next(
    after error: any Error, at index: Int, since begin: ContinuousClock.Instant, _ policy: RetryPolicy, isKnown: Bool
  ) throws -> (index: Int, pause: Duration) {
    failures.record(error)
    schedule.policy = policy
    let now = ContinuousClock.now
    guard
      case .retry(let next, let pause) = schedule.next(
        after: error, at: index, since: begin, now: now, isKnown: isKnown),
      deadline.map({ now + pause < $0 }) ?? true
    else {
      throw described(failures.verdict(on: error, schedule.policy, endpoints), at: index)
    }
    return (next, pause)
  }
}

extension Error {
  /// The same error; for an exceeded deadline, with the endpoint that was waited for and the time.
  fileprivate func waiting(
    for endpoint: Endpoint, since start: ContinuousClock.Instant, _ policy: RetryPolicy
  ) -> any Error {
    guard var error = self as? RPCError, error.code == .deadlineExceeded, error.wait == nil else { return self }
    error.wait = RPCError.Wait(
      endpoint: endpoint.text, time: ContinuousClock.now - start, mayHaveTakenEffect: !policy.mayRepeat)
    return error
  }
}

/// The failures so far, and the most informative one of them.
private struct Failures {
  /// The last failure at each endpoint that could not be reached.
  private var unreachable: [TransportError] = []
  private var withoutLeader: RPCError?
  /// The last failure other than an exceeded deadline.
  private var cause: (any Error)?

  mutating func record(_ error: any Error) {
    if let error = error as? RPCError, error.isWithoutLeader { withoutLeader = error }
    if Severity(of: error) != .timedOut { cause = error }
    guard let failure = error as? TransportError else { return }
    if let index = unreachable.firstIndex(where: { $0.endpoint == failure.endpoint }) {
      unreachable[index] = failure
    } else {
      unreachable.append(failure)
    }
  }

  /// The error to throw after the last failure.
  func verdict(on last: any Error, _ policy: RetryPolicy, _ endpoints: [Endpoint]) -> any Error {
    if Severity(of: last) == .timedOut, policy.tolerance >= .timedOut { return cause ?? last }
    guard last is TransportError else { return last }
    // A member that responds knows more than those that don't.
    if let withoutLeader { return withoutLeader }
    guard unreachable.count > 1 else { return last }
    let places = endpoints.map(\.text)
    func place(_ failure: TransportError) -> Int { places.firstIndex(of: failure.endpoint) ?? places.count }
    // In the given order, whichever endpoint was tried first.
    return ClientError.unreachable(unreachable.sorted { place($0) < place($1) })
  }
}

/// Runs `body` and throws the error inside a `CallError` instead of it.
func unwrapping<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch CallError.status(let error) {
    throw error
  } catch CallError.transport(let error) {
    throw error
  } catch CallError.stalled(let endpoint, let limit) {
    throw ClientError.stalled(endpoint: endpoint, limit: limit)
  }
}

/// A failure after part of the response was consumed: the call must not be retried.
struct ConsumedError: Error {
  let cause: any Error
}

/// Runs `body`, which consumes the response of a call: the call must not be retried after what it throws.
func consuming(_ call: Call, path: String, _ body: () async throws -> Void) async throws {
  do {
    try await unwrapping(body)
  } catch let error as WireError {
    call.cancel()
    throw ConsumedError(cause: ClientError.malformedAnswer(method: path, error))
  } catch {
    call.cancel()
    throw ConsumedError(cause: error)
  }
}
