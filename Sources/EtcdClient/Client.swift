import EtcdAPI
import GRPC
import Synchronization

/// A client of a cluster: calls any of its methods at the first endpoint that responds.
package final class Client: Sendable {
  private struct State {
    /// The endpoint that responded last, which is tried first. It starts at random, so that many short-lived clients do
    /// not all burden the first endpoint.
    var preferred: Int
    /// The token that the cluster issued for the user.
    var token: String?
  }

  /// The first timeout for an endpoint that does not respond at all, before the next one is tried.
  private static let firstDialTimeout = Duration.milliseconds(300)
  /// The minimum time for the first response of a stream, however many endpoints share the dial timeout.
  private static let leastPatience = Duration.seconds(1)

  /// How to reach the cluster.
  package let configuration: ClientConfiguration
  let transport: Transport
  private let state: Mutex<State>

  /// Prepares a client; nothing is sent yet.
  /// - Throws: `ClientError.noEndpoints`, or `TransportError` when TLS can't be set up.
  package init(_ configuration: ClientConfiguration) throws {
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
  package func shutdown() {
    transport.shutdown()
  }

  /// The deadline of a call that begins now; nil for none.
  package static func deadline(after timeout: Duration) -> ContinuousClock.Instant? {
    timeout > .zero ? ContinuousClock.now.advanced(by: timeout) : nil
  }

  /// Exchanges the user name and password, if any, for a token.
  ///
  /// A cluster without authentication is not an error; calls are then made without a token.
  /// - Parameter deadline: the deadline, if it is before the dial timeout.
  /// - Returns: false if there are credentials but the cluster has no authentication.
  /// - Throws: what `call` throws.
  @discardableResult
  package func authenticate(deadline: ContinuousClock.Instant? = nil) async throws -> Bool {
    guard case .password(let user, let password) = configuration.credentials else { return true }
    let request = Etcdserverpb_AuthenticateRequest.with {
      $0.name = user
      $0.password = password
    }.serializedBytes()
    let path = API.Auth.authenticate.path
    let dialEnd = Self.deadline(after: configuration.transport.dialTimeout)
    let end = [deadline, dialEnd].compactMap { $0 }.min()
    do {
      let answer = try await attempt(policy: .nonRepeatable, deadline: end) { target in
        // Without the old token, because the server would check it.
        try await self.transport.unary(path, request, at: target.endpoint, deadline: end, limits: target.limits)
      }
      let token = try Self.decode(Etcdserverpb_AuthenticateResponse.self, from: answer, method: path).token
      state.withLock { $0.token = token }
      return true
    } catch let error as RPCError where error.isAuthenticationDisabled {
      state.withLock { $0.token = nil }
      return false
    } catch var error as RPCError where error.wait != nil {
      // A login changes nothing.
      error.wait?.mayHaveTakenEffect = false
      throw error
    }
  }

  /// Calls a unary method.
  /// - Parameters:
  ///   - method: what is called.
  ///   - request: what is sent.
  ///   - policy: whether the call may be repeated after a failure.
  ///   - endpoint: asks this endpoint alone.
  ///   - deadline: when to give up.
  /// - Returns: the answer.
  /// - Throws: `RPCError` as the server words it, `TransportError`, `ClientError`.
  package func call<Request, Response>(
    _ method: Method<Request, Response>, _ request: Request, policy: RetryPolicy = .nonRepeatable,
    at endpoint: Endpoint? = nil,
    deadline: ContinuousClock.Instant?
  ) async throws -> Response {
    let answer = try await callRaw(
      method.path, request.serializedBytes(), policy: policy, at: endpoint, deadline: deadline)
    return try Self.decode(Response.self, from: answer, method: method.path)
  }

  /// Decodes the response to a call.
  static func decode<Response: Message>(
    _: Response.Type, from bytes: [UInt8], method: String
  ) throws(ClientError) -> Response {
    do throws(WireError) {
      return try Response(serializedBytes: bytes)
    } catch {
      throw .malformedAnswer(method: method, error)
    }
  }

  /// Calls a unary method with an encoded request and returns the encoded response.
  func callRaw(
    _ path: String, _ request: [UInt8], policy: RetryPolicy, at endpoint: Endpoint? = nil,
    deadline: ContinuousClock.Instant?
  ) async throws -> [UInt8] {
    try await attempt(policy: policy, at: endpoint, deadline: deadline) { target in
      try await self.transport.unary(
        path, request, at: target.endpoint, metadata: target.metadata, deadline: target.deadline, limits: target.limits)
    }
  }

  /// Opens a bidirectional stream and sends its first message. The stream has its own connection, so that a slow reader
  /// holds up nothing else.
  /// - Throws: `CallError`.
  ///
  /// The first response has to arrive within the dial timeout: an etcd server sends it at once.
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

  /// Begins a call with one request and a possibly long response.
  ///
  /// - Parameters:
  ///   - path: the method.
  ///   - request: the encoded request.
  ///   - target: where it goes.
  ///   - deadline: when the call ends at the latest.
  ///   - countsWaitsOnly: whether the deadline is only for the waits for pieces of the response.
  ///   - eachWait: the timeout of each such wait; nil for none.
  /// - Returns: the call.
  /// - Throws: `CallError`.
  func open(
    _ path: String, _ request: [UInt8], at target: Target, deadline: ContinuousClock.Instant?,
    countsWaitsOnly: Bool = false, eachWait: Duration? = nil
  ) throws(CallError) -> Call {
    var limits = target.limits
    limits.eachWait = eachWait
    limits.countsWaitsOnly = countsWaitsOnly
    return try transport.open(
      path, at: target.endpoint, request: request, isBulk: true, metadata: target.metadata, deadline: deadline,
      limits: limits)
  }

  /// The token that is sent with calls, if any.
  var token: String? { state.withLock { $0.token } }

  /// The endpoint that is tried first.
  var preferredEndpoint: Int { state.withLock { $0.preferred } }

  /// Makes an endpoint the first to be tried.
  func preferEndpoint(_ index: Int) {
    state.withLock { $0.preferred = index }
  }

  /// Authenticates again, unless another call has done so since the token was refused.
  func renewToken(_ refused: String?, deadline: ContinuousClock.Instant?) async throws {
    guard token == refused else { return }
    try await authenticate(deadline: deadline)
  }
}
