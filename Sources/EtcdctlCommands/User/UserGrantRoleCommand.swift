import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `user grant-role`: gives a user a role.
struct UserGrantRoleCommand: RunnableCommand {
  static let manual = Manual(
    "grant-role", "Gives a user a role", arguments: [Argument("user"), Argument("role")],
    examples: [Example("etcdctl user grant-role alice readers", "let alice do what readers may do")],
    formats: ConfirmationReport.formats.names, seeAlso: [["role", "grant-permission"]])

  private var user: Word = ""
  private var role: Word = ""

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    (user, role) = (arguments[0], arguments[1])
  }

  func run(in context: Context) async throws {
    try context.printer.require(ConfirmationReport.self)
    let request = Etcdserverpb_AuthUserGrantRoleRequest.with {
      $0.user = user.bytes
      $0.role = role.bytes
    }
    let answer = try await context.client().call(API.Auth.userGrantRole, request, deadline: context.deadline())
    try context.printer.print(
      ConfirmationReport(
        ["Role ", role, " is granted to user ", user], header: answer.header, message: answer.serializedBytes()))
  }
}
