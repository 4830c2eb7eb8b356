import CommandModel
import EtcdAPI

/// `role delete`: deletes a role.
struct RoleDeleteCommand: RunnableCommand {
  static let manual = Manual(
    "delete", "Deletes a role and revokes it from all users", arguments: [Argument("name", .role)],
    examples: [Example("etcdctl role delete readers", "delete a role")], formats: ConfirmationReport.formats)

  static let flags: [Flag<RoleDeleteCommand>] = Confirmation.flags.map { $0.lifted(\.confirmation) }

  var confirmation = Confirmation()
  private var role: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    role = arguments[0]
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthRoleDeleteRequest.with { $0.role = role.bytes }
    try context.printer.require(ConfirmationReport.self)
    try await confirmation.require(in: context) { "delete the role \(role.string) and revoke it from all users" }
    try await context.change(API.Auth.roleDelete, request, confirming: "Role \(role) deleted")
  }
}
