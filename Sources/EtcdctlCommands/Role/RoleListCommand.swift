import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `role list`: lists the roles.
struct RoleListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists all roles", description: [SnapshotSource.remark],
    examples: [Example("etcdctl role list", "list all roles")],
    formats: RoleListReport.formats)

  static let flags: [Flag<RoleListCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    try context.printer.require(RoleListReport.self)
    let answer = try await source.answer(in: context) {
      try $0.roles()
    } orServer: {
      try await context.client().call(
        API.Auth.roleList, Etcdserverpb_AuthRoleListRequest(), policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(RoleListReport(answer))
  }
}
