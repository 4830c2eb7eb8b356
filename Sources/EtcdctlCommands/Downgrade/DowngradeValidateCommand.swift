import CommandModel

/// `downgrade validate`: tells whether a downgrade is possible.
struct DowngradeValidateCommand: RunnableCommand {
  static let manual = Manual(
    "validate", "Tells whether the cluster can be downgraded, without starting to",
    arguments: [Argument("TARGET_VERSION")],
    examples: [Example("etcdctl downgrade validate 3.5.0", "tell whether a downgrade to 3.5 is possible")],
    formats: DowngradeReport.formats)

  private var version = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    version = try Downgrade.version(arguments, Self.manual)
  }

  func run(in context: Context) async throws {
    try await Downgrade.take("validate", .validate, version: version, in: context)
  }
}
