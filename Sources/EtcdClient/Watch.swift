import EtcdAPI
import GRPC
import Synchronization

/// What to watch (etcdserverpb.WatchCreateRequest).
public struct WatchRequest: Sendable, Equatable {
  /// Which keys.
  public var range: KeyRange
  /// From which revision on; 0 for what comes from now on.
  public var startRevision: Int64 = 0
  /// Whether events carry the pair before the change.
  public var prevKV = false
  /// Whether the server tells now and then how far it is when there are no events.
  public var progressNotify = false

  /// A watch of what comes from now on.
  public init(_ range: KeyRange) {
    self.range = range
  }

  /// The message that creates it, beginning at `revision`.
  ///
  /// It doesn't ask for fragments, which would keep messages below the server's limit for requests: they are decoded in parts anyway, and
  /// a server needs time that grows with the square of a fragment's events to make one.
  func wire(from revision: Int64) -> [UInt8] {
    var create = WireWriter()
    create.bytes(1, range.key)
    create.bytes(2, range.rangeEnd)
    create.int64(3, revision)
    create.bool(4, progressNotify)
    create.bool(6, prevKV)
    var message = WireWriter()
    message.alwaysBytes(1, create.bytes)
    return message.bytes
  }

  /// The message that asks how far the server is.
  static let progress: [UInt8] = [3 << 3 | 2, 0]
}

/// What comes out of a watch.
public enum WatchUpdate: Sendable {
  /// Events, or how far the store is. The first `skipped` events were handed out before the connection broke.
  case response(WatchResponse, skippedEvents: Int)
  /// The connection broke; the watch goes on at another endpoint.
  case interrupted(cause: String)
}

/// One watch: its place in the history, and the stream that it has at the moment.
///
/// When the stream breaks, it is opened again at the next endpoint from the revision after the last event, so that nothing is lost
/// and nothing comes twice.
public final class Watch: Sendable {
  private struct State {
    var call: Call?
    var lastMessage = ContinuousClock.now
    var isStalled = false
    var progressAsked = 0
  }

  /// etcd's own client asks no more often than this whether the server is still there.
  private static let leastPingInterval = Duration.seconds(10)
  private static let leastPause = Duration.milliseconds(50)
  private static let longestPause = Duration.seconds(1)

  private let client: Client
  private let request: WatchRequest
  private let state = Mutex(State())

  /// A watch that begins with `run`.
  public init(_ request: WatchRequest, client: Client) {
    self.request = request
    self.client = client
  }

  /// Asks how far the store is; the answer comes as an update.
  public func askForProgress() throws {
    let call = state.withLock { state -> Call? in
      if state.call != nil { state.progressAsked += 1 }
      return state.call
    }
    try call?.send(WatchRequest.progress)
  }

  /// Watches until the server ends the watch or the task is cancelled, and hands out what comes.
  ///
  /// The last update of a watch that the server ended has `isCanceled` set.
  /// - Throws: what stopped the first stream from coming to be, or what `deliver` throws.
  public func run(_ deliver: (WatchUpdate) async throws -> Void) async throws {
    var position = WatchPosition(start: request.startRevision)
    var isEstablished = false
    var pause = Self.leastPause
    // When the stream began; those that end at once don't make the pauses short again.
    var began: ContinuousClock.Instant?
    while true {
      do {
        let created = try await create(at: position)
        isEstablished = true
        began = .now
        if try await follow(created, &position, deliver) { return }
      } catch let error as ConsumedError {
        throw error.cause
      } catch {
        try Task.checkCancellation()
        guard isEstablished, error.isWorthReconnecting else { throw error }
        try await deliver(.interrupted(cause: error.watchCause))
      }
      client.preferNextEndpoint()
      if let began, ContinuousClock.now - began > Self.longestPause { pause = Self.leastPause }
      began = nil
      try await Task.sleep(for: pause)
      pause = min(pause * 2, Self.longestPause)
    }
  }

  /// A stream, and whose it is.
  private struct Stream {
    let call: Call
    let endpoint: Endpoint
    var decoder = WatchDecoder()
  }

  /// A stream and the answer to its create request.
  private typealias Opened = (stream: Stream, answer: WatchResponse)

  /// Opens a stream and waits for the answer to the create request.
  private func create(at position: WatchPosition) async throws -> Opened {
    try await client.attempt(policy: .repeatable, deadline: nil) { target in
      let call = try client.openStream(
        API.Watch.watch.path, first: request.wire(from: position.nextRevision), at: target, requireLeader: true)
      state.withLock {
        $0.call = call
        $0.lastMessage = .now
        $0.isStalled = false
        $0.progressAsked = 0
      }
      var stream = Stream(call: call, endpoint: target.endpoint)
      guard let answer = try await next(of: &stream) else {
        throw RPCError(code: .unavailable, message: "the watch stream ended before it began")
      }
      guard answer.isCreated || answer.isCanceled else {
        call.cancel()
        throw TransportError(
          endpoint: target.endpoint.text, phase: .http,
          reason: "the answer is not one to a watch request: is this an etcd server?",
          isRetryable: false, requestMayHaveBeenSent: true)
      }
      if answer.isCanceled {
        let refusal = RPCError(code: .unauthenticated, message: String(decoding: answer.cancelReason, as: UTF8.self))
        if refusal.isStaleToken { throw refusal }
      }
      return (stream, answer)
    }
  }

  /// Hands out what the stream brings; returns true when the server ended the watch.
  private func follow(
    _ created: Opened, _ position: inout WatchPosition,
    _ deliver: (WatchUpdate) async throws -> Void
  ) async throws -> Bool {
    var stream = created.stream
    let (call, endpoint) = (stream.call, stream.endpoint)
    defer { call.cancel() }
    let ping = Task { await self.watchdog(call, at: endpoint) }
    defer { ping.cancel() }
    position.begin(created.answer)
    var response = created.answer
    while true {
      if isWanted(response) {
        let skipped = position.advance(over: response)
        do {
          try await deliver(.response(response, skippedEvents: skipped))
        } catch {
          throw ConsumedError(cause: error)
        }
      }
      if response.isCanceled { return true }
      // Lets go of its memory, which the decoder uses again.
      response = WatchResponse()
      guard let next = try await next(of: &stream) else {
        throw RPCError(code: .unavailable, message: "the server ended the watch stream")
      }
      response = next
    }
  }

  /// Whether an answer is something to hand out: not the bare answer to a create request, nor one to a question of somebody else.
  private func isWanted(_ response: WatchResponse) -> Bool {
    if response.isCanceled { return true }
    if response.isCreated { return false }
    guard response.isProgressNotify, response.watchID == -1 else { return true }
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
          state.withLock { $0.lastMessage = .now }
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
      let stalled = state.withLock { $0.isStalled }
      throw stalled ? RPCError(code: .unavailable, message: "the server stopped answering") : error
    }
  }

  /// Asks a silent server for next to nothing, and ends the stream when it doesn't answer.
  ///
  /// A progress request wouldn't do: a server leaves it unanswered as long as the watch begins at a revision that is yet to come.
  private func watchdog(_ call: Call, at endpoint: Endpoint) async {
    let transport = client.configuration.transport
    let interval = max(transport.keepAliveTime, Self.leastPingInterval)
    while !Task.isCancelled {
      let silence = state.withLock { ContinuousClock.now - $0.lastMessage }
      guard silence >= interval else {
        try? await Task.sleep(for: interval - silence)
        continue
      }
      let isAlive = await client.isAlive(endpoint, patience: transport.keepAliveTimeout)
      guard !Task.isCancelled else { return }
      guard isAlive else {
        state.withLock { $0.isStalled = true }
        call.cancel()
        return
      }
      state.withLock { $0.lastMessage = .now }
    }
  }
}

extension Client {
  /// Whether a server answers at all, be it with a refusal.
  fileprivate func isAlive(_ endpoint: Endpoint, patience: Duration) async -> Bool {
    var request = RangeRequest(KeyRange(key: [0]))
    request.serializable = true
    request.countOnly = true
    do {
      _ = try await call(API.KV.range, request.message, at: endpoint, deadline: .now.advanced(by: patience))
      return true
    } catch let error as RPCError {
      return error.code != .deadlineExceeded
    } catch {
      return false
    }
  }
}

/// How far a watch has come in the store's history.
struct WatchPosition: Equatable {
  /// Where to begin when the stream has to be opened again; 0 for now.
  private(set) var nextRevision: Int64
  /// Events of `nextRevision` that were handed out already: an answer may break between two events of one revision.
  private(set) var deliveredOfNext = 0
  /// Events at the front of the stream that are to be skipped.
  private var toSkip = 0

  init(start: Int64) {
    nextRevision = start
  }

  /// The stream was opened.
  mutating func begin(_ created: WatchResponse) {
    if nextRevision == 0, !created.isCanceled { nextRevision = created.header.revision &+ 1 }
    toSkip = deliveredOfNext
  }

  /// Counts an answer's events as handed out, and returns how many of its first ones were handed out before.
  mutating func advance(over response: WatchResponse) -> Int {
    let skipped = min(toSkip, response.eventCount)
    toSkip -= skipped
    if response.isProgressNotify { nextRevision = max(nextRevision, response.header.revision &+ 1) }
    let new = response.eventCount - skipped
    if new > 0 {
      let last = response.last
      let isOneRevision = last.count >= new && last.revision == nextRevision
      deliveredOfNext = isOneRevision ? deliveredOfNext + new : min(last.count, new)
      nextRevision = last.revision
    }
    if !response.isFragment, response.eventCount > 0 || response.continuesMessage {
      nextRevision &+= 1
      deliveredOfNext = 0
    }
    return skipped
  }
}

extension Error {
  /// Whether a watch that was running may be opened again after it.
  fileprivate var isWorthReconnecting: Bool {
    switch self {
    case let error as RPCError: error.code == .unavailable || error.code == .internal || error.isStaleToken
    case is TransportError, is UnreachableError: true
    default: false
    }
  }

  /// What happened, for the note that a watch goes on elsewhere.
  fileprivate var watchCause: String {
    switch self {
    case let error as RPCError: error.message
    case let error as TransportError: error.reason
    case let error as UnreachableError: error.failures.last?.reason ?? ""
    default: ""
    }
  }
}
