import CommandModel
import EtcdAPI

/// `user delete`: deletes a user.
struct UserDeleteCommand: RunnableCommand {
  static let manual = Manual(
    "delete", "Deletes a user", arguments: [Argument("name", .user)],
    examples: [Example("etcdctl user delete alice", "delete a user")], formats: ConfirmationReport.formats)

  static let flags: [Flag<UserDeleteCommand>] = Confirmation.flags.map { $0.lifted(\.confirmation) }

  var confirmation = Confirmation()
  private var user: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    user = arguments[0]
  }

  func run(in context: Context) async throws {
    let request = Etcdserverpb_AuthUserDeleteRequest.with { $0.name = user.bytes }
    try context.printer.require(ConfirmationReport.self)
    try await confirmation.require(in: context) { "delete the user \(user.string)" }
    try await context.change(API.Auth.userDelete, request, confirming: "User \(user) deleted")
  }
}
