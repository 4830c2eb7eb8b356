/// A line on a terminal that shows how far something large has come, and how fast: `52 MB of 413 MB, 12%, 130 MB/s`.
///
/// On anything else than a terminal nothing is written at all.
package struct ProgressLine {
  private static let interval = Duration.milliseconds(100)

  private let standardError: StandardError
  private let isShown: Bool
  private let begin: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?

  /// Begins at `now`, with nothing done.
  ///
  /// - Parameters:
  ///   - standardError: where the line goes.
  ///   - isShown: whether it goes there; unless said otherwise, when that is a terminal.
  ///   - now: the time.
  package init(
    standardError: StandardError = StandardError(), isShown: Bool? = nil, now: ContinuousClock.Instant = .now
  ) {
    self.standardError = standardError
    self.isShown = isShown ?? Terminal.isTerminal(standardError.fileDescriptor)
    begin = now
  }

  /// Shows a new state; at most ten times a second.
  ///
  /// - Parameters:
  ///   - done: the bytes so far.
  ///   - total: how many there will be, where that is known.
  ///   - now: the time.
  package mutating func update(done: UInt64, total: UInt64?, now: ContinuousClock.Instant = .now) {
    guard isShown else { return }
    if let last, now - last < ProgressLine.interval { return }
    last = now
    let text = ProgressLine.text(done: done, total: total, elapsed: now - begin)
    let width = Terminal.width(standardError.fileDescriptor) ?? 80
    standardError.write("\r\u{1b}[K" + String(text.prefix(max(width - 1, 0))))
  }

  /// Removes the line, so that whatever is written next begins at the left.
  package mutating func finish() {
    guard last != nil else { return }
    last = nil
    standardError.write("\r\u{1b}[K")
  }

  private static func text(done: UInt64, total: UInt64?, elapsed: Duration) -> String {
    var text = ByteCount(done).text
    if let total, total > 0 {
      let percentage = Int(min(Double(done) / Double(total), 1) * 100)
      text += " of \(ByteCount(total).text), \(percentage)%"
    }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    guard seconds > 0, let rate = UInt64(exactly: (Double(done) / seconds).rounded(.down)) else { return text }
    return text + ", \(ByteCount(rate).text)/s"
  }
}
