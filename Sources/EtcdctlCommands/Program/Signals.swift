import Files
import Glibc
import Synchronization
import Threads

/// The signals that a command has received.
final class Interruption: Sendable {
  private struct State {
    var first: Int32?
    var receiver: (@Sendable (Int32) -> Void)?
    var cancel: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())
  /// Those of the command within which this one runs: of a shell, or of what shows the output in a pager.
  private let outer: Interruption?
  /// Whether a second SIGINT ends the process.
  private let isFatal: Bool

  fileprivate init(within outer: Interruption?, isFatal: Bool) {
    self.outer = outer
    self.isFatal = isFatal
  }

  /// The first signal.
  var signal: Int32? { state.withLock { $0.first } }

  /// Delivers all signals to `receiver` from now on, including one that has arrived; nil for none.
  func deliver(to receiver: (@Sendable (Int32) -> Void)?) {
    let signal = state.withLock { state in
      state.receiver = receiver
      return state.first
    }
    if let signal { receiver?(signal) }
  }

  /// Calls `cancel` on the first signal unless there is a receiver; at once if it has arrived.
  fileprivate func onFirstSignal(_ cancel: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      state.cancel = cancel
      return state.first != nil && state.receiver == nil
    }
    if isLate { cancel() }
  }

  fileprivate func react(to signal: Int32) {
    let (receiver, cancel, isFirst) = state.withLock { state in
      defer { state.first = state.first ?? signal }
      return (state.receiver, state.cancel, state.first == nil)
    }
    outer?.note(signal)
    if let receiver {
      receiver(signal)
    } else if isFirst {
      cancel?()
    } else if let outer {
      outer.react(to: signal)
    } else if isFatal || signal != SIGINT {
      Glibc.signal(signal, SIG_DFL)
      kill(getpid(), signal)
    }
  }

  /// Remembers a signal that a command within this one has received.
  private func note(_ signal: Int32) {
    state.withLock { $0.first = $0.first ?? signal }
    outer?.note(signal)
  }
}

/// The signals of the innermost command that handles them.
private let innermost = Mutex<Interruption?>(nil)

/// Runs `body`, and cancels it on SIGINT, SIGTERM or SIGHUP, so that it can clean up.
///
/// A second signal has its default effect, but for SIGINT unless `isFatal`. SIGHUP stays ignored if it was ignored at
/// the start (`nohup`). Within the body of another call, the signals go to the inner one.
/// - Throws: what `body` throws.
func cancellingOnSignals<Result: Sendable>(
  isFatal: Bool = true, _ body: @escaping @Sendable (Interruption) async throws -> Result
) async throws -> Result {
  try Limits.requireThreads()
  let outer = innermost.withLock { $0 }
  let interruption = Interruption(within: outer, isFatal: isFatal)
  innermost.withLock { $0 = interruption }
  defer { innermost.withLock { $0 = outer } }
  let pipe = try outer == nil ? SignalPipe { number in innermost.withLock { $0 }?.react(to: number) } : nil
  defer { pipe?.close() }
  // Unstructured, so that it does not run on the main thread.
  let work = Task { try await body(interruption) }
  interruption.onFirstSignal { work.cancel() }
  return try await withTaskCancellationHandler {
    try await work.value
  } onCancel: {
    work.cancel()
  }
}

/// Runs `body` to its end although the task is cancelled, for clean-up.
/// - Throws: what `body` throws.
func uncancelled<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
  try await Task { try await body() }.value
}

/// The descriptor to which the signal handler writes; -1 for none.
private let handlerDescriptor = Atomic<Int32>(-1)

/// Runs `body`, which gets some time to finish when the task is cancelled: what has been sent is better waited for, so
/// that it is known what was done.
/// - Throws: what `body` throws.
func finishing<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
  let grace = Duration.seconds(2)
  let work = Task { try await body() }
  return try await withTaskCancellationHandler {
    try await work.value
  } onCancel: {
    Task {
      try? await Task.sleep(for: grace)
      work.cancel()
    }
  }
}

/// Passes signals from a handler, in which hardly anything is allowed, to a thread.
///
/// With concurrency, the main thread takes signals whatever its mask, so waiting for blocked signals does not work.
private final class SignalPipe: Sendable {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Those that were ignored before.
  private let ignored: [Int32]
  private let reading: Int32
  private let writing: Int32
  private let deliver: @Sendable (Int32) -> Void

  /// Starts handling signals.
  /// - Throws: `Failure` when the system lacks resources.
  init(deliver: @escaping @Sendable (Int32) -> Void) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Self.failure(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ignored = Self.signals.filter(Self.isIgnored)
    (reading, writing) = (ends[0], ends[1])
    self.deliver = deliver
    handlerDescriptor.store(writing, ordering: .sequentiallyConsistent)
    guard let thread = Thread({ [self] in run() }) else {
      close()
      Glibc.close(reading)
      throw Self.failure(EAGAIN)
    }
    thread.detach()
    for signal in Self.signals where signal != SIGHUP || !ignored.contains(signal) { Self.handle(signal) }
  }

  private static func failure(_ code: Int32) -> Failure {
    Failure("signal handling failed: \(errorText(code))")
  }

  /// Restores what was before; the thread ends.
  func close() {
    for signal in Self.signals { Glibc.signal(signal, ignored.contains(signal) ? SIG_IGN : SIG_DFL) }
    handlerDescriptor.store(-1, ordering: .sequentiallyConsistent)
    Glibc.close(writing)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    // SIG_IGN is the number 1 in place of a function.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  private static func handle(_ signal: Int32) {
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { signal in
      let error = errno
      var number = UInt8(truncatingIfNeeded: signal)
      _ = write(handlerDescriptor.load(ordering: .relaxed), &number, 1)
      errno = error
    }
    sigaction(signal, &action, nil)
  }

  private func run() {
    var number: UInt8 = 0
    while true {
      let count = read(reading, &number, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { break }
      deliver(Int32(number))
    }
    Glibc.close(reading)
  }
}
