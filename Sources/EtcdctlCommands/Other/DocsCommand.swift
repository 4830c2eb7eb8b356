import CommandModel
import Files
import Glibc
import Output

/// `docs`: writes the man pages and the completion scripts that are part of the project, from the commands'
/// declarations.
struct DocsCommand: RunnableCommand {
  static let manual = Manual(
    "docs", "Writes man pages and completion scripts to a directory", arguments: [Argument("directory", .directory)],
    globals: .ignored, isHidden: true, canBeAbbreviated: false)

  private var directory = ""

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
    directory = arguments[0].string
  }

  func run(in context: Context) async throws {
    for file in Self.files {
      try write(file.text, to: "\(directory)/\(file.path)")
    }
  }

  /// All files: paths below the directory, and contents.
  static var files: [(path: String, text: String)] {
    Tool.allCases.flatMap { tool in
      let pages = ManRenderer(
        tool.parser.description, version: Program.version, companion: Tool.etcdctl.parser.description
      ).pages()
      return pages.map { ("man/\($0.fileName)", $0.text) } + [
        ("completions/\(tool.rawValue).bash", CompletionCommand.script(for: .bash, of: tool)),
        ("completions/_\(tool.rawValue)", CompletionCommand.script(for: .zsh, of: tool)),
        ("completions/\(tool.rawValue).fish", CompletionCommand.script(for: .fish, of: tool)),
      ]
    }
  }

  private func write(_ text: String, to path: String) throws {
    if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o777) }
    try WholeFile.replace(path, Array(text.utf8), permissions: 0o666)
  }
}
