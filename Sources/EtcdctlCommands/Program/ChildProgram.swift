import CommandModel
// `environ` is a mutable global of C; it is only read, before anything could change it.
@preconcurrency import Glibc
import Synchronization
import Threads

/// A program that is run for the user, with our input, output and environment.
struct ChildProgram: Sendable {
  /// How a program ended.
  enum Outcome: Equatable {
    case exited(Int32)
    case killed(signal: Int32)

    var isSuccess: Bool { self == .exited(0) }

    /// As Go words it.
    var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .killed(let signal): "signal: \(String(cString: strsignal(signal)).lowercased())"
      }
    }
  }

  private let words: [Word]
  private let additions: [String: [UInt8]]
  private let readsInput: Bool

  /// A program and its arguments; `additions` are put into its environment. Unless it `readsInput`, its standard input is empty.
  init(_ words: [Word], adding additions: [String: [UInt8]] = [:], readsInput: Bool = true) {
    self.words = words
    self.additions = additions
    self.readsInput = readsInput
  }

  /// The words, as Go prints them with `%q`.
  var description: String {
    "[" + words.map { "\"\($0.string)\"" }.joined(separator: " ") + "]"
  }

  /// Runs it to its end; cancelling the task kills it.
  /// - Parameter begun: is handed the running program.
  /// - Returns: how it ended.
  /// - Throws: `Failure` when it can't be started.
  func run(_ begun: (RunningProgram) -> Void = { _ in }) async throws -> Outcome {
    let running = RunningProgram(process: try start())
    begun(running)
    return await withTaskCancellationHandler {
      await running.outcome()
    } onCancel: {
      running.signal(SIGKILL)
    }
  }

  /// Starts it and returns the ID of its process.
  /// - Throws: `Failure` when it can't be started.
  private func start() throws -> pid_t {
    var process: pid_t = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if !readsInput { posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    useDefaultSignals(&attributes)
    let result = withCStrings(words.map(\.bytes)) { arguments in
      withCStrings(variables) { variables in
        arguments[0].map { posix_spawnp(&process, $0, &actions, &attributes, arguments, variables) } ?? EINVAL
      }
    }
    guard result == 0 else {
      throw Failure("cannot run \(words.first?.string ?? ""): \(String(cString: strerror(result)))")
    }
    return process
  }

  /// Threads of the concurrency runtime block signals, and we ignore two; the program must not inherit either.
  private func useDefaultSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGPIPE)
    sigaddset(&ignored, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private var variables: [[UInt8]] {
    var variables: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      variables.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
      next += 1
    }
    let names = additions.keys.map { Array("\($0)=".utf8) }
    variables.removeAll { variable in names.contains { variable.starts(with: $0) } }
    return variables + additions.map { Array("\($0.key)=".utf8) + $0.value.filter { $0 != 0 } }
  }

  private func withCStrings<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (index, byte) in text.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[text.count] = 0
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    return body(copies + [nil])
  }
}

/// A program that was started, and a thread that waits for its end, so that nothing else has to.
final class RunningProgram: Sendable {
  private struct State {
    var outcome: ChildProgram.Outcome?
    var waiter: CheckedContinuation<ChildProgram.Outcome, Never>?
  }

  private let process: pid_t
  private let state = Mutex(State())

  init(process: pid_t) {
    self.process = process
    if let thread = Thread({ [self] in wait() }) { thread.detach() } else { wait() }
  }

  /// Sends it a signal, unless it has ended.
  func signal(_ number: Int32) {
    state.withLock { if $0.outcome == nil { kill(process, number) } }
  }

  /// Waits for its end.
  func outcome() async -> ChildProgram.Outcome {
    await withCheckedContinuation { continuation in
      let outcome = state.withLock { state in
        if state.outcome == nil { state.waiter = continuation }
        return state.outcome
      }
      if let outcome { continuation.resume(returning: outcome) }
    }
  }

  private func wait() {
    // Its number is free for another process only after the second call, made while nobody sends a signal.
    var info = siginfo_t()
    while waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    let (outcome, waiter) = state.withLock { state in
      var status: Int32 = 0
      waitpid(process, &status, 0)
      let signal = status & 0x7F
      let outcome = signal == 0 ? ChildProgram.Outcome.exited((status >> 8) & 0xFF) : .killed(signal: signal)
      state.outcome = outcome
      return (outcome, state.waiter.take())
    }
    waiter?.resume(returning: outcome)
  }
}
