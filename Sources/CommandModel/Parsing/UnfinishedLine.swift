/// How a completion script asks the program itself for what can stand at the cursor.
package enum LookupRequest {
  /// The word before those of the unfinished command line, without the name of the program; the last one, which may be
  /// empty, is completed.
  package static let command = "__complete"
}

/// Something that can stand at the cursor.
package struct Candidate: Sendable, Equatable {
  /// What is inserted.
  package var word: [UInt8]
  /// What a shell may show beside it; empty for nothing.
  package var meaning: String

  /// Makes a candidate.
  package init(_ word: [UInt8], _ meaning: String = "") {
    self.word = word
    self.meaning = meaning
  }

  init(_ word: String, _ meaning: String = "") { self.init(Array(word.utf8), meaning) }
}

/// A command line whose last word is still being typed.
package struct UnfinishedLine<Globals: Sendable>: Sendable {
  /// What is expected at its end.
  package enum Expectation: Sendable, Equatable {
    /// Nothing that is known.
    case nothing
    /// One of a few words.
    case words([Candidate])
    /// What the program looks up, as in `Argument.Kind.lookup`.
    case lookup(String)
    /// A file, or a directory alone.
    case file(isDirectory: Bool)
  }

  /// The global flags, from the command line and the environment, as far as they can be read.
  package var globals: Globals
  /// The names of the flags that something sets.
  package let given: Set<String>
  /// Why the file of variables cannot be used; nil when it can, or there is none.
  package let fileProblem: UsageError?
  /// The last value of each of the command's own flags, by name.
  package let flags: [String: Word]
  /// The arguments before the last word.
  package let arguments: [Word]
  /// What is expected.
  package internal(set) var expectation = Expectation.nothing
  /// What has been typed of it.
  package internal(set) var typed: Word
  /// The finished items of a list before what has been typed, with their commas.
  package internal(set) var items: Word = ""
  /// Whether what is expected may begin with a dash: it can't be mistaken for a flag.
  package internal(set) var mayBeginWithDash: Bool
}

extension Parser where Globals: Options {
  /// Reads a command line whose last word is still being typed. Whatever is wrong with it, there is no error.
  /// - Parameters:
  ///   - words: the command line without the name of the program; the last one, which may be empty, is being typed.
  ///   - environment: the variables that can set flags.
  ///   - values: the global flags where nothing sets them.
  ///   - file: as for `parse`.
  /// - Returns: what is known about it.
  package func unfinished(
    _ words: [Word], environment: Environment, values: Globals = Globals(),
    file: (Globals, Set<String>) throws(UsageError) -> EnvironmentFile? = { _, _ in nil }
  ) -> UnfinishedLine<Globals> {
    let current = words.last ?? ""
    let found = CommandSearch(root: root, globals: globals.map { $0.traits }).find(Array(words.dropLast()))
    var call = PendingCall<Globals, Action>(globals: globals, target: found.target, values: values)
    let pending = call.readUnfinished(found.words)
    let problem = call.readVariables(environment, prefix: environmentPrefix, file)
    var line = UnfinishedLine(
      globals: call.values, given: call.given, fileProblem: problem, flags: call.texts, arguments: call.arguments,
      typed: current,
      mayBeginWithDash: pending != nil || call.dashDash != nil)
    let program = description
    let command = program[found.path]
    // A command that prints less than all formats has a global flag with fewer choices.
    let own = command.listedFlags + program.formatFlags(of: command)
    let flags = own + program.listedGlobals.filter { flag in !own.contains { $0.name == flag.name } }
    if let pending {
      line.expectValue(of: flags.first { $0.name == call.name(of: pending) })
    } else if call.dashDash == nil, current.bytes.first == UInt8(ascii: "-") {
      line.expectFlag(flags + [.help(for: "the command")])
    } else if case .help = found.target {
      let topic = program[call.arguments.map(\.string)]
      if topic.path.count == call.arguments.count { line.expectMember(of: topic) }
    } else if command.isGroup {
      if found.stray == nil, call.dashDash == nil { line.expectMember(of: command) }
    } else if call.dashDash == nil || !command.manual.arguments.contains(where: { $0.kind == .program }) {
      line.expectArgument(of: command)
    }
    return line
  }
}

extension UnfinishedLine {
  fileprivate mutating func expectMember(of group: CommandDescription) {
    expectation = .words(group.listedChildren.map { Candidate($0.manual.name, $0.manual.summary) })
  }

  fileprivate mutating func expectArgument(of command: CommandDescription) {
    let declared = command.manual.arguments
    let isFurther = arguments.count >= declared.count && declared.last?.isRepeated == true
    guard let argument = isFurther ? declared.last : declared.dropFirst(arguments.count).first else { return }
    switch argument.kind {
    case .lookup(let what): expectation = .lookup(what)
    case .choice(let words): expectation = .words(words.map { Candidate($0) })
    case .file: expectation = .file(isDirectory: false)
    case .directory: expectation = .file(isDirectory: true)
    case .word, .program, .command: break
    }
  }

  /// A flag's name, or behind `--name=` its value.
  fileprivate mutating func expectFlag(_ flags: [FlagDescription]) {
    guard let equals = typed.bytes.firstIndex(of: UInt8(ascii: "=")) else {
      expectation = .words(flags.map { Candidate("--\($0.name)", $0.help) })
      mayBeginWithDash = true
      return
    }
    let name = typed.bytes[..<equals].dropFirst(2)
    let isLong = typed.bytes.starts(with: "--".utf8)
    typed = Word(Array(typed.bytes[(equals + 1)...]))
    mayBeginWithDash = true
    expectValue(of: flags.first { isLong && $0.isCalled(name) })
  }

  fileprivate mutating func expectValue(of flag: FlagDescription?) {
    guard let flag else { return }
    if case .list = flag.kind, let comma = typed.bytes.lastIndex(of: UInt8(ascii: ",")) {
      items = Word(Array(typed.bytes[...comma]))
      typed = Word(Array(typed.bytes[(comma + 1)...]))
    }
    if let what = flag.lookup { return expectation = .lookup(what) }
    switch flag.kind {
    case .choice(let words): expectation = .words(words.map { Candidate($0) })
    case .file: expectation = .file(isDirectory: false)
    case .directory: expectation = .file(isDirectory: true)
    default: break
    }
  }
}
