import CommandModel

/// `downgrade cancel`: ends a downgrade that was started.
struct DowngradeCancelCommand: RunnableCommand {
  static let manual = Manual(
    "cancel", "Ends a downgrade of the cluster that was started",
    examples: [Example("etcdctl downgrade cancel", "stay with the present version")],
    formats: DowngradeReport.formats)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try await Downgrade.take("cancel", .cancel, in: context)
  }
}
