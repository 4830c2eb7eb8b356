import EtcdAPI
import GRPC

/// Why a lease is no longer kept alive.
package enum LeaseLoss: Sendable {
  /// The cluster does not have the lease: it expired, was revoked or never existed.
  case gone
  /// It expired by the local clock because it was not renewed in time: the cause, if known, and how often it had been
  /// renewed.
  case ranOut(cause: (any Error)?, renewals: Int)
}

/// Keeps a lease alive at any endpoint that responds.
///
/// It is renewed three times per TTL, as in etcd's own client. An endpoint that fails or does not respond is abandoned
/// early enough to try another one. The end of the lease is a point in time, which a stopped process or a sleeping
/// machine does not postpone.
package struct LeaseKeeper: Sendable {
  private static let leastPatience = Duration.milliseconds(500)
  /// A longer TTL is treated as this one: the lease is renewed more often than necessary, but no clock overflows.
  private static let longestLife = Duration.seconds(30 * 24 * 60 * 60)

  private let id: Int64
  private let end: ContinuousClock.Instant?
  private let client: Client
  private let note: Session.Note

  /// A keeper that begins with `run`.
  /// - Parameters:
  ///   - id: the lease.
  ///   - grant: its TTL and when it was granted; nil if unknown.
  ///   - client: the client to send requests with.
  ///   - note: called once for each renewal that is interrupted.
  package init(
    _ id: Int64, granted grant: (life: Duration, since: ContinuousClock.Instant)? = nil, client: Client,
    noting note: @escaping Session.Note = { _ in }
  ) {
    self.note = note
    self.id = id
    end = grant.map { $0.since + min($0.life, Self.longestLife) }
    self.client = client
  }

  /// Renews the lease now and then periodically, until it is lost or the task is cancelled.
  /// - Parameter deliver: called with each response.
  /// - Returns: why the lease is lost.
  /// - Throws: `CancellationError`, or what `deliver` throws.
  package func run(
    _ deliver: (Etcdserverpb_LeaseKeepAliveResponse) async throws -> Void = { _ in }
  ) async throws -> LeaseLoss {
    // As long as etcd's own client waits for the first response.
    let firstLife = client.configuration.transport.dialTimeout + .seconds(1)
    var end = self.end ?? .now + firstLife
    var patience = (end - .now) / client.configuration.endpoints.count
    var renewals = 0
    while true {
      let renewal: LeaseRenewal
      do {
        let policy = RetryPolicy.renewal(until: end, tryLimit: max(patience, Self.leastPatience))
        renewal = try await client.renewLease(id, policy: policy, deadline: end, noting: note)
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
      // What a lease protects must not outlive it. A lease that protects nothing of this client may still exist; the
      // server knows.
      guard self.end == nil else { return .ranOut(cause: nil, renewals: renewals) }
      end = .now + firstLife
    }
  }

  /// How long a connection may be silent before it is considered lost.
  private var silenceLimit: Duration {
    client.configuration.transport.keepAliveTime + client.configuration.transport.keepAliveTimeout
  }
}

/// The response to the renewal of a lease. The TTL counts from the time the request was sent, so that the lease never
/// ends at the server before it ends here.
struct LeaseRenewal {
  let answer: Etcdserverpb_LeaseKeepAliveResponse
  let sent: ContinuousClock.Instant
}

extension Client {
  /// Renews a lease once; the TTL in the response is 0 if there is no such lease.
  /// - Throws: as `call`.
  package func renewLease(
    _ id: Int64, deadline: ContinuousClock.Instant?
  ) async throws -> Etcdserverpb_LeaseKeepAliveResponse {
    try await renewLease(id, policy: .repeatable, deadline: deadline) { _ in }.answer
  }

  /// Renews a lease. Each renewal is a stream of its own with one request and one response.
  fileprivate func renewLease(
    _ id: Int64, policy: RetryPolicy, deadline: ContinuousClock.Instant?, noting note: Session.Note
  ) async throws -> LeaseRenewal {
    let path = API.Lease.keepAlive.path
    let request = Etcdserverpb_LeaseKeepAliveRequest.with { $0.id = id }.serializedBytes()
    var isNoted = false
    return try await attempt(policy: policy, deadline: deadline) { error in
      if !isNoted { note(error) }
      isNoted = true
    } _: { target in
      let sent = ContinuousClock.now
      let call = try transport.open(
        path, at: target.endpoint, metadata: target.metadata, deadline: target.deadline, limits: target.limits)
      try call.send(request)
      // etcd's grpc-proxy ends the stream when its requests end, so the end must come after the response.
      defer { call.cancel() }
      guard let answer = try await call.nextMessage() else {
        throw RPCError(code: .unavailable, message: "the server ended the stream without a response")
      }
      let response = try Self.decode(Etcdserverpb_LeaseKeepAliveResponse.self, from: answer, method: path)
      return LeaseRenewal(answer: response, sent: sent)
    }
  }
}
