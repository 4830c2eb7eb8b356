/// Writes the help of commands, in the sections and the layout of etcdctl's own (`pkg/cobrautl/help.go` of etcd).
package struct HelpRenderer: Sendable {
  private let program: ProgramDescription
  private let width: Int?
  private let emphasis: @Sendable (String) -> String

  /// Makes a renderer. Lists are wrapped at `width` columns, or not at all; `emphasis` marks headings.
  package init(
    _ program: ProgramDescription, width: Int? = nil, emphasis: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.program = program
    self.width = width
    self.emphasis = emphasis
  }

  /// The help of the command that a path leads to; of the program itself for an empty path.
  package func help(for path: [String]) -> String {
    let command = program[path]
    let isRoot = command.path.isEmpty
    let name = isRoot ? program.name : command.path.joined(separator: " ")
    var sections = [
      ("NAME", "\t\(name) - \(command.manual.summary)\n"), ("USAGE", "\t\(program.usageLine(of: command))\n"),
    ]
    if !command.manual.aliases.isEmpty {
      sections.append(("ALIASES", "\t\(command.manual.aliases.joined(separator: ", "))\n"))
    }
    if command.headings.isEmpty { sections.append(("COMMANDS", commands(in: command))) }
    if isRoot, let list = program.globalsCommand {
      return text(of: sections) + "\n" + groups(of: command)
        + text(of: [("GLOBAL OPTIONS", "\t\(program.commandLine(of: list))\t\(list.manual.summary)\n")])
    }
    sections += [
      ("EXAMPLES", command.manual.examples.map(example).joined(separator: "\n")),
      ("DESCRIPTION", command.manual.description.map(paragraph).joined(separator: "\n")),
      ("OPTIONS", options(of: command)),
      ("GLOBAL OPTIONS", isRoot ? "" : globals(of: command)),
      ("OUTPUT FORMATS", TextLayout.line(command.manual.formats.joined(separator: ", "))),
      ("ENVIRONMENT", environment(of: command)),
      ("EXIT STATUS", exitStatuses(of: command)),
    ]
    guard !command.headings.isEmpty else { return text(of: sections) }
    return text(of: Array(sections.prefix(2))) + "\n" + groups(of: command) + "\n"
      + text(of: Array(sections.dropFirst(2)))
  }

  /// The members of a group under their headings, without blank lines, so that they fit on a screen.
  private func groups(of group: CommandDescription) -> String {
    group.headings.map { "\(heading($0.uppercased()))\n\(commands(in: group, under: $0))" }.joined()
  }

  private func heading(_ title: String) -> String { emphasis("\(title):") }

  /// The text for invalid flags: the usage line and where to find help.
  package func usage(for path: [String]) -> String {
    let command = program[path]
    let line = program.commandLine(of: command)
    return text(of: [
      (
        "NAME",
        "\t\(command.path.isEmpty ? program.name : command.path.joined(separator: " ")) - \(command.manual.summary)\n"
      ),
      ("USAGE", "\t\(program.usageLine(of: command))\n"), ("HELP", "\t\(line) --help\n"),
    ])
  }

  private func text(of sections: [(title: String, text: String)]) -> String {
    sections.filter { !$0.text.isEmpty }.map { "\(heading($0.title))\n\($0.text)" }.joined(separator: "\n")
  }

  /// The list of the global flags alone.
  package func globalOptions() -> String {
    list(program.listedGlobals)
  }

  /// The environment variables, for the command that lists the global flags.
  package func globalEnvironment() -> String {
    text(of: [("ENVIRONMENT", environment(of: program.root))])
  }

  private func globals(of command: CommandDescription) -> String {
    guard let list = program.globalsCommand else { return globalOptions() }
    guard command.manual.globals != .ignored else { return "" }
    return "\t\(program.commandLine(of: list))\t\(list.manual.summary)\n"
  }

  private func options(of command: CommandDescription) -> String {
    let isRoot = command.path.isEmpty
    let help = FlagDescription.help(for: command.manual.name)
    return list(command.listedFlags + [help] + (isRoot ? program.listedGlobals : []))
  }

  private func list(_ flags: [FlagDescription]) -> String {
    let rows = flags.sorted { $0.name < $1.name }.map { flag in
      let name = flag.short.map { "  -\($0), --\(flag.name)" } ?? "      --\(flag.name)"
      let variable = flag.readsEnvironment ? flag.variable.map { " [$\($0)]" } ?? "" : ""
      return (left: name + flag.defaultSuffix, right: flag.helpWithChoices + variable)
    }
    return TextLayout.columns(rows, width: width)
  }

  /// The direct members of a group that have the heading, aligned with those of its other headings.
  private func commands(in group: CommandDescription, under heading: String) -> String {
    // The command that lists the global flags has a section of its own.
    let members = group.listedChildren.filter { $0.heading == heading && !$0.manual.listsGlobals }
    let rows = members.map { ($0.manual.name, $0.manual.summary) }
    let widest = group.listedChildren.map(\.manual.name.count).max() ?? 0
    return TextLayout.columns(rows, indent: "\t", width: width, left: widest)
  }

  private func commands(in group: CommandDescription) -> String {
    let commands = group.listed.filter { !$0.isGroup }
    guard group.isGroup else { return "" }
    let rows = commands.map { command in
      (
        left: command.path.dropFirst(group.path.count).joined(separator: " "),
        right: command.manual.summary
      )
    }
    return TextLayout.columns(rows, indent: "\t", width: width)
  }

  private func paragraph(_ paragraph: Paragraph) -> String {
    switch paragraph {
    case .text(let text): TextLayout.wrapped(text)
    case .code(let text): TextLayout.verbatim(text, indent: "\t  ")
    }
  }

  private func example(_ example: Example) -> String {
    TextLayout.wrapped(example.explanation + ":") + TextLayout.verbatim(example.command, indent: "\t  $ ")
  }

  private func environment(of command: CommandDescription) -> String {
    var text = TextLayout.columns(
      command.manual.environment.map { ($0.name, $0.meaning) }, indent: "\t", width: width)
    if command.path.isEmpty, let flag = program.listedGlobals.first(where: { $0.variable != nil }) {
      text += TextLayout.wrapped(program.environmentNote(using: flag))
    }
    return text
  }

  private func exitStatuses(of command: CommandDescription) -> String {
    TextLayout.columns(
      program.exitStatuses(of: command).map { ("\($0.code)", $0.meaning) }, indent: "\t", width: width)
  }
}

extension TextLayout {
  fileprivate static func line(_ text: String) -> String {
    text.isEmpty ? "" : "\t\(text)\n"
  }
}

extension FlagDescription {
  /// The default, as the list of flags shows it after the name: `[=false]`, `="simple"`, `=5s`, `=[a,b]`.
  var defaultSuffix: String {
    switch kind {
    case .toggle: "[=\(defaultText)]"
    case .list: "=[\(defaultText)]"
    case .integer, .duration: defaultText.isEmpty ? "=\(kind.label ?? "")" : "=\(defaultText)"
    case .text, .choice, .file, .directory: "=\(GoSyntax.quoted(defaultText))"
    }
  }

  /// The help with the choices.
  var helpWithChoices: String {
    guard case .choice(let choices) = kind else { return help }
    return "\(help) (\(choices.joined(separator: ", ")))"
  }
}

extension ProgramDescription {
  /// How a command is called: `etcdctl get [flags] <key> [range_end]`.
  package func usageLine(of command: CommandDescription) -> String {
    let start = commandLine(of: command)
    if command.isGroup { return "\(start) <command> [flags]" }
    return ([start, "[flags]"] + command.manual.arguments.map(\.usage)).joined(separator: " ")
  }

  /// The paragraph about environment variables, with one flag as the example.
  func environmentNote(using flag: FlagDescription) -> String {
    "Every global option can also be set by an environment variable, for instance --\(flag.name) by "
      + "\(flag.variable ?? ""). An option on the command line takes precedence; an empty variable counts as not set."
  }
}
