/// The lines in which two texts differ, in the form of `diff -u`.
package struct UnifiedDiff {
  /// How many equal lines stand around a difference.
  private static let context = 3

  /// Texts with more lines than this, both together, are shown as removed and added as a whole: to find the fewest
  /// differences takes time that grows with their product.
  private static let limit = 20_000

  private enum Change: UInt8 {
    case none = 0x20
    case removal = 0x2d
    case addition = 0x2b
  }

  private struct Line {
    let change: Change
    let text: ArraySlice<UInt8>
  }

  private let lines: [Line]

  /// Compares two texts line by line.
  package init(from before: [UInt8], to after: [UInt8]) {
    let old = Self.split(before)
    let new = Self.split(after)
    lines = old.count + new.count > Self.limit ? Self.replaced(old, new) : Self.merged(old, new)
  }

  /// Whether nothing differs.
  package var isEmpty: Bool { lines.allSatisfy { $0.change == .none } }

  /// Writes the header and the differences.
  ///
  /// - Parameters:
  ///   - before: what the header calls the first text.
  ///   - after: what it calls the second one.
  ///   - stream: where they go.
  package func write(before: String, after: String, to stream: OutputStream) {
    stream.write("--- \(before)\n+++ \(after)\n")
    var end = 0
    while let first = lines[end...].firstIndex(where: { $0.change != .none }) {
      let start = max(first - Self.context, end)
      let next = endOfHunk(after: first)
      writeHunk(start..<next, to: stream)
      end = next
    }
  }

  /// Where the hunk ends whose first difference is at `index`: behind the equal lines after its last difference.
  private func endOfHunk(after index: Int) -> Int {
    var last = index
    var index = index
    while index < lines.count, index - last <= 2 * Self.context {
      if lines[index].change != .none { last = index }
      index += 1
    }
    return min(last + 1 + Self.context, lines.count)
  }

  private func writeHunk(_ range: Range<Int>, to stream: OutputStream) {
    let before = position(of: range, without: .addition)
    let after = position(of: range, without: .removal)
    stream.write("@@ -\(before) +\(after) @@\n")
    for line in lines[range] {
      stream.write(byte: line.change.rawValue)
      line.text.withUnsafeBytes { stream.write($0) }
      stream.write(byte: UInt8(ascii: "\n"))
    }
  }

  /// `START,COUNT` in one of the texts; a count of 1 is omitted, and of no lines the start is the line before them.
  private func position(of range: Range<Int>, without change: Change) -> String {
    let previous = lines[..<range.lowerBound].count { $0.change != change }
    let count = lines[range].count { $0.change != change }
    let start = count == 0 ? previous : previous + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func replaced(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    old.map { Line(change: .removal, text: $0) } + new.map { Line(change: .addition, text: $0) }
  }

  private static func merged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(offset))
    let inserted = Set(difference.insertions.map(offset))
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(Line(change: .removal, text: old[left]))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        lines.append(Line(change: .addition, text: new[right]))
        right += 1
      } else {
        lines.append(Line(change: .none, text: old[left]))
        left += 1
        right += 1
      }
    }
    return lines
  }

  private static func offset(_ change: CollectionDifference<ArraySlice<UInt8>>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
