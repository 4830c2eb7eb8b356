import EtcdAPI
import GRPC

/// Why a lease isn't kept alive any more.
public enum LeaseLoss: Sendable {
  /// The cluster doesn't have the lease: it expired, was revoked, or never was.
  case gone
  /// Nobody renewed it in time: the last failure, and how often it had been renewed before.
  case failed(any Error, renewals: Int)
}

/// Keeps a lease alive, at whichever endpoint answers.
///
/// It is renewed three times in the time that it lives, as etcd's own client does. An endpoint that fails or stays silent is given up
/// early enough for another one to be asked.
public struct LeaseKeeper: Sendable {
  private static let leastPatience = Duration.milliseconds(500)
  private static let leastPause = Duration.milliseconds(50)
  private static let longestPause = Duration.seconds(1)
  /// Beyond that a lease is renewed more often than it has to be, and no clock overflows.
  private static let longestLife = Duration.seconds(30 * 24 * 60 * 60)

  private let id: Int64
  private let timeToLive: Duration?
  private let client: Client

  /// A keeper that begins with `run`.
  /// - Parameters:
  ///   - id: the lease.
  ///   - timeToLive: how long it lives from now on; nil when nobody has said it yet.
  ///   - client: whom to ask.
  public init(_ id: Int64, timeToLive: Duration? = nil, client: Client) {
    self.id = id
    self.timeToLive = timeToLive.map { min($0, Self.longestLife) }
    self.client = client
  }

  /// Renews the lease now and then again and again, until it is lost or the task is cancelled.
  /// - Parameter deliver: is handed each answer.
  /// - Returns: why the lease is lost.
  /// - Throws: `CancellationError`, or what `deliver` throws.
  public func run(
    _ deliver: (Etcdserverpb_LeaseKeepAliveResponse) async throws -> Void = { _ in }
  ) async throws -> LeaseLoss {
    // As long as etcd's own client waits for the first answer.
    var life = timeToLive ?? client.configuration.transport.dialTimeout + .seconds(1)
    var patience = life / client.configuration.endpoints.count
    var renewals = 0
    while true {
      let answer: Etcdserverpb_LeaseKeepAliveResponse
      do {
        answer = try await renew(within: life, patience: max(patience, Self.leastPatience))
      } catch let error as CancellationError {
        throw error
      } catch {
        return .failed(error, renewals: renewals)
      }
      guard answer.ttl > 0 else { return .gone }
      renewals += 1
      try await deliver(answer)
      let whole = min(.seconds(answer.ttl), Self.longestLife)
      let interval = whole / 3
      try await Task.sleep(for: interval)
      life = whole - interval
      patience = min(interval, silenceLimit)
    }
  }

  /// Renews the lease at one endpoint after another, until one answers or the lease has come to its end.
  private func renew(within life: Duration, patience: Duration) async throws -> Etcdserverpb_LeaseKeepAliveResponse {
    let end = ContinuousClock.now + life
    var pause = Self.leastPause
    var cause: (any Error)?
    while true {
      do {
        return try await client.renewLease(id, deadline: min(end, .now + patience))
      } catch {
        try Task.checkCancellation()
        // That the time was up in the middle of the last attempt says less than why the ones before failed.
        guard error.mayPass, ContinuousClock.now < end else { throw cause ?? error }
        guard ContinuousClock.now + pause < end else { throw error }
        cause = error
      }
      client.preferNextEndpoint()
      try await Task.sleep(for: pause)
      pause = min(pause * 2, Self.longestPause)
    }
  }

  /// How long a connection may be silent before it counts as lost.
  private var silenceLimit: Duration {
    client.configuration.transport.keepAliveTime + client.configuration.transport.keepAliveTimeout
  }
}

extension Client {
  /// Renews a lease once; the answer's time to live is 0 when there is no such lease.
  ///
  /// Each renewal is a stream of its own that carries one request and one answer.
  /// - Throws: as `call`.
  public func renewLease(
    _ id: Int64, deadline: ContinuousClock.Instant?
  ) async throws -> Etcdserverpb_LeaseKeepAliveResponse {
    let path = API.Lease.keepAlive.path
    let request = Etcdserverpb_LeaseKeepAliveRequest.with { $0.id = id }.serializedBytes()
    return try await attempt(policy: .repeatable, deadline: deadline) { target in
      let call = try transport.open(
        path, at: target.endpoint, metadata: target.metadata, deadline: deadline, limits: target.limits)
      try call.send(request)
      // etcd's grpc-proxy takes the end of the requests for the end of all: it has to come after the answer.
      defer { call.cancel() }
      guard let answer = try await call.nextMessage() else {
        throw ClientError.malformedAnswer(method: path, .truncated)
      }
      do throws(WireError) {
        return try Etcdserverpb_LeaseKeepAliveResponse(serializedBytes: answer)
      } catch {
        throw ClientError.malformedAnswer(method: path, error)
      }
    }
  }
}

extension Error {
  /// Whether the same request may succeed later or elsewhere.
  fileprivate var mayPass: Bool {
    switch self {
    case let error as RPCError:
      switch error.code {
      case .permissionDenied, .unauthenticated, .invalidArgument, .unimplemented: false
      default: true
      }
    case is TransportError, is UnreachableError: true
    default: false
    }
  }
}
