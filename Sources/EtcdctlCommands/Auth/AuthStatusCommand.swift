import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `auth status`: reports whether authentication is enabled.
struct AuthStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Reports whether authentication is enabled",
    description: [
      "Needs etcd 3.5 or later. While authentication is enabled, it requires the role root.", SnapshotSource.remark,
    ],
    examples: [Example("etcdctl --user root auth status", "report whether authentication is enabled")],
    formats: AuthStatusReport.formats)

  static let flags: [Flag<AuthStatusCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    try context.printer.require(AuthStatusReport.self)
    let answer = try await source.answer(in: context) {
      try $0.authentication()
    } orServer: {
      try await context.explainingOldServers("report whether authentication is enabled", since: "3.5") {
        try await context.client().call(API.Auth.status, .init(), policy: .repeatable, deadline: context.deadline())
      }
    }
    try context.printer.print(AuthStatusReport(answer))
  }
}
