import EtcdAPI
import GRPC

/// A lease that is kept alive while a piece of work is under way: keys attached to it show that whoever wrote them is still there.
public struct Session: Sendable {
  /// The lease.
  public let lease: Int64
  let client: Client
  /// How long one request may take; the next one is then tried elsewhere.
  let patience: Duration

  /// The key below `prefix` that stands for this session: the one that all clients of etcd's concurrency package use.
  func key(below prefix: [UInt8]) -> [UInt8] {
    prefix + Array(String(lease, radix: 16).utf8)
  }

  /// When a request that begins now has to be answered.
  var deadline: ContinuousClock.Instant? { Client.deadline(after: patience) }

  /// Repeats a request, which must not matter, until it is answered. It can't go on forever: the session ends when its lease does.
  func persistently<Result>(_ request: () async throws -> Result) async throws -> Result {
    while true {
      do {
        return try await request()
      } catch  where error.isTransient {
        try Task.checkCancellation()
        client.preferNextEndpoint()
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }
}

/// The lease of a session was lost, and with it whatever the session held.
public struct SessionExpired: Error, Equatable, Sendable {
  /// The loss of a session.
  public init() {}
}

extension Client {
  /// As long as a lock that is given back in passing may hold up the end of the program.
  private static let revocationPatience = Duration.milliseconds(900)

  /// Runs `body` with a lease that is kept alive meanwhile; when it is lost, `body` is cancelled.
  ///
  /// When `body` fails or is cancelled, the lease is revoked, and with it the keys vanish that are attached to it. Otherwise it is left to
  /// run out, as etcd's own client does.
  /// - Parameters:
  ///   - ttl: how many seconds the lease lives without us.
  ///   - patience: how long one request may take; zero for any time.
  ///   - body: the work.
  /// - Returns: what `body` returns.
  /// - Throws: `SessionExpired`, or what `call` and `body` throw.
  public func withSession<Result: Sendable>(
    ttl: Int64, patience: Duration, _ body: @escaping @Sendable (Session) async throws -> Result
  ) async throws -> Result {
    let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = ttl }
    let grant = try await call(API.Lease.grant, request, deadline: Self.deadline(after: patience))
    let session = Session(lease: grant.id, client: self, patience: patience)
    do {
      return try await run(session, ttl: grant.ttl, body)
    } catch {
      await revoke(session.lease)
      throw error
    }
  }

  private enum Ending<Result: Sendable>: Sendable {
    case finished(Result)
    case lost
    case stopped
  }

  private func run<Result: Sendable>(
    _ session: Session, ttl: Int64, _ body: @escaping @Sendable (Session) async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Ending<Result>.self) { group in
      group.addTask { .finished(try await body(session)) }
      group.addTask {
        do {
          _ = try await LeaseKeeper(session.lease, timeToLive: .seconds(max(ttl, 1)), client: self).run()
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

  /// Ends a lease, also when the task is cancelled. When it can't be done, the lease runs out by itself.
  private func revoke(_ lease: Int64) async {
    let request = Etcdserverpb_LeaseRevokeRequest.with { $0.id = lease }
    let revocation = Task {
      try await self.call(
        API.Lease.revoke, request, policy: .repeatable, deadline: .now.advanced(by: Self.revocationPatience))
    }
    _ = await revocation.result
  }
}

extension Error {
  /// Whether the same request may succeed a moment later or elsewhere.
  public var isTransient: Bool {
    switch self {
    case let error as RPCError: error.code == .unavailable || error.code == .deadlineExceeded
    case let error as TransportError: error.isRetryable || error.requestMayHaveBeenSent
    case let error as UnreachableError: error.failures.contains(where: \.isTransient)
    default: false
    }
  }
}
