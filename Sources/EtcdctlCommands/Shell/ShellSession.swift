import CommandModel
import Glibc
import Output

/// A shell: reads command lines and runs them until the end of the input.
struct ShellSession {
  private let runner: CommandRunner
  private let context: Context
  private let endsAtFailure: Bool
  /// How many puts are sent at a time; 0 for no limit.
  private let batchLimit: UInt
  /// Whether somebody types the lines.
  private let isInteractive: Bool
  /// The exit status of the last command.
  private var status: Int32 = 0
  /// The number of the last line.
  private var number = 0
  private var isOver = false

  init(_ context: Context, endsAtFailure: Bool, batchLimit: UInt) {
    let parser = context.tool.parser
    let variables = Set(parser.description.globals.compactMap(\.variable))
    runner = CommandRunner(
      // The flags of the shell have heeded these variables already.
      tool: context.tool, environment: context.environment.without(variables), values: context.globals,
      given: context.given, contextFile: context.contextFile, shared: SharedResources(isShell: true))
    self.context = context
    self.endsAtFailure = endsAtFailure
    self.batchLimit = batchLimit
    isInteractive = context.standardInput.isTerminal
  }

  /// Runs to the end.
  /// - Returns: the exit status.
  /// - Throws: why the input cannot be read, or signals not be handled.
  mutating func run() async throws -> Int32 {
    if isInteractive {
      // Between two commands, Ctrl-C has nothing to end.
      signal(SIGINT, SIG_IGN)
      context.standardError.write(
        "\(context.tool.rawValue) \(Tool.compatibility)+\(Program.version): help lists the commands\n")
      try await logIn()
    }
    let source = lineSource()
    while !isOver {
      switch try await source.next() {
      case .end: return status
      case .interrupted: status = CommandRunner.status(of: SIGINT)
      case .line(let line):
        var rest: [UInt8]? = line
        while let line = rest, !isOver { rest = try await runNext(line) }
      }
    }
    return status
  }

  /// Makes the client that most commands use. Whoever types is asked for a password now, and not in the middle of a
  /// command, and what is wrong with the settings is said now; commands and completion try again.
  private func logIn() async throws {
    try await cancellingOnSignals(isFatal: false) { [self] interruption in
      do {
        try await runner.perform { context in _ = try await context.client() }
      } catch  where interruption.signal == SIGINT && isCancellation(error) {
        context.standardError.write("\n")
      } catch {
        _ = report(error, "")
      }
    }
  }

  /// Runs a line and those after it that are there already, as far as they are puts, in one transaction. Lines that the
  /// server refuses run one by one, so that the right one fails.
  /// - Returns: the line after them that was taken from the input; nil for none.
  private mutating func runNext(_ line: [UInt8]) async throws -> [UInt8]? {
    guard !isInteractive, batchesPuts else {
      try await run(line)
      return nil
    }
    var batch = PutBatch(limit: batchLimit)
    var next: [UInt8]? = line
    while let line = next, batch.add(line) { next = await runner.shared.standardInput.nextLineAtHand()?.bytes }
    guard batch.lines.count > 1 else {
      try await run(line)
      return batch.lines.isEmpty ? nil : next
    }
    do {
      if try await runner.perform({ [batch] context in try await batch.write(in: context) }) {
        number += batch.lines.count
        status = 0
        return next
      }
    } catch {
      let first = number + 1
      number += batch.lines.count
      end(with: report(error, "lines \(first) to \(number): "))
      return next
    }
    for line in batch.lines where !isOver { try await run(line) }
    return next
  }

  /// The status of a line; the first failure may end the shell.
  private mutating func end(with status: Int32, isLast: Bool = false) {
    self.status = status
    isOver = isLast || (status != 0 && endsAtFailure)
  }

  private mutating func run(_ line: [UInt8]) async throws {
    number += 1
    let place = isInteractive ? "" : "line \(number): "
    let line = Result { () throws(Failure) in try ShellLine(line) }
    switch line {
    case .failure(let failure): end(with: report(failure, place))
    case .success(.empty): break
    case .success(.exit(let chosen)): end(with: chosen ?? status, isLast: true)
    case .success(let line) where !isInteractive: end(with: await perform(line, place, nil))
    case .success(let line):
      let (status, signal) = try await cancellingOnSignals(isFatal: false) { [self] interruption in
        (await perform(line, place, interruption), interruption.signal)
      }
      // The prompt does not follow the terminal's ^C.
      if signal == SIGINT { context.standardError.write("\n") }
      // Ctrl-C ends what runs; other signals end the shell, too.
      let isLast = signal != nil && signal != SIGINT
      end(with: isLast ? CommandRunner.status(of: signal ?? 0) : status, isLast: isLast)
    }
  }

  /// Whether puts print nothing but OK.
  private var batchesPuts: Bool { context.globals.writeOut == .simple && !context.globals.pager }

  private func lineSource() -> any LineSource {
    guard isInteractive else { return PlainLines(input: runner.shared.standardInput, prompt: nil) }
    let name = context.contextFile.map { "\($0.name) " } ?? ""
    let prompt = "\(name)\(context.globals.shellPlace)> "
    let standardError = context.standardError
    if Terminal.isTerminal(STDOUT_FILENO) {
      if let reason = EditedLines.load() {
        standardError.line("warning: lines cannot be edited: \(reason)")
        standardError.line("hint: install libedit: apt install libedit2, or dnf install libedit")
      } else if let lines = EditedLines(
        prompt: prompt, history: ShellHistory(context.environment),
        completion: ShellCompletion(runner))
      {
        return lines
      }
    }
    return PlainLines(input: runner.shared.standardInput, prompt: (prompt, standardError))
  }

  private func perform(_ line: ShellLine, _ place: String, _ interruption: Interruption?) async -> Int32 {
    do {
      switch line {
      case .empty, .exit: return 0
      case .program(let program): return try await run(program, interruption)
      case .command(let words, reader: let reader?): return try await pipe(words, to: reader, place, interruption)
      case .command(let words, reader: nil):
        return await runner.run(words, place: place, isAbandoned: { interruption?.signal == SIGINT })
      }
    } catch {
      return report(error, place)
    }
  }

  private func report(_ error: any Error, _ place: String) -> Int32 {
    runner.report(error, color: context.globals.color, place: place)
  }

  private func run(_ program: Word, _ interruption: Interruption?) async throws -> Int32 {
    let child = ChildProgram(Self.words(program), leadsGroup: isInteractive, isInteractive: isInteractive)
    return try await child.run(receiving: interruption).status
  }

  /// Runs a command whose output a program reads; the first of them that fails decides about the exit status.
  private func pipe(
    _ words: [Word], to program: Word, _ place: String, _ interruption: Interruption?
  ) async throws -> Int32 {
    let reader = try await OutputReader.start(Self.words(program))
    let result = try await reader.read {
      await runner.run(words, place: place, isAbandoned: { reader.hasLeft || interruption?.signal == SIGINT })
    }
    let outcome = result.outcome?.status ?? 0
    // A reader that has seen enough makes the command end early, which is no failure.
    guard let own = result.value, own != 0, !result.hasLeftEarly else { return outcome }
    return own
  }

  private static func words(_ program: Word) -> [Word] { ["/bin/sh", "-c", program] }
}

extension GlobalOptions {
  /// Where the commands of a shell go, for its prompt: the first endpoint.
  fileprivate var shellPlace: String {
    guard discoveryDomain.isEmpty, let first = givenEndpoints.first else { return discoveryDomain }
    // Without its scheme.
    let slashes = first.utf8.lastIndex(of: UInt8(ascii: "/")).map { first.utf8.index(after: $0) }
    return first.hasPrefix("http") ? String(first[(slashes ?? first.startIndex)...]) : first
  }
}

extension ChildProgram.Outcome {
  /// The exit status of a shell.
  fileprivate var status: Int32 {
    switch self {
    case .exited(let status): status
    case .killed(let signal): CommandRunner.status(of: signal)
    }
  }
}
