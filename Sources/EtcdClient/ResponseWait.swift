import GRPC
import Synchronization

/// Limits how long the pieces of a response may be waited for. The time that the client takes to process a piece, or
/// that the reader of its output takes, does not count: a slow reader must not look like a slow server.
final class ResponseWait: Sendable {
  /// What is limited.
  enum Limit {
    /// The wait for each piece; zero or less for no limit.
    case each(Duration)
    /// All waits together; nil for no limit.
    case all(Duration?)
  }

  private struct State {
    /// What is left for the next wait; nil for no limit.
    var left: Duration?
    /// When the wait began; nil while there is none.
    var since: ContinuousClock.Instant?
    var isOver = false
  }

  private let call: Call
  private let endpoint: String
  private let limit: Limit
  private let state: Mutex<State>

  /// Limits the waits for the response to a call at an endpoint.
  init(for call: Call, of endpoint: String, _ limit: Limit) {
    self.call = call
    self.endpoint = endpoint
    self.limit = limit
    switch limit {
    case .each(let limit): state = Mutex(State(left: limit > .zero ? limit : nil))
    case .all(let limit): state = Mutex(State(left: limit))
    }
  }

  /// Runs `body`, and if `isNeeded` has the limits guard what it waits for with `next`.
  func guarding<Result>(_ isNeeded: Bool = true, _ body: () async throws -> Result) async throws -> Result {
    guard isNeeded else { return try await body() }
    let watchdog = Task { await watch() }
    defer { watchdog.cancel() }
    return try await body()
  }

  /// Waits for the next piece.
  /// - Throws: `ClientError.stalled` or the status for an exceeded deadline when it takes too long; what `piece`
  ///   throws.
  nonisolated(nonsending) func next<Piece>(
    _ piece: nonisolated(nonsending) () async throws(CallError) -> Piece
  ) async throws -> Piece {
    state.withLock { $0.since = .now }
    defer {
      state.withLock { state in
        if case .all = limit, let since = state.since { state.left? -= .now - since }
        state.since = nil
      }
    }
    do throws(CallError) {
      return try await piece()
    } catch {
      switch (state.withLock { $0.isOver }, limit, error) {
      case (true, .each(let limit), _): throw ClientError.stalled(endpoint: endpoint, limit: limit)
      case (true, .all, _): throw RPCError.deadlineExceeded
      case (false, _, .status(let cause)): throw cause
      case (false, _, .transport(let cause)): throw cause
      }
    }
  }

  /// Cancels the call when a wait takes too long.
  private func watch() async {
    while !Task.isCancelled {
      let rest = state.withLock { state -> Duration? in
        guard let left = state.left else { return nil }
        guard let since = state.since else { return max(left, .milliseconds(10)) }
        let rest = left - (.now - since)
        if rest <= .zero { state.isOver = true }
        return rest
      }
      guard let rest else { return }
      if rest <= .zero { return call.cancel() }
      try? await Task.sleep(for: rest)
    }
  }
}
