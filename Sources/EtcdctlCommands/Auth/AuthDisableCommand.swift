import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `auth disable`: disables authentication.
struct AuthDisableCommand: RunnableCommand {
  static let manual = Manual(
    "disable", "Disables authentication", description: ["Users, roles and permissions are kept but not enforced."],
    examples: [Example("etcdctl --user root auth disable", "disable authentication")])

  static let flags: [Flag<AuthDisableCommand>] = Confirmation.flags.map { $0.lifted(\.confirmation) }

  var confirmation = Confirmation()

  func run(in context: Context) async throws {
    try await confirmation.require(in: context) {
      "disable authentication: every client may then read and change every key"
    }
    _ = try await context.client().call(API.Auth.disable, .init(), deadline: context.deadline())
    try context.printer.line("Authentication Disabled")
  }
}
