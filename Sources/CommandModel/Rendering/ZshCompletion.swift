/// Writes a completion script for zsh, to be saved as `_NAME` in a directory of `$fpath`, or to be sourced.
package struct ZshCompletion: Sendable {
  private let program: ProgramDescription
  private let function: String

  /// Makes a renderer.
  package init(_ program: ProgramDescription) {
    self.program = program
    function = CompletionTables(program).function
  }

  /// The script.
  package func script() -> String {
    let shared = program.listedGlobals.filter { !$0.choosesFormat } + [.help(for: "the command")]
    let globals = shared.map { "  \(flag($0))\n" }.joined()
    return """
      #compdef \(program.name)

      # zsh completion for \(program.name)

      # The flags that every command has, and that mean the same everywhere.
      \(function)_globals=(
      \(globals))

      \(ZshLookup.functions.replacing("@@", with: function))
      \(program.root.listed.map(completer).joined(separator: "\n"))
      if [[ $funcstack[1] == \(function) ]]; then
        \(function) "$@"
      else
        compdef \(function) \(program.name)
      fi

      """
  }

  private func name(of command: CommandDescription) -> String {
    ([function] + command.path).joined(separator: "_")
  }

  private func completer(_ command: CommandDescription) -> String {
    let flags = (command.listedFlags + program.formatFlags(of: command)).map(flag)
    let body = command.isGroup ? group(command) : arguments(flags + positionals(command), of: command)
    let takesProgram = command.manual.arguments.contains { $0.kind == .program }
    return "\(name(of: command))() {\n\(takesProgram ? Self.programAfterDashes : "")\(body)}\n"
  }

  /// What follows `--` is a program, however many arguments precede it.
  private static let programAfterDashes = """
      local -i dashes=${words[(ie)--]}
      if (( dashes < CURRENT )); then
        shift dashes words
        (( CURRENT -= dashes ))
        _normal
        return
      fi

    """

  private func arguments(_ specifications: [String], of command: CommandDescription, options: String = "-s -S")
    -> String
  {
    let specifications = ["\"${\(function)_globals[@]}\""] + specifications
    return "  _arguments \(options) \(specifications.joined(separator: " \\\n    "))\n"
  }

  /// Arguments after a member's name are completed by that member (`-A`), which may have other formats.
  private func group(_ command: CommandDescription) -> String {
    let formats = program.listedGlobals.filter(\.choosesFormat)
    let specifications = (command.listedFlags + formats).map(flag) + ["'1: :->command'", "'*:: :->rest'"]
    let branches = command.listedChildren.map { "        \($0.manual.name)) \(name(of: $0)) ;;\n" }.joined()
    let isRoot = command.path.isEmpty
    return """
        local curcontext=$curcontext state line members match
      \(isRoot ? "  local -a \(function)_line=(\"${(@)words[1,CURRENT-1]}\")\n" : "")  typeset -A opt_args
        members=(
      \(members(of: command))  )
      \(arguments(specifications, of: command, options: "-C -s -A '-*'"))  case $state in
          command) _describe -t commands command members ;;
          rest)
            # A beginning that no other member shares is enough.
            match=(${(M)${members%%:*}:#$line[1]})
            [[ -n $match ]] || match=(${(M)${members%%:*}:#$line[1]*})
            (( $#match == 1 )) || return 1
            case $match in
      \(branches)      esac
            ;;
        esac

      """
  }

  private func members(of command: CommandDescription) -> String {
    command.listedChildren.map { child in
      let summary = child.manual.summary.replacing(":", with: "\\:")
      return "    \(Self.quoted(child.manual.name + (summary.isEmpty ? "" : ":\(summary)")))\n"
    }.joined()
  }

  private func flag(_ flag: FlagDescription) -> String {
    let help = flag.help.isEmpty ? "" : "[\(Self.escaped(flag.help))]"
    let repeats = if case .list = flag.kind { "*" } else { "" }
    let action = flag.kind.takesValue ? ":\(Self.escaped(flag.label)):\(action(CompletionKind(flag)))" : ""
    let long = "--\(flag.name)\(flag.kind.takesValue ? "=" : "")"
    guard let short = flag.short else { return Self.quoted("\(repeats)\(long)\(help)\(action)") }
    let exclusion = repeats.isEmpty ? "(-\(short) --\(flag.name))" : repeats
    let letter = "-\(short)\(flag.kind.takesValue ? "+" : "")"
    return "\(Self.quoted(exclusion)){\(letter),\(long)}\(Self.quoted(help + action))"
  }

  private func positionals(_ command: CommandDescription) -> [String] {
    command.manual.arguments.enumerated().map { position, argument in
      let label = Self.escaped(argument.name)
      if argument.kind == .program { return Self.quoted("*:::\(label):_normal") }
      let start = argument.isRepeated ? "*" : "\(position + 1)"
      let colons = argument.isOptional && !argument.isRepeated ? "::" : ":"
      return Self.quoted("\(start)\(colons)\(label):\(action(CompletionKind(argument.kind)))")
    }
  }

  private func action(_ kind: CompletionKind) -> String {
    switch kind {
    // An empty list, because a message (for a blank) would keep zsh from inserting the only match.
    case .none, .text: "()"
    case .words(let words): "(\(words.map(Self.escaped).joined(separator: " ")))"
    case .file: "_files"
    case .directory: "_files -/"
    case .program: "_normal"
    case .lookup: "\(function)_lookup"
    case .command: "(\(program.root.listedChildren.map(\.manual.name).joined(separator: " ")))"
    }
  }

  /// Text within a specification of `_arguments`.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\[]:()".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    BashCompletion.quoted(text)
  }
}

extension FlagDescription {
  fileprivate var label: String {
    if case .choice = kind { name } else { kind.label?.lowercased() ?? name }
  }
}
