import CommandModel
import EtcdAPI
import EtcdClient
import Offline
import Output

/// `user get`: prints the roles of a user.
struct UserGetCommand: RunnableCommand {
  static let manual = Manual(
    "get", "Prints the roles of a user", description: [SnapshotSource.remark], arguments: [Argument("name", .user)],
    examples: [
      Example("etcdctl user get alice", "print the roles of a user"),
      Example("etcdctl user get alice --detail", "print the permissions of each role, too"),
    ],
    formats: UserReport.formats, seeAlso: [["role", "get"]])

  static let flags: [Flag<UserGetCommand>] =
    [.toggle("detail", \.detail, "Print the permissions of each role")]
    + SnapshotSource.flags.map { $0.lifted(\.source) }

  var detail = false
  var source = SnapshotSource()
  private var user: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    user = arguments[0]
  }

  func run(in context: Context) async throws {
    try context.printer.require(detail ? RoleReport.self : UserReport.self)
    let view = try source.open(in: context)
    let answer = try await roles(view, context)
    guard detail else { return try context.printer.print(UserReport(user, answer)) }
    guard !context.printer.printsRecords else {
      var roles: [RoleReport] = []
      for role in answer.roles { roles.append(RoleReport(role, try await permissions(of: role, view, context))) }
      return try context.printer.print(UserDetailReport(user, answer, roles: roles))
    }
    try context.printer.line(Array("User: ".utf8) + user.bytes)
    for role in answer.roles {
      let answer = try await permissions(of: role, view, context)
      try context.printer.line("")
      try context.printer.print(RoleReport(role, answer))
    }
  }

  private func roles(_ view: SnapshotView?, _ context: Context) async throws -> Etcdserverpb_AuthUserGetResponse {
    if let view { return try view.user(user.bytes) }
    let request = Etcdserverpb_AuthUserGetRequest.with { $0.name = user.bytes }
    return try await context.client().call(
      API.Auth.userGet, request, policy: .repeatable, deadline: context.deadline())
  }

  private func permissions(
    of role: [UInt8], _ view: SnapshotView?, _ context: Context
  ) async throws -> Etcdserverpb_AuthRoleGetResponse {
    if let view { return try view.role(role) }
    let request = Etcdserverpb_AuthRoleGetRequest.with { $0.role = role }
    return try await context.client().call(
      API.Auth.roleGet, request, policy: .repeatable, deadline: context.deadline())
  }
}
