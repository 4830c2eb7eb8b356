/// What a command is called, what it is for and what it takes: the declared half of its documentation.
///
/// Flags are declared beside it (`Command.flags`); everything that is printed about a command comes from these two.
package struct Manual: Sendable {
  /// How a command uses the global flags.
  package enum GlobalUse: Sendable, Equatable {
    /// It uses them and their environment variables.
    case withEnvironment
    /// It uses them and their environment variables, but no file of such variables.
    case withEnvironmentAlone
    /// It uses the flags but not their environment variables.
    case flagsOnly
    /// It accepts and ignores them.
    case ignored

    var readsEnvironment: Bool { self == .withEnvironment || self == .withEnvironmentAlone }
  }

  /// The word that calls the command.
  package var name: String
  /// Other words that call it.
  package var aliases: [String]
  /// One line.
  package var summary: String
  /// The details, if the summary is not enough.
  package var description: [Paragraph]
  /// The positional arguments, in order.
  package var arguments: [Argument]
  /// Complete command lines.
  package var examples: [Example]
  /// Exit statuses; those of the program's own manual hold for every command that does not redefine them.
  package var exitStatuses: [ExitStatus]
  /// Environment variables with a meaning of their own (those derived from flags are not listed).
  package var environment: [Variable]
  /// The output formats that the command supports; empty when it has only one. Looked up when a text needs them, not by
  /// a command that runs.
  package var formats: [String] { makeFormats() }
  /// Other commands, each with the words that lead to it.
  package var seeAlso: [[String]]
  /// How the command uses the global flags.
  package var globals: GlobalUse
  /// Whether the command is omitted from lists; it can still be called.
  package var isHidden: Bool
  /// Whether a unique prefix of the name calls the command, and makes the same prefix of others ambiguous.
  package var canBeAbbreviated: Bool
  /// Whether the command shows its help, and succeeds, when it is called without arguments.
  package var showsHelpAlone: Bool
  /// Whether the command lists the global flags, so that help texts refer to it instead of repeating them.
  package var listsGlobals: Bool
  /// Words that call no member of a group although they do in related programs, and what to call instead.
  package var foreignNames: [String: String]
  /// The exit status when the command line is wrong; nil for the usual ones.
  package var usageErrorStatus: Int32?
  /// Manual pages of other sections to refer to, for instance `tool-notes(7)`.
  package var relatedPages: [String]

  private let makeFormats: @Sendable () -> [String]

  /// Makes a manual; only the name and the summary are needed.
  package init(
    _ name: String, _ summary: String, aliases: [String] = [], description: [Paragraph] = [],
    arguments: [Argument] = [], examples: [Example] = [], exitStatuses: [ExitStatus] = [],
    environment: [Variable] = [], formats: @autoclosure @escaping @Sendable () -> [String] = [],
    seeAlso: [[String]] = [],
    globals: GlobalUse = .withEnvironment, isHidden: Bool = false, canBeAbbreviated: Bool = true,
    showsHelpAlone: Bool = false, listsGlobals: Bool = false, foreignNames: [String: String] = [:],
    relatedPages: [String] = [], usageErrorStatus: Int32? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.description = description
    self.arguments = arguments
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.environment = environment
    makeFormats = formats
    self.seeAlso = seeAlso
    self.globals = globals
    self.isHidden = isHidden
    self.canBeAbbreviated = canBeAbbreviated
    self.showsHelpAlone = showsHelpAlone
    self.listsGlobals = listsGlobals
    self.foreignNames = foreignNames
    self.relatedPages = relatedPages
    self.usageErrorStatus = usageErrorStatus
  }
}

/// One paragraph of a description.
package enum Paragraph: Sendable, Equatable, ExpressibleByStringLiteral {
  /// Running text, wrapped where it is shown.
  case text(String)
  /// Lines shown as they are.
  case code(String)

  /// Makes running text.
  package init(stringLiteral text: String) {
    self = .text(text)
  }
}

/// A positional argument.
package struct Argument: Sendable, Equatable {
  /// What kind of thing is expected; decides what a shell completes.
  package enum Kind: Sendable, Equatable {
    /// Anything that a shell cannot complete.
    case word
    /// A file.
    case file
    /// A directory.
    case directory
    /// One of a few words.
    case choice([String])
    /// A program and its arguments, which follow `--`.
    case program
    /// The name of a command of this program.
    case command
    /// Something that the program looks up when a shell completes it; the text says what.
    case lookup(String)
  }

  /// The name in the usage line.
  package var name: String
  /// What kind of thing is expected.
  package var kind: Kind
  /// Whether it may be omitted; then all that follow may be, too.
  package var isOptional: Bool
  /// Whether it may be given several times; only the last argument can be.
  package var isRepeated: Bool

  /// Makes an argument.
  package init(_ name: String, _ kind: Kind = .word, optional: Bool = false, repeated: Bool = false) {
    self.name = name
    self.kind = kind
    isOptional = optional
    isRepeated = repeated
  }

  /// How the usage line shows it: `<key>`, `[range_end]`, `[url ...]`, `[-- command ...]`.
  package var usage: String {
    let dashes = kind == .program ? "-- " : ""
    let dots = isRepeated || kind == .program ? " ..." : ""
    return isOptional ? "[\(dashes)\(name)\(dots)]" : "\(dashes)<\(name)>\(dots)"
  }
}

/// A command line and what it does.
package struct Example: Sendable, Equatable {
  /// The command line, beginning with the name of the program.
  package var command: String
  /// What it does, in one line.
  package var explanation: String

  /// Makes an example.
  package init(_ command: String, _ explanation: String) {
    self.command = command
    self.explanation = explanation
  }
}

/// An exit status and when it occurs.
package struct ExitStatus: Sendable, Equatable {
  /// The number, 0 to 255.
  package var code: Int32
  /// When it occurs.
  package var meaning: String

  /// Makes an entry.
  package init(_ code: Int32, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}

/// An environment variable and what it does.
package struct Variable: Sendable, Equatable {
  /// The whole name.
  package var name: String
  /// What it does.
  package var meaning: String

  /// Makes an entry.
  package init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
