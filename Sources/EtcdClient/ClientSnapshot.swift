import EtcdAPI
import GRPC
import Synchronization

extension Client {
  /// Requests a snapshot of a member's database and passes it to `sink` as it arrives.
  ///
  /// - Parameters:
  ///   - sink: takes the bytes; the server waits while it works.
  ///   - stallLimit: how long to wait for more data; zero or less for no limit.
  ///   - deadline: the deadline of the whole; nil for none.
  /// - Throws: as `call`, `ClientError.stalled`, or what the sink throws.
  package func snapshot<Sink: SnapshotSink>(
    to sink: inout Sink, stallLimit: Duration, deadline: ContinuousClock.Instant?
  ) async throws {
    let path = API.Maintenance.snapshot.path
    try await attempt(policy: .repeatable, deadline: deadline) { target in
      let call = try open(path, [], at: target, deadline: deadline)
      let flow = Flow(call, of: target.endpoint.text, limit: stallLimit)
      let watchdog = Task { await flow.watch() }
      defer { watchdog.cancel() }
      guard var fragment = try await flow.next() else {
        throw RPCError(code: .internal, message: "the server ended the call without a response")
      }
      try await consuming(call, path: path) {
        var decoder = SnapshotDecoder()
        while true {
          try fragment.withUnsafeBytes { try decoder.feed($0, endsMessage: fragment.endsMessage, to: &sink) }
          guard let next = try await flow.next() else { break }
          fragment = next
        }
      }
    }
  }
}

/// The fragments of a call, with a timeout between two of them. The time that the client takes to process a fragment
/// does not count.
private final class Flow: Sendable {
  private struct State {
    /// When the wait for a fragment began; nil while there is none.
    var waitingSince: ContinuousClock.Instant?
    var isStalled = false
  }

  private let call: Call
  private let endpoint: String
  private let limit: Duration
  private let state = Mutex(State())

  init(_ call: Call, of endpoint: String, limit: Duration) {
    self.call = call
    self.endpoint = endpoint
    self.limit = limit
  }

  nonisolated(nonsending) func next() async throws -> Fragment? {
    state.withLock { $0.waitingSince = .now }
    defer { state.withLock { $0.waitingSince = nil } }
    do {
      return try await unwrapping { try await call.nextFragment() }
    } catch {
      throw state.withLock { $0.isStalled } ? ClientError.stalled(endpoint: endpoint, limit: limit) : error
    }
  }

  /// Cancels the call when no fragment arrives in time.
  func watch() async {
    guard limit > .zero else { return }
    while !Task.isCancelled {
      let wait = state.withLock { state -> Duration in
        guard let since = state.waitingSince else { return limit }
        let rest = limit - (.now - since)
        if rest <= .zero { state.isStalled = true }
        return rest
      }
      if wait <= .zero { return call.cancel() }
      try? await Task.sleep(for: wait)
    }
  }
}
