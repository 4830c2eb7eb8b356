import CommandModel
import EtcdAPI

/// `role add`: adds a role.
struct RoleAddCommand: RunnableCommand {
  static let manual = Manual(
    "add", "Adds a role without permissions", arguments: [Argument("name")],
    examples: [Example("etcdctl role add readers", "add a role")], formats: ConfirmationReport.formats,
    seeAlso: [["role", "grant-permission"], ["user", "grant-role"]])

  private var role: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    role = arguments[0]
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthRoleAddRequest.with { $0.name = role.bytes }
    try await context.change(API.Auth.roleAdd, request, confirming: "Role \(role) created")
  }
}
