import EtcdAPI
import GRPC

/// A place in the queue for a lock or for the leadership of an election.
///
/// Every session writes a key with the same prefix, attached to its lease; the owner of the oldest key holds the lock.
/// etcd's concurrency package does the same, so that all clients exclude each other. Source: etcd's
/// `client/v3/concurrency/{mutex,election,key}.go`.
package struct QueuePlace: Sendable {
  /// The key that holds the place.
  package let key: [UInt8]
  /// The revision at which the place was taken.
  package let revision: Int64
  let prefix: [UInt8]
  let session: Session

  /// Takes a place.
  /// - Parameters:
  ///   - name: the name of the lock or the election.
  ///   - value: the value that the others see.
  ///   - session: the session that takes the place.
  /// - Returns: the place.
  /// - Throws: as `Client.call`.
  package static func take(_ name: [UInt8], value: [UInt8], in session: Session) async throws -> QueuePlace {
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
    // Repeating the request does not take a second place.
    let answer = try await session.client.call(API.KV.txn, request, policy: session.policy, deadline: nil)
    let existing = answer.responses.first?.responseRange.kvs.first
    return QueuePlace(
      key: key, revision: existing?.createRevision ?? answer.header.revision, prefix: prefix, session: session)
  }

  /// Waits until no other place precedes this one.
  /// - Returns: the key that holds the place; without a pair if it was lost meanwhile.
  /// - Throws: as `Client.call`; `CancellationError`.
  package func waitForTurn() async throws -> Etcdserverpb_RangeResponse {
    while let previous = try await predecessor() {
      try await session.client.waitForDeletion(of: previous.key, after: previous.revision, noting: session.note)
    }
    return try await session.client.call(
      API.KV.range, Etcdserverpb_RangeRequest(KeyRange(key: key)), policy: session.policy, deadline: nil)
  }

  /// Releases the place.
  /// - Parameter patience: the timeout; zero for none.
  /// - Throws: as `Client.call`.
  package func leave(patience: Duration) async throws {
    let request = Etcdserverpb_DeleteRangeRequest.with { $0.key = .init(key) }
    _ = try await session.client.call(
      API.KV.deleteRange, request, policy: .repeatable, deadline: Client.deadline(after: patience))
  }

  /// The place directly before this one, and the revision at that time.
  private func predecessor() async throws -> (key: [UInt8], revision: Int64)? {
    guard revision > 1 else { return nil }
    var request = Etcdserverpb_RangeRequest(.prefix(prefix))
    request.limit = 1
    request.sortOrder = .descend
    request.sortTarget = .create
    request.maxCreateRevision = revision - 1
    let answer = try await session.client.call(API.KV.range, request, policy: session.policy, deadline: nil)
    return answer.kvs.first.map { ($0.key, answer.header.revision) }
  }
}

extension Client {
  /// Waits until a key is deleted after `revision`, or until that revision is compacted: then the caller looks again.
  func waitForDeletion(of key: [UInt8], after revision: Int64, noting note: Session.Note) async throws {
    var request = Etcdserverpb_WatchCreateRequest(KeyRange(key: key))
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

/// Ends a watch that has served its purpose.
struct WatchIsDone: Error {}
