import CommandModel
import EtcdAPI

/// `user grant-role`: gives a user a role.
struct UserGrantRoleCommand: RunnableCommand {
  static let manual = Manual(
    "grant-role", "Gives a user a role", arguments: [Argument("user"), Argument("role")],
    examples: [Example("etcdctl user grant-role alice readers", "let alice do what readers may do")],
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
