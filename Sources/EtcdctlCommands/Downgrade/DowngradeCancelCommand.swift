import CommandModel

/// `downgrade cancel`: cancels a downgrade.
struct DowngradeCancelCommand: RunnableCommand {
  static let manual = Manual(
    "cancel", "Cancels a downgrade in progress",
    examples: [Example("etcdctl downgrade cancel", "stay at the current version")],
    formats: DowngradeReport.formats)

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {}

  func run(in context: Context) async throws {
    try await Downgrade.take("cancel", .cancel, in: context)
  }
}
