import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `role list`: prints the names of the roles.
struct RoleListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Prints the names of all roles", examples: [Example("etcdctl role list", "print all roles")],
    formats: RoleListReport.formats.names)

  init() {}

  func run(in context: Context) async throws {
    try context.printer.require(RoleListReport.self)
    let answer = try await context.client().call(
      API.Auth.roleList, Etcdserverpb_AuthRoleListRequest(), policy: .repeatable, deadline: context.deadline())
    try context.printer.print(RoleListReport(answer))
  }
}
