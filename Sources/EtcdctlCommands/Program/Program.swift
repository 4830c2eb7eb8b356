import CommandModel
import Glibc
import Output

/// The program: parses the command line, runs the command, and says how it ended.
public enum Program {
  /// Our own version.
  public static let version = "0.1.0"
  /// The release of etcd whose client we stand in for.
  static let compatibility = "3.6.0"
  static let apiVersion = "3.6"
  static let environmentPrefix = "ETCDCTL_"
  static let apiVariable = "ETCDCTL_API"

  static var parser: Parser<GlobalOptions, Action> {
    Parser(root: Commands.root, globals: GlobalOptions.flags, environmentPrefix: environmentPrefix)
  }

  static var help: HelpRenderer {
    HelpRenderer(
      parser.description, facts: [.init("VERSION", "\(compatibility)+\(version)"), .init("API VERSION", apiVersion)])
  }

  /// Runs what the process's command line says.
  /// - Returns: the exit status.
  public static func run() async -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let standardError = StandardError()
    do {
      try await run(Word.processArguments, environment: .process, output: output, standardError: standardError)
      try output.flush()
      return 0
    } catch {
      return end(with: error, output: output, standardError: standardError)
    }
  }

  private static func run(
    _ words: [Word], environment: Environment, output: OutputStream, standardError: StandardError
  ) async throws {
    if let version = environment.value(of: apiVariable)?.string, version != "3" {
      throw Failure("unsupported API version: \(version) (\(apiVariable) can only be 3)")
    }
    let invocation = try parser.parse(words, environment: environment)
    switch invocation.outcome {
    case .help, .usage:
      note(invocation.warnings, standardError)
      output.write(help.help(for: invocation.path))
    case .run(let action):
      note(invocation.warnings, standardError)
      let context = Context(
        globals: invocation.globals, given: invocation.given, environment: environment, output: output)
      try await action(context)
    }
  }

  private static func note(_ warnings: [ParseWarning], _ standardError: StandardError) {
    for warning in warnings { standardError.line("warning: \(warning.message)") }
  }

  /// Says what went wrong; what was printed before stays printed.
  private static func end(with error: any Error, output: OutputStream, standardError: StandardError) -> Int32 {
    let failure = describe(error)
    if let usage = error as? UsageError, usage.showsUsage { output.write(help.help(for: usage.command)) }
    do {
      try output.flush()
    } catch {
      return describe(error).status
    }
    if let message = failure.message {
      let hint = (error as? UsageError)?.hint
      standardError.line("Error: \(message)" + (hint.map { "\n\($0)" } ?? ""))
    }
    return failure.status
  }
}
