/// The lines in which two texts differ, in the form of `diff -u`.
package struct UnifiedDiff {
  /// How many equal lines stand around a difference.
  private static let context = 3

  private enum Change: UInt8 {
    case none = 0x20
    case removal = 0x2d
    case addition = 0x2b

    var style: TextStyle? {
      switch self {
      case .none: nil
      case .removal: .red
      case .addition: .green
      }
    }
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
    lines = Self.merged(old, new, LineMatch(old, new))
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
    Self.write(.bold, to: stream) { stream.write("--- \(before)") }
    Self.write(.bold, to: stream) { stream.write("+++ \(after)") }
    var end = 0
    // How many lines of each text precede the hunk.
    var (oldCount, newCount) = (0, 0)
    while let first = lines[end...].firstIndex(where: { $0.change != .none }) {
      let start = max(first - Self.context, end)
      (oldCount, newCount) = (oldCount + start - end, newCount + start - end)
      end = endOfHunk(after: first)
      let hunk = lines[start..<end]
      let (old, new) = (hunk.count { $0.change != .addition }, hunk.count { $0.change != .removal })
      let (removed, added) = (Self.position(old, after: oldCount), Self.position(new, after: newCount))
      Self.write(.cyan, to: stream) { stream.write("@@ -\(removed) +\(added) @@") }
      for line in hunk { Self.write(line, to: stream) }
      (oldCount, newCount) = (oldCount + old, newCount + new)
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

  private static func write(_ line: Line, to stream: OutputStream) {
    write(line.change.style, to: stream) {
      stream.write(byte: line.change.rawValue)
      line.text.withUnsafeBytes { stream.write($0) }
    }
  }

  /// Writes a line, in a style where the stream is colored.
  private static func write(_ style: TextStyle?, to stream: OutputStream, _ line: () -> Void) {
    let style = stream.isColored ? style : nil
    if let style { stream.write(style.start) }
    line()
    if style != nil { stream.write(TextStyle.end) }
    stream.write(byte: UInt8(ascii: "\n"))
  }

  /// `START,COUNT` in one of the texts; a count of 1 is omitted, and of no lines the start is the line before them.
  private static func position(_ count: Int, after previous: Int) -> String {
    let start = count == 0 ? previous : previous + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func merged(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ match: LineMatch) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(max(old.count, new.count))
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, !match.isKept[left] {
        lines.append(Line(change: .removal, text: old[left]))
        left += 1
      } else if right < new.count, !match.isTaken[right] {
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
}
