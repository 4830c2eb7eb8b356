import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `user list`: lists the users.
struct UserListCommand: RunnableCommand {
  static let manual = Manual(
    "list", "Lists all users", description: [SnapshotSource.remark],
    examples: [Example("etcdctl user list", "list all users")],
    formats: UserListReport.formats)

  static let flags: [Flag<UserListCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    try context.printer.require(UserListReport.self)
    let answer = try await source.answer(in: context) {
      try $0.users()
    } orServer: {
      try await context.client().call(
        API.Auth.userList, Etcdserverpb_AuthUserListRequest(), policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(UserListReport(answer))
  }
}
