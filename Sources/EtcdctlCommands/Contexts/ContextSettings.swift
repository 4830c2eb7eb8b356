import CommandModel

/// The settings that a command has, or would have with a context.
struct ContextSettings {
  /// Where a setting comes from.
  enum Origin: Equatable {
    case flag
    case environment
    case context(file: String, line: Int)
    case `default`
  }

  /// The settings.
  let globals: GlobalOptions
  /// The context; nil for none.
  let file: ContextFile?
  /// Settings that nothing reads.
  let warnings: [ParseWarning]
  /// The names of the flags on the command line, and of those that it or the environment sets.
  private let given: Set<String>
  private let set: Set<String>

  /// Those of a context alone, without environment and command line.
  /// - Throws: `UsageError` for a value that is malformed.
  init(_ file: ContextFile) throws(UsageError) {
    try self.init(GlobalOptions(), given: [], Environment()) { _, _ in file }
  }

  /// Those of a command line and an environment with a context.
  /// - Parameters:
  ///   - context: the context of a command that reads the environment alone.
  ///   - name: the context by name or path; empty for the one that any other command would use.
  /// - Throws: `UsageError` when the context cannot be used.
  init(in context: Context, named name: String) throws(UsageError) {
    var (globals, given) = (context.globals, context.given)
    if !name.isEmpty {
      globals.context = name
      given.insert(GlobalOptions.contextFlag)
    }
    try self.init(globals, given: given, context.environment) { (globals, given) throws(UsageError) in
      try ContextDirectory(context.environment).choice(globals, given: given)
    }
  }

  private init(
    _ line: GlobalOptions, given: Set<String>, _ environment: Environment,
    _ choice: (GlobalOptions, Set<String>) throws(UsageError) -> ContextFile?
  ) throws(UsageError) {
    var file: ContextFile?
    self.given = given
    (globals, set, warnings) = try Tool.etcdctl.parser.globals(line, given: given, environment: environment) {
      (globals, given) throws(UsageError) in
      file = try choice(globals, given)
      return file?.layer
    }
    self.file = file
  }

  /// Where the setting of a flag comes from.
  func origin(of flag: String) -> Origin {
    if given.contains(flag) { return .flag }
    if set.contains(flag) { return .environment }
    if let file, let setting = file[GlobalOptions.variable(of: flag)] {
      return .context(file: file.path, line: setting.line)
    }
    return .default
  }
}

extension GlobalOptions {
  /// The names of the flags that a context can set.
  static let flagNames = flags.map(\.description.name).filter { $0 != contextFlag }

  /// The value of a flag, as an environment variable would have it.
  func bytes(of flag: Flag<GlobalOptions>) -> [UInt8] {
    secret(flag.description.name)?.bytes ?? Array(flag.text(in: self).utf8)
  }

  /// The value of a flag for people to see.
  func shownText(of flag: Flag<GlobalOptions>) -> String {
    let name = flag.description.name
    guard let secret = secret(name) else { return flag.text(in: self) }
    guard name == Self.userFlag else { return secret.isEmpty ? "" : secret.description }
    return secret.string.utf8.contains(UInt8(ascii: ":")) ? "\(userName):\(secret.description)" : userName
  }

  private func secret(_ flag: String) -> Secret? {
    switch flag {
    case Self.userFlag: user
    case Self.passwordFlag: password
    case Self.tokenFlag: token
    default: nil
    }
  }
}

extension Context {
  /// The settings with a context, or with the one that the command uses if the name is empty; warns of what is wrong
  /// with them.
  /// - Throws: as `ContextSettings`.
  func settings(with name: String) throws(UsageError) -> ContextSettings {
    let settings = try ContextSettings(in: self, named: name)
    standardError.note(settings.warnings)
    if let warning = settings.file?.warning { standardError.line("warning: \(warning)") }
    return settings
  }
}
