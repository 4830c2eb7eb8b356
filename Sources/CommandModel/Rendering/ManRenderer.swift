/// A manual page.
package struct ManPage: Sendable, Equatable {
  /// The name of the file, for instance `etcdctl-member-list.1`.
  package var fileName: String
  /// The source of the page, for troff with the man macros.
  package var text: String
}

/// Writes manual pages for section 1: one for the program and one for each command and group.
package struct ManRenderer: Sendable {
  private let program: ProgramDescription
  private let companion: ProgramDescription?
  private let version: String

  /// Makes a renderer; the version is shown in the footer of the pages. Pages that the program doesn't have are those
  /// of its companion.
  package init(_ program: ProgramDescription, version: String, companion: ProgramDescription? = nil) {
    self.program = program
    self.companion = companion
    self.version = version
  }

  /// All pages, the one of the program first.
  package func pages() -> [ManPage] {
    program.root.listed.map { ManPage(fileName: "\(pageName($0)).1", text: page($0)) }
  }

  private func pageName(_ command: CommandDescription) -> String {
    ([program.name] + command.path).joined(separator: "-")
  }

  private func page(_ command: CommandDescription) -> String {
    let title = Troff.quoted(pageName(command).uppercased())
    let header =
      ".TH \(title) 1 \"\" \(Troff.quoted("\(program.name) \(version)")) \(Troff.quoted("\(program.name) commands"))\n"
    let manual = command.manual
    let sections = [
      ("NAME", "\(Troff.text(pageName(command))) \\- \(Troff.text(manual.summary))\n"),
      ("SYNOPSIS", synopsis(command)),
      ("DESCRIPTION", description(command)),
      ("COMMANDS", commands(command)),
      ("OPTIONS", flags(command.listedFlags + [.help(for: manual.name)])),
      ("GLOBAL OPTIONS", globals(command)),
      ("OUTPUT FORMATS", Troff.line(manual.formats.joined(separator: ", "))),
      ("EXAMPLES", manual.examples.map(example).joined()),
      ("ENVIRONMENT", environment(command)),
      ("EXIT STATUS", program.exitStatuses(of: command).map { Troff.item("\($0.code)", $0.meaning) }.joined()),
      ("SEE ALSO", seeAlso(command)),
    ]
    return header + sections.filter { !$0.1.isEmpty }.map { ".SH \(Troff.quoted($0.0))\n\($0.1)" }.joined()
  }

  private func synopsis(_ command: CommandDescription) -> String {
    let start = Troff.bold(program.commandLine(of: command))
    if command.isGroup { return "\(start) \(Troff.italic("command")) [\(Troff.italic("flags"))]\n" }
    let arguments = command.manual.arguments.map { argument in
      let dashes = argument.kind == .program ? Troff.bold("--") + " " : ""
      let dots = argument.isRepeated || argument.kind == .program ? " .\\|.\\|." : ""
      let text = dashes + Troff.italic(argument.name) + dots
      return argument.isOptional ? "[\(text)]" : text
    }
    return ([start, "[\(Troff.italic("flags"))]"] + arguments).joined(separator: " ") + "\n"
  }

  private func description(_ command: CommandDescription) -> String {
    guard !command.manual.description.isEmpty else { return Troff.line(command.manual.summary) }
    return command.manual.description.map { paragraph in
      switch paragraph {
      case .text(let text): ".PP\n" + Troff.line(text)
      case .code(let text): Troff.code(text)
      }
    }.joined()
  }

  private func commands(_ command: CommandDescription) -> String {
    var heading = ""
    return command.listedChildren.map { child in
      defer { heading = child.heading }
      let subsection = child.heading == heading ? "" : ".SS \(Troff.quoted(child.heading))\n"
      return subsection + Troff.item(child.path.joined(separator: " "), child.manual.summary)
    }.joined()
  }

  private func flags(_ flags: [FlagDescription]) -> String {
    flags.sorted { $0.name < $1.name }.map { flag in
      let short = flag.short.map { Troff.bold("-\($0)") + ", " } ?? ""
      let value = flag.kind.label.map { "=" + Troff.italic($0) } ?? ""
      var text = Troff.line(flag.help)
      if flag.kind.takesValue ? !flag.defaultText.isEmpty : flag.defaultText == "true" {
        text += ".br\nDefault: \(Troff.text(flag.defaultText)).\n"
      }
      if let variable = flag.variable { text += ".br\nEnvironment variable: \(Troff.bold(variable)).\n" }
      return ".TP\n\(short)\(Troff.bold("--" + flag.name))\(value)\n\(text)"
    }.joined()
  }

  private func globals(_ command: CommandDescription) -> String {
    if command.path.isEmpty { return flags(program.listedGlobals) }
    guard !program.listedGlobals.isEmpty else { return "" }
    let names = program.listedGlobals.map { Troff.bold("--" + $0.name) }.joined(separator: ",\n")
    return "\(names).\n.PP\nSee \(Troff.bold(program.name))(1).\n"
  }

  private func example(_ example: Example) -> String {
    ".PP\n" + Troff.line(example.explanation + ":") + Troff.code("$ " + example.command)
  }

  private func environment(_ command: CommandDescription) -> String {
    var text = command.manual.environment.map { Troff.item($0.name, $0.meaning) }.joined()
    if command.path.isEmpty, let flag = program.listedGlobals.first(where: { $0.variable != nil }) {
      text += ".PP\n" + Troff.line(program.environmentNote(using: flag))
    }
    return text
  }

  /// The page above, those below and those that the manual names.
  private func seeAlso(_ command: CommandDescription) -> String {
    var pages: [String] = []
    if !command.path.isEmpty { pages.append(pageName(program[command.path.dropLast()])) }
    pages += command.listedChildren.map(pageName)
    pages += command.manual.seeAlso.map { path in
      let owner = program.root.listed.contains { $0.path == path } ? program : companion ?? program
      return ([owner.name] + path).joined(separator: "-")
    }
    let related = command.manual.relatedPages.map(Troff.bold)
    guard !(pages + related).isEmpty else { return "" }
    return (pages.map { "\(Troff.bold($0))(1)" } + related).joined(separator: ",\n") + "\n"
  }
}

extension ProgramDescription {
  fileprivate subscript(path: ArraySlice<String>) -> CommandDescription { self[Array(path)] }
}

/// Escapes text for troff.
enum Troff {
  /// Text within a line.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\(rs"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n": result += " "
      case _ where scalar.value > 0x7e: result += "\\[u\(hexadecimal(scalar.value))]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A whole line, escaped so that it is not a request.
  static func line(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let escaped = self.text(text)
    return (escaped.first == "." || escaped.first == "'" ? "\\&" : "") + escaped + "\n"
  }

  /// An argument of a request.
  static func quoted(_ text: String) -> String { "\"\(self.text(text))\"" }

  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

  static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

  /// A list item: a term and what it means.
  static func item(_ term: String, _ meaning: String) -> String {
    ".TP\n\(bold(term))\n\(line(meaning))"
  }

  /// Lines that are not filled.
  static func code(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "\\&\n" : line(String($0))
    }
    return ".PP\n.RS 4\n.nf\n\(lines.joined()).fi\n.RE\n"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
