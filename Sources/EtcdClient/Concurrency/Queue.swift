import EtcdAPI
import GRPC

/// A place in the queue of sessions that want the same thing: a lock or the leadership.
///
/// Everybody writes a key below the same prefix, attached to the own lease; who has the oldest one has the thing. It is what etcd's
/// concurrency package does, so that all its users exclude each other.
/// Source: etcd's `client/v3/concurrency/{mutex,election,key}.go`.
public struct QueuePlace: Sendable {
  /// The key that holds the place.
  public let key: [UInt8]
  /// The revision at which the place was taken.
  public let revision: Int64
  let prefix: [UInt8]
  let session: Session

  /// Lines up.
  /// - Parameters:
  ///   - name: the name of the lock or the election.
  ///   - value: what the others see of us.
  ///   - session: whose place it is.
  /// - Returns: the place.
  /// - Throws: as `Client.call`.
  public static func take(_ name: [UInt8], value: [UInt8], in session: Session) async throws -> QueuePlace {
    let prefix = name + [UInt8(ascii: "/")]
    let key = session.key(below: prefix)
    let request = Etcdserverpb_TxnRequest.with { txn in
      txn.compare = [
        .with {
          $0.key = .init(key)
          $0.target = .create
          $0.result = .equal
          $0.createRevision = 0
        }
      ]
      txn.success = [
        .with {
          $0.requestPut = .with {
            $0.key = .init(key)
            $0.value = .init(value)
            $0.lease = session.lease
          }
        }
      ]
      txn.failure = [.with { $0.requestRange = .with { $0.key = .init(key) } }]
    }
    // Asked twice, it still takes one place only.
    let answer = try await session.client.call(API.KV.txn, request, policy: session.policy, deadline: nil)
    let existing = answer.responses.first?.responseRange.kvs.first
    return QueuePlace(
      key: key, revision: existing?.createRevision ?? answer.header.revision, prefix: prefix, session: session)
  }

  /// Waits until nobody is before us.
  /// - Returns: the key that holds the place; without a pair when it was lost meanwhile.
  /// - Throws: as `Client.call`; `CancellationError`.
  public func waitForTurn() async throws -> RangeAnswer {
    while let previous = try await predecessor() {
      try await session.client.waitForDeletion(of: previous.key, after: previous.revision, noting: session.note)
    }
    return try await session.client.pairs(RangeRequest(KeyRange(key: key)), policy: session.policy, deadline: nil)
  }

  /// Gives the place back.
  /// - Parameter patience: how long that may take; zero for any time.
  /// - Throws: as `Client.call`.
  public func leave(patience: Duration) async throws {
    let request = Etcdserverpb_DeleteRangeRequest.with { $0.key = .init(key) }
    _ = try await session.client.call(
      API.KV.deleteRange, request, policy: .repeatable, deadline: Client.deadline(after: patience))
  }

  /// Who is directly before us, and the store's revision at that time.
  private func predecessor() async throws -> (key: [UInt8], revision: Int64)? {
    guard revision > 1 else { return nil }
    var request = RangeRequest(.prefix(prefix))
    request.limit = 1
    request.sortOrder = .descend
    request.sortTarget = .create
    request.maxCreateRevision = revision - 1
    let answer = try await session.client.pairs(request, policy: session.policy, deadline: nil)
    return answer.pairs.first.map { ($0.key, answer.header.revision) }
  }
}

extension Client {
  /// Waits until a key is deleted, at a revision after `revision`, or until that can't be told any more: look again then.
  func waitForDeletion(of key: [UInt8], after revision: Int64, noting note: Session.Note) async throws {
    var request = WatchRequest(KeyRange(key: key))
    request.startRevision = revision &+ 1
    do {
      try await Watch(request, client: self, beginning: .whenPossible).run { update in
        switch update {
        case .interrupted(let cause): note(cause)
        case .resumed: break
        case .response(let response, _):
          try response.forEachEvent { event in
            if event.isDelete { throw WatchIsDone() }
          }
        }
      }
    } catch is WatchIsDone {}
    try Task.checkCancellation()
  }
}

/// Ends a watch that has told what it was made for.
struct WatchIsDone: Error {}
