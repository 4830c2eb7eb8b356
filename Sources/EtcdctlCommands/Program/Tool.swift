import CommandModel
import Glibc
import Output

/// The tools in this executable; the name of the process decides.
enum Tool: String, CaseIterable {
  /// The complete command tree.
  case etcdctl
  /// The command tree of etcd's etcdutl, which works on files.
  case etcdutl

  /// The tool for a process's name; `etcdctl` for any other name.
  init(processName: Word) {
    self = Tool(rawValue: processName.string) ?? .etcdctl
  }

  /// The etcd release that this program is compatible with.
  static let compatibility = "3.6.0"
  /// The version of etcd's API.
  static let apiVersion = "3.6"

  var parser: Parser<GlobalOptions, Action> {
    switch self {
    case .etcdctl: Parser(root: Commands.root, globals: GlobalOptions.flags, environmentPrefix: ContextLine.prefix)
    case .etcdutl: Parser(root: Commands.utility, globals: GlobalOptions.utilityFlags)
    }
  }

  /// Parses a command line, and finds the context that the command uses.
  /// - Parameters:
  ///   - words: the command line without the name of the program.
  ///   - environment: the variables of the process.
  /// - Returns: what to do, and the context file; nil for none.
  /// - Throws: `UsageError`, also when the context cannot be used.
  func parse(
    _ words: [Word], environment: Environment
  ) throws(UsageError) -> (invocation: Invocation<GlobalOptions, Action>, contextFile: ContextFile?) {
    var file: ContextFile?
    let invocation = try parser.parse(words, environment: environment) { (globals, given) throws(UsageError) in
      file = try ContextDirectory(environment).choice(globals, given: given)
      return file.map { EnvironmentFile($0.path, $0.variables) }
    }
    return (invocation, file)
  }

  var help: HelpRenderer {
    HelpRenderer(
      parser.description,
      facts: [
        .init("VERSION", "\(Self.compatibility)+\(Program.version)"), .init("API VERSION", Self.apiVersion),
      ], width: Terminal.width(STDOUT_FILENO))
  }
}
