/// A parsed command line.
package struct Invocation<Globals, Action> {
  /// What is to be done.
  package enum Outcome {
    /// Run a command.
    case run(Action)
    /// Show the help of `path`, as requested.
    case help
    /// Show the help of `path`, because it is a group that was called without one of its commands, or a command without
    /// what it needs (`Manual.showsHelpAlone`).
    case usage
  }

  /// The global flags, from the command line and the environment.
  package var globals: Globals
  /// The words that lead to the command; empty for the program itself. Full names, whatever was typed.
  package var path: [String]
  /// What is to be done.
  package var outcome: Outcome
  /// The names of the flags that the command line sets (not those that the environment sets).
  package var given: Set<String>
  /// Warnings about the command line.
  package var warnings: [ParseWarning]
}

extension Invocation: Sendable where Globals: Sendable, Action: Sendable {}
extension Invocation.Outcome: Sendable where Action: Sendable {}
extension Invocation: Equatable where Globals: Equatable, Action: Equatable {}
extension Invocation.Outcome: Equatable where Action: Equatable {}

/// Something odd in a command line or the environment that does not keep the command from running.
package enum ParseWarning: Sendable, Equatable {
  /// `help` was called for something that does not exist, and the commands with similar names.
  case unknownHelpTopic(String, suggestions: [String])
  /// A flag that should no longer be used, without dashes, and what to use instead.
  case deprecatedFlag(name: String, advice: String)
  /// A variable with the program's prefix that nothing reads, the one that may have been meant, and the file that sets
  /// it unless it is one of the environment.
  case unknownVariable(name: String, suggestion: String?, file: String? = nil)
  /// A variable with a malformed value; the default is used.
  case ignoredVariable(name: String, reason: String)

  /// The warning as a sentence. Values of variables are not shown, they may be secret.
  package var message: String {
    switch self {
    case .unknownHelpTopic(let word, _): "unknown help topic \(GoSyntax.quoted(word))"
    case .deprecatedFlag(let name, let advice):
      "--\(name) is deprecated: \(advice)"
    case .unknownVariable(let name, let suggestion, let file):
      (file.map { "\($0): " } ?? "") + "unrecognized environment variable \(name)"
        + (suggestion.map { "; did you mean \($0)?" } ?? "")
    case .ignoredVariable(let name, let reason):
      "environment variable \(name) is ignored: \(reason)"
    }
  }

  /// What the user may have meant; nil for a warning that says enough.
  package var hint: String? {
    guard case .unknownHelpTopic(_, let suggestions) = self else { return nil }
    return UsageError("", suggestions: suggestions).hint
  }

  /// Whether the user gets something else than what the command line says.
  package var isError: Bool { if case .unknownHelpTopic = self { true } else { false } }
}
