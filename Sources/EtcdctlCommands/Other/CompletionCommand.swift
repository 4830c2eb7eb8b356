import CommandModel

/// `completion`: prints the script with which a shell completes commands and flags.
struct CompletionCommand: RunnableCommand {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish, powershell
  }

  static let manual = Manual(
    "completion", "Prints a completion script for a shell",
    description: ["Shells are bash, zsh, fish and powershell."],
    arguments: [Argument("shell", .choice(Shell.allCases.map(\.rawValue)))],
    examples: [
      Example("source <(etcdctl completion bash)", "load completions into the current bash; add it to ~/.bashrc"),
      Example("source <(etcdctl completion zsh)", "the same for zsh; add it to ~/.zshrc after compinit"),
      Example(
        "etcdctl completion fish > ~/.config/fish/completions/etcdctl.fish", "load completions into every new fish"),
    ],
    globals: .ignored, showsHelpAlone: true)

  static let flags: [Flag<CompletionCommand>] = [
    .toggle("no-descriptions", \.omitsDescriptions, "Offer commands and flags without descriptions")
  ]

  var omitsDescriptions = false
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
    try context.printer.text(Self.script(for: shell, of: context.tool, describing: !omitsDescriptions))
  }

  /// The script for a shell and a program.
  static func script(for shell: Shell, of tool: Tool, describing: Bool = true) -> String {
    let whole = tool.parser.description
    let program = describing ? whole : whole.withoutDescriptions()
    return switch shell {
    case .bash: BashCompletion(program).script()
    case .zsh: ZshCompletion(program).script()
    case .fish: FishCompletion(program).script()
    case .powershell: PowerShellCompletion(program).script()
    }
  }
}
