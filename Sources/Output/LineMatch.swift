/// Which lines of two texts are the same, in their order: the fewest lines are removed and added.
///
/// Source of the algorithm: Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). Its time and
/// memory grow with the number of differences, so texts that have little in common are given up: the lines between
/// their equal beginning and their equal end are then removed and added as a whole.
struct LineMatch {
  /// With more differences than this among lines that both texts have, no match is searched for: some megabytes, and a
  /// fraction of a second.
  private static let limit = 1_000

  /// For each line of the first text, whether the second one has it, too.
  private(set) var isKept: [Bool]
  /// For each line of the second text, whether it is one of the first.
  private(set) var isTaken: [Bool]

  /// Compares two texts.
  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    isKept = [Bool](repeating: false, count: old.count)
    isTaken = [Bool](repeating: false, count: new.count)
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    for index in 0..<start { keep(index, index) }
    for index in 0..<tail { keep(old.count - 1 - index, new.count - 1 - index) }
    match(old, start..<old.count - tail, new, start..<new.count - tail)
  }

  private mutating func keep(_ left: Int, _ right: Int) {
    isKept[left] = true
    isTaken[right] = true
  }

  /// Matches what is between the equal beginning and the equal end.
  private mutating func match(
    _ old: [ArraySlice<UInt8>], _ left: Range<Int>, _ new: [ArraySlice<UInt8>], _ right: Range<Int>
  ) {
    guard !left.isEmpty, !right.isEmpty else { return }
    // Numbers are compared faster than lines. A line that only one of the texts has is a difference in any case.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    for index in right where numbers[new[index]] == nil { numbers[new[index]] = numbers.count }
    var found = [Bool](repeating: false, count: numbers.count)
    var lines: [(index: Int, number: Int)] = []
    for index in left {
      guard let number = numbers[old[index]] else { continue }
      found[number] = true
      lines.append((index, number))
    }
    let others = right.compactMap { index in
      numbers[new[index]].flatMap { found[$0] ? (index: index, number: $0) : nil }
    }
    for (one, other) in Self.pairs(lines.map(\.number), others.map(\.number)) {
      keep(lines[one].index, others[other].index)
    }
  }

  /// The places of equal numbers in both lists, from the last to the first; none when the lists differ too much.
  private static func pairs(_ old: [Int], _ new: [Int]) -> [(Int, Int)] {
    let reach = min(old.count + new.count, limit)
    var front = Front(reach: reach)
    var history: [Front] = []
    for differences in 0...reach {
      history.append(front.copy(reach: differences))
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        var left = front.step(onto: diagonal, differences).left
        while left < old.count, left - diagonal < new.count, old[left] == new[left - diagonal] { left += 1 }
        front[diagonal] = left
        if left == old.count, left - diagonal == new.count { return trace(history, old.count, new.count) }
      }
    }
    return []
  }

  /// Walks back from the end of both lists, along the equal numbers.
  private static func trace(_ history: [Front], _ oldCount: Int, _ newCount: Int) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (left, right) = (oldCount, newCount)
    for differences in history.indices.reversed() {
      let step = history[differences].step(onto: left - right, differences)
      while left > step.left {
        left -= 1
        right -= 1
        pairs.append((left, right))
      }
      if step.adds { right -= 1 } else { left -= 1 }
    }
    return pairs
  }
}

/// How far into the first list one can come on each diagonal with some number of differences. Diagonal k is where the
/// place in the first list is k more than that in the second one.
private struct Front {
  private var furthest: [Int]
  private let origin: Int

  init(reach: Int) {
    furthest = [Int](repeating: 0, count: 2 * reach + 3)
    origin = reach + 1
  }

  private init(_ furthest: some Sequence<Int>, origin: Int) {
    self.furthest = Array(furthest)
    self.origin = origin
  }

  /// The part of it that so many differences need.
  func copy(reach: Int) -> Front {
    Front(furthest[(origin - reach - 1)...(origin + reach + 1)], origin: reach + 1)
  }

  subscript(diagonal: Int) -> Int {
    get { furthest[origin + diagonal] }
    set { furthest[origin + diagonal] = newValue }
  }

  /// The best way onto a diagonal with one more difference: where it arrives, and whether it adds a line of the second
  /// list instead of removing one of the first.
  func step(onto diagonal: Int, _ differences: Int) -> (left: Int, adds: Bool) {
    let adds = diagonal == -differences || (diagonal != differences && self[diagonal - 1] < self[diagonal + 1])
    return (adds ? self[diagonal + 1] : self[diagonal - 1] + 1, adds)
  }
}
