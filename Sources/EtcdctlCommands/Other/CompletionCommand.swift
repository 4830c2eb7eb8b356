import CommandModel

/// `completion`: prints the script that teaches a shell the commands and flags.
struct CompletionCommand: RunnableCommand {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish, powershell
  }

  static let manual = Manual(
    "completion", "Prints a completion script for a shell",
    arguments: [Argument("shell", .choice(Shell.allCases.map(\.rawValue)))],
    examples: [
      Example("source <(etcdctl completion bash)", "complete in this bash"),
      Example(
        "etcdctl completion fish > ~/.config/fish/completions/etcdctl.fish", "complete in every fish from now on"),
    ],
    globals: .ignored, showsHelpAlone: true)

  private var shell = Shell.bash

  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    guard arguments.count == 1 else {
      throw UsageError("completion command takes one argument: the name of a shell", kind: .syntax, showsUsage: true)
    }
    guard let shell = Shell(rawValue: arguments[0].string) else {
      let known = Shell.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("no completion script for shell \"\(arguments[0].string)\": known are \(known)", kind: .syntax)
    }
    self.shell = shell
  }

  func run(in context: Context) async throws {
    try context.printer.text(Self.script(for: shell, of: context.tool))
  }

  /// The script for a shell and a program.
  static func script(for shell: Shell, of tool: Tool) -> String {
    let program = tool.parser.description
    return switch shell {
    case .bash: BashCompletion(program).script()
    case .zsh: ZshCompletion(program).script()
    case .fish: FishCompletion(program).script()
    case .powershell: PowerShellCompletion(program).script()
    }
  }
}
