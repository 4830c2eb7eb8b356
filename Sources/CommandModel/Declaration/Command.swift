/// A group of values that flags can set; making one gives the defaults.
package protocol Options: Sendable {
  /// Makes the group with every value at its default.
  init()
}

/// A command: its declaration and, as a value, one call of it with everything parsed.
///
/// Making one gives the defaults of its flags; the parser then sets what the flags say and hands over the arguments.
package protocol Command: Options {
  /// What the command is called and what it is for.
  static var manual: Manual { get }

  /// Its flags; none by default.
  static var flags: [Flag<Self>] { get }

  /// Takes the positional arguments, after all flags have been set.
  ///
  /// The default implementation only compares their number with the declaration.
  /// - Parameters:
  ///   - arguments: the words that are neither flags nor values of flags.
  ///   - dashDash: how many of them precede `--`; nil without `--`.
  /// - Throws: `UsageError` when the arguments are invalid.
  mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError)
}

extension Command {
  /// No flags.
  package static var flags: [Flag<Self>] { [] }

  /// Accepts the arguments if there are as many as the manual declares.
  package mutating func take(_ arguments: [Word], dashDash: Int?) throws(UsageError) {
    try Self.manual.checkCount(of: arguments)
  }
}

extension Manual {
  /// Compares the number of arguments with the declared ones.
  /// - Throws: `UsageError` when there are too few or too many.
  package func checkCount(of given: [Word]) throws(UsageError) {
    let needed = arguments.filter { !$0.isOptional }.count
    if given.count < needed {
      let missing = arguments[given.count..<needed].map(\.usage).joined(separator: " ")
      throw UsageError("\(name) command needs \(counted(needed)): \(missing) is missing")
    }
    let isOpen = arguments.contains { $0.isRepeated || $0.kind == .program }
    if !isOpen, given.count > arguments.count {
      let what = arguments.isEmpty ? "no arguments" : "at most \(counted(arguments.count))"
      throw UsageError("\(name) command takes \(what), but \(given.count) \(given.count == 1 ? "was" : "were") given")
    }
  }

  private func counted(_ number: Int) -> String {
    number == 1 ? "1 argument" : "\(number) arguments"
  }
}
