import CommandModel
import Files
import Glibc
import Synchronization

/// A program that reads what this process writes to standard output: a pager, or the rest of a pipeline.
final class OutputReader: Sendable {
  private static let pagerVariable = "PAGER"
  private static let defaultPager = Word("less -FRX")

  /// The variable that names the pager, for manuals.
  static let variable = Variable(
    pagerVariable, "the program for --\(GlobalOptions.pagerFlag), with its arguments; \(defaultPager.string) by default"
  )

  /// How a program and what it read have ended.
  struct Result<Value: Sendable>: Sendable {
    /// What was returned by the code whose output was read; nil if it failed after the program had left.
    fileprivate(set) var value: Value?
    /// How the program ended.
    fileprivate(set) var outcome: ChildProgram.Outcome?
    /// Whether the program ended first: it had seen enough.
    fileprivate(set) var hasLeftEarly = false
  }

  private enum Part<Value: Sendable>: Sendable {
    case program(ChildProgram.Outcome)
    case body(Value)
  }

  private let program: RunningProgram
  /// Standard output as it was before.
  private let before: Int32
  private let isGone = Atomic(false)

  private init(_ program: RunningProgram, before: Int32) {
    self.program = program
    self.before = before
  }

  /// Starts the user's pager.
  /// - Throws: `Failure` when it cannot be started.
  static func pager(_ environment: Environment) async throws -> OutputReader {
    let line = environment.value(of: pagerVariable) ?? defaultPager
    do {
      let words = try ShellWords.split(line.bytes)
      return try await start(words.isEmpty ? ShellWords.split(defaultPager.bytes) : words)
    } catch var failure as Failure {
      failure.hint = "set the environment variable \(pagerVariable) to a program, or omit --\(GlobalOptions.pagerFlag)"
      throw failure
    }
  }

  /// Starts a program, which from now on reads standard output.
  /// - Throws: `Failure` when it cannot be started.
  static func start(_ words: [Word]) async throws -> OutputReader {
    let refusal = { Failure("cannot run \(words.first?.string ?? ""): \(errorText(errno))") }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw refusal() }
    defer { for end in ends { close(end) } }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let before = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    guard before >= 0 else { throw refusal() }
    do {
      let program = try await RunningProgram.start(ChildProgram(words, input: ends[0]))
      dup2(ends[1], STDOUT_FILENO)
      return OutputReader(program, before: before)
    } catch {
      close(before)
      throw error
    }
  }

  /// Whether the program has ended before the output: then nobody wants the rest of it.
  var hasLeft: Bool { isGone.load(ordering: .relaxed) }

  /// Runs `body`, whose output the program reads, and waits for the end of both. When the program ends first, the task
  /// of `body` is cancelled.
  /// - Throws: what `body` throws while the program reads.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Result<Value> {
    try await withThrowingTaskGroup(of: Part<Value>.self) { group in
      group.addTask { [self] in
        let outcome = await program.outcome()
        isGone.store(true, ordering: .relaxed)
        return .program(outcome)
      }
      group.addTask { [self] in
        // The end of the output lets the program end.
        defer { disconnect() }
        return .body(try await body())
      }
      var result = Result<Value>()
      do {
        while let part = try await group.next() {
          switch part {
          case .body(let value): result.value = value
          case .program(let outcome):
            result.outcome = outcome
            result.hasLeftEarly = result.value == nil
            group.cancelAll()
          }
        }
      } catch {
        guard result.outcome == nil else { return result }
        while let _ = try? await group.next() {}
        throw error
      }
      return result
    }
  }

  /// Standard output is again what it was.
  private func disconnect() {
    dup2(before, STDOUT_FILENO)
    close(before)
  }
}
