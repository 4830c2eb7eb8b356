/// Breaks words into lines that are as even as possible: the sum over all lines but the last of the squares of the
/// columns that they lack (or have too many), with a penalty for every line that is too long, is least.
///
/// - Parameters:
///   - words: the words, joined by one space on a line; may be empty texts.
///   - limit: the columns of a line; a wider word raises it.
/// - Returns: the lines, at least one if there is a word.
func wrap(words: [String], limit: Int) -> [String] {
  let widths = words.map(displayWidth)
  let limit = max(limit, widths.max() ?? 0)
  let ends = lineEnds(widths, limit)
  var lines: [String] = []
  var start = 0
  while start < words.count {
    lines.append(words[start..<ends[start]].joined(separator: " "))
    start = ends[start]
  }
  return lines
}

/// The cost of a line that is too long, besides the square of its surplus.
private let tooLong = 100_000
/// Texts of more words than this are broken where a line is full: the best breaks would take too long to find.
private let mostWords = 2_000

/// For every word that can begin a line: the index after the last word of that line.
private func lineEnds(_ widths: [Int], _ limit: Int) -> [Int] {
  let count = widths.count
  if count > mostWords { return fullLineEnds(widths, limit) }
  var ends = [Int](repeating: count, count: count)
  var costs = [Int](repeating: 0, count: count)
  var remaining = -1
  for start in stride(from: count - 1, through: 0, by: -1) {
    remaining += widths[start] + 1
    if remaining <= limit { continue }
    (ends[start], costs[start]) = bestEnd(from: start, widths, limit, costs)
  }
  return ends
}

private func bestEnd(from start: Int, _ widths: [Int], _ limit: Int, _ costs: [Int]) -> (end: Int, cost: Int) {
  var best = (end: start + 1, cost: Int.max)
  var width = -1
  for end in start + 1..<max(widths.count, start + 2) {
    width += widths[end - 1] + 1
    let square = (limit - width).multipliedReportingOverflow(by: limit - width)
    let own = square.overflow ? Int.max / 4 : min(square.partialValue, Int.max / 4) + (width > limit ? tooLong : 0)
    // The surplus only grows from here on.
    if width > limit && own >= best.cost { break }
    let cost = end < widths.count ? min(own + costs[end], Int.max / 2) : own
    if cost < best.cost { best = (end, cost) }
  }
  return best
}

private func fullLineEnds(_ widths: [Int], _ limit: Int) -> [Int] {
  var ends = [Int](repeating: widths.count, count: widths.count)
  var start = 0
  var width = -1
  for (index, own) in widths.enumerated() {
    width += own + 1
    if width > limit, index > start {
      ends[start] = index
      start = index
      width = own
    }
  }
  return ends
}
