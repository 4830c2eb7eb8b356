import EtcdAPI
import EtcdClient
import GRPC
import Output
import Synchronization

/// Writes batches of keys, several at a time.
final class ImportWriter: Sendable {
  /// What has become of a batch.
  struct Outcome: Sendable {
    var tally = ImportTally()
    /// The keys that were left as they are, with their mod revisions.
    var conflicts: [(key: [UInt8], modRevision: Int64)] = []
  }

  private struct State {
    /// How many keys fit into a transaction.
    var limit: Int
    /// Whether the last batch met keys that exist, so that reading first saves writing in vain.
    var readsFirst: Bool
    /// Leases that have expired since they were granted.
    var expired: Set<Int64> = []
    var isInterrupted = false
  }

  /// How long the cluster may be unavailable.
  private static let endurance = Duration.seconds(300)

  private let client: Client
  private let overwriting: ImportOverwriting
  private let isDryRun: Bool
  /// The timeout of one request; zero for none.
  private let patience: Duration
  private let standardError: StandardError
  private let state: Mutex<State>

  init(_ client: Client, _ options: ImportOptions, patience: Duration, _ standardError: StandardError) {
    self.client = client
    overwriting = options.overwriting
    isDryRun = options.isDryRun
    self.patience = patience
    self.standardError = standardError
    state = Mutex(State(limit: options.keysPerTransaction, readsFirst: options.isDryRun))
  }

  /// The most keys of a batch.
  var limit: Int { state.withLock { $0.limit } }

  /// Writes entries with different keys.
  /// - Throws: as `Client.call`; `Failure` for an entry that no server takes.
  func write(_ entries: [ImportEntry]) async throws -> Outcome {
    var outcome = Outcome()
    var rest = entries
    if state.withLock({ $0.readsFirst }) { rest = try await inChunks(rest, read) }
    let met = rest.contains { $0.found != .nothingYet && $0.found != .missing }
    var isFirst = true
    while true {
      let todo = steps(for: rest, &outcome)
      guard !todo.isEmpty, !isDryRun else { break }
      rest = try await inChunks(todo) { chunk in try await apply(chunk, &outcome) }
      if isFirst { state.withLock { $0.readsFirst = met || !rest.isEmpty } }
      isFirst = false
    }
    return outcome
  }

  /// Counts the entries that need no request, and returns the others.
  private func steps(for entries: [ImportEntry], _ outcome: inout Outcome) -> [(entry: ImportEntry, expected: Int64)] {
    var todo: [(entry: ImportEntry, expected: Int64)] = []
    let expired = state.withLock { $0.expired }
    for entry in entries {
      guard !expired.contains(entry.lease) else {
        outcome.tally.expired += 1
        continue
      }
      switch ImportStep(entry, overwriting) {
      case .write(let expected):
        if isDryRun { outcome.tally.count(written: entry, over: expected) } else { todo.append((entry, expected)) }
      case .unchanged: outcome.tally.unchanged += 1
      case .gone: outcome.tally.deleted += 1
      case .conflict(let revision):
        outcome.tally.conflicts += 1
        outcome.conflicts.append((entry.key, revision))
      }
    }
    return todo
  }

  /// Finds out what there is.
  private func read(_ entries: [ImportEntry]) async throws -> [ImportEntry] {
    let request = Etcdserverpb_TxnRequest.with {
      $0.success = entries.map { entry in .with { $0.requestRange.key = entry.key } }
    }
    let response = try await call(request)
    guard response.responses.count == entries.count else { throw Self.wrongResponse }
    var entries = entries
    for (index, answer) in response.responses.enumerated() { entries[index].note(answer.responseRange.kvs) }
    return entries
  }

  /// Writes what is as expected, and returns the others with what they are.
  private func apply(
    _ todo: [(entry: ImportEntry, expected: Int64)], _ outcome: inout Outcome
  ) async throws -> [ImportEntry] {
    let response: Etcdserverpb_TxnResponse
    do {
      response = try await call(ImportTransaction(todo).request)
    } catch let error as RPCError where error.refusesSize && todo.count == 1 {
      throw Failure("the key \(goQuotedText(todo[0].entry.key)) cannot be written: \(error.message)")
    } catch let error as RPCError where error.message == "etcdserver: requested lease not found" {
      return try await findExpired(todo, &outcome, error)
    }
    guard let results = ImportTransaction.results(response, of: todo.count) else { throw Self.wrongResponse }
    var rest: [ImportEntry] = []
    for (step, result) in zip(todo, results) {
      if result.succeeded {
        outcome.tally.count(written: step.entry, over: step.expected)
      } else {
        var entry = step.entry
        entry.note(result.responses.first?.responseRange.kvs ?? [])
        rest.append(entry)
      }
    }
    return rest
  }

  /// Finds a lease that has expired, and returns what is not written yet.
  private func findExpired(
    _ todo: [(entry: ImportEntry, expected: Int64)], _ outcome: inout Outcome, _ error: RPCError
  ) async throws -> [ImportEntry] {
    let half = todo.count / 2
    guard half == 0 else { return try await apply(Array(todo[..<half]), &outcome) + todo[half...].map(\.entry) }
    let lease = todo[0].entry.lease
    guard lease != 0, state.withLock({ $0.expired.insert(lease).inserted }) else { throw error }
    return [todo[0].entry]
  }

  private static let wrongResponse = Failure("the response to a transaction does not have all results")

  /// Sends what fits into one request each. When a server refuses the size, half of it is tried.
  private func inChunks<Part: Sendable>(
    _ parts: [Part], _ send: ([Part]) async throws -> [ImportEntry]
  ) async throws -> [ImportEntry] {
    var left: [ImportEntry] = []
    var rest = parts[...]
    while !rest.isEmpty {
      let count = min(rest.count, limit)
      do {
        left += try await send(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      } catch let error as RPCError where error.refusesSize && count > 1 {
        state.withLock { $0.limit = max(min($0.limit, count / 2), 1) }
      }
    }
    return left
  }

  /// Sends a transaction. All conditions are compared on the server, so it can be repeated when the outcome is unknown.
  private func call(_ request: Etcdserverpb_TxnRequest) async throws -> Etcdserverpb_TxnResponse {
    try await client.persevering(.enduring(Self.endurance)) { error in
      let isFirst = state.withLock { state in
        defer { state.isInterrupted = true }
        return !state.isInterrupted
      }
      if isFirst { standardError.note(interruption: error, of: "import") }
    } _: {
      try await client.call(API.KV.txn, request, policy: .repeatable, deadline: Client.deadline(after: patience))
    }
  }
}

extension RPCError {
  /// Whether the server, or what sends to it, refuses a request for its size alone.
  fileprivate var refusesSize: Bool {
    switch message {
    case "etcdserver: too many operations in txn request", "etcdserver: request is too large": true
    default:
      code == .resourceExhausted
        && (message.hasPrefix("trying to send message larger") || message.hasPrefix("grpc: received message larger"))
    }
  }
}
