import Foundation
import Glibc
import Synchronization

/// What a program left behind.
package struct Outcome: Equatable, Sendable {
  package var stdout: [UInt8]
  package var stderr: String
  /// The exit status; minus the signal's number when a signal ended the program.
  package var status: Int32

  package init(stdout: [UInt8], stderr: String = "", status: Int32 = 0) {
    self.stdout = stdout
    self.stderr = stderr
    self.status = status
  }

  package init(stdout: String = "", stderr: String = "", status: Int32 = 0) {
    self.init(stdout: Array(stdout.utf8), stderr: stderr, status: status)
  }

  /// Standard output as text.
  package var text: String { String(decoding: stdout, as: UTF8.self) }

  /// The lines of standard output.
  package var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// The last line of standard error that begins with `Error:`, as scripts look for it.
  package var errorLine: String? { stderr.split(separator: "\n").last { $0.hasPrefix("Error:") }.map(String.init) }
}

/// A program that runs beside a test: what it wrote so far can be looked at and waited for.
package final class ChildProcess: Sendable {
  /// What has arrived so far.
  package struct Progress: Sendable {
    package var stdout: [UInt8] = []
    package var stderr: [UInt8] = []
    /// What the program showed on its terminal, the echo of the typing included.
    package var terminal: [UInt8] = []
    /// As in `Outcome`; nil while the program runs.
    package var status: Int32?

    package var text: String { String(decoding: stdout, as: UTF8.self) }
    package var errorText: String { String(decoding: stderr, as: UTF8.self) }
    package var screen: String { String(decoding: terminal, as: UTF8.self) }
    /// The complete lines of standard output.
    package var lines: [String] {
      guard let end = stdout.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
      return String(decoding: stdout[..<end], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  package typealias Condition = @Sendable (Progress) -> Bool

  struct Waiter: Sendable {
    var deadline: ContinuousClock.Instant
    var condition: Condition
    var resume: @Sendable (Progress?) -> Void
  }

  struct State {
    var progress = Progress()
    var pendingInput: [UInt8] = []
    var closesInput = false
    var closesOutput = false
    /// The exit status from the moment on at which the process number is no longer ours.
    var reaped: Int32?
    var finished = false
    var peakMemory = 0
    var waiters: [Waiter] = []
  }

  package let pid: pid_t
  package let name: String
  let state = Mutex(State())

  /// Starts the program.
  package init(_ launch: Launch) throws {
    _ = Self.ignoreBrokenPipes
    let (pid, streams) = try launch.spawn()
    self.pid = pid
    let words = launch.arguments.map { String(decoding: $0, as: UTF8.self) }
    name = ([launch.executable] + words).joined(separator: " ")
    Watchdog.shared.guardProcess(pid)
    state.withLock { state in
      if case .bytes(let bytes) = launch.input {
        state.pendingInput = bytes
        state.closesInput = true
      }
    }
    let pump = Pump(child: self, streams: streams)
    Thread.detachNewThread { pump.run() }
  }

  /// A write to a program that has ended must be an error here, not the end of the tests.
  private static let ignoreBrokenPipes: Void = { _ = Glibc.signal(SIGPIPE, SIG_IGN) }()

  package var progress: Progress { state.withLock { $0.progress } }

  /// The most memory that the program was seen to have resident, in bytes (`VmHWM`).
  package var peakMemory: Int { state.withLock { $0.peakMemory } }

  /// Hands text to standard input, or types it on the terminal.
  package func write(_ text: String) {
    state.withLock { $0.pendingInput += Array(text.utf8) }
  }

  /// Ends standard input once everything written has been taken.
  package func closeInput() {
    state.withLock { $0.closesInput = true }
  }

  /// Closes the reading side of standard output, as `head` does when it has seen enough.
  package func closeOutput() {
    state.withLock { $0.closesOutput = true }
  }

  /// Sends a signal, unless the program has ended.
  package func signal(_ number: Int32) {
    state.withLock { if $0.reaped == nil { _ = kill(pid, number) } }
  }

  /// Kills the program and everything it started.
  package func killAll() {
    state.withLock { if $0.reaped == nil { _ = kill(-pid, SIGKILL) } }
  }

  /// Waits until `condition` holds; throws, with what there was, when it does not in time or no longer can.
  @discardableResult
  package func wait(for what: String, timeout: Duration = .seconds(20), until condition: @escaping Condition)
    async throws
    -> Progress
  {
    let met = await withCheckedContinuation { (continuation: CheckedContinuation<Progress?, Never>) in
      let deadline = ContinuousClock.now + timeout
      let waiter = Waiter(deadline: deadline, condition: condition) { continuation.resume(returning: $0) }
      let immediate: Progress?? = state.withLock { state in
        if condition(state.progress) { return state.progress }
        if state.finished { return .some(nil) }
        state.waiters.append(waiter)
        return nil
      }
      if let immediate { continuation.resume(returning: immediate) }
    }
    if let met { return met }
    let seen = progress
    throw HarnessError(
      """
      \(name): waited in vain for \(what); exit status \(seen.status.map(String.init) ?? "none, it runs")
      stdout: \(seen.text.suffix(2000))
      stderr: \(seen.errorText.suffix(2000))
      terminal: \(seen.screen.suffix(2000))
      """)
  }

  /// Waits until standard output has `count` complete lines, and returns all of them.
  @discardableResult
  package func waitForLines(_ count: Int, timeout: Duration = .seconds(20)) async throws -> [String] {
    let newline = UInt8(ascii: "\n")
    return try await wait(for: "\(count) lines", timeout: timeout) { progress in
      progress.stdout.reduce(into: 0) { if $1 == newline { $0 += 1 } } >= count
    }.lines
  }

  /// Waits until the terminal shows `text`.
  package func waitForScreen(_ text: String, timeout: Duration = .seconds(20)) async throws {
    try await wait(for: "\"\(text)\" on the terminal", timeout: timeout) { $0.screen.contains(text) }
  }

  /// Waits for the end of the program; kills it when that takes longer than `timeout`.
  package func finish(timeout: Duration = .seconds(20)) async throws -> Outcome {
    do {
      let last = try await wait(for: "its end", timeout: timeout) { $0.status != nil }
      return Outcome(stdout: last.stdout, stderr: last.errorText, status: last.status ?? 0)
    } catch {
      killAll()
      throw error
    }
  }
}
