import Glibc
import Synchronization
import Threads

/// A running program and a thread that waits for its end.
final class RunningProgram: Sendable {
  /// How long a group has to end after SIGTERM; short, because its lock is lost already.
  static let grace = Duration.seconds(3)

  private struct State {
    var outcome: ChildProgram.Outcome?
    /// Whether a thread is terminating the group, which must finish before the program counts as ended.
    var isTerminating = false
    var waiter: CheckedContinuation<ChildProgram.Outcome, Never>?
  }

  /// The outcome, and who still waits for it.
  private struct Ending {
    let outcome: ChildProgram.Outcome
    let waiter: CheckedContinuation<ChildProgram.Outcome, Never>?
  }

  private let process: pid_t
  /// The guard of the program's group; nil if it leads none.
  private let guardian: GroupGuard?
  private let state = Mutex(State())

  private init(_ process: pid_t, guardian: GroupGuard?) {
    self.process = process
    self.guardian = guardian
  }

  /// Starts a program.
  /// - Throws: `Failure` when it cannot be started.
  static func start(_ program: ChildProgram) async throws -> RunningProgram {
    try await withCheckedThrowingContinuation { continuation in
      // For the kernel, the thread that starts a program is its parent, so this thread waits for its end.
      let thread = Thread {
        do {
          let guardian = program.leadsGroup ? try GroupGuard(for: program) : nil
          let terminal = program.leadsGroup ? JobTerminal() : nil
          let running = RunningProgram(try program.start(terminal: terminal?.foreground ?? -1), guardian: guardian)
          guardian?.watch(running.process)
          continuation.resume(returning: running)
          running.wait(on: terminal)
        } catch {
          continuation.resume(throwing: error)
        }
      }
      guard let thread else { return continuation.resume(throwing: program.failure(EAGAIN)) }
      thread.detach()
    }
  }

  /// Sends a signal to it, or to its whole group, unless it has ended.
  func signal(_ number: Int32) {
    state.withLock { if $0.outcome == nil { send(number) } }
  }

  /// Terminates it: a group with SIGTERM, then SIGKILL after the grace period; a single program with SIGKILL.
  func terminate() {
    let isFirst = state.withLock { state in
      guard state.outcome == nil, !state.isTerminating else { return false }
      state.isTerminating = true
      return true
    }
    guard isFirst else { return }
    if guardian != nil, let thread = Thread({ [self] in terminateGroup() }) { return thread.detach() }
    signal(SIGKILL)
    settle { $0.isTerminating = false }
  }

  /// Waits for its end.
  func outcome() async -> ChildProgram.Outcome {
    await withCheckedContinuation { continuation in settle { $0.waiter = continuation } }
  }

  private func terminateGroup() {
    send(SIGTERM)
    // A stopped process would not notice the signal.
    send(SIGCONT)
    let end = ContinuousClock.now + Self.grace
    // No system call waits for the end of a group; this one reports whether any process is left.
    while send(0), ContinuousClock.now < end { usleep(10_000) }
    send(SIGKILL)
    settle { $0.isTerminating = false }
  }

  @discardableResult
  private func send(_ number: Int32) -> Bool {
    kill(guardian == nil ? process : -process, number) == 0
  }

  /// Changes the state, and delivers the outcome if it is final.
  private func settle(_ change: (inout State) -> Void) {
    let ending = state.withLock { state -> Ending? in
      change(&state)
      guard let outcome = state.outcome, !state.isTerminating else { return nil }
      guardian?.dismiss()
      return Ending(outcome: outcome, waiter: state.waiter.take())
    }
    // Without our lock: resuming a task takes the task's own lock, which its cancellation holds while it calls
    // `terminate`.
    if let ending { ending.waiter?.resume(returning: ending.outcome) }
  }

  private func wait(on terminal: JobTerminal?) {
    var info = siginfo_t()
    let events = WEXITED | WNOWAIT | (terminal == nil ? 0 : WSTOPPED)
    while waitid(P_PID, id_t(process), &info, events) == 0 || errno == EINTR {
      guard let terminal, info.si_code == CLD_STOPPED else { break }
      waitid(P_PID, id_t(process), &info, WSTOPPED | WNOHANG)
      if terminal.stop(with: process, after: info._sifields._sigchld.si_status) { send(SIGCONT) }
    }
    terminal?.takeBack(from: process)
    settle { state in
      // From now on its PID may be reused, and no signal is sent meanwhile.
      var status: Int32 = 0
      waitpid(process, &status, 0)
      let signal = status & 0x7F
      state.outcome = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }
  }
}
