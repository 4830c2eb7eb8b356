import Bolt
import CSystem
import CommandModel
import Files
import Glibc
import Output

/// The program: parses the command line, runs the command, and reports errors.
package enum Program {
  /// The version of this program.
  package static let version = "0.1.0"
  static let apiVariable = "ETCDCTL_API"

  /// Runs the process's command line; must be called on the main thread.
  /// - Returns: the exit status.
  package static func run() -> Int32 {
    // A broken pipe and a file beyond the permitted size are errors of the write and must not kill the process.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    MappedFile.endProcessWhenCut(status: Failure.Status.inputOutput.rawValue)
    share_one_heap()
    use_small_stacks(Limits.stack)
    if let failure = Limits.complaint { return end(with: failure, standardError: StandardError()) }
    return MainThread.run { await runCommandLine() }
  }

  private static func runCommandLine() async -> Int32 {
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let standardError = StandardError()
    let tool = Tool(processName: .processName)
    do {
      try await run(tool, Word.processArguments, environment: .process, output: output, standardError: standardError)
      try output.flush()
      return 0
    } catch {
      return end(tool, with: error, output: output, standardError: standardError)
    }
  }

  private static func run(
    _ tool: Tool, _ words: [Word], environment: Environment, output: OutputStream, standardError: StandardError
  ) async throws {
    if tool == .etcdctl, let version = environment.value(of: apiVariable)?.string, version != "3",
      version != "2" || words.first?.string != BackupCommand.manual.name
    {
      throw Failure("unsupported API version: \(version) (\(apiVariable) can only be 3)")
    }
    let (invocation, contextFile) = try tool.parse(words, environment: environment)
    // The name of a new user is an argument.
    ArgumentVector.hideSecrets(
      of: [GlobalOptions.passwordFlag, GlobalOptions.tokenFlag, UserAddCommand.passwordFlag],
      pairsOf: [GlobalOptions.userFlag], inArguments: invocation.path.suffix(2) == ["user", "add"])
    switch invocation.outcome {
    case .help, .usage:
      output.write(tool.help.help(for: invocation.path))
      // Warnings come after the help, so that they do not scroll off the screen.
      try output.flush()
      note(invocation.warnings, standardError)
    case .run(let action):
      note(invocation.warnings, standardError)
      for warning in [contextFile?.warning, invocation.globals.warning].compactMap(\.self) {
        standardError.line("warning: \(warning)")
      }
      let context = Context(
        tool: tool, globals: invocation.globals, given: invocation.given,
        environment: contextFile.map { environment.filled(from: $0.variables) } ?? environment,
        contextFile: contextFile, output: output)
      do {
        try await action(context)
      } catch let error as UsageError {
        throw error
      } catch {
        throw describe(error).advising(user: invocation.globals.userName)
      }
    }
  }

  /// Writes warnings about the command line, the environment or a context file.
  static func note(_ warnings: [ParseWarning], _ standardError: StandardError) {
    for warning in warnings {
      standardError.line("\(warning.isError ? "Error" : "warning"): \(warning.message)")
      if let hint = warning.hint { standardError.line("hint: \(hint)") }
    }
  }

  /// Reports an error after flushing the output. A failure to write the output is reported unless there is another
  /// error.
  private static func end(
    _ tool: Tool, with error: any Error, output: OutputStream, standardError: StandardError
  ) -> Int32 {
    var failure = describe(error)
    if let usage = error as? UsageError {
      failure.hint = usage.hint
      // The real etcdctl prints its usage on standard output, even on errors; the real etcdutl on standard error.
      if usage.showsUsage, tool == .etcdctl { output.write(tool.help.usage(for: usage.command)) }
      if usage.showsUsage, tool != .etcdctl { standardError.write(tool.help.usage(for: usage.command) + "\n") }
    }
    // A failure of the output is already the reported error, or less important.
    try? output.flush()
    return end(with: failure, standardError: standardError)
  }

  private static func end(with failure: Failure, standardError: StandardError) -> Int32 {
    if let message = failure.message {
      standardError.line("Error: \(message)")
      if let hint = failure.hint { standardError.line("hint: \(hint)") }
    }
    return failure.status
  }
}
