import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `auth disable`: turns authentication off.
struct AuthDisableCommand: RunnableCommand {
  static let manual = Manual(
    "disable", "Turns authentication off", description: ["Users, roles and permissions stay, but are not looked at."],
    examples: [Example("etcdctl --user root auth disable", "turn authentication off")])

  func run(in context: Context) async throws {
    _ = try await context.client().call(API.Auth.disable, .init(), deadline: context.deadline())
    try context.printer.line("Authentication Disabled")
  }
}
