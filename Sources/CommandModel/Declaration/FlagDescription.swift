/// What a flag takes; decides how it is parsed, shown and completed.
package enum ValueKind: Sendable, Equatable {
  /// Nothing; `--name=false` turns it off.
  case toggle
  /// Any text; the label is a word for it, for instance `KEY`.
  case text(String)
  /// A whole number.
  case integer
  /// A span of time, for instance `1m30s`.
  case duration
  /// Several texts, separated by commas or given by repeating the flag.
  case list(String)
  /// One of a few words.
  case choice([String])
  /// A file.
  case file
  /// A directory.
  case directory

  /// Whether the flag needs a value.
  package var takesValue: Bool { self != .toggle }

  /// A word for the value, for instance `FILE`; nil when there is none.
  package var label: String? {
    switch self {
    case .toggle: nil
    case .text(let label), .list(let label): label
    case .integer: "NUMBER"
    case .duration: "DURATION"
    case .choice(let choices): choices.joined(separator: "|")
    case .file: "FILE"
    case .directory: "DIRECTORY"
    }
  }
}

/// A flag without its type and key path.
package struct FlagDescription: Sendable, Equatable {
  /// The name, without dashes.
  package var name: String
  /// The one-letter name, without the dash.
  package var short: Character?
  /// Its value.
  package var kind: ValueKind
  /// What the user gets, in one line; names neither the default nor the choices.
  package var help: String
  /// Whether it is omitted from lists.
  package var isHidden = false
  /// What to use instead, if the flag should no longer be used.
  package var deprecation: String?
  /// Whether an environment variable can set it; always true for global flags.
  package var readsEnvironment = false
  /// Whether its choices are the output formats, of which a command may support some only (`Manual.formats`).
  package var choosesFormat = false
  /// What the program looks up when a shell completes the value, as in `Argument.Kind.lookup`; nil for nothing.
  package var lookup: String?
  /// What the flag is called elsewhere, without dashes: for suggestions only.
  package var otherNames: [String] = []
  /// The default as it would be typed; empty for none.
  package var defaultText = ""
  /// The environment variable that sets it.
  package var variable: String?

  /// The name with dashes, after the short one if there is one: `-w, --write-out`.
  package var fullName: String {
    short.map { "-\($0), --\(name)" } ?? "--\(name)"
  }

  /// Whether lists show it.
  package var isListed: Bool { !isHidden && deprecation == nil }

  func isCalled(_ other: some Sequence<UInt8>) -> Bool {
    name.utf8.elementsEqual(other)
  }

  func isCalled(_ letter: UInt8) -> Bool {
    short?.asciiValue == letter
  }

  /// The flag that shows help, which every command has.
  static func help(for name: String) -> FlagDescription {
    FlagDescription(
      name: "help", short: "h", kind: .toggle, help: "Show help for \(name)", defaultText: "false")
  }

  func withoutHelp() -> FlagDescription {
    var flag = self
    flag.help = ""
    return flag
  }

  func withVariable(prefix: String?) -> FlagDescription {
    guard let prefix else { return self }
    var flag = self
    flag.variable = prefix + name.uppercased().replacing("-", with: "_")
    return flag
  }
}
