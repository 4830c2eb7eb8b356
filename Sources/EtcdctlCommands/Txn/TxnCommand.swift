import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `txn`: runs one of two lists of operations, depending on comparisons, in one transaction.
struct TxnCommand: RunnableCommand {
  static let manual = Manual(
    "txn", "Runs operations in one transaction",
    description: [
      """
      Reads three lists from standard input, each ended by an empty line: comparisons, the operations to run if all of \
      them hold, and those to run otherwise. An empty list of comparisons holds.
      """,
      "A comparison is a target and its key, an operator (= != < >) surrounded by spaces, and a quoted value:",
      .code(
        """
        value("/app/mode") = "on"    value; also: val
        version("/app/mode") > "1"   version; also: ver
        create("/app/mode") = "0"    create revision, 0 if the key does not exist; also: c
        mod("/app/mode") < "12"      mod revision; also: m
        lease("/app/mode") = "1234"  lease ID in hexadecimal
        """),
      """
      An operation is get, put or del with the flags and arguments of that command. Quote arguments with spaces: in \
      double quotes, which take Go's escapes (\\n, \\x41), or in single quotes, which take none.
      """,
      "Prints SUCCESS or FAILURE for the list that was run, then the result of each operation after an empty line.",
    ],
    examples: [
      Example("etcdctl txn -i", "enter a transaction interactively"),
      Example(
        "printf 'create(\"/app/leader\") = \"0\"\\n\\nput /app/leader web-1\\n\\nget /app/leader\\n\\n' | etcdctl txn",
        "create a key if it does not exist, otherwise print it"),
    ],
    exitStatuses: [ExitStatus(.invalidInput, "a line is malformed, or the input ends within a list")],
    formats: TxnReport.formats, seeAlso: [["get"], ["put"], ["del"]])

  static let flags: [Flag<TxnCommand>] = [
    .toggle("interactive", short: "i", \.interactive, "Prompt for each list")
  ]

  var interactive = false

  func run(in context: Context) async throws {
    try context.printer.require(TxnReport.self)
    let client = try await context.client()
    let request = try await TxnInput(context: context, showsPrompts: interactive).read()
    var sink = try context.printer.sink(of: TxnReport(request: request))
    try await client.txn(request, to: &sink, deadline: context.deadline())
  }
}
