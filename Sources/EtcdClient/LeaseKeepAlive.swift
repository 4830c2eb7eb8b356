import EtcdAPI
import GRPC

/// Why a lease isn't kept alive any more.
public enum LeaseLoss: Sendable {
  /// The cluster doesn't have the lease: it expired, was revoked, or never was.
  case gone
  /// It ran out by our clock, because nobody renewed it in time: what was in the way, if anything was, and how often it had been renewed
  /// before.
  case ranOut(cause: (any Error)?, renewals: Int)
}

/// Keeps a lease alive, at whichever endpoint answers.
///
/// It is renewed three times in the time that it lives, as etcd's own client does. An endpoint that fails or stays silent is given up
/// early enough for another one to be asked. The end of the lease is a point in time: that the program was stopped, or the machine
/// asleep, doesn't put it off.
public struct LeaseKeeper: Sendable {
  private static let leastPatience = Duration.milliseconds(500)
  /// Beyond that a lease is renewed more often than it has to be, and no clock overflows.
  private static let longestLife = Duration.seconds(30 * 24 * 60 * 60)

  private let id: Int64
  private let end: ContinuousClock.Instant?
  private let client: Client

  /// A keeper that begins with `run`.
  /// - Parameters:
  ///   - id: the lease.
  ///   - grant: how long it lives, and since when; nil when nobody has said it yet.
  ///   - client: whom to ask.
  public init(_ id: Int64, granted grant: (life: Duration, since: ContinuousClock.Instant)? = nil, client: Client) {
    self.id = id
    end = grant.map { $0.since + min($0.life, Self.longestLife) }
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
    let firstLife = client.configuration.transport.dialTimeout + .seconds(1)
    var end = self.end ?? .now + firstLife
    var patience = (end - .now) / client.configuration.endpoints.count
    var renewals = 0
    while true {
      let renewal: LeaseRenewal
      do {
        let policy = RetryPolicy.renewal(until: end, tryLimit: max(patience, Self.leastPatience))
        renewal = try await client.renewLease(id, policy: policy, deadline: end)
      } catch let error as CancellationError {
        throw error
      } catch {
        return .ranOut(cause: error, renewals: renewals)
      }
      guard renewal.answer.ttl > 0 else { return .gone }
      renewals += 1
      try await deliver(renewal.answer)
      let life = min(.seconds(renewal.answer.ttl), Self.longestLife)
      end = renewal.sent + life
      patience = min(life / 3, silenceLimit)
      try await Task.sleep(until: renewal.sent + life / 3, clock: .continuous)
      guard ContinuousClock.now >= end else { continue }
      // What is held by a lease must not outlive it. One that holds nothing of ours may have been lucky: the server knows.
      guard self.end == nil else { return .ranOut(cause: nil, renewals: renewals) }
      end = .now + firstLife
    }
  }

  /// How long a connection may be silent before it counts as lost.
  private var silenceLimit: Duration {
    client.configuration.transport.keepAliveTime + client.configuration.transport.keepAliveTimeout
  }
}

/// The answer to the renewal of a lease. It is counted from the time at which the request was sent, so that the server's end of the lease
/// is never before ours.
struct LeaseRenewal {
  let answer: Etcdserverpb_LeaseKeepAliveResponse
  let sent: ContinuousClock.Instant
}

extension Client {
  /// Renews a lease once; the answer's time to live is 0 when there is no such lease.
  /// - Throws: as `call`.
  public func renewLease(
    _ id: Int64, deadline: ContinuousClock.Instant?
  ) async throws -> Etcdserverpb_LeaseKeepAliveResponse {
    try await renewLease(id, policy: .repeatable, deadline: deadline).answer
  }

  /// Renews a lease. Each renewal is a stream of its own that carries one request and one answer.
  fileprivate func renewLease(
    _ id: Int64, policy: RetryPolicy, deadline: ContinuousClock.Instant?
  ) async throws -> LeaseRenewal {
    let path = API.Lease.keepAlive.path
    let request = Etcdserverpb_LeaseKeepAliveRequest.with { $0.id = id }.serializedBytes()
    return try await attempt(policy: policy, deadline: deadline) { target in
      let sent = ContinuousClock.now
      let call = try transport.open(
        path, at: target.endpoint, metadata: target.metadata, deadline: target.deadline, limits: target.limits)
      try call.send(request)
      // etcd's grpc-proxy takes the end of the requests for the end of all: it has to come after the answer.
      defer { call.cancel() }
      guard let answer = try await call.nextMessage() else {
        throw RPCError(code: .unavailable, message: "the server ended the stream without a response")
      }
      let response = try Self.decode(Etcdserverpb_LeaseKeepAliveResponse.self, from: answer, method: path)
      return LeaseRenewal(answer: response, sent: sent)
    }
  }
}
