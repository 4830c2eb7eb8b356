import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `auth enable`: enables authentication.
struct AuthEnableCommand: RunnableCommand {
  static let manual = Manual(
    "enable", "Enables authentication",
    description: [
      """
      From then on every request needs a user, and the user's roles decide what it may do. The user root must exist; \
      if it does not have the role root, the role is created and granted.
      """
    ],
    examples: [Example("etcdctl user add root && etcdctl auth enable", "enable authentication")],
    seeAlso: [["user", "add"], ["role", "grant-permission"]])

  static let flags: [Flag<AuthEnableCommand>] = Confirmation.flags.map { $0.lifted(\.confirmation) }

  var confirmation = Confirmation()

  func run(in context: Context) async throws {
    try await confirmation.require(in: context) {
      "enable authentication: every request then needs a user with permission for it"
    }
    let client = try await context.client()
    let deadline = context.deadline()
    do {
      _ = try await client.call(API.Auth.enable, .init(), deadline: deadline)
    } catch let error as RPCError where error.message == "etcdserver: root user does not have root role" {
      try await grantRootItsRole(client, deadline: deadline)
      _ = try await client.call(API.Auth.enable, .init(), deadline: deadline)
    }
    try context.printer.line("Authentication Enabled")
  }

  private func grantRootItsRole(_ client: Client, deadline: ContinuousClock.Instant?) async throws {
    let role = Etcdserverpb_AuthRoleAddRequest.with { $0.name = Array("root".utf8) }
    _ = try await client.call(API.Auth.roleAdd, role, deadline: deadline)
    let grant = Etcdserverpb_AuthUserGrantRoleRequest.with {
      $0.user = Array("root".utf8)
      $0.role = Array("root".utf8)
    }
    _ = try await client.call(API.Auth.userGrantRole, grant, deadline: deadline)
  }
}
