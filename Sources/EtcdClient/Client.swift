import EtcdAPI
import GRPC
import Synchronization

/// A connection to a cluster: calls any of its methods at whichever endpoint answers.
public final class Client: Sendable {
  private struct State {
    /// The endpoint that answered last: asked first next time. At the beginning it is any, so that many short programs with
    /// the same endpoints don't all burden the first one.
    var preferred: Int
    /// The token that the cluster issued for the user.
    var token: String?
  }

  /// How long an endpoint that doesn't answer at all may keep us from asking the next one, at first.
  private static let firstDialTimeout = Duration.milliseconds(300)
  /// The least time for the first answer of a stream, however many endpoints share the time for a connection.
  private static let leastPatience = Duration.seconds(1)

  /// How to reach the cluster.
  public let configuration: ClientConfiguration
  let transport: Transport
  private let state: Mutex<State>

  /// Prepares a client; nothing is sent yet.
  /// - Throws: `ClientError.noEndpoints`, or `TransportError` when TLS can't be set up.
  public init(_ configuration: ClientConfiguration) throws {
    guard !configuration.endpoints.isEmpty else { throw ClientError.noEndpoints }
    self.configuration = configuration
    state = Mutex(State(preferred: .random(in: configuration.endpoints.indices)))
    var options = configuration.transport
    if configuration.endpoints.count > 1 { options.firstDialTimeout = Self.firstDialTimeout }
    transport = try Transport(options)
    if case .token(let token) = configuration.credentials {
      state.withLock { $0.token = token }
    }
  }

  /// Ends all calls and the thread that serves them.
  public func shutdown() {
    transport.shutdown()
  }

  /// The time at which a call that begins now has to be answered; nil never.
  public static func deadline(after timeout: Duration) -> ContinuousClock.Instant? {
    timeout > .zero ? ContinuousClock.now.advanced(by: timeout) : nil
  }

  /// Exchanges user and password for a token, when there are any.
  ///
  /// A cluster without authentication isn't an error: the calls then go without a token.
  /// - Returns: false when there are a user and a password, but the cluster has no authentication.
  /// - Throws: what `call` throws.
  @discardableResult
  public func authenticate() async throws -> Bool {
    guard case .password(let user, let password) = configuration.credentials else { return true }
    state.withLock { $0.token = nil }
    let request = Etcdserverpb_AuthenticateRequest.with {
      $0.name = user
      $0.password = password
    }
    let deadline = Self.deadline(after: configuration.transport.dialTimeout)
    do {
      let answer = try await call(API.Auth.authenticate, request, deadline: deadline)
      state.withLock { $0.token = answer.token }
      return true
    } catch let error as RPCError where error.isAuthenticationDisabled {
      return false
    }
  }

  /// Calls a method with one request and one answer.
  /// - Parameters:
  ///   - method: what is called.
  ///   - request: what is sent.
  ///   - policy: whether the call may be repeated after a failure.
  ///   - endpoint: asks this endpoint alone.
  ///   - deadline: when to give up.
  /// - Returns: the answer.
  /// - Throws: `RPCError` as the server words it, `UnreachableError`, `TransportError`, `ClientError`.
  public func call<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, policy: RetryPolicy = .nonRepeatable,
    at endpoint: Endpoint? = nil,
    deadline: ContinuousClock.Instant?
  ) async throws -> Response {
    let answer = try await callRaw(
      method.path, request.serializedBytes(), policy: policy, at: endpoint, deadline: deadline)
    do {
      return try Response(serializedBytes: answer)
    } catch {
      throw ClientError.malformedAnswer(method: method.path, error)
    }
  }

  /// Calls a method with one request and one answer, both as bytes.
  func callRaw(
    _ path: String, _ request: [UInt8], policy: RetryPolicy, at endpoint: Endpoint? = nil,
    deadline: ContinuousClock.Instant?
  ) async throws -> [UInt8] {
    try await attempt(policy: policy, at: endpoint, deadline: deadline) { target in
      try await self.transport.unary(
        path, request, at: target.endpoint, metadata: target.metadata, deadline: deadline, limits: target.limits)
    }
  }

  /// Begins a call to which both sides may send any number of messages, and sends the first one. It has a connection to itself, so that
  /// the server waits when its messages aren't taken.
  /// - Throws: `CallError`.
  ///
  /// The first answer has to come within the time for a connection: a server that is one answers at once.
  func openStream(
    _ path: String, first message: [UInt8], at target: Target, requireLeader: Bool = false
  ) throws(CallError) -> Call {
    let leader = requireLeader ? [Metadata("hasleader", "true")] : []
    let dialTimeout = configuration.transport.dialTimeout
    var limits = target.limits
    limits.firstMessage = max(
      dialTimeout / configuration.endpoints.count, min(dialTimeout, Self.leastPatience))
    let call = try transport.open(
      path, at: target.endpoint, isBulk: true, metadata: target.metadata + leader, limits: limits)
    try call.send(message)
    return call
  }

  /// Begins a call with one request whose answer may be long.
  /// - Throws: `CallError`.
  func open(
    _ path: String, _ request: [UInt8], at target: Target, deadline: ContinuousClock.Instant?
  ) throws(CallError) -> Call {
    try transport.open(
      path, at: target.endpoint, request: request, isBulk: true, metadata: target.metadata, deadline: deadline,
      limits: target.limits)
  }

  /// Where a call is tried, and with what.
  struct Target {
    let endpoint: Endpoint
    /// The token, when there is one.
    let metadata: [Metadata]
    let limits: CallLimits
  }

  /// Runs `body` at one endpoint after another until it succeeds or there is no point in going on.
  ///
  /// A token that the cluster doesn't know any more is renewed, but not twice in a row.
  func attempt<Result>(
    policy: RetryPolicy, at fixed: Endpoint? = nil, deadline: ContinuousClock.Instant?,
    _ body: (Target) async throws -> Result
  ) async throws -> Result {
    let endpoints = fixed.map { [$0] } ?? configuration.endpoints
    let start = ContinuousClock.now
    let dialEnd = start.advanced(by: configuration.transport.dialTimeout)
    var schedule = RetrySchedule(
      endpointCount: endpoints.count, policy: policy, dialDeadline: min(dialEnd, deadline ?? dialEnd))
    var index = fixed == nil ? state.withLock { $0.preferred } : 0
    var failures = UnreachableError()
    var mayRenewToken = true
    while true {
      do {
        let target = Target(endpoint: endpoints[index], metadata: metadata, limits: CallLimits(connectBy: dialEnd))
        let result = try await unwrapping { try await body(target) }
        if fixed == nil { state.withLock { $0.preferred = index } }
        return result
      } catch let error as ConsumedError {
        throw error.cause
      } catch let error as RPCError where error.isStaleToken && mayRenewToken && renewsToken {
        mayRenewToken = false
        try await authenticate()
      } catch {
        failures.record(error)
        switch schedule.next(after: error, at: index, now: .now) {
        case .giveUp: throw failures.describes(error) ? failures.ordered(as: endpoints) : error
        case .retry(let next, let pause):
          index = next
          mayRenewToken = true
          if pause > .zero { try await Task.sleep(for: pause) }
        }
      }
    }
  }

  /// Asks the endpoint after the one that answered last first next time.
  func preferNextEndpoint() {
    let count = configuration.endpoints.count
    state.withLock { $0.preferred = ($0.preferred + 1) % count }
  }

  /// The headers of a call: the token, when there is one.
  private var metadata: [Metadata] {
    guard let token = state.withLock({ $0.token }) else { return [] }
    return [Metadata("token", token)]
  }

  private var renewsToken: Bool {
    guard case .password = configuration.credentials else { return false }
    return true
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

/// No endpoint could be reached; each one's cause, in the order in which they were given.
public struct UnreachableError: Error, Equatable, Sendable {
  /// The last failure at each endpoint.
  public private(set) var failures: [TransportError] = []

  mutating func record(_ error: any Error) {
    guard let failure = error as? TransportError else { return }
    if let index = failures.firstIndex(where: { $0.endpoint == failure.endpoint }) {
      failures[index] = failure
    } else {
      failures.append(failure)
    }
  }

  /// The same in the order of `endpoints`, wherever the first try was.
  func ordered(as endpoints: [Endpoint]) -> UnreachableError {
    let places = endpoints.map(\.text)
    func place(_ failure: TransportError) -> Int { places.firstIndex(of: failure.endpoint) ?? places.count }
    var copy = self
    copy.failures.sort { place($0) < place($1) }
    return copy
  }

  /// Whether it tells more than `error`, the last one: when several endpoints failed.
  func describes(_ error: any Error) -> Bool {
    failures.count > 1 && error is TransportError
  }
}
