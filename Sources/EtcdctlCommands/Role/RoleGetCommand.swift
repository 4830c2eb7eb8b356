import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `role get`: prints the permissions of a role.
struct RoleGetCommand: RunnableCommand {
  static let manual = Manual(
    "get", "Prints the permissions of a role",
    description: [
      "The role root may read and write everything, whatever permissions are printed.", SnapshotSource.remark,
    ],
    arguments: [Argument("name", .role)],
    examples: [Example("etcdctl role get readers", "print the permissions of a role")],
    formats: RoleReport.formats)

  static let flags: [Flag<RoleGetCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()
  private var role: Word = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    role = arguments[0]
  }

  func run(in context: Context) async throws {
    try context.printer.require(RoleReport.self)
    let answer = try await source.answer(in: context) {
      try $0.role(role.bytes)
    } orServer: {
      let request = Etcdserverpb_AuthRoleGetRequest.with { $0.role = role.bytes }
      return try await context.client().call(
        API.Auth.roleGet, request, policy: .repeatable, deadline: context.deadline())
    }
    try context.printer.print(RoleReport(role.bytes, answer))
  }
}
