import EtcdAPI
import GRPC

/// A lease that is kept alive while work is in progress. Keys attached to it show that their owner is alive.
package struct Session: Sendable {
  /// Called when the session waits for the cluster.
  package typealias Note = @Sendable (any Error) -> Void

  /// The lease.
  package let lease: Int64
  let client: Client
  /// How the session's requests are retried. Retries end when the lease does.
  let policy: RetryPolicy
  let note: Note

  /// The key of this session with the prefix, as etcd's concurrency package forms it.
  func key(below prefix: [UInt8]) -> [UInt8] {
    prefix + Array(String(lease, radix: 16).utf8)
  }
}

/// The lease of a session expired or was revoked, and with it whatever the session held.
package struct SessionExpired: Error, Equatable, Sendable {
  /// The loss of a session.
  package init() {}
}

extension Client {
  /// How long releasing a lock may delay the end of the program.
  private static let revocationPatience = Duration.milliseconds(900)
  /// A wait for the cluster at the beginning that is not worth a note.
  private static let unnotedWait = Duration.seconds(1)

  /// Runs `body` with a lease that is kept alive meanwhile; if the lease is lost, `body` is cancelled.
  ///
  /// When `body` fails or is cancelled, the lease is revoked, which deletes the keys attached to it. Otherwise it is
  /// left to expire, as in etcd's own client.
  /// - Parameters:
  ///   - ttl: the TTL of the lease in seconds.
  ///   - patience: the timeout of one request at one endpoint; zero for none.
  ///   - note: called once if the cluster does not respond at the beginning, and when a wait is interrupted.
  ///   - noteRenewal: called when a renewal of the lease is interrupted.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: `SessionExpired`, or what `call` and `body` throw.
  package func withSession<Result: Sendable>(
    ttl: Int64, patience: Duration, noting note: @escaping Session.Note,
    notingRenewal noteRenewal: @escaping Session.Note, _ body: @escaping @Sendable (Session) async throws -> Result
  ) async throws -> Result {
    let (grant, granted) = try await grantLease(ttl: ttl, patience: patience, noting: note)
    let session = Session(lease: grant.id, client: self, policy: .persistent(tryLimit: patience), note: note)
    let grantedLife = Duration.seconds(max(grant.ttl, 1))
    let keeper = LeaseKeeper(grant.id, granted: (grantedLife, granted), client: self, noting: noteRenewal)
    do {
      return try await run(session, keeper, body)
    } catch let error as SessionExpired {
      // There is nothing left to revoke, and perhaps no server to do it.
      throw error
    } catch {
      await revoke(session.lease)
      throw error
    }
  }

  /// Grants a lease, however long the cluster takes; also returns the earliest time at which the lease was granted.
  private func grantLease(
    ttl: Int64, patience: Duration, noting note: Session.Note
  ) async throws -> (Etcdserverpb_LeaseGrantResponse, ContinuousClock.Instant) {
    let path = API.Lease.grant.path
    let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = ttl }.serializedBytes()
    let begin = ContinuousClock.now
    var isNoted = false
    // A granted lease whose response is lost expires by itself.
    return try await attempt(policy: .patient(tryLimit: patience), deadline: nil) { error in
      guard !isNoted, ContinuousClock.now - begin > Self.unnotedWait else { return }
      isNoted = true
      note(error)
    } _: { target in
      let sent = ContinuousClock.now
      let answer = try await transport.unary(
        path, request, at: target.endpoint, metadata: target.metadata, deadline: target.deadline, limits: target.limits)
      return (try Self.decode(Etcdserverpb_LeaseGrantResponse.self, from: answer, method: path), sent)
    }
  }

  private enum Ending<Result: Sendable>: Sendable {
    case finished(Result)
    case lost
    case stopped
  }

  private func run<Result: Sendable>(
    _ session: Session, _ keeper: LeaseKeeper, _ body: @escaping @Sendable (Session) async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Ending<Result>.self) { group in
      group.addTask { .finished(try await body(session)) }
      group.addTask {
        do {
          _ = try await keeper.run()
          return .lost
        } catch is CancellationError {
          return .stopped
        }
      }
      defer { group.cancelAll() }
      var isLost = false
      do {
        while let ending = try await group.next() {
          switch ending {
          case .finished(let result) where !isLost: return result
          case .finished: throw SessionExpired()
          case .stopped: continue
          case .lost:
            isLost = true
            group.cancelAll()
          }
        }
      } catch  where isLost {
        throw SessionExpired()
      }
      throw CancellationError()
    }
  }

  /// Revokes a lease, even when the task is cancelled. If that fails, the lease expires by itself.
  private func revoke(_ lease: Int64) async {
    let request = Etcdserverpb_LeaseRevokeRequest.with { $0.id = lease }
    let revocation = Task {
      try await self.call(
        API.Lease.revoke, request, policy: .repeatable, deadline: .now.advanced(by: Self.revocationPatience))
    }
    _ = await revocation.result
  }
}
