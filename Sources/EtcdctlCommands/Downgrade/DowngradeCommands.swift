import CommandModel
import EtcdAPI
import EtcdClient

extension Commands {
  static let downgrade = CommandNode<Action>.group(
    Manual(
      "downgrade", "Validates, enables and cancels a cluster downgrade",
      description: [
        "A cluster can be downgraded by one minor version. Needs etcd 3.5 or later; servers are downgraded from 3.6 on."
      ]),
    [
      .command(DowngradeValidateCommand.self),
      .command(DowngradeEnableCommand.self),
      .command(DowngradeCancelCommand.self),
    ])
}

/// What the `downgrade` commands share.
enum Downgrade {
  /// The version among the arguments.
  /// - Throws: `UsageError` when it is missing or empty, or when there are other arguments.
  static func version(_ arguments: [Word], _ manual: Manual) throws(UsageError) -> String {
    try manual.checkCount(of: arguments)
    guard !arguments[0].isEmpty else { throw UsageError("the target version is empty") }
    return arguments[0].string
  }

  /// Requests a step of a downgrade and prints the response.
  /// - Throws: as `Client.call`.
  static func take(
    _ step: String, _ action: Etcdserverpb_DowngradeRequest.DowngradeAction, version: String = "", in context: Context
  ) async throws {
    try context.printer.require(DowngradeReport.self)
    let request = Etcdserverpb_DowngradeRequest.with {
      $0.action = action
      $0.version = version
    }
    let answer = try await context.explainingOldServers("downgrade", since: "3.5") {
      try await context.client().call(API.Maintenance.downgrade, request, deadline: context.deadline())
    }
    try context.printer.print(DowngradeReport(step, answer))
  }
}
