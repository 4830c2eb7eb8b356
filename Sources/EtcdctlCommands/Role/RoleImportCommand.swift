import CommandModel
import Output

/// `role import`: adds roles from records.
struct RoleImportCommand: RunnableCommand {
  static let manual = Manual(
    "import", "Adds roles and their permissions from an export",
    description: [
      """
      Reads the records of role export (jsonl) from a file or standard input, adds the roles that do not exist, and \
      grants the permissions that are missing; a permission for exactly the same keys is replaced. Nothing is deleted \
      or revoked, so an import can be repeated.
      """
    ],
    arguments: [Argument("file", .file, optional: true)],
    examples: [
      Example("etcdctl role import roles.jsonl", "add the roles in a file"),
      Example("etcdctl role import roles.jsonl --dry-run", "print what would be changed"),
      Example(
        "etcdctl role export --from-snapshot backup.db | etcdctl role import", "bring back the roles of a backup"),
    ],
    exitStatuses: [ExitStatus(.invalidInput, "a line of the input is no record; nothing was changed")],
    formats: AccountChangeReport.formats, seeAlso: [["role", "export"], ["user", "import"]])

  static let flags: [Flag<RoleImportCommand>] = [
    .toggle("dry-run", \.isDryRun, "Print the changes, but make none")
  ]

  var isDryRun = false
  private var path = "-"

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    if let file = arguments.first { path = file.string }
  }

  func run(in context: Context) async throws {
    try context.printer.require(AccountChangeReport.self)
    let records = try await AccountInput(path: path, in: context).roles()
    let names = Set(records.map(\.name))
    let existing = try await context.roles { names.contains($0) }
    let known = Dictionary(existing.map { ($0.name, $0.permissions) }) { first, _ in first }
    try await context.make(AccountChange.roles(records, existing: known), dryRun: isDryRun)
  }
}
