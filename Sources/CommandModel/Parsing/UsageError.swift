/// What is wrong with a command line.
package struct UsageError: Error, Equatable, Sendable {
  /// Where the fault lies. Which exit status that means is the program's business.
  package enum Kind: Sendable {
    /// A flag or a command that does not exist, or a malformed flag value.
    case syntax
    /// An unsupported value, for instance a sort order or an output format.
    case unsupported
    /// Positional arguments are missing, superfluous or malformed, or flags contradict each other.
    case arguments
  }

  /// What is wrong, without a leading `Error:` and without suggestions.
  package var message: String
  /// Where the fault lies.
  package var kind: Kind
  /// Whether the help of `command` should be printed on standard output first.
  package var showsUsage: Bool
  /// Suggestions: names of commands, or flags with dashes; best first.
  package var suggestions: [String]
  /// The command to use instead, if there is one.
  package var advice: String?
  /// The flag that does not exist, without dashes; nil for another error.
  package var unknownFlag: String?
  /// The words that lead to the command the error is about; empty for the program itself.
  package var command: [String]

  /// Makes an error; commands throw it with just a message.
  package init(
    _ message: String, kind: Kind = .arguments, showsUsage: Bool = false, suggestions: [String] = [],
    advice: String? = nil, unknownFlag: String? = nil, command: [String] = []
  ) {
    self.message = message
    self.kind = kind
    self.showsUsage = showsUsage
    self.suggestions = suggestions
    self.advice = advice
    self.unknownFlag = unknownFlag
    self.command = command
  }

  /// The hint after the message: the suggestions, for instance `did you mean --limit?`, or the advice; nil for neither.
  package var hint: String? {
    guard let last = suggestions.last else { return advice.map { "use \($0)" } }
    let others = suggestions.dropLast()
    return others.isEmpty ? "did you mean \(last)?" : "did you mean \(others.joined(separator: ", ")) or \(last)?"
  }

  func about(_ path: [String]) -> UsageError {
    var error = self
    error.command = path
    // A command knows only its own name; those of its groups make clear which `add` is meant.
    if let name = path.last, path.count > 1, message.hasPrefix("\(name) command ") {
      error.message = path.dropLast().joined(separator: " ") + " " + message
    }
    return error
  }
}
