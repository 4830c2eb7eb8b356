import CommandModel

/// Completes the line at the prompt.
struct ShellCompletion: Sendable {
  /// What is inserted at the cursor, and the candidates to show if there are several.
  struct Found: Equatable {
    var insertion = ""
    var listing: [String] = []
  }

  private let program: ProgramDescription

  init(_ program: ProgramDescription) { self.program = program }

  /// Completes the word at the end of what stands before the cursor.
  func completion(of line: [UInt8]) -> Found {
    guard let pieces = try? ShellWords.pieces(of: line), line.first != UInt8(ascii: "!"),
      !pieces.contains(where: \.beginsReader)
    else { return Found() }
    let isBegun = pieces.last.map { !$0.isQuoted && $0.start + $0.word.bytes.count == line.count } ?? false
    let typed = isBegun ? pieces.last?.word.string ?? "" : ""
    let words = pieces.map(\.word.string).dropLast(isBegun ? 1 : 0)
    let fitting = candidates(after: Array(words), typed).filter { $0.hasPrefix(typed) }.sorted()
    guard let first = fitting.first, let last = fitting.last else { return Found() }
    if first == last { return Found(insertion: String(first.dropFirst(typed.count)) + " ") }
    // Of sorted words, what the first and the last have in common is common to all.
    let common = zip(first, last).prefix { $0 == $1 }.map(\.0)
    let insertion = String(common.dropFirst(typed.count))
    return Found(insertion: insertion, listing: insertion.isEmpty ? fitting : [])
  }

  /// What can stand after some words, without regard to what has been typed of it. Words that only a cluster knows
  /// would be added here.
  private func candidates(after words: [String], _ typed: String) -> [String] {
    var command = program.root
    for word in words where !word.hasPrefix("-") {
      guard let next = command.children.first(where: { $0.manual.name == word }) else {
        // Its flags can follow an argument of a command, but nothing follows an unknown command.
        if command.children.isEmpty { break }
        return []
      }
      command = next
    }
    if typed.hasPrefix("-") { return (command.listedFlags + program.listedGlobals).map { "--\($0.name)" } + ["--help"] }
    return command.listedChildren.map(\.manual.name) + (command.path.isEmpty ? ShellLine.exits : [])
  }

  /// Words in columns, as `ls` shows names.
  static func columns(of words: [String], width: Int) -> String {
    let column = (words.map(\.count).max() ?? 0) + 2
    let count = max(width / column, 1)
    let rows = (words.count + count - 1) / count
    return (0..<rows).map { row in
      stride(from: row, to: words.count, by: rows).map { index in
        let isLast = index + rows >= words.count
        return words[index] + (isLast ? "" : String(repeating: " ", count: column - words[index].count))
      }.joined() + "\n"
    }.joined()
  }
}
