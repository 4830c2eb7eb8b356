import CommandModel
import EtcdAPI

/// `user revoke-role`: revokes a role from a user.
struct UserRevokeRoleCommand: RunnableCommand {
  static let manual = Manual(
    "revoke-role", "Revokes a role from a user", arguments: [Argument("user", .user), Argument("role", .role)],
    examples: [Example("etcdctl user revoke-role alice readers", "revoke the role readers from alice")],
    formats: ConfirmationReport.formats)

  private var user: Word = ""
  private var role: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    (user, role) = (arguments[0], arguments[1])
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthUserRevokeRoleRequest.with {
      $0.name = user.bytes
      $0.role = role.bytes
    }
    try await context.change(
      API.Auth.userRevokeRole, request, confirming: "Role \(role) is revoked from user \(user)")
  }
}
