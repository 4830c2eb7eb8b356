import EtcdAPI
import GRPC
import Synchronization

/// An update from a watch.
package enum WatchUpdate: Sendable {
  /// Events or a progress notification. The first `skipped` events were delivered before the connection broke.
  case response(WatchResponse, skippedEvents: Int)
  /// The watch was interrupted; it resumes as soon as an endpoint serves it.
  case interrupted(any Error)
  /// The watch has resumed at an endpoint.
  case resumed(endpoint: String)
}

/// A watch: its position in the history and its current stream.
///
/// When the stream breaks, or the server can no longer serve it, it is reopened at the next endpoint after the last
/// event, so that no event is lost or repeated.
package final class Watch: Sendable {
  /// How a watch begins.
  package enum Beginning: Sendable {
    /// As in etcd's own client: no server, or none with a leader, is an error.
    case now
    /// As soon as possible, because it is part of work in progress.
    case whenPossible
  }

  /// The shortest interval at which etcd's own client probes a server.
  private static let leastProbeInterval = Duration.seconds(10)

  /// A stream and its endpoint.
  private struct Stream {
    let call: Call
    let endpoint: Endpoint
    var decoder = WatchDecoder()
    /// The watch ID that the server assigned.
    var id: Int64 = 0
  }

  private struct State {
    var call: Call?
    var pulse: StreamPulse
    /// Whether the server has created the watch; before that it ignores progress requests.
    var isConfirmed = false
    var progressAsked = 0
  }

  private let client: Client
  private let request: Etcdserverpb_WatchCreateRequest
  private let beginning: Beginning
  private let state: Mutex<State>

  /// A watch; it begins with `run`.
  package init(_ request: Etcdserverpb_WatchCreateRequest, client: Client, beginning: Beginning = .now) {
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

  /// Requests a progress notification, which arrives as an update unless the watch is interrupted.
  package func askForProgress() {
    state.withLock { $0.progressAsked += 1 }
    _ = askForProgressAgain()
  }

  /// Requests the progress notification again that was requested last, unless it has arrived: a server does not answer
  /// while the watch has not caught up with it.
  /// - Returns: whether one is missing.
  package func askForProgressAgain() -> Bool {
    let (call, isMissing) = state.withLock { state in
      (state.isConfirmed && state.progressAsked > 0 ? state.call : nil, state.progressAsked > 0)
    }
    // A stream that cannot send it has ended, which `run` notices.
    try? call?.send(Etcdserverpb_WatchRequest.progress)
    return isMissing
  }

  /// Breaks the current stream off, as if it had failed.
  package func interrupt() {
    state.withLock { $0.call }?.cancel()
  }

  /// Watches and delivers updates until the next revision is compacted or the task is cancelled.
  ///
  /// The last update before it returns has `isCanceled` set.
  /// - Parameters:
  ///   - start: the first revision; nil for that of the request. With a start, the revision before the next one must
  ///     not be compacted either when a stream is opened: a server that has compacted the next one may have lost its
  ///     deletions (etcd before 3.4.36 and 3.5.18).
  ///   - deliver: takes the updates.
  /// - Throws: `RPCError` when the server refuses or cancels the watch for another reason; why the first stream could
  ///   not be opened; what `deliver` throws.
  package func run(from start: Int64? = nil, _ deliver: (WatchUpdate) async throws -> Void) async throws {
    var position = WatchPosition(start: start ?? request.startRevision)
    var isRunning = beginning == .whenPossible
    var isInterrupted = false
    try await client.attempt(policy: isRunning ? .runningWatch : .newWatch, deadline: nil) { error in
      guard isRunning, !isInterrupted else { return }
      isInterrupted = true
      try await deliver(.interrupted(error))
    } _: { target in
      let next = position.nextRevision
      var stream = try open(at: start == nil ? next : next &- 1, target)
      defer { stream.call.cancel() }
      let created = try await confirmation(of: &stream, mayLogInAgain: target.mayLogInAgain)
      client.prefer(target)
      isRunning = true
      let progressAsked = state.withLock { state in
        state.isConfirmed = true
        return state.progressAsked
      }
      for _ in 0..<progressAsked { try? stream.call.send(Etcdserverpb_WatchRequest.progress) }
      if isInterrupted { try await consuming { try await deliver(.resumed(endpoint: target.endpoint.text)) } }
      isInterrupted = false
      stream.call.whenUnexplained { [weak self, weak call = stream.call] in
        guard self?.state.withLock({ $0.pulse.doubt(now: .now) }) == true else { return }
        try? call?.send(Etcdserverpb_WatchRequest.probe)
      }
      let watchdog = Task { [call = stream.call] in await self.watchdog(call) }
      defer { watchdog.cancel() }
      position.begin(created)
      try await follow(&stream, from: created, &position, deliver)
    }
  }

  private func open(at revision: Int64, _ target: Client.Target) throws -> Stream {
    let create = Etcdserverpb_WatchRequest.create(request, from: revision)
    let call = try client.openStream(API.Watch.watch.path, first: create, at: target, requireLeader: true)
    state.withLock { $0 = State(call: call, pulse: Self.pulse(for: client), progressAsked: $0.progressAsked) }
    return Stream(call: call, endpoint: target.endpoint)
  }

  /// Waits for the response to the create request.
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
      // etcd 3.4 reports an expired token this way, too.
      guard refusal.code == .permissionDenied, mayLogInAgain else { throw refusal }
      throw RPCError.staleToken
    }
    stream.id = answer.watchID
    return answer
  }

  /// Delivers responses until a compaction ends the watch.
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
      let skipped = try position.advance(over: response)
      let isEmpty = skipped == response.eventCount && (skipped > 0 || response.continuesMessage)
      if isEmpty, !position.isInsideMessage, !response.isCanceled { continue }
      position.isInsideMessage = response.isFragment
      try await consuming { try await deliver(.response(response, skippedEvents: skipped)) }
      if response.isCanceled { return }
    }
    throw RPCError(code: .unavailable, message: "the server ended the watch stream")
  }

  /// Runs `body`, which processes a response: its errors are not those of the stream, and its time is not the server's.
  private func consuming(_ body: () async throws -> Void) async throws {
    state.withLock { $0.pulse.use(true, now: .now) }
    defer { state.withLock { $0.pulse.use(false, now: .now) } }
    do {
      try await body()
    } catch {
      throw ConsumedError(cause: error)
    }
  }

  /// Whether a response belongs to the watch, and not to a probe.
  private func isWanted(_ response: WatchResponse, of stream: Stream) -> Bool {
    if response.isCreated {
      // A server that does not refuse empty ranges has created the watch of the probe.
      if !response.isCanceled { try? stream.call.send(Etcdserverpb_WatchRequest.cancel(response.watchID)) }
      return false
    }
    if response.watchID == stream.id { return true }
    guard response.watchID == WatchResponse.noWatch else { return false }
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

  /// Probes a silent stream, and ends it when the server does not respond.
  private func watchdog(_ call: Call) async {
    while !Task.isCancelled {
      switch state.withLock({ $0.pulse.next(now: .now) }) {
      case .wait(let time): try? await Task.sleep(for: time, clock: .continuous)
      case .probe: try? call.send(Etcdserverpb_WatchRequest.probe)
      case .giveUp: return call.cancel()
      }
    }
  }
}
