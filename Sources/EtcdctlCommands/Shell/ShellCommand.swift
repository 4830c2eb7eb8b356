import CommandModel
import Output

/// `shell`: runs command lines that are typed at a prompt or come from standard input.
struct ShellCommand: RunnableCommand {
  static let manual = Manual(
    "shell", "Runs commands at a prompt, over one connection",
    description: [
      """
      Reads command lines without the leading etcdctl and runs each as the command line does. The flags that the shell \
      is started with are the defaults of every command. An error does not end the shell; Ctrl-C ends the command that \
      is running; exit, quit or Ctrl-D ends the shell.
      """,
      """
      Words are separated by spaces. A word in single quotes is taken as it is; in double quotes, the escapes of Go \
      apply. What follows an unquoted | or > at the beginning of a word is left to sh, and so is a line that begins \
      with an exclamation mark:
      """,
      .code("get --prefix /app/ -w jsonl | jq .key\nget /app/config --print-value-only > config.yaml\n!date"),
      """
      On a terminal, lines are edited with libedit if it is installed: the arrow keys, Ctrl-R to search the history, \
      Tab to complete commands, flags, files and what the cluster has: keys, members, leases, users. The history is \
      kept in a file that only its owner can read, without lines that contain a password, a token or a user, and \
      without those that begin with a space.
      """,
      """
      Without a terminal, reads commands to the end of the input, without a prompt. Empty lines and lines that begin \
      with # are skipped. A message of an error names the line.
      """,
      """
      Puts in consecutive lines that have arrived together are sent as one transaction, which is many times as fast: \
      their keys get the same revision. If the server refuses the transaction, they are sent one by one, so that only \
      the one at fault fails. With --max-txn-ops 1, each put is a request with a revision of its own, as in etcdctl put.
      """,
    ],
    examples: [
      Example("etcdctl --endpoints https://10.0.0.1:2379 --cacert ca.crt shell", "type commands at a prompt"),
      Example("etcdctl shell < commands.txt", "run many commands over one connection"),
      Example("etcdctl shell --errexit < commands.txt", "the same, but end at the first one that fails"),
    ],
    exitStatuses: [
      ExitStatus(0, "the last command succeeded, or there was none; any other status is that of the last command")
    ],
    environment: [
      Variable(ShellHistory.directoryVariable, "the directory for etcdctl/history; ~/.local/state by default")
    ],
    formats: OutputFormat.allCases.map(\.rawValue))

  static let flags: [Flag<ShellCommand>] = [
    .toggle("errexit", short: "e", \.endsAtFailure, "End at the first command that fails, with its exit status"),
    .integer(
      "max-txn-ops", \.batchLimit, "Maximum number of puts per transaction, as set in the server; 0 for no limit"),
  ]

  var endsAtFailure = false
  /// etcd's default.
  var batchLimit: UInt = 128

  func run(in context: Context) async throws {
    guard !context.shared.isShell else { throw Failure("this is a shell already") }
    var session = ShellSession(context, endsAtFailure: endsAtFailure, batchLimit: batchLimit)
    let status = try await session.run()
    // The commands have reported their own errors.
    if status != 0 { throw Failure(nil, exactly: status) }
  }
}
