import CommandModel
import Output

/// Completes the line at the prompt.
struct ShellCompletion: Sendable {
  /// What happens to the line, and what is shown below it.
  struct Found: Equatable, Sendable {
    /// How many characters before the cursor are removed first.
    var deletion = 0
    /// What is inserted at the cursor.
    var insertion = ""
    /// The candidates if there are several, and nothing to insert.
    var listing: [Candidate] = []
  }

  private let runner: CommandRunner

  /// Completes the lines that `runner` would run.
  init(_ runner: CommandRunner) { self.runner = runner }

  /// Completes the word at the end of what stands before the cursor: nothing if that takes too long.
  func completion(of line: [UInt8]) -> Found {
    guard let typed = TypedWord(endOf: line) else { return Found() }
    let limit = Completion.limit(runner.environment)
    return waiting(atMost: limit) { await completion(of: typed, limit) } ?? Found()
  }

  private func completion(of typed: TypedWord, _ limit: Duration) async -> Found {
    let search = CandidateSearch(typed.before + [typed.word], of: runner, limit: limit)
    var candidates = await search.candidates(withFiles: true)
    if typed.before.isEmpty {
      candidates += ShellLine.exits.map { Candidate(Array($0.utf8), "Ends the shell") }
        .filter { $0.word.starts(with: typed.word.bytes) }
    }
    candidates.sort { $0.word.lexicographicallyPrecedes($1.word) }
    guard let first = candidates.first, let last = candidates.last else { return Found() }
    let isOnly = first.word == last.word
    // Of sorted words, what the first and the last have in common is common to all.
    let common = isOnly ? first.word : commonPrefix(first.word, last.word)
    // The name of a flag and the items before the last one of a list stay as they are.
    let head = typed.word.bytes.dropLast(search.line.typed.bytes.count)
    var found = typed.replacement(with: head + common, isComplete: isOnly && !search.isOpen(first))
    guard found == Found(), !isOnly else { return found }
    // As shells do with paths: what is in the directory that has been typed already.
    let place = search.line.typed.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    found.listing = candidates.map { Candidate(Array($0.word.dropFirst(place)), $0.meaning) }
    return found
  }

  /// What two texts have in common at their beginning, in whole characters.
  private func commonPrefix(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    let pairs = zip(Word(first).string.unicodeScalars, Word(second).string.unicodeScalars)
    return pairs.prefix { $0 == $1 }.flatMap { UTF8.encode($0.0).map(Array.init) ?? [] }
  }
}

/// The word before the cursor.
struct TypedWord {
  private static let (single, double, escape) = (UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"))

  /// The words before it.
  let before: [Word]
  /// What has been typed of it, without quotes.
  let word: Word
  /// The same as it stands in the line.
  private let text: [UInt8]
  /// The quote that is open; nil for none.
  private let quote: UInt8?

  /// Finds the last word of a line; nil where nothing is completed.
  init?(endOf line: [UInt8]) {
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard text.first != UInt8(ascii: "!"), text.first != UInt8(ascii: "#") else { return nil }
    // With the quote that is open, if one is, everything is closed.
    let quotes = [nil, Self.single, Self.double]
    let readings = quotes.lazy.map { quote in
      (quote, try? ShellWords.pieces(of: line + (quote.map { [$0] } ?? []), closingQuotes: true))
    }
    guard let (quote, found) = readings.first(where: { $1 != nil }), let pieces = found,
      !pieces.contains(where: \.beginsReader)
    else { return nil }
    let last = pieces.last.flatMap { quote != nil || !line.isBlankAtEnd ? $0 : nil }
    // Directly behind a closed quote, there is nothing to complete.
    guard quote != nil || last?.isQuoted != true else { return nil }
    before = pieces.dropLast(last == nil ? 0 : 1).map(\.word)
    word = last?.word ?? ""
    self.text = last.map { Array(line[$0.start...]) } ?? []
    self.quote = quote
  }

  /// How the word becomes another one, in quotes if it needs them.
  func replacement(with word: [UInt8], isComplete: Bool) -> ShellCompletion.Found {
    var quote = self.quote ?? (ShellWords.needQuotes(word) ? Self.single : nil)
    if quote == Self.single, word.contains(Self.single) { quote = Self.double }
    var new = word
    if let quote {
      let content = quote == Self.single ? word : word.flatMap { self.escaped($0) }
      new = [quote] + content + (isComplete ? [quote] : [])
    }
    if isComplete { new.append(UInt8(ascii: " ")) }
    let (old, changed) = (Array(Word(text).string.unicodeScalars), Array(Word(new).string.unicodeScalars))
    let kept = zip(old, changed).prefix { $0 == $1 }.count
    var insertion = String.UnicodeScalarView()
    insertion.append(contentsOf: changed[kept...])
    return ShellCompletion.Found(deletion: old.count - kept, insertion: String(insertion))
  }

  private func escaped(_ byte: UInt8) -> [UInt8] {
    byte == Self.double || byte == Self.escape ? [Self.escape, byte] : [byte]
  }
}

extension [UInt8] {
  /// Whether the next character would begin a word.
  fileprivate var isBlankAtEnd: Bool { last.map { ShellWords.isSpace($0) } ?? true }
}
