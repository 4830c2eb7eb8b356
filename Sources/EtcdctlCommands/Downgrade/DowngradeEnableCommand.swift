import CommandModel

/// `downgrade enable`: starts a downgrade.
struct DowngradeEnableCommand: RunnableCommand {
  static let manual = Manual(
    "enable", "Starts a downgrade of the cluster",
    description: ["Then replace the servers one by one with those of the target version."],
    arguments: [Argument("TARGET_VERSION")],
    examples: [Example("etcdctl downgrade enable 3.5.0", "start a downgrade to etcd 3.5")],
    formats: DowngradeReport.formats)

  private var version = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    version = try Downgrade.version(arguments, Self.manual)
  }

  func run(in context: Context) async throws {
    try await Downgrade.take("enable", .enable, version: version, in: context)
  }
}
