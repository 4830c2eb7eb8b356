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
    case .etcdctl: Parser(root: Commands.root, globals: GlobalOptions.flags, environmentPrefix: "ETCDCTL_")
    case .etcdutl: Parser(root: Commands.utility, globals: GlobalOptions.utilityFlags)
    }
  }

  /// The renderer of help texts for standard output; with `isColored`, headings are bold.
  func help(isColored: Bool) -> HelpRenderer {
    HelpRenderer(parser.description, width: Terminal.width(STDOUT_FILENO)) {
      isColored ? TextStyle.bold.applied(to: $0) : $0
    }
  }
}
