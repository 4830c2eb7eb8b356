import CommandModel
import Glibc
import Output

/// Prints what can stand at the end of an unfinished command line, for completion scripts: a candidate a line, then a
/// tab and what it is.
///
/// As nothing may disturb, nothing at all is printed when it takes too long.
enum Completion {
  /// The variable that sets another limit.
  static let limitVariable = "ETCDCTL_COMPLETION_TIMEOUT"
  /// How long a shell is kept waiting unless the variable says otherwise: less than 300 ms with the process's start.
  private static let defaultLimit = Duration.milliseconds(275)

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

  /// How long a shell is kept waiting in this environment.
  static func limit(_ environment: Environment) -> Duration {
    let limit = environment.value(of: limitVariable).flatMap { Duration(goText: $0.string) } ?? defaultLimit
    return limit > .zero ? limit : defaultLimit
  }

  /// Completes the words of this process's command line.
  /// - Returns: the exit status, which is always 0.
  static func answer() async -> Int32 {
    let runner = CommandRunner(tool: Tool(processName: .processName), environment: .process)
    let words = Array(Word.processArguments.dropFirst())
    // From here on; which command it is does not matter to those who might look.
    Program.hideSecrets(ofCommand: ["user", "add"])
    let output = OutputStream(fileDescriptor: STDOUT_FILENO)
    let search = CandidateSearch(words, of: runner, limit: limit(runner.environment))
    for candidate in await search.candidates(withFiles: false) {
      output.write(search.line.items.bytes + candidate.word)
      if !candidate.meaning.isEmpty { output.write("\t\(candidate.meaning.showingControlCharacters)") }
      output.write(byte: UInt8(ascii: "\n"))
    }
    // A reader that has gone away needs no answer.
    try? output.flush()
    return 0
  }
}
