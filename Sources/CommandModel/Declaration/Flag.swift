/// Why a flag's value was refused.
enum FlagProblem: Error {
  /// It is malformed; the reason completes `invalid argument "x" for "--name" flag: `.
  case malformed(String)
  /// It is well-formed but unsupported; reported after problems with the arguments.
  case refused(UsageError)
}

/// A flag of a command, or of a group of options: how it is written and where its value goes.
///
/// The values are `Options`; that the type does not say so keeps Swift's runtime from searching the program for each
/// command's conformance when it begins.
package struct Flag<Values: Sendable>: Sendable {
  /// The help text, which is made only when it is shown.
  package typealias Help = @Sendable () -> String
  /// Sets the value; `isFirst` is true for the first one of this flag.
  typealias Setter = @Sendable (_ values: inout Values, _ word: Word, _ isFirst: Bool) throws(FlagProblem) -> Void

  /// The flag without its help, its default and the words of a choice, which parsing does not need.
  var traits: FlagDescription
  let help: Help
  let defaultText: @Sendable (Values) -> String
  let set: Setter
  /// The words of a choice; nil for another flag.
  private var choices: (@Sendable () -> [String])?

  private init(
    _ name: String, _ short: Character?, _ kind: ValueKind, _ help: @escaping Help,
    defaultText: @escaping @Sendable (Values) -> String, set: @escaping Setter
  ) {
    traits = FlagDescription(name: name, short: short, kind: kind, help: "")
    self.help = help
    self.defaultText = defaultText
    self.set = set
  }

  /// The value in these options as it would be typed; empty for none, and for a secret.
  package func text(in values: Values) -> String { defaultText(values) }

  /// The same flag for options that contain these; its default is that of the containing options.
  package func lifted<Whole>(
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Whole, Values> & Sendable
  ) -> Flag<Whole> {
    let (inner, innerDefault) = (set, defaultText)
    var flag = Flag<Whole>(
      traits.name, traits.short, traits.kind, help, defaultText: { innerDefault($0[keyPath: path()]) },
      set: { (values, word, isFirst) throws(FlagProblem) in try inner(&values[keyPath: path()], word, isFirst) })
    flag.traits = traits
    flag.choices = choices
    return flag
  }

  /// The same flag, omitted from help, man pages and completions.
  package func hidden() -> Flag {
    var flag = self
    flag.traits.isHidden = true
    return flag
  }

  /// The same flag, with a warning when it is used; `advice` names the replacement.
  package func deprecated(_ advice: String) -> Flag {
    var flag = self
    flag.traits.deprecation = advice
    return flag
  }

  /// The same flag, which can also be set by an environment variable, as all global flags can.
  package func readingEnvironment() -> Flag {
    var flag = self
    flag.traits.readsEnvironment = true
    return flag
  }

  /// The same flag, whose choices are the output formats; shells offer those in `Manual.formats`.
  package func choosingFormat() -> Flag {
    var flag = self
    flag.traits.choosesFormat = true
    return flag
  }

  /// The same flag, whose value the program looks up when a shell completes it; `lookup` says what.
  package func completing(_ lookup: String) -> Flag {
    var flag = self
    flag.traits.lookup = lookup
    return flag
  }

  /// The same flag, which is suggested for these names that it has in other programs, without dashes.
  package func suggested(for names: String...) -> Flag {
    var flag = self
    flag.traits.otherNames = names
    return flag
  }
}

extension Flag where Values: Options {
  /// The flag with its help and its default, which is read back from fresh options.
  package var description: FlagDescription {
    var description = traits
    description.help = help()
    description.defaultText = defaultText(Values())
    if let choices { description.kind = .choice(choices()) }
    return description
  }
}

extension Flag {
  /// The key path of a value. It is made when the flag is set or described, which few flags are in a run.
  package typealias Path<Value> = @Sendable () -> any WritableKeyPath<Values, Value> & Sendable

  /// A flag without a value; `--name=false` and Go's other spellings of a truth value are accepted.
  package static func toggle(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Bool>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .toggle, help, defaultText: { $0[keyPath: path()] ? "true" : "false" },
      set: { (values, word, _) throws(FlagProblem) in values[keyPath: path()] = try GoSyntax.boolean(word) })
  }

  /// A flag that takes any text; `label` is a word for it.
  package static func text(
    _ name: String, short: Character? = nil, _ label: String, _ path: @autoclosure @escaping Path<String>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .text(label), help, defaultText: { $0[keyPath: path()] },
      set: { (values, word, _) in values[keyPath: path()] = word.string })
  }

  /// A flag that takes any bytes; `label` is a word for them.
  package static func bytes(
    _ name: String, short: Character? = nil, _ label: String, _ path: @autoclosure @escaping Path<Word>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .text(label), help, defaultText: { $0[keyPath: path()].string },
      set: { (values, word, _) in values[keyPath: path()] = word })
  }

  /// A flag that takes any bytes and has no default; `label` is a word for them.
  package static func bytes(
    _ name: String, short: Character? = nil, _ label: String, _ path: @autoclosure @escaping Path<Word?>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .text(label), help, defaultText: { $0[keyPath: path()]?.string ?? "" },
      set: { (values, word, _) in values[keyPath: path()] = word })
  }

  /// A flag that takes a password or a token, whose default is none; `label` is a word for it.
  package static func secret(
    _ name: String, short: Character? = nil, _ label: String, _ path: @autoclosure @escaping Path<Secret>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .text(label), help, defaultText: { _ in "" },
      set: { (values, word, _) in values[keyPath: path()] = Secret(word.bytes) })
  }

  /// A flag that takes the name of a file.
  package static func file(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<String>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .file, help, defaultText: { $0[keyPath: path()] },
      set: { (values, word, _) in values[keyPath: path()] = word.string })
  }

  /// A flag that takes the name of a directory.
  package static func directory(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<String>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .directory, help, defaultText: { $0[keyPath: path()] },
      set: { (values, word, _) in values[keyPath: path()] = word.string })
  }

  /// A flag that takes a whole number in Go's syntax: decimal, `0x10`, `0o17`, `017`, `0b1`, `1_000`.
  package static func integer<Number: FixedWidthInteger & Sendable>(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Number>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .integer, help, defaultText: { $0[keyPath: path()].description },
      set: { (values, word, _) throws(FlagProblem) in values[keyPath: path()] = try GoSyntax.integer(word) })
  }

  /// A flag that takes a whole number in Go's syntax and has no default.
  package static func integer<Number: FixedWidthInteger & Sendable>(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Number?>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .integer, help, defaultText: { $0[keyPath: path()]?.description ?? "" },
      set: { (values, word, _) throws(FlagProblem) in values[keyPath: path()] = try GoSyntax.integer(word) })
  }

  /// A flag that takes a span of time in Go's syntax: `300ms`, `1.5h`, `1m30s`.
  package static func duration(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Duration>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .duration, help, defaultText: { $0[keyPath: path()].goText },
      set: { (values, word, _) throws(FlagProblem) in values[keyPath: path()] = try GoSyntax.duration(word) })
  }

  /// A flag that turns repetition on: alone with the interval `usual`, as `--name=5s` with another one.
  package static func interval(
    _ name: String, _ path: @autoclosure @escaping Path<Duration?>, usual: Duration, _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, nil, .toggle, help, defaultText: { _ in usual.goText },
      set: { (values, word, _) throws(FlagProblem) in
        guard let isOn = try? GoSyntax.boolean(word) else {
          let interval = try GoSyntax.duration(word)
          guard interval > .zero else { throw .malformed("expected more than 0s") }
          return values[keyPath: path()] = interval
        }
        values[keyPath: path()] = isOn ? usual : nil
      })
  }

  /// A flag that takes texts separated by commas and may be repeated; the first use replaces the default.
  package static func list(
    _ name: String, short: Character? = nil, _ label: String, _ path: @autoclosure @escaping Path<[String]>,
    _ help: @autoclosure @escaping Help
  ) -> Flag {
    Flag(
      name, short, .list(label), help, defaultText: { $0[keyPath: path()].joined(separator: ",") },
      set: { (values, word, isFirst) throws(FlagProblem) in
        let items = try GoSyntax.list(word)
        values[keyPath: path()] = isFirst ? items : values[keyPath: path()] + items
      })
  }
}

extension Flag {
  /// A flag that takes one of the raw values of a type.
  ///
  /// With `ignoringCase`, `ASCEND` can be written `ascend`; `synonyms` are further spellings. `refusal` makes the error
  /// for anything else, to which the choices are appended. It is reported only if the arguments are valid; without
  /// `refusal`, anything else is an error of the flag itself.
  package static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Choice>,
    _ help: @autoclosure @escaping Help, ignoringCase: Bool = false, synonyms: [String: Choice] = [:],
    refusal: (@Sendable (Word) -> UsageError)? = nil
  ) -> Flag {
    choice(
      name, short, of: Choice.self, help, defaultText: { $0[keyPath: path()].rawValue },
      set: { (values, word, _) throws(FlagProblem) in
        let syntax = ChoiceSyntax(ignoringCase: ignoringCase, synonyms: synonyms, refusal: refusal)
        values[keyPath: path()] = try syntax.parse(word)
      })
  }

  /// A flag that takes one of the raw values of a type, or nothing, which is written as an empty value.
  ///
  /// The parameters are those of the other `choice`.
  package static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, short: Character? = nil, _ path: @autoclosure @escaping Path<Choice?>,
    _ help: @autoclosure @escaping Help, ignoringCase: Bool = false, synonyms: [String: Choice] = [:],
    refusal: (@Sendable (Word) -> UsageError)? = nil
  ) -> Flag {
    choice(
      name, short, of: Choice.self, help, defaultText: { $0[keyPath: path()]?.rawValue ?? "" },
      set: { (values, word, _) throws(FlagProblem) in
        let syntax = ChoiceSyntax(ignoringCase: ignoringCase, synonyms: synonyms, refusal: refusal)
        values[keyPath: path()] = word.isEmpty ? nil : try syntax.parse(word)
      })
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ short: Character?, of _: Choice.Type, _ help: @escaping Help,
    defaultText: @escaping @Sendable (Values) -> String, set: @escaping Setter
  ) -> Flag {
    var flag = Flag(name, short, .choice([]), help, defaultText: defaultText, set: set)
    flag.choices = { ChoiceSyntax<Choice>.words }
    return flag
  }
}

/// How the words of a choice are read.
private struct ChoiceSyntax<Choice: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  let ignoringCase: Bool
  let synonyms: [String: Choice]
  let refusal: (@Sendable (Word) -> UsageError)?

  static var words: [String] { Choice.allCases.map { $0.rawValue } }

  func parse(_ word: Word) throws(FlagProblem) -> Choice {
    let text = folded(word.string)
    if let choice = Choice.allCases.first(where: { folded($0.rawValue) == text }) { return choice }
    if let choice = synonyms.first(where: { folded($0.key) == text })?.value { return choice }
    let choices = "choose \(Self.words.dropLast().joined(separator: ", ")) or \(Self.words.last ?? "")"
    guard let refusal else { throw .malformed(choices) }
    var error = refusal(word)
    error.message += ": \(choices)"
    throw .refused(error)
  }

  private func folded(_ text: String) -> String {
    ignoringCase ? text.lowercased() : text
  }
}
