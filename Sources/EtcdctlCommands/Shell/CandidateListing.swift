import CommandModel
import Output

/// How candidates are shown below the line that is being typed.
enum CandidateListing {
  /// More than these are not shown one by one.
  private static let most = 100
  /// Only so many are shown with what they are, which takes a line each.
  private static let mostDescribed = 25

  /// Lines of at most `width` columns.
  static func text(of candidates: [Candidate], width: Int) -> String {
    let words = candidates.map { Word($0.word).string }
    if candidates.count <= mostDescribed, candidates.contains(where: { !$0.meaning.isEmpty }) {
      let meanings = candidates.map(\.meaning.showingControlCharacters)
      return described(zip(words, meanings), width)
    }
    let rest = words.count - most
    return columns(of: Array(words.prefix(most)), width: width) + (rest > 0 ? "… and \(rest) more\n" : "")
  }

  private static func described(_ rows: Zip2Sequence<[String], [String]>, _ width: Int) -> String {
    let column = (rows.map { displayWidth($0.0) }.max() ?? 0) + 2
    return rows.map { word, meaning in
      let padding = String(repeating: " ", count: column - displayWidth(word))
      return meaning.isEmpty ? "\(word)\n" : "\(word)\(padding)\(meaning.prefix(max(width - column - 1, 0)))\n"
    }.joined()
  }

  /// Words in columns, as `ls` shows names.
  private static func columns(of words: [String], width: Int) -> String {
    let column = (words.map(displayWidth).max() ?? 0) + 2
    let count = max(width / column, 1)
    let rows = (words.count + count - 1) / count
    return (0..<rows).map { row in
      stride(from: row, to: words.count, by: rows).map { index in
        let isLast = index + rows >= words.count
        return words[index] + (isLast ? "" : String(repeating: " ", count: column - displayWidth(words[index])))
      }.joined() + "\n"
    }.joined()
  }
}
