import CommandModel
import Glibc
import Output

/// Prints what can stand at the end of an unfinished command line, for completion scripts: a candidate a line, then a
/// tab and what it is.
///
/// Nobody has asked for anything yet, so nothing may disturb: there is no prompt, nothing on standard error, no error,
/// and nothing at all when it takes too long.
enum Completion {
  /// The variable that sets another limit.
  static let limitVariable = "ETCDCTL_COMPLETION_TIMEOUT"
  /// How long a shell is kept waiting unless the variable says otherwise: less than 300 ms with the process's start.
  private static let defaultLimit = Duration.milliseconds(275)
  /// How many candidates are printed.
  private static let most = 500

  /// Whether a completion script has started this process.
  static var isRequested: Bool { Word.processArguments.first?.string == LookupRequest.command }

  /// Silences the process and limits its time, whatever it may wait for.
  static func begin() {
    let null = open("/dev/null", O_RDWR)
    // Without it there would be no silence.
    guard null >= 0 else { _exit(0) }
    dup2(null, STDIN_FILENO)
    dup2(null, STDERR_FILENO)
    signal(SIGALRM) { _ in _exit(0) }
    let (seconds, attoseconds) = limit(.process).components
    var time = itimerval()
    time.it_value = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &time, nil)
  }

  private static func limit(_ environment: Environment) -> Duration {
    let limit = environment.value(of: limitVariable).flatMap { Duration(goText: $0.string) } ?? defaultLimit
    return limit > .zero ? limit : defaultLimit
  }

  /// Completes the words of this process's command line.
  /// - Returns: the exit status, which is always 0.
  static func answer() async -> Int32 {
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let environment = Environment.process
    let tool = Tool(processName: .processName)
    let words = Array(Word.processArguments.dropFirst())
    // From here on; which command it is does not matter to those who might look.
    Program.hideSecrets(ofCommand: ["user", "add"])
    var context: ContextFile?
    let line = tool.parser.unfinished(words, environment: environment) {
      (globals, given) throws(UsageError) in
      context = try ContextDirectory(environment).choice(globals, given: given)
      return context.map { EnvironmentFile($0.path, $0.variables) }
    }
    for candidate in await candidates(for: line, of: tool, environment, context, output) {
      output.write(line.items.bytes + candidate.word)
      if !candidate.meaning.isEmpty { output.write("\t\(candidate.meaning.showingControlCharacters)") }
      output.write(byte: UInt8(ascii: "\n"))
    }
    // A reader that has gone away needs no answer.
    try? output.flush()
    return 0
  }

  /// The candidates that begin with what has been typed.
  private static func candidates(
    for line: UnfinishedLine<GlobalOptions>, of tool: Tool, _ environment: Environment, _ file: ContextFile?,
    _ output: OutputStream
  ) async -> [Candidate] {
    var globals = line.globals
    globals.dialTimeout = limit(environment)
    let context = Context(
      tool: tool, globals: globals, given: line.given,
      environment: file.map { environment.filled(from: $0.variables) } ?? environment, contextFile: file,
      output: output)
    let all: [Candidate]
    switch line.expectation {
    case .nothing: all = []
    case .words(let words): all = words
    case .lookup(let what):
      // An error means that there is nothing to offer.
      all = (try? await Lookup(rawValue: what)?.candidates(for: line, in: context)) ?? []
    }
    let fitting = all.filter { candidate in
      candidate.word.starts(with: line.typed.bytes) && isTypeable(candidate.word)
        && (line.mayBeginWithDash || candidate.word.first != UInt8(ascii: "-"))
    }
    guard fitting.count > most, let last = fitting.last else { return fitting }
    // With the last one, what they have in common is common to all, so a shell may insert it.
    return fitting.prefix(most - 1) + [last]
  }

  /// Whether a shell could pass the word on: as a line of text.
  private static func isTypeable(_ word: [UInt8]) -> Bool {
    !word.isEmpty && showingControlCharacters(word) == word
  }
}
