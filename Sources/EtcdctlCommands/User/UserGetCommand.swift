import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `user get`: prints the roles of a user.
struct UserGetCommand: RunnableCommand {
  static let manual = Manual(
    "get", "Prints the roles of a user", arguments: [Argument("name")],
    examples: [
      Example("etcdctl user get alice", "print the roles of a user"),
      Example("etcdctl user get alice --detail", "print what the user may read and write"),
    ],
    formats: UserReport.formats.names, seeAlso: [["role", "get"]])

  static let flags: [Flag<UserGetCommand>] = [
    .toggle("detail", \.detail, "Print the permissions of each role, in a format of role get")
  ]

  var detail = false
  private var user: Word = ""

  init() {}

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    user = arguments[0]
  }

  func run(in context: Context) async throws {
    try context.printer.require(detail ? RoleReport.formats : UserReport.formats)
    let request = Etcdserverpb_AuthUserGetRequest.with { $0.name = user.bytes }
    let answer = try await context.client().call(
      API.Auth.userGet, request, policy: .repeatable, deadline: context.deadline())
    guard detail else { return try context.printer.print(UserReport(user, answer)) }
    context.printer.stream.write(Array("User: ".utf8) + user.bytes + Array("\n".utf8))
    for role in answer.roles {
      let request = Etcdserverpb_AuthRoleGetRequest.with { $0.role = role }
      let answer = try await context.client().call(
        API.Auth.roleGet, request, policy: .repeatable, deadline: context.deadline())
      context.printer.stream.write("\n")
      try context.printer.print(RoleReport(role, answer))
    }
  }
}
