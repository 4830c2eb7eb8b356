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
  ///   - values: the global flags where nothing sets them: those of a shell.
  ///   - readsCurrent: whether the current context counts when none is named.
  /// - Returns: what to do, and the context file; nil for none.
  /// - Throws: `UsageError`, also when the context cannot be used.
  func parse(
    _ words: [Word], environment: Environment, values: GlobalOptions, readsCurrent: Bool
  ) throws(UsageError) -> (invocation: Invocation<GlobalOptions, Action>, contextFile: ContextFile?) {
    var file: ContextFile?
    let invocation = try parser.parse(words, environment: environment, values: values) {
      (globals, given) throws(UsageError) in
      file = try contextFile(globals, given, environment, readsCurrent)
      return file?.layer
    }
    return (invocation, file)
  }

  /// Reads a command line whose last word is still being typed, and finds the context that the command would use.
  /// Parameters are those of `parse`.
  func unfinished(
    _ words: [Word], environment: Environment, values: GlobalOptions, readsCurrent: Bool
  ) -> (line: UnfinishedLine<GlobalOptions>, contextFile: ContextFile?) {
    var file: ContextFile?
    let line = parser.unfinished(words, environment: environment, values: values) {
      (globals, given) throws(UsageError) in
      file = try contextFile(globals, given, environment, readsCurrent)
      return file?.layer
    }
    return (line, file)
  }

  private func contextFile(
    _ globals: GlobalOptions, _ given: Set<String>, _ environment: Environment, _ readsCurrent: Bool
  ) throws(UsageError) -> ContextFile? {
    guard readsCurrent || given.contains(GlobalOptions.contextFlag) else { return nil }
    return try ContextDirectory(environment).choice(globals, given: given)
  }

  /// The renderer of help texts for standard output; with `isColored`, headings are bold.
  func help(isColored: Bool) -> HelpRenderer {
    HelpRenderer(parser.description, width: Terminal.width(STDOUT_FILENO)) {
      isColored ? TextStyle.bold.applied(to: $0) : $0
    }
  }
}
