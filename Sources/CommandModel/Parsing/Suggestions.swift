/// Finds names similar to a mistyped one.
enum Suggestions {
  /// Shorter names are prefixes of many words by chance.
  private static let leastBeginning = 3

  /// The names that differ in at most two letters (one, where three or fewer were typed), of which one is a prefix of
  /// the other; the most similar first, at most three.
  static func similar(to typed: String, in names: [String]) -> [String] {
    let wanted = Array(typed.lowercased().utf8)
    // Names are short; a long word is not a typing error, and comparing it would be slow.
    guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
    let limit = wanted.count > 3 ? 2 : 1
    var rated: [(distance: Int, name: String)] = []
    for name in names {
      let candidate = Array(name.lowercased().utf8)
      let distance = editDistance(wanted, candidate)
      let isContained = candidate.count >= leastBeginning && wanted.starts(with: candidate)
      if isContained || candidate.starts(with: wanted) || distance <= limit { rated.append((distance, name)) }
    }
    return rated.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour to get from one word to the other.
  static func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
