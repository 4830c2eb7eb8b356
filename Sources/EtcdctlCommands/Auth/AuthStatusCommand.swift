import CommandModel
import EtcdAPI
import EtcdClient
import Output

/// `auth status`: tells whether authentication is on.
struct AuthStatusCommand: RunnableCommand {
  static let manual = Manual(
    "status", "Tells whether authentication is on",
    description: [
      "Servers before etcd 3.5 don't tell. Where authentication is on, only root is told.", SnapshotSource.remark,
    ],
    examples: [Example("etcdctl --user root auth status -w json", "tell whether authentication is on")],
    formats: AuthStatusReport.formats)

  static let flags: [Flag<AuthStatusCommand>] = SnapshotSource.flags.map { $0.lifted(\.source) }

  var source = SnapshotSource()

  func run(in context: Context) async throws {
    try context.printer.require(AuthStatusReport.self)
    let answer = try await source.answer(in: context) {
      try $0.authentication()
    } orServer: {
      try await context.explainingOldServers("tell whether authentication is on", since: "3.5") {
        try await context.client().call(API.Auth.status, .init(), policy: .repeatable, deadline: context.deadline())
      }
    }
    try context.printer.print(AuthStatusReport(answer))
  }
}
