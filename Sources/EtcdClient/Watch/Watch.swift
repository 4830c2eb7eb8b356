import EtcdAPI
import GRPC
import Synchronization

/// What comes out of a watch.
public enum WatchUpdate: Sendable {
  /// Events, or how far the store is. The first `skipped` events were handed out before the connection broke.
  case response(WatchResponse, skippedEvents: Int)
  /// The watch was interrupted; it goes on as soon as an endpoint serves it.
  case interrupted(any Error)
  /// The watch goes on at an endpoint.
  case resumed(endpoint: String)
}

/// One watch: its place in the history, and the stream that it has at the moment.
///
/// When the stream breaks, or the server ends it because it can't serve it any more, it is opened again at the next endpoint from the
/// revision after the last event, so that nothing is lost and nothing is repeated.
public final class Watch: Sendable {
  /// How a watch begins.
  public enum Beginning: Sendable {
    /// As that of etcd's own client: no server, or none with a leader, is an error.
    case now
    /// As soon as it can, because it belongs to something that was there before.
    case whenPossible
  }

  /// etcd's own client asks no more often than this whether the server is still there.
  private static let leastProbeInterval = Duration.seconds(10)

  /// A stream, and whose it is.
  private struct Stream {
    let call: Call
    let endpoint: Endpoint
    var decoder = WatchDecoder()
    /// The server's number for the watch.
    var id: Int64 = 0
  }

  private struct State {
    var call: Call?
    var pulse: StreamPulse
    /// Whether the server has made the watch: before, it would leave a progress request unanswered.
    var isConfirmed = false
    var progressAsked = 0
  }

  private let client: Client
  private let request: WatchRequest
  private let beginning: Beginning
  private let state: Mutex<State>

  /// A watch that begins with `run`.
  public init(_ request: WatchRequest, client: Client, beginning: Beginning = .now) {
    self.request = request
    self.client = client
    self.beginning = beginning
    state = Mutex(State(pulse: Self.pulse(for: client)))
  }

  private static func pulse(for client: Client) -> StreamPulse {
    let options = client.configuration.transport
    return StreamPulse(
      interval: max(options.keepAliveTime, leastProbeInterval), patience: options.keepAliveTimeout, now: .now)
  }

  /// Asks how far the store is; the answer comes as an update, unless the watch is interrupted.
  public func askForProgress() {
    let call = state.withLock { state -> Call? in
      state.progressAsked += 1
      return state.isConfirmed ? state.call : nil
    }
    // A stream that can't take it has ended, which `run` learns by itself.
    try? call?.send(WatchRequest.progress)
  }

  /// Watches until the compaction of what is to be read ends the watch, or the task is cancelled, and hands out what comes.
  ///
  /// The last update before it returns has `isCanceled` set.
  /// - Throws: `RPCError` when the server refuses or ends the watch for another reason; what stopped the first stream from coming to
  ///   be; what `deliver` throws.
  public func run(_ deliver: (WatchUpdate) async throws -> Void) async throws {
    var position = WatchPosition(start: request.startRevision)
    var isRunning = beginning == .whenPossible
    var isInterrupted = false
    try await client.attempt(policy: isRunning ? .runningWatch : .newWatch, deadline: nil) { error in
      guard isRunning, !isInterrupted else { return }
      isInterrupted = true
      try await deliver(.interrupted(error))
    } _: { target in
      var stream = try open(at: position, target)
      defer { stream.call.cancel() }
      let created = try await confirmation(of: &stream, mayLogInAgain: target.mayLogInAgain)
      client.prefer(target)
      isRunning = true
      let progressAsked = state.withLock { state in
        state.isConfirmed = true
        return state.progressAsked
      }
      for _ in 0..<progressAsked { try? stream.call.send(WatchRequest.progress) }
      if isInterrupted { try await consuming { try await deliver(.resumed(endpoint: target.endpoint.text)) } }
      isInterrupted = false
      stream.call.whenUnexplained { [weak self, weak call = stream.call] in
        if self?.state.withLock({ $0.pulse.doubt(now: .now) }) == true { try? call?.send(WatchRequest.probe) }
      }
      let watchdog = Task { [call = stream.call] in await self.watchdog(call) }
      defer { watchdog.cancel() }
      position.begin(created)
      try await follow(&stream, from: created, &position, deliver)
    }
  }

  private func open(at position: WatchPosition, _ target: Client.Target) throws -> Stream {
    let call = try client.openStream(
      API.Watch.watch.path, first: request.wire(from: position.nextRevision), at: target, requireLeader: true)
    state.withLock { $0 = State(call: call, pulse: Self.pulse(for: client), progressAsked: $0.progressAsked) }
    return Stream(call: call, endpoint: target.endpoint)
  }

  /// Waits for the answer to the create request.
  private func confirmation(of stream: inout Stream, mayLogInAgain: Bool) async throws -> WatchResponse {
    guard let answer = try await next(of: &stream) else {
      throw RPCError(code: .unavailable, message: "the watch stream ended before it began")
    }
    guard answer.isCreated || answer.isCanceled else {
      throw TransportError(
        endpoint: stream.endpoint.text, phase: .http,
        reason: "the response is not that of a watch: is this an etcd server?",
        isRetryable: false, requestMayHaveBeenSent: true)
    }
    if let refusal = answer.refusal {
      // etcd 3.4 says so of a token that has expired, too.
      guard refusal.code == .permissionDenied, mayLogInAgain else { throw refusal }
      throw RPCError.staleToken
    }
    stream.id = answer.watchID
    return answer
  }

  /// Hands out what the stream brings until a compaction ends the watch.
  private func follow(
    _ stream: inout Stream, from created: WatchResponse, _ position: inout WatchPosition,
    _ deliver: (WatchUpdate) async throws -> Void
  ) async throws {
    if created.isCanceled {
      return try await consuming { try await deliver(.response(created, skippedEvents: 0)) }
    }
    while let response = try await next(of: &stream) {
      guard isWanted(response, of: stream) else { continue }
      if let refusal = response.refusal { throw refusal }
      let skipped = position.advance(over: response)
      try await consuming { try await deliver(.response(response, skippedEvents: skipped)) }
      if response.isCanceled { return }
    }
    throw RPCError(code: .unavailable, message: "the server ended the watch stream")
  }

  /// Runs `body`, which uses what came: what it throws isn't the stream's failure, and the time it takes isn't the server's.
  private func consuming(_ body: () async throws -> Void) async throws {
    state.withLock { $0.pulse.use(true, now: .now) }
    defer { state.withLock { $0.pulse.use(false, now: .now) } }
    do {
      try await body()
    } catch {
      throw ConsumedError(cause: error)
    }
  }

  /// Whether an answer is about the watch, and not about a probe or a progress request of somebody else.
  private func isWanted(_ response: WatchResponse, of stream: Stream) -> Bool {
    if response.isCreated {
      // A server that doesn't refuse empty ranges has made the watch that the probe asked for.
      if !response.isCanceled { try? stream.call.send(WatchRequest.cancel(response.watchID)) }
      return false
    }
    if response.watchID == stream.id { return true }
    guard response.watchID == -1 else { return false }
    guard response.isProgressNotify else { return true }
    return state.withLock {
      guard $0.progressAsked > 0 else { return false }
      $0.progressAsked -= 1
      return true
    }
  }

  private func next(of stream: inout Stream) async throws -> WatchResponse? {
    do {
      return try await unwrapping {
        while let fragment = try await stream.call.nextFragment() {
          state.withLock { $0.pulse.sign(now: .now) }
          let part = try fragment.withUnsafeBytes { (bytes) throws(WireError) in
            try stream.decoder.feed(bytes, endsMessage: fragment.endsMessage)
          }
          if let part { return part }
        }
        return nil
      }
    } catch let error as WireError {
      throw ClientError.malformedAnswer(method: API.Watch.watch.path, error)
    } catch {
      guard state.withLock({ $0.pulse.isDead }) else { throw error }
      throw TransportError(
        endpoint: stream.endpoint.text, phase: .http, reason: "the server has stopped responding", isRetryable: true,
        requestMayHaveBeenSent: true)
    }
  }

  /// Sends probes on a silent stream, and ends it when they stay unanswered.
  private func watchdog(_ call: Call) async {
    while !Task.isCancelled {
      switch state.withLock({ $0.pulse.next(now: .now) }) {
      case .wait(let time): try? await Task.sleep(for: time, clock: .continuous)
      case .probe: try? call.send(WatchRequest.probe)
      case .giveUp: return call.cancel()
      }
    }
  }
}
