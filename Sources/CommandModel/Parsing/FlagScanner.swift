/// Splits the words of a command line into flags and arguments, by the rules of pflag.
///
/// Flags can be anywhere before `--`. A long flag takes its value after `=` or from the next word. Short flags can be
/// joined; the first that needs a value takes the rest of the word or the next word.
struct FlagScanner {
  /// A part of a command line.
  enum Token {
    case flag(FlagReference, Word)
    case argument(Word)
    case dashDash
  }

  private static let dash = UInt8(ascii: "-")
  private static let equals = UInt8(ascii: "=")

  private let table: FlagTable
  private var rest: ArraySlice<Word>
  /// Letters of a cluster that are not handled yet.
  private var letters: ArraySlice<UInt8> = []
  private var flagsEnded = false
  /// The flag at the end of the words whose value is missing.
  private(set) var unsatisfied: FlagReference?

  init(_ words: [Word], table: FlagTable) {
    rest = words[...]
    self.table = table
  }

  /// The next part; nil at the end.
  mutating func next() throws(UsageError) -> Token? {
    if !letters.isEmpty { return try nextLetter() }
    guard let word = rest.popFirst() else { return nil }
    let bytes = word.bytes
    if flagsEnded || bytes.count < 2 || bytes[0] != Self.dash { return .argument(word) }
    if bytes[1] != Self.dash {
      letters = bytes[1...]
      return try nextLetter()
    }
    if bytes.count == 2 {
      flagsEnded = true
      return .dashDash
    }
    return try long(word)
  }

  private mutating func long(_ word: Word) throws(UsageError) -> Token {
    let text = word.bytes[2...]
    guard let first = text.first, first != Self.dash, first != Self.equals else {
      throw Self.flagError("bad flag syntax: \(word.string)")
    }
    let name = text.prefix { $0 != Self.equals }
    guard let flag = table.first(where: { $0.isCalled(name) }) else {
      let spelled = String(decoding: name, as: UTF8.self)
      throw Self.flagError(
        "unknown flag: --\(spelled)", suggestions: table.suggestions(for: spelled), unknownFlag: spelled)
    }
    if name.count < text.count { return .flag(flag, Word(Array(text.dropFirst(name.count + 1)))) }
    guard table[flag].kind.takesValue else { return .flag(flag, "true") }
    guard let value = rest.popFirst() else {
      unsatisfied = flag
      throw Self.flagError("flag needs an argument: --\(table[flag].name)")
    }
    return .flag(flag, value)
  }

  private mutating func nextLetter() throws(UsageError) -> Token {
    let cluster = letters
    let letter = letters.removeFirst()
    guard let flag = table.first(where: { $0.isCalled(letter) }) else {
      let (name, spelled) = (Character(UnicodeScalar(letter)), String(decoding: cluster, as: UTF8.self))
      throw Self.flagError(
        "unknown shorthand flag: '\(name)' in -\(spelled)",
        suggestions: table.suggestions(forLetters: cluster))
    }
    // pflag takes `-w=` for a flag with the value `=`.
    if letters.count > 1, letters.first == Self.equals { return .flag(flag, takeLetters(from: 1)) }
    guard table[flag].kind.takesValue else { return .flag(flag, "true") }
    if !letters.isEmpty { return .flag(flag, takeLetters(from: 0)) }
    guard let value = rest.popFirst() else {
      unsatisfied = flag
      let spelled = String(decoding: cluster, as: UTF8.self)
      throw Self.flagError("flag needs an argument: '\(Character(UnicodeScalar(letter)))' in -\(spelled)")
    }
    return .flag(flag, value)
  }

  private mutating func takeLetters(from start: Int) -> Word {
    defer { letters = [] }
    return Word(Array(letters.dropFirst(start)))
  }

  static func flagError(
    _ message: String, suggestions: [String] = [], unknownFlag: String? = nil
  ) -> UsageError {
    UsageError(message, kind: .syntax, showsUsage: true, suggestions: suggestions, unknownFlag: unknownFlag)
  }
}

extension FlagDescription {
  /// The error for a malformed value, in pflag's words.
  func error(for value: Word, reason: String) -> UsageError {
    FlagScanner.flagError("invalid argument \(GoSyntax.quoted(value.string)) for \"\(fullName)\" flag: \(reason)")
  }
}
