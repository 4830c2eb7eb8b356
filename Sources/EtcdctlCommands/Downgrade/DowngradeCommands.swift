import CommandModel
import EtcdAPI
import EtcdClient

extension Commands {
  /// `downgrade`: the commands about downgrades of the cluster.
  static let downgrade = CommandNode<Action>.group(
    Manual(
      "downgrade", "Commands about downgrading the cluster to the minor version before",
      description: ["Only for servers from etcd 3.5 on; from 3.6 on they can in fact be downgraded."]),
    [
      .command(DowngradeValidateCommand.self),
      .command(DowngradeEnableCommand.self),
      .command(DowngradeCancelCommand.self),
    ])
}

/// What the `downgrade` commands have in common.
enum Downgrade {
  /// The version among the arguments.
  /// - Throws: `UsageError` when it is missing or empty, or something else is there, too.
  static func version(_ arguments: [Word], _ manual: Manual) throws(UsageError) -> String {
    try manual.checkCount(of: arguments)
    guard !arguments[0].isEmpty else { throw UsageError("the target version is empty") }
    return arguments[0].string
  }

  /// Asks for a step of a downgrade and prints the answer.
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
