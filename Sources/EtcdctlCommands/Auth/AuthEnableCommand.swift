import CommandModel
import EtcdAPI
import EtcdClient
import GRPC
import Output

/// `auth enable`: turns authentication on.
struct AuthEnableCommand: RunnableCommand {
  static let manual = Manual(
    "enable", "Turns authentication on",
    description: [
      """
      From then on every call needs a user, and a user may do what his roles allow. There has to be a user root; the role root is made and \
      given to him if he doesn't have it.
      """
    ],
    examples: [Example("etcdctl user add root && etcdctl auth enable", "turn authentication on")],
    seeAlso: [["user", "add"], ["role", "grant-permission"]])

  func run(in context: Context) async throws {
    let client = try await context.client()
    let deadline = context.deadline()
    do {
      _ = try await client.call(API.Auth.enable, .init(), deadline: deadline)
    } catch let error as RPCError where error.message == "etcdserver: root user does not have root role" {
      try await giveRootItsRole(client, deadline: deadline)
      _ = try await client.call(API.Auth.enable, .init(), deadline: deadline)
    }
    try context.printer.line("Authentication Enabled")
  }

  private func giveRootItsRole(_ client: Client, deadline: ContinuousClock.Instant?) async throws {
    let role = Etcdserverpb_AuthRoleAddRequest.with { $0.name = Array("root".utf8) }
    _ = try await client.call(API.Auth.roleAdd, role, deadline: deadline)
    let grant = Etcdserverpb_AuthUserGrantRoleRequest.with {
      $0.user = Array("root".utf8)
      $0.role = Array("root".utf8)
    }
    _ = try await client.call(API.Auth.userGrantRole, grant, deadline: deadline)
  }
}
