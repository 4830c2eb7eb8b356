import CSystem
import CommandModel
import Files
import Glibc

/// A program that is run for the user: with empty standard input unless it is interactive, our output, and our
/// environment without secrets.
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
  private let variables: [[UInt8]]
  /// Whether it leads a process group, which is killed when this process ends.
  let leadsGroup: Bool
  /// Whether the user works with it, so that it gets the terminal.
  private let isInteractive: Bool
  /// What it reads, unless its standard input is empty or the terminal.
  private let input: Int32?

  /// A program and its arguments; `additions` are put into its environment.
  init(
    _ words: [Word], adding additions: [String: [UInt8]] = [:], leadsGroup: Bool = false, isInteractive: Bool = false,
    input: Int32? = nil
  ) {
    self.words = words
    self.leadsGroup = leadsGroup
    self.isInteractive = isInteractive
    self.input = input
    variables = ChildEnvironment.variables(adding: additions)
  }

  /// The words in the form of Go's `%q`.
  var description: String {
    "[" + words.map { "\"\($0.string)\"" }.joined(separator: " ") + "]"
  }

  /// Runs it to its end; cancelling the task ends it.
  /// - Parameter begun: called with the running program.
  /// - Returns: how it ended.
  /// - Throws: `Failure` when it cannot be started.
  func run(_ begun: (RunningProgram) -> Void = { _ in }) async throws -> Outcome {
    let running = try await RunningProgram.start(self)
    begun(running)
    return await withTaskCancellationHandler {
      await running.outcome()
    } onCancel: {
      running.terminate()
    }
  }

  /// Runs it to its end as `run` does, and gives it the signals that arrive from now on; a second one kills it.
  /// - Parameter interruption: the signals that the command receives; nil for none.
  /// - Returns: how it ended.
  /// - Throws: `Failure` when it cannot be started.
  func run(receiving interruption: Interruption?) async throws -> Outcome {
    // One that arrives while it starts is kept for it, and must not cancel the task.
    interruption?.deliver(to: { _ in })
    defer { interruption?.deliver(to: nil) }
    return try await run { interruption?.passOn(to: $0) }
  }

  /// Starts it. A group leader is killed when the calling thread ends.
  /// - Parameter terminal: the terminal in whose foreground its group runs; -1 for none.
  /// - Returns: the ID of its process.
  /// - Throws: `Failure` when it cannot be started.
  func start(terminal: Int32) throws(Failure) -> pid_t {
    var process: pid_t = 0
    let result = withCStrings(words.map(\.bytes)) { arguments in
      withCStrings(variables) { variables in
        var request = child(
          arguments: arguments, variables: variables, leads_group: leadsGroup, terminal: terminal,
          input: input ?? -1, is_interactive: isInteractive)
        return start_child(&request, &process)
      }
    }
    guard result == 0 else { throw failure(result) }
    return process
  }

  /// The failure to start it.
  func failure(_ code: Int32) -> Failure {
    Failure("cannot run \(words.first?.string ?? ""): \(errorText(code))")
  }

  private func withCStrings<Result>(
    _ texts: [[UInt8]], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (index, byte) in text.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[text.count] = 0
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: copies.count + 1)
    defer { list.deallocate() }
    for (index, copy) in copies.enumerated() { list[index] = copy }
    list[copies.count] = nil
    return body(list)
  }
}
