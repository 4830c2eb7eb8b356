/// What a shell can complete at a position of the command line.
enum CompletionKind: Equatable {
  /// Nothing is expected here.
  case none
  /// Something that a shell cannot complete.
  case text
  /// One of a few words.
  case words([String])
  case file
  case directory
  /// A program, which follows `--`.
  case program
  /// A command of the program itself.
  case command
  /// Something that the program looks up.
  case lookup

  /// The kind as the generated scripts spell it.
  var code: String {
    switch self {
    case .none: ""
    case .text: "text"
    case .words(let words): "words " + words.joined(separator: " ")
    case .file: "file"
    case .directory: "directory"
    case .program: "program"
    case .command: "command"
    case .lookup: "lookup"
    }
  }

  init(_ flag: FlagDescription) {
    if flag.lookup != nil {
      self = .lookup
      return
    }
    switch flag.kind {
    case .toggle: self = .none
    case .text, .integer, .duration, .list: self = .text
    case .choice(let words): self = .words(words)
    case .file: self = .file
    case .directory: self = .directory
    }
  }

  init(_ kind: Argument.Kind) {
    switch kind {
    case .word: self = .text
    case .file: self = .file
    case .directory: self = .directory
    case .choice(let words): self = .words(words)
    case .program: self = .program
    case .command: self = .command
    case .lookup: self = .lookup
    }
  }
}

/// The lookup tables of the completion scripts for bash, fish and PowerShell.
///
/// Every script contains the tables in its own syntax, and the same walk along the words of the command line.
struct CompletionTables {
  /// A word and its description.
  typealias Entry = (word: String, meaning: String)

  /// The members of each group, by path.
  let commands: [(path: String, entries: [Entry])]
  /// The flags of each command or group, by path, without the global ones.
  let flags: [(path: String, entries: [Entry])]
  /// The flags that every command has.
  let globalFlags: [Entry]
  /// What follows the flags that take a value, by path and flag.
  let values: [(path: String, flag: String, kind: CompletionKind)]
  /// What follows the global flags that take a value.
  let globalValues: [(flag: String, kind: CompletionKind)]
  /// What the positional arguments are, by path; an argument without a position stands for all further ones.
  let arguments: [(path: String, position: Int?, kind: CompletionKind)]
  /// The commands that take a program after `--`, by path, and the program's position.
  let programs: [(path: String, position: Int)]
  /// The beginning of the names of shell functions.
  let function: String
  /// The name of the program.
  let program: String

  init(_ description: ProgramDescription) {
    let commands = description.root.listed
    program = description.name
    function = "_" + String(description.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    self.commands = commands.filter(\.isGroup).map { group in
      (group.pathText, group.listedChildren.map { ($0.manual.name, $0.manual.summary) })
    }
    flags = commands.filter { !$0.listedFlags.isEmpty }.map { ($0.pathText, $0.listedFlags.map(Self.entry)) }
    let globals = description.listedGlobals + [.help(for: "the command")]
    globalFlags = globals.map(Self.entry)
    values = commands.flatMap { command in
      (command.listedFlags + description.formatFlags(of: command)).flatMap { flag in
        Self.values(of: flag).map { (command.pathText, $0.flag, $0.kind) }
      }
    }
    globalValues = globals.flatMap(Self.values)
    arguments = commands.flatMap(Self.arguments)
    programs = commands.compactMap { command in
      command.manual.arguments.firstIndex { $0.kind == .program }.map { (command.pathText, $0) }
    }
  }

  private static func entry(_ flag: FlagDescription) -> Entry { ("--\(flag.name)", flag.help) }

  private static func values(of flag: FlagDescription) -> [(flag: String, kind: CompletionKind)] {
    guard flag.kind.takesValue else { return [] }
    let names = ["--\(flag.name)"] + (flag.short.map { ["-\($0)"] } ?? [])
    return names.map { ($0, CompletionKind(flag)) }
  }

  private static func arguments(
    of command: CommandDescription
  ) -> [(path: String, position: Int?, kind: CompletionKind)] {
    var rows: [(path: String, position: Int?, kind: CompletionKind)] = []
    for (position, argument) in command.manual.arguments.enumerated() {
      let kind = CompletionKind(argument.kind)
      rows.append((command.pathText, argument.isRepeated ? nil : position, kind))
      // The arguments of a program are mostly files.
      if kind == .program { rows.append((command.pathText, nil, .file)) }
    }
    return rows
  }
}

extension CommandDescription {
  /// The path as one text: `member add`.
  var pathText: String { path.joined(separator: " ") }
}
