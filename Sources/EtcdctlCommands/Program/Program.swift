import Bolt
import CSystem
import CommandModel
import Files
import Glibc

/// The program: parses the command line, runs the command, and reports errors.
package enum Program {
  /// The version of this program.
  package static let version = "0.1.0"
  static let apiVariable = "ETCDCTL_API"

  /// Runs the process's command line; must be called on the main thread.
  /// - Returns: the exit status.
  package static func run() -> Int32 {
    // A broken pipe and a file beyond the permitted size are errors of the write and must not kill the process.
    let isCompletion = Completion.isRequested
    if isCompletion { Completion.begin() }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    MappedFile.endProcessWhenCut(status: Failure.Status.inputOutput.rawValue)
    share_one_heap()
    use_small_stacks(Limits.stack)
    let runner = CommandRunner(tool: Tool(processName: .processName), environment: .process)
    if let failure = Limits.complaint { return isCompletion ? 0 : runner.report(failure) }
    if isCompletion { return MainThread.run { await Completion.answer() } }
    return MainThread.run { await runner.run(Word.processArguments, parsed: hideSecrets) }
  }

  /// Hides the passwords on the command line of a command from other users. The name of a new user is an argument.
  static func hideSecrets(ofCommand path: [String]) {
    ArgumentVector.hideSecrets(
      of: [GlobalOptions.passwordFlag, GlobalOptions.tokenFlag, UserAddCommand.passwordFlag],
      pairsOf: [GlobalOptions.userFlag], inArguments: path.suffix(2) == ["user", "add"])
  }
}
