import CommandModel
import Glibc
import Output

/// The programs that this executable is; the name it is called by decides.
enum Tool: String, CaseIterable {
  /// Talks to servers, and does everything else too.
  case etcdctl
  /// Works on files only; with the command tree of etcd's own tool of that name.
  case etcdutl

  /// The tool of a process's name; `etcdctl` for any name that is none of ours.
  init(processName: Word) {
    self = Tool(rawValue: processName.string) ?? .etcdctl
  }

  /// The release of etcd whose tool this one stands in for.
  static let compatibility = "3.6.0"
  /// The version of etcd's API that it speaks.
  static let apiVersion = "3.6"

  var parser: Parser<GlobalOptions, Action> {
    switch self {
    case .etcdctl: Parser(root: Commands.root, globals: GlobalOptions.flags, environmentPrefix: "ETCDCTL_")
    case .etcdutl: Parser(root: Commands.utility, globals: GlobalOptions.utilityFlags)
    }
  }

  var help: HelpRenderer {
    HelpRenderer(
      parser.description,
      facts: [
        .init("VERSION", "\(Self.compatibility)+\(Program.version)"), .init("API VERSION", Self.apiVersion),
      ], width: Terminal.width(STDOUT_FILENO))
  }
}
