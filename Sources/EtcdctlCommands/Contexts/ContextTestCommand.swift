import CommandModel
import Output

/// `context test`: checks that a context works.
struct ContextTestCommand: RunnableCommand {
  static let manual = Manual(
    "test", "Checks the files of a context and connects to its endpoints",
    description: [
      """
      Reads the certificates and the key, authenticates if there is a user, and requests the status of each endpoint. \
      Without an argument, the context is the one that commands use now.
      """
    ],
    arguments: [Argument("name|path", .context, optional: true)],
    examples: [
      Example("etcdctl context test production", "check that a context works"),
      Example("etcdctl context test /etc/etcd.env", "check a file of environment variables"),
    ],
    exitStatuses: [
      ExitStatus(.error, "an endpoint cannot be used, or the user cannot log in at it"), ContextManual.exitStatus,
    ],
    formats: ContextTestReport.formats,
    seeAlso: [["context", "show"], ["endpoint", "health"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments.first?.string ?? ""
  }

  func run(in context: Context) async throws {
    try context.printer.require(ContextTestReport.self)
    let settings = try context.settings(with: name)
    let tests = try await context.with(settings.globals).testEndpoints()
    try context.printer.print(ContextTestReport(tests))
    let failures = tests.filter { !$0.error.isEmpty }.count
    if failures > 0 { throw Failure("\(failures) of \(tests.count.counted("endpoint")) cannot be used") }
  }
}
