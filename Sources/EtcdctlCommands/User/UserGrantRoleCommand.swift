import CommandModel
import EtcdAPI

/// `user grant-role`: grants a role to a user.
struct UserGrantRoleCommand: RunnableCommand {
  static let manual = Manual(
    "grant-role", "Grants a role to a user", arguments: [Argument("user", .user), Argument("role", .role)],
    examples: [Example("etcdctl user grant-role alice readers", "grant the role readers to alice")],
    formats: ConfirmationReport.formats, seeAlso: [["role", "grant-permission"]])

  private var user: Word = ""
  private var role: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    (user, role) = (arguments[0], arguments[1])
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthUserGrantRoleRequest.with {
      $0.user = user.bytes
      $0.role = role.bytes
    }
    try await context.change(
      API.Auth.userGrantRole, request, confirming: "Role \(role) is granted to user \(user)")
  }
}
