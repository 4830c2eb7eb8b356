import Synchronization

/// How a call ended.
enum Outcome: Sendable, Equatable {
  case completed
  case failed(CallError)

  func get() throws(CallError) {
    if case .failed(let error) = self { throw error }
  }
}

/// The state shared by the task that sends and reads messages and the I/O thread.
///
/// Received fragments queue here; when they reach `queueLimit` the I/O thread stops reading from the server until
/// the task has taken half of them. Messages to send queue here without a limit.
final class CallState: Sendable {
  static let queueLimit = 1 << 20
  /// The fixed cost of a fragment in the queue, so that a flood of empty messages is held up as well.
  private static let fragmentCost = 64

  let request: Request
  /// Carries out the call; only the I/O thread uses it.
  nonisolated(unsafe) var stream: CurlStream?
  private let state: Mutex<State>
  private let thread: IOThread
  private let whenEnded: (@Sendable (Outcome) -> Void)?

  /// What does not change during a call.
  struct Request: Sendable {
    let path: String
    let endpoint: Endpoint
    let metadata: [Metadata]
    let deadline: ContinuousClock.Instant?
    let limits: CallLimits
    let begin = ContinuousClock.now
    let maxRequestBytes: Int
    /// The length of the body when it is known from the start.
    let bodyLength: Int?
    /// Whether the thread belongs to this call alone.
    let isBulk: Bool
    /// Whether the call only serves to probe the server for another one.
    var isQuestion = false
  }

  private struct State {
    /// Those before `next` were taken, and are nil so that their memory can be used again.
    var received: [Fragment?] = []
    var next = 0
    var receivedCost = 0
    var readingIsPaused = false
    var end: Outcome?
    /// Wakes the task that waits for a fragment. Generic types with requirements are avoided wherever the runtime
    /// would look for conformances: the first search reads half a megabyte of tables.
    var wake: (@Sendable () -> Void)?
    /// Since when the task has been waiting, and how long its earlier waits took.
    var waitBegin: ContinuousClock.Instant?
    var waited = Duration.zero
    var whenUnexplained: (@Sendable () -> Void)?
    var outgoing = Outgoing()
    var sendingIsPaused = false

    /// Ends the wait of the task; returns what wakes it.
    mutating func endWait() -> (@Sendable () -> Void)? {
      if let begin = waitBegin.take() { waited += .now - begin }
      return wake.take()
    }
  }

  /// `whenEnded` is called on the I/O thread with the outcome.
  init(
    _ request: Request, thread: IOThread, message: [UInt8]?, whenEnded: (@Sendable (Outcome) -> Void)? = nil
  ) {
    self.request = request
    self.thread = thread
    self.whenEnded = whenEnded
    var state = State()
    if let message {
      state.outgoing.append(message)
      state.outgoing.isComplete = true
    }
    self.state = Mutex(state)
  }

  func start() {
    if !thread.post(.start(self)) { end(.failed(.cancelled)) }
  }

  // MARK: The task's side

  func send(_ message: [UInt8]) throws(CallError) {
    try CallState.check(message, limit: request.maxRequestBytes)
    let outcome = state.withLock { state -> (end: Outcome?, wake: Bool) in
      guard state.end == nil, !state.outgoing.isComplete else { return (state.end, false) }
      state.outgoing.append(message)
      defer { state.sendingIsPaused = false }
      return (nil, state.sendingIsPaused)
    }
    try outcome.end?.get()
    if outcome.wake { thread.post(.resume(self)) }
  }

  static func check(_ message: [UInt8], limit: Int) throws(CallError) {
    guard message.count <= min(limit, Int(UInt32.max)) else {
      let text = "trying to send message larger than max (\(message.count) vs. \(limit))"
      throw .status(RPCError(code: .resourceExhausted, message: text))
    }
  }

  func finishSending() {
    let wake = state.withLock { state in
      state.outgoing.isComplete = true
      defer { state.sendingIsPaused = false }
      return state.sendingIsPaused
    }
    if wake { thread.post(.resume(self)) }
  }

  /// Ends the call from this side, unless it has ended.
  func cancel() {
    if end(.failed(.cancelled), discardingReceived: true) { thread.post(.cancel(self)) }
  }

  nonisolated(nonsending) func nextFragment() async throws(CallError) -> Fragment? {
    while true {
      if Task.isCancelled { cancel() }
      switch take() {
      case .fragment(let fragment, let resume):
        if resume { thread.post(.resume(self)) }
        return fragment
      case .end(let result):
        try result.get()
        return nil
      case .nothing:
        await withTaskCancellationHandler {
          await wait()
        } onCancel: {
          cancel()
        }
      }
    }
  }

  private enum Taken {
    case fragment(Fragment, resume: Bool)
    case end(Outcome)
    case nothing
  }

  private func take() -> Taken {
    state.withLock { state in
      guard state.next < state.received.count, let fragment = state.received[state.next] else {
        if let end = state.end { return .end(end) }
        return .nothing
      }
      state.received[state.next] = nil
      state.next += 1
      // The array must not grow when a task never drains it.
      if state.next * 2 >= state.received.count {
        state.received.removeFirst(state.next)
        state.next = 0
      }
      state.receivedCost -= fragment.count + CallState.fragmentCost
      guard state.readingIsPaused, state.receivedCost <= CallState.queueLimit / 2 else {
        return .fragment(fragment, resume: false)
      }
      state.readingIsPaused = false
      return .fragment(fragment, resume: true)
    }
  }

  private nonisolated(nonsending) func wait() async {
    // The checked kind would look for a conformance, which costs memory; see `State.wake`.
    await withUnsafeContinuation { continuation in
      let mustWait = state.withLock { state in
        guard state.next == state.received.count, state.end == nil else { return false }
        precondition(state.wake == nil, "only one task may read from a call")
        state.wake = { continuation.resume() }
        if request.limits.countsWaitsOnly || request.limits.eachWait != nil { state.waitBegin = .now }
        return true
      }
      if !mustWait { continuation.resume() }
    }
  }

  func whenUnexplained(_ body: @escaping @Sendable () -> Void) { state.withLock { $0.whenUnexplained = body } }

  // MARK: The I/O thread's side

  /// Data has arrived that libcurl does not report.
  func noteUnexplainedArrival() {
    let body = state.withLock { $0.end == nil ? $0.whenUnexplained : nil }
    body?()
  }

  var hasEnded: Bool { state.withLock { $0.end != nil } }

  /// Whether enough fragments are queued to stop reading; if so, the task's side will post `.resume`.
  func pauseReadingIfFull() -> Bool {
    state.withLock { state in
      guard state.receivedCost >= CallState.queueLimit, state.end == nil else { return false }
      state.readingIsPaused = true
      return true
    }
  }

  func deliver(_ fragments: [Fragment]) {
    let wake = state.withLock { state -> (@Sendable () -> Void)? in
      guard state.end == nil else { return nil }
      for fragment in fragments {
        state.received.append(fragment)
        state.receivedCost += fragment.count + CallState.fragmentCost
      }
      return state.endWait()
    }
    wake?()
  }

  /// How soon a wait that has not begun is looked for again at the earliest.
  private static let leastLook = Duration.milliseconds(10)

  /// When the deadline passes if only the task's waits count: the earliest time while it is not waiting.
  func end(of deadline: ContinuousClock.Instant) -> ContinuousClock.Instant {
    let (begin, waited) = state.withLock { ($0.waitBegin, $0.waited) }
    return CallState.end(of: begin, within: deadline - request.begin - waited)
  }

  /// When the wait for a piece becomes too long: the earliest time while the task is not waiting.
  func endOfWait(within limit: Duration) -> ContinuousClock.Instant {
    CallState.end(of: state.withLock { $0.waitBegin }, within: limit)
  }

  private static func end(of wait: ContinuousClock.Instant?, within limit: Duration) -> ContinuousClock.Instant {
    wait.map { $0 + limit } ?? .now + max(limit, leastLook)
  }

  /// Records the outcome unless there is one; returns whether there was none.
  @discardableResult
  func end(_ result: Outcome, discardingReceived: Bool = false) -> Bool {
    let (isFirst, wake) = state.withLock { state -> (Bool, (@Sendable () -> Void)?) in
      guard state.end == nil else { return (false, nil) }
      state.end = result
      if discardingReceived {
        state.received = []
        state.next = 0
        state.receivedCost = 0
      }
      state.outgoing = Outgoing()
      state.whenUnexplained = nil
      return (true, state.endWait())
    }
    wake?()
    if isFirst { whenEnded?(result) }
    return isFirst
  }

  /// The message to send, if there was only one so far.
  var onlyMessage: [UInt8]? { state.withLock { $0.outgoing.onlyMessage } }

  /// Rewinds the messages to send; false if part of them is gone.
  func rewindOutgoing() -> Bool { state.withLock { $0.outgoing.rewind() } }

  /// The result for the read callback.
  enum Outgo {
    case bytes(Int)
    case complete
    /// Nothing now; the task's side will post `.resume`.
    case pause
  }

  /// Copies the next bytes to send into the buffer.
  func copyOutgoing(into buffer: UnsafeMutableRawBufferPointer) -> Outgo {
    state.withLock { state in
      let count = state.outgoing.copy(into: buffer)
      if count > 0 { return .bytes(count) }
      if state.outgoing.isComplete || state.end != nil { return .complete }
      state.sendingIsPaused = true
      return .pause
    }
  }
}

extension CallState.Request {
  /// A request to which any gRPC server responds at once, if only with a refusal: gRPC's health check, which etcd
  /// serves.
  init(lifeSignFrom endpoint: Endpoint, within timeout: Duration) {
    self.init(
      path: "/grpc.health.v1.Health/Check", endpoint: endpoint, metadata: [], deadline: .now + timeout,
      limits: CallLimits(), maxRequestBytes: 0, bodyLength: 5, isBulk: false, isQuestion: true)
  }
}

extension CallState.Request {
  /// The same request, closed after its message, with a timeout of one second.
  init(copying request: Self, message: [UInt8]) {
    self.init(
      path: request.path, endpoint: request.endpoint, metadata: request.metadata, deadline: .now + .seconds(1),
      limits: CallLimits(), maxRequestBytes: request.maxRequestBytes, bodyLength: message.count + 5, isBulk: false,
      isQuestion: true)
  }
}
