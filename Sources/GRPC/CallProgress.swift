/// The progress of a call, from the queue to its outcome.
///
/// It is pure: it knows neither libcurl nor sockets nor clocks. `CurlStream` reports events to it and carries out its
/// decisions.
struct CallProgress: Equatable {
  enum State: Equatable {
    /// Waits for the connection that another call is opening.
    case waiting
    /// libcurl has the call, but no connection for it yet.
    case connecting(Attempt)
    /// The connection is established; the request is held back until the server has sent something.
    case heldBack(Attempt)
    /// The request is on its way, and no response has begun.
    case requested(Attempt)
    /// A response has begun.
    case responding(Attempt, Response)
    /// A callback found a fault; libcurl has yet to report the end of the transfer.
    case broken(CallError)
    /// The connection failed for a reason that may show when the server is addressed in another protocol.
    case explaining
    case ended(Outcome)
  }

  /// One use of a connection.
  struct Attempt: Equatable {
    /// Whether the call may open a connection, rather than share one.
    let opensConnection: Bool
    /// Whether libcurl wanted to open a connection although the call must share one, which is gone.
    var lacksConnection = false
    var request = RequestHalf.open
    /// Whether the response had begun before the request was complete, and libcurl has not been nudged since.
    var completedLate = false
    /// How much of the request libcurl has taken, in bytes.
    var sentBytes = 0
  }

  /// The request half of the stream.
  enum RequestHalf: Equatable {
    case open
    /// There is nothing to send at the moment.
    case paused
    case complete
  }

  /// The response half of the stream.
  struct Response: Equatable {
    var head: ResponseHead
    /// Whether reading is paused until the reader catches up.
    var isPaused = false
    var isInsideMessage = false
  }

  enum Event: Equatable {
    /// libcurl gets the call.
    case started(opensConnection: Bool)
    /// libcurl wants to open a connection.
    case connectionWanted
    /// The connection is established.
    case connected(holdsRequestBack: Bool)
    /// The server has sent its first bytes.
    case serverSpoke(ServerProtocol)
    /// libcurl has taken this many bytes of the request.
    case sent(Int)
    case requestPaused
    case requestResumed
    case requestCompleted
    /// Header lines, leading or trailing ones.
    case headReceived(ResponseHead)
    /// Part of the body was split into messages.
    case bodyReceived(isInsideMessage: Bool)
    case readingPaused
    case readingResumed
    /// The response is invalid.
    case refused(CallError)
    /// libcurl has finished a round.
    case roundEnded
    /// libcurl reports the end of the transfer.
    case finished(Finish)
    /// The call ends regardless of libcurl: it was cancelled, its deadline has passed, its connection is lost, or the
    /// server explained a failure.
    case stopped(CallError)
  }

  /// The result of a transfer, as libcurl reports it.
  enum Finish: Equatable {
    /// `mayLackStatus`: whether this libcurl may have dropped the status.
    case success(mayLackStatus: Bool)
    case failure(CallError, Remedy)
  }

  /// The possible reactions to a failure.
  enum Remedy: Equatable {
    case none
    /// The reason may show when the server is addressed in another protocol.
    case explanation
    /// The server has certainly not processed the request: the call may be restarted.
    case restart
  }

  enum Action: Equatable {
    case proceed
    /// libcurl must abort the transfer and report its end.
    case abort
    /// The request may go out now.
    case sendRequest
    /// The call is restarted, on a new connection if the one to share is gone.
    case restart(lacksConnection: Bool)
    /// The server must be addressed in the other protocol.
    case explain
    /// The call has ended and must be removed from libcurl.
    case end(Outcome)
  }

  /// The maximum number of restarts.
  private static let restartLimit = 5

  /// The endpoint, for errors.
  let endpoint: Endpoint
  private(set) var state = State.waiting
  private(set) var restarts = 0

  init(at endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// Records an event.
  mutating func handle(_ event: Event) -> Action {
    switch event {
    case .started, .connectionWanted, .connected, .serverSpoke: handleConnection(event)
    case .sent, .requestPaused, .requestResumed, .requestCompleted: handleRequest(event)
    case .headReceived, .bodyReceived, .readingPaused, .readingResumed, .refused, .roundEnded: handleResponse(event)
    case .finished(let finish): handleFinish(finish)
    case .stopped(let error): stop(error)
    }
  }

  // MARK: The connection

  private mutating func handleConnection(_ event: Event) -> Action {
    switch (state, event) {
    case (.waiting, .started(let opensConnection)):
      state = .connecting(Attempt(opensConnection: opensConnection))
    case (.connecting(let attempt), .connectionWanted) where attempt.opensConnection:
      return .proceed
    case (_, .connectionWanted):
      changeAttempt { $0.lacksConnection = true }
      return .abort
    case (.connecting(let attempt), .connected(let holdsRequestBack)):
      state = holdsRequestBack ? .heldBack(attempt) : .requested(attempt)
    case (.heldBack(var attempt), .serverSpoke(.http2)):
      attempt.request = .open
      state = .requested(attempt)
      return .sendRequest
    case (.heldBack, .serverSpoke), (.requested, .serverSpoke):
      if event == .serverSpoke(.http2) { break }
      state = .explaining
      return .explain
    default: break
    }
    return .proceed
  }

  // MARK: Our half

  private mutating func handleRequest(_ event: Event) -> Action {
    let isLate = hasResponse
    changeAttempt { attempt in
      switch event {
      case .sent(let count): attempt.sentBytes += count
      case .requestPaused where attempt.request == .open: attempt.request = .paused
      case .requestResumed:
        attempt.completedLate = false
        if attempt.request == .paused { attempt.request = .open }
      case .requestCompleted where attempt.request != .complete:
        attempt.request = .complete
        attempt.completedLate = isLate
      default: break
      }
    }
    return .proceed
  }

  private mutating func changeAttempt(_ change: (inout Attempt) -> Void) {
    switch state {
    case .connecting(var attempt):
      change(&attempt)
      state = .connecting(attempt)
    case .heldBack(var attempt):
      change(&attempt)
      state = .heldBack(attempt)
    case .requested(var attempt):
      change(&attempt)
      state = .requested(attempt)
    case .responding(var attempt, let response):
      change(&attempt)
      state = .responding(attempt, response)
    case .waiting, .broken, .explaining, .ended: break
    }
  }

  // MARK: The server's half

  private mutating func handleResponse(_ event: Event) -> Action {
    switch (state, event) {
    case (.connecting(let attempt), .headReceived(let head)), (.heldBack(let attempt), .headReceived(let head)),
      (.requested(let attempt), .headReceived(let head)):
      state = .responding(attempt, Response(head: head))
    case (.responding(let attempt, var response), .headReceived(let head)):
      response.head = head
      state = .responding(attempt, response)
    case (.responding(let attempt, var response), .bodyReceived(let isInsideMessage)):
      guard response.isInsideMessage != isInsideMessage else { break }
      response.isInsideMessage = isInsideMessage
      state = .responding(attempt, response)
    case (.responding(let attempt, var response), .readingPaused),
      (.responding(let attempt, var response), .readingResumed):
      response.isPaused = event == .readingPaused
      state = .responding(attempt, response)
    case (.ended, .refused), (.explaining, .refused), (.waiting, .refused): break
    case (_, .refused(let error)):
      state = .broken(error)
      return .abort
    case (.responding(_, let response), .roundEnded):
      // Regardless of the request, for whose end libcurl may wait.
      guard response.head.isFinal, let outcome = response.outcome else { break }
      return end(outcome)
    case (.broken(let error), .roundEnded): return end(.failed(error))
    default: break
    }
    return .proceed
  }

  // MARK: The end

  private mutating func handleFinish(_ finish: Finish) -> Action {
    switch (state, finish) {
    case (.ended, _), (.explaining, _), (.waiting, _): return .proceed
    case (.broken(let error), _): return end(.failed(error))
    case (.responding(_, let response), _) where response.outcome != nil:
      return end(response.outcome ?? .completed)
    case (.responding, .success(mayLackStatus: true)): return end(.completed)
    case (.responding(_, let response), .success): return end(.failed(.transport(response.head.error(at: endpoint))))
    case (_, .success): return end(.failed(.transport(ResponseHead().error(at: endpoint))))
    case (.responding(_, let response), .failure(let error, .restart)) where response.isInsideMessage:
      return end(.failed(error))
    case (_, .failure(let error, .restart)): return restart(or: error)
    case (_, .failure(let error, .explanation)):
      if let attempt, attempt.lacksConnection, attempt.sentBytes == 0 { return restart(or: error) }
      state = .explaining
      return .explain
    case (_, .failure(let error, .none)):
      if let attempt, attempt.lacksConnection, attempt.sentBytes == 0, !hasResponse { return restart(or: error) }
      return end(.failed(error))
    }
  }

  private mutating func restart(or error: CallError) -> Action {
    guard restarts < CallProgress.restartLimit else { return end(.failed(error)) }
    let lacksConnection = attempt?.lacksConnection == true
    restarts += 1
    state = .waiting
    return .restart(lacksConnection: lacksConnection)
  }

  private mutating func stop(_ error: CallError) -> Action {
    if case .ended = state { return .proceed }
    return end(.failed(error))
  }

  private mutating func end(_ outcome: Outcome) -> Action {
    state = .ended(outcome)
    return .end(outcome)
  }
}

// MARK: - What others ask

extension CallProgress {
  /// The current use of a connection.
  var attempt: Attempt? {
    switch state {
    case .connecting(let attempt), .heldBack(let attempt), .requested(let attempt), .responding(let attempt, _): attempt
    case .waiting, .broken, .explaining, .ended: nil
    }
  }

  var response: Response? {
    if case .responding(_, let response) = state { response } else { nil }
  }

  private var hasResponse: Bool { response != nil }

  /// Whether a connection was assigned to the call.
  var isConnected: Bool {
    switch state {
    case .heldBack, .requested, .responding, .broken: true
    case .waiting, .connecting, .explaining, .ended: false
    }
  }

  var isHeldBack: Bool {
    if case .heldBack = state { true } else { false }
  }

  var requestIsPaused: Bool { attempt?.request == .paused }

  var readingIsPaused: Bool { response?.isPaused == true }
}

extension CallProgress.Response {
  /// The outcome that the server has sent, if any.
  var outcome: Outcome? {
    guard let outcome = head.outcome else { return nil }
    guard outcome == .completed, isInsideMessage else { return outcome }
    return .failed(.status(RPCError(code: .internal, message: "the response ends within a message")))
  }
}
