import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `txn`: compares, then runs one of two lists of operations, all of it at once or not at all.
struct TxnCommand: RunnableCommand {
  static let manual = Manual(
    "txn", "Runs operations in one transaction",
    description: [
      """
      Reads three parts from standard input, line by line; an empty line ends each one: what has to hold, what is done then, and what is \
      done otherwise. No comparison at all holds.
      """,
      "A comparison is a word for what is compared, the key, one of = != < >, and what it is compared with:",
      .code(
        """
        value("key") = "text"      what the key holds; also: val
        version("key") > "1"       how often it was changed; also: ver
        create("key") = "0"        the revision of its creation; also: c
        mod("key") < "12"          the revision of its last change; also: m
        lease("key") = "1234"      the ID of its lease, in hexadecimal
        """),
      """
      An operation is a get, put or del with the arguments and flags of these commands. Words with spaces stand in double quotes, with \
      the escapes of Go (\\n, \\x41), or in single quotes, without any.
      """,
      "Prints SUCCESS or FAILURE, that is, which of the two lists was run, and the result of each operation behind an empty line.",
    ],
    examples: [
      Example("etcdctl txn -i", "enter a transaction by hand"),
      Example(
        "printf 'create(\"lead\") = \"0\"\\n\\nput lead me\\n\\nget lead\\n\\n' | etcdctl txn",
        "take a key that nobody has, or else see who has it"),
    ],
    exitStatuses: [ExitStatus(.invalidInput, "a line can't be read, or the input ends before the third part does")],
    formats: TxnReport.formats, seeAlso: [["get"], ["put"], ["del"]])

  static let flags: [Flag<TxnCommand>] = [
    .toggle("interactive", short: "i", \.interactive, "Say before each part what is expected")
  ]

  var interactive = false

  func run(in context: Context) async throws {
    try context.printer.require(TxnReport.self)
    let client = try await context.client()
    let request = try await TxnInput(context: context, showsPrompts: interactive).read()
    var sink = try context.printer.sink(of: TxnReport())
    try await client.txn(request, to: &sink, deadline: context.deadline())
  }
}
