import EtcdAPI

/// Observes the leader of an election.
package struct Observation: Sendable {
  /// A leader, or a new value of the same one.
  package struct Leader: Sendable, Equatable {
    /// The header of the response.
    package var header: Etcdserverpb_ResponseHeader
    /// The leader's key and value.
    package var pair: Mvccpb_KeyValue
    /// The number of keys in the first response, for updates of its leader; otherwise 0.
    package var count: Int64 = 0
  }

  private let prefix: [UInt8]
  private let client: Client
  private let patience: Duration
  private let note: Session.Note

  /// An observation of an election; it begins with `run`.
  /// - Parameters:
  ///   - name: the election.
  ///   - client: the client to send requests with.
  ///   - patience: the timeout of one request at one endpoint; zero for none.
  ///   - note: called when the observation is interrupted.
  package init(of name: [UInt8], client: Client, patience: Duration, noting note: @escaping Session.Note) {
    prefix = name + [UInt8(ascii: "/")]
    self.client = client
    self.patience = patience
    self.note = note
  }

  /// Delivers every leader until the task is cancelled.
  /// - Throws: as `Client.call`, or what `deliver` throws.
  package func run(_ deliver: (Leader) async throws -> Void) async throws {
    var policy = RetryPolicy.patient(tryLimit: patience)
    while !Task.isCancelled {
      let answer = try await current(policy)
      policy = .persistent(tryLimit: patience)
      try await follow(answer, deliver)
    }
  }

  private func current(_ policy: RetryPolicy) async throws -> Etcdserverpb_RangeResponse {
    var request = Etcdserverpb_RangeRequest(.prefix(prefix))
    request.limit = 1
    request.sortOrder = .ascend
    request.sortTarget = .create
    return try await client.call(API.KV.range, request, policy: policy, deadline: nil)
  }

  /// Delivers the leader in a response, or the next one, and then its values until it is gone.
  private func follow(_ answer: Etcdserverpb_RangeResponse, _ deliver: (Leader) async throws -> Void) async throws {
    let leader: Leader
    if let pair = answer.kvs.first {
      leader = Leader(header: answer.header, pair: pair)
    } else if let found = try await firstPut(after: answer.header.revision) {
      leader = found
    } else {
      return
    }
    try await deliver(leader)
    var request = Etcdserverpb_WatchCreateRequest(KeyRange(key: leader.pair.key))
    request.startRevision = leader.header.revision &+ 1
    try await watch(request) { response, changes in
      for change in changes {
        if change.isDelete { throw WatchIsDone() }
        try await deliver(Leader(header: response.header, pair: change.pair, count: answer.count))
      }
    }
  }

  private func firstPut(after revision: Int64) async throws -> Leader? {
    var request = Etcdserverpb_WatchCreateRequest(.prefix(prefix))
    request.startRevision = revision &+ 1
    var leader: Leader?
    try await watch(request) { response, changes in
      guard let put = changes.first(where: { !$0.isDelete }) else { return }
      var found = Leader(header: response.header, pair: put.pair)
      found.header.revision = put.pair.modRevision
      leader = found
      throw WatchIsDone()
    }
    return leader
  }

  private typealias Change = (isDelete: Bool, pair: Mvccpb_KeyValue)

  /// Watches until `body` throws `WatchIsDone`, or until the start revision is compacted: then the caller looks again.
  private func watch(
    _ request: Etcdserverpb_WatchCreateRequest, _ body: (WatchResponse, [Change]) async throws -> Void
  ) async throws {
    do {
      try await Watch(request, client: client, beginning: .whenPossible).run { update in
        switch update {
        case .interrupted(let cause): note(cause)
        case .resumed: break
        case .response(let response, let skipped):
          var changes: [Change] = []
          try response.forEachEvent { changes.append(($0.isDelete, $0.keyValue.copy)) }
          try await body(response, Array(changes.dropFirst(skipped)))
        }
      }
    } catch is WatchIsDone {}
  }
}
