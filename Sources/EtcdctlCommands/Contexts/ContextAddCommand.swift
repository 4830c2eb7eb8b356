import CommandModel
import Files
import Output

/// `context add`: writes a context.
struct ContextAddCommand: RunnableCommand {
  static let manual = Manual(
    "add", "Adds a context with the settings that flags give",
    description: [
      """
      Every global flag is a setting of the context: see etcdctl options. Names of files are written as absolute \
      paths. Only its owner can read the context.
      """,
      """
      --from finds endpoint and certificates where an installer puts them on the machine of a member: kubeadm, k3s, \
      rke2 or kubespray; auto takes the first one that is here. A PATH is a directory of certificates or a file of \
      environment variables. Flags count before what is found.
      """,
      """
      Before the context is written, its certificates and key are read and its endpoints connected to; one of the \
      endpoints has to respond. --no-check omits this.
      """,
    ],
    arguments: [Argument("name")],
    examples: [
      Example(
        "etcdctl context add staging --endpoints https://10.0.1.10:2379 --cacert ca.crt --cert client.crt "
          + "--key client.key", "add a context"),
      Example("sudo etcdctl context add local --from auto", "add a context for the member on this machine"),
      Example(
        "etcdctl context add production --endpoints https://10.0.0.10:2379 --user alice --confirm",
        "add one with confirmation before keys are deleted"),
    ],
    exitStatuses: [
      ExitStatus(.error, "no endpoint responds, or the context cannot be written"), ContextManual.exitStatus,
    ],
    seeAlso: [["context", "use"], ["context", "test"], ["options"]], globals: .withEnvironmentAlone,
    relatedPages: ContextManual.pages)

  static let flags: [Flag<ContextAddCommand>] = [
    .text("from", ContextSource.label, \.source, "Find endpoint and certificates of the cluster on this machine"),
    .toggle("no-check", \.skipsCheck, "Neither read the certificates nor connect"),
  ]

  var source = ""
  var skipsCheck = false
  private var name = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    name = arguments[0].string
  }

  func run(in context: Context) async throws {
    let directory = ContextDirectory(context.environment)
    let path = try directory.newPath(of: name)
    let text = try text(in: context)
    let settings = try ContextSettings(ContextFile(text, name: name, path: path))
    if !skipsCheck { try await check(settings.globals, in: context) }
    try directory.write(text, as: name)
    try context.printer.line("Context \(name) written to \(path)")
    if Terminal.isTerminal(context.standardError.fileDescriptor) {
      try context.printer.stream.flush()
      context.standardError.line("To use it: etcdctl context use \(name)")
    }
  }

  /// The lines of the context.
  private func text(in context: Context) throws -> [UInt8] {
    var values: [String: [UInt8]] = [:]
    if !source.isEmpty {
      let found = try ContextSource().settings(from: source)
      context.standardError.line("note: settings found in \(found.place)")
      for setting in found.settings { values[setting.flag] = Array(setting.value.utf8) }
    }
    let flags = GlobalOptions.flags.filter { $0.description.name != GlobalOptions.contextFlag }
    for flag in flags where context.given.contains(flag.description.name) {
      let value = context.globals.bytes(of: flag)
      guard !value.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        throw UsageError("--\(flag.description.name) has a control character, which a context cannot have")
      }
      let isFile = flag.description.kind == .file && !value.isEmpty
      values[flag.description.name] = isFile ? Array(FileTree.absolute(Word(value).string).utf8) : value
    }
    guard !values.isEmpty else {
      throw UsageError("a context needs settings: --endpoints and the flags for TLS or a user, or --from auto")
    }
    return flags.flatMap { flag in
      let name = flag.description.name
      return values[name].map { ContextLine.text(GlobalOptions.variable(of: name), $0) } ?? []
    }
  }

  /// Checks that the settings work, without a password that would have to be typed.
  private func check(_ globals: GlobalOptions, in context: Context) async throws {
    var globals = globals
    let hasPassword = !globals.password.isEmpty || globals.user.bytes.contains(UInt8(ascii: ":"))
    if !hasPassword, globals.passwordFile.isEmpty { globals.user = Secret() }
    let tests = try await context.with(globals).testEndpoints()
    let failures = tests.filter { !$0.error.isEmpty && !$0.error.isRefusal }
    guard failures.count < tests.count else {
      throw Failure(
        "the context was not written: " + failures.map(\.error).joined(separator: "; "),
        hint: "--no-check writes it all the same")
    }
    for failure in failures { context.standardError.line("warning: \(failure.error)") }
  }
}

extension String {
  /// Whether a server says that a user is needed, or one with more permissions: it responds.
  fileprivate var isRefusal: Bool {
    hasPrefix("etcdserver: user name is empty") || hasPrefix("etcdserver: permission denied")
  }
}
