import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `user delete`: deletes a user.
struct UserDeleteCommand: RunnableCommand {
  static let manual = Manual(
    "delete", "Deletes a user", arguments: [Argument("name")],
    examples: [Example("etcdctl user delete alice", "delete a user")], formats: ConfirmationReport.formats.names)

  private var user: Word = ""

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    user = arguments[0]
  }

  func run(in context: Context) async throws {
    try context.printer.require(ConfirmationReport.self)
    let request = Etcdserverpb_AuthUserDeleteRequest.with { $0.name = user.bytes }
    let answer = try await context.client().call(API.Auth.userDelete, request, deadline: context.deadline())
    try context.printer.print(
      ConfirmationReport(["User ", user, " deleted"], header: answer.header, message: answer.serializedBytes()))
  }
}
