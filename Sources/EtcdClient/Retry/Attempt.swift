import EtcdAPI
import GRPC

extension Client {
  /// Where a call is tried, and with what.
  struct Target {
    let endpoint: Endpoint
    /// The token, when there is one.
    let metadata: [Metadata]
    let limits: CallLimits
    /// When the try has to be over; nil never.
    let deadline: ContinuousClock.Instant?
    /// Whether a refusal of the token would be answered by a new login.
    let mayLogInAgain: Bool
    fileprivate let index: Int?
  }

  /// A user's login in the course of a call.
  private enum Login {
    /// When the token is refused, there may be a login.
    case possible
    /// The token was refused.
    case due(refused: String?)
    /// It didn't help, or nothing else has happened since.
    case done

    var isPossible: Bool {
      if case .possible = self { return true }
      return false
    }
  }

  /// Runs `body` at one endpoint after another until it succeeds or there is no point in going on: the one loop in which anything is
  /// repeated.
  ///
  /// A token that the cluster doesn't know any more is renewed, but not twice in a row.
  /// - Parameters:
  ///   - policy: how far to go. It is asked for at each failure: work that has come further may have another one.
  ///   - fixed: the only endpoint; nil for all of them.
  ///   - deadline: when to give up in any case.
  ///   - note: is told of each failure that is answered by another try.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws in the end, or `note`; `ClientError.unreachable` when several endpoints can't be reached.
  func attempt<Result>(
    policy: @autoclosure () -> RetryPolicy, at fixed: Endpoint? = nil, deadline: ContinuousClock.Instant?,
    noting note: (any Error) async throws -> Void = { _ in }, _ body: (Target) async throws -> Result
  ) async throws -> Result {
    let endpoints = fixed.map { [$0] } ?? configuration.endpoints
    let start = ContinuousClock.now
    let dialEnd = start + configuration.transport.dialTimeout
    var schedule = RetrySchedule(
      endpointCount: endpoints.count, policy: policy(), dialDeadline: min(dialEnd, deadline ?? dialEnd))
    var index = fixed == nil ? preferredEndpoint : 0
    var failures = Failures()
    var login = Login.possible
    while true {
      let begin = ContinuousClock.now
      do {
        if case .due(let refused) = login {
          login = .done
          try await renewToken(refused, deadline: schedule.tryDeadline(begin, deadline))
        }
        let target = Target(
          endpoint: endpoints[index], metadata: token.map { [Metadata("token", $0)] } ?? [],
          limits: CallLimits(connectBy: schedule.policy.isBrief ? dialEnd : nil),
          deadline: schedule.tryDeadline(.now, deadline), mayLogInAgain: renewsToken && login.isPossible,
          index: fixed == nil ? index : nil)
        let result = try await unwrapping { try await body(target) }
        prefer(target)
        return result
      } catch let error as ConsumedError {
        throw error.cause.waiting(for: endpoints[index], since: start, schedule.policy)
      } catch let error as RPCError where error.isStaleToken && login.isPossible && renewsToken {
        login = .due(refused: token)
      } catch {
        try Task.checkCancellation()
        failures.record(error)
        schedule.policy = policy()
        let now = ContinuousClock.now
        guard
          case .retry(let next, let pause) = schedule.next(
            after: error, at: index, since: begin, now: now, isKnown: transport.wasHeard),
          deadline.map({ now + pause < $0 }) ?? true
        else {
          throw failures.verdict(on: error, schedule.policy, endpoints)
            .waiting(for: endpoints[index], since: start, schedule.policy)
        }
        try await note(error)
        index = next
        login = .possible
        if pause > .zero { try await Task.sleep(for: pause, clock: .continuous) }
      }
    }
  }

  /// Repeats work that consists of several calls, or of calls whose answers are used up as they arrive.
  /// - Parameters:
  ///   - policy: how far to go.
  ///   - note: is told of each failure that is answered by another try.
  ///   - work: the work; it begins anew each time.
  /// - Returns: what `work` returns.
  /// - Throws: what `work` throws in the end, or `note`.
  public func persevering<Result>(
    _ policy: RetryPolicy, noting note: (any Error) async throws -> Void, _ work: () async throws -> Result
  ) async throws -> Result {
    try await attempt(policy: policy, at: configuration.endpoints[0], deadline: nil, noting: note) { _ in
      try await work()
    }
  }

  /// Asks an endpoint that has proven to work first next time.
  func prefer(_ target: Target) {
    if let index = target.index { preferEndpoint(index) }
  }

  private var renewsToken: Bool {
    guard case .password = configuration.credentials else { return false }
    return true
  }
}

extension RetrySchedule {
  /// When a try that begins now has to be over.
  fileprivate func tryDeadline(
    _ now: ContinuousClock.Instant, _ deadline: ContinuousClock.Instant?
  ) -> ContinuousClock.Instant? {
    guard let limit = policy.tryDeadline(now: now) else { return deadline }
    return min(limit, deadline ?? limit)
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

/// What went wrong so far, and which part of it says most.
private struct Failures {
  /// The last failure at each endpoint that could not be reached.
  private var unreachable: [TransportError] = []
  private var withoutLeader: RPCError?
  /// The last failure but that the time was up.
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

  /// What to throw after `last`, the failure that ended it all.
  func verdict(on last: any Error, _ policy: RetryPolicy, _ endpoints: [Endpoint]) -> any Error {
    if Severity(of: last) == .timedOut, policy.tolerance >= .timedOut { return cause ?? last }
    guard last is TransportError else { return last }
    // A member that responds knows more than those that don't.
    if let withoutLeader { return withoutLeader }
    guard unreachable.count > 1 else { return last }
    let places = endpoints.map(\.text)
    func place(_ failure: TransportError) -> Int { places.firstIndex(of: failure.endpoint) ?? places.count }
    // In the order in which they were given, wherever the first try was.
    return ClientError.unreachable(unreachable.sorted { place($0) < place($1) })
  }
}

/// Runs `body` and throws what is inside of a `CallError` instead of it.
func unwrapping<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch CallError.status(let error) {
    throw error
  } catch CallError.transport(let error) {
    throw error
  }
}

/// A failure after part of the answer was used: it must not be answered by asking again.
struct ConsumedError: Error {
  let cause: any Error
}

/// Runs `body`, which uses up the answer of a call: what it throws must not be answered by asking again.
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
