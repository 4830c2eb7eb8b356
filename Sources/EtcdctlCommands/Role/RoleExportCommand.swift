import CommandModel
import Offline
import Output

/// `role export`: writes all roles as records.
struct RoleExportCommand: RunnableCommand {
  static let manual = Manual(
    "export", "Exports all roles with their permissions",
    description: [
      "Prints a record for each role, by default as jsonl, which role import reads.", SnapshotSource.remark,
    ],
    examples: [
      Example("etcdctl role export > roles.jsonl", "export the roles of a cluster"),
      Example("etcdctl role export --from-snapshot backup.db > roles.jsonl", "export the roles in a backup"),
      Example("etcdctl role export -w table", "show all roles with their permissions"),
    ],
    formats: RoleExportReport.formats, seeAlso: [["role", "import"], ["user", "export"]])

  static let flags: [Flag<RoleExportCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    let printer = context.printer(unlessChosen: .jsonl)
    try printer.require(RoleExportReport.self)
    let roles: [RoleRecord]
    if let view = try source.open(in: context) {
      roles = try view.storedRoles().map { role in
        RoleRecord(name: role.name, permissions: role.keyPermission.map { PermissionRecord($0) })
      }
    } else {
      roles = try await context.roles()
    }
    try printer.print(RoleExportReport(roles: roles))
  }
}
