import CommandModel
import GRPC
import Glibc
import Output

/// Runs command lines and reports their errors: the one of this process, or those of a shell.
struct CommandRunner: Sendable {
  private static let noColorVariable = "NO_COLOR"
  private static let terminalVariable = "TERM"

  /// The variables that say how output is shown, for manuals.
  static let variables = [
    Variable(noColorVariable, "if not empty, nothing is colored unless --color=always says so"),
    OutputReader.variable,
  ]

  let tool: Tool
  let environment: Environment
  /// The global flags where neither the command line nor the environment sets them.
  var values = GlobalOptions()
  /// The names of the flags among them that count as given on the command line.
  var given: Set<String> = []
  /// The context from which they come, unless a command line names another one; nil for none.
  var contextFile: ContextFile?
  var shared = SharedResources()

  /// Runs a command line.
  /// - Parameters:
  ///   - words: the command line without the name of the program.
  ///   - place: what messages of errors begin with.
  ///   - isAbandoned: whether somebody who knows has cancelled the task: then that is no error.
  ///   - parsed: called with the words that lead to the command, before it runs.
  /// - Returns: the exit status.
  func run(
    _ words: [Word], place: String = "", isAbandoned: () -> Bool = { false }, parsed: ([String]) -> Void = { _ in }
  ) async -> Int32 {
    var color: ColorChoice?
    do {
      try checkVersion(words)
      // A shell has chosen its context when it began.
      var (invocation, contextFile) = try tool.parse(
        words, environment: environment, values: values, readsCurrent: !shared.isShell)
      invocation.given.formUnion(given)
      color = invocation.globals.color
      parsed(invocation.path)
      try await show(invocation, contextFile)
      return 0
    } catch {
      if isAbandoned(), isCancellation(error) { return Self.status(of: SIGINT) }
      return report(error, color: color ?? self.color(in: words), place: place)
    }
  }

  /// Commands that end with an ordinary error when they are interrupted, as those of the real etcdctl do.
  private static let erringWhenInterrupted: Set<[String]> = [["lock"], ["elect"], ["lease", "keep-alive"]]

  /// The choice of colors for a line that cannot be parsed.
  private func color(in words: [Word]) -> ColorChoice {
    tool.parser.unfinished(words + [""], environment: environment, values: values).globals.color
  }

  /// The exit status of a shell for a program that a signal has ended.
  static func status(of signal: Int32) -> Int32 { 128 + signal }

  /// Writes warnings about the command line or the environment.
  private func note(_ warnings: [ParseWarning], _ standardError: StandardError) {
    standardError.note(
      warnings.filter { warning in
        // A shell has warned of it already.
        if case .unknownVariable = warning { return !shared.isShell }
        return true
      })
  }

  private func checkVersion(_ words: [Word]) throws {
    guard tool == .etcdctl, let version = environment.value(of: Program.apiVariable)?.string, version != "3",
      version != "2" || words.first?.string != BackupCommand.manual.name
    else { return }
    throw Failure("unsupported API version: \(version) (\(Program.apiVariable) can only be 3)")
  }

  /// Runs what was parsed, with a pager if one is wanted.
  private func show(_ invocation: Invocation<GlobalOptions, Action>, _ contextFile: ContextFile?) async throws {
    let isColored = hasColor(invocation.globals.color, on: STDOUT_FILENO)
    // A shell shows the output of each of its commands.
    let isShown = invocation.globals.pager && invocation.path != [ShellCommand.manual.name]
    guard isShown, Terminal.isTerminal(STDOUT_FILENO) else {
      return try await perform(invocation, contextFile, isColored: isColored, isPaged: false)
    }
    let pager = try await OutputReader.pager(environment)
    // Ctrl-C also reaches the pager, which must not be left alone with the terminal.
    _ = try await cancellingOnSignals(isFatal: false) { _ in
      try await pager.read { try await perform(invocation, contextFile, isColored: isColored, isPaged: true) }
    }
  }

  private func perform(
    _ invocation: Invocation<GlobalOptions, Action>, _ contextFile: ContextFile?, isColored: Bool, isPaged: Bool
  ) async throws {
    let output = OutputStream(fileDescriptor: STDOUT_FILENO, isShown: isPaged)
    output.isColored = isColored
    do {
      try await perform(invocation, contextFile, output)
    } catch let failure as Failure where failure.message == nil {
      // The exit status says what was printed.
      do throws(OutputError) {
        try output.flush()
      } catch {
        if error != .closed { throw error }
      }
      throw failure
    } catch {
      // A failure of the output is already the reported error, or less important.
      try? output.flush()
      throw error
    }
    try output.flush()
  }

  private func perform(
    _ invocation: Invocation<GlobalOptions, Action>, _ contextFile: ContextFile?, _ output: OutputStream
  ) async throws {
    let standardError = standardError(invocation.globals.color)
    switch invocation.outcome {
    case .help, .usage:
      output.write(tool.help(isColored: output.isColored).help(for: invocation.path))
      // Warnings come after the help, so that they do not scroll off the screen.
      try output.flush()
      note(invocation.warnings, standardError)
    case .run(let action):
      note(invocation.warnings, standardError)
      let warnings = [
        contextFile?.warning, overruled(contextFile, in: invocation), shared.isShell ? nil : invocation.globals.warning,
      ]
      for warning in warnings.compactMap(\.self) { standardError.line("warning: \(warning)") }
      do {
        try await action(context(invocation.globals, given: invocation.given, contextFile, output))
      } catch let error as UsageError {
        throw error
      } catch  where isCancellation(error) {
        // A server may say so, too.
        let isOrdinary = error is RPCError || Self.erringWhenInterrupted.contains(invocation.path)
        throw isOrdinary ? error : Interrupted(error)
      } catch {
        throw describe(error).advising(user: invocation.globals.userName)
      }
    }
  }

  /// A warning when the environment has other endpoints than the context that was named.
  private func overruled(_ file: ContextFile?, in invocation: Invocation<GlobalOptions, Action>) -> String? {
    guard let file, let own = file.unusedEndpoints, !invocation.globals.context.isEmpty,
      !invocation.given.contains(GlobalOptions.endpointsFlag)
    else { return nil }
    let variable = GlobalOptions.variable(of: GlobalOptions.endpointsFlag)
    guard let used = environment.value(of: variable), used != own else { return nil }
    return "\(variable) is set in the environment, and so the endpoints of the context \(file.name) are not used"
  }

  /// What a command can use that has these flags; `file` is the context that it names, if it does.
  func context(
    _ globals: GlobalOptions, given: Set<String>, _ file: ContextFile?, _ output: OutputStream,
    standardError: StandardError = StandardError(), shared: SharedResources? = nil
  ) -> Context {
    Context(
      tool: tool, globals: globals, given: given,
      environment: file.map { environment.filled(from: $0.variables) } ?? environment,
      contextFile: file ?? contextFile, output: output, standardError: standardError, shared: shared ?? self.shared)
  }

  /// Runs code as a command without flags of its own.
  /// - Throws: what `body` throws, and failures of the output.
  func perform<Value: Sendable>(_ body: (Context) async throws -> Value) async throws -> Value {
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let value = try await body(context(values, given: given, nil, output))
    try output.flush()
    return value
  }

  /// Reports an error.
  /// - Returns: the exit status.
  func report(_ error: any Error, color: ColorChoice = .auto, place: String = "") -> Int32 {
    let standardError = standardError(color)
    var failure = describe(error)
    if let usage = error as? UsageError {
      failure.hint = usage.hint
      if let status = tool.parser.description[usage.command].manual.usageErrorStatus { failure.status = status }
      if usage.showsUsage { show(usage, color, standardError) }
    }
    if let message = failure.message {
      standardError.error(place + message)
      if let hint = failure.hint { standardError.line("hint: \(hint)") }
    }
    return failure.status
  }

  /// The real etcdctl prints its usage on standard output, even on errors; the real etcdutl on standard error.
  private func show(_ usage: UsageError, _ color: ColorChoice, _ standardError: StandardError) {
    let descriptor = tool == .etcdctl ? STDOUT_FILENO : standardError.fileDescriptor
    let text = tool.help(isColored: hasColor(color, on: descriptor)).usage(for: usage.command)
    guard tool == .etcdctl else { return standardError.write(text + "\n") }
    let output = OutputStream(fileDescriptor: descriptor)
    output.write(text)
    // The error itself is more important than a failure of the output.
    try? output.flush()
  }

  private func standardError(_ color: ColorChoice) -> StandardError {
    StandardError(isColored: hasColor(color, on: STDERR_FILENO))
  }

  private func hasColor(_ choice: ColorChoice, on descriptor: Int32) -> Bool {
    let isDumb = environment.value(of: Self.terminalVariable) == "dumb"
    return choice.applies(to: descriptor, isUnwanted: isDumb || environment.value(of: Self.noColorVariable) != nil)
  }
}

extension StandardError {
  /// Writes warnings about the command line, the environment or a context file.
  func note(_ warnings: [ParseWarning]) {
    for warning in warnings {
      if warning.isError { error(warning.message) } else { line("warning: \(warning.message)") }
      if let hint = warning.hint { line("hint: \(hint)") }
    }
  }
}
