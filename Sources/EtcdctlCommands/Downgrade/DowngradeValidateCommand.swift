import CommandModel

/// `downgrade validate`: checks whether a downgrade is possible.
struct DowngradeValidateCommand: RunnableCommand {
  static let manual = Manual(
    "validate", "Checks whether the cluster can be downgraded",
    arguments: [Argument("TARGET_VERSION")],
    examples: [Example("etcdctl downgrade validate 3.5.0", "check whether a downgrade to etcd 3.5 is possible")],
    formats: DowngradeReport.formats)

  private var version = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    version = try Downgrade.version(arguments, Self.manual)
  }

  func run(in context: Context) async throws {
    try await Downgrade.take("validate", .validate, version: version, in: context)
  }
}
