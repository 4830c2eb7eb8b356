import Output
import Synchronization

/// A progress line on a terminal: ` 12 / 60  20.00% 00m48s`.
final class CountBar: Sendable {
  private let total: Int
  private let standardError: StandardError
  private let begin = ContinuousClock.now
  private let isShown: Bool
  private let last = Mutex(ContinuousClock.Instant?.none)

  /// A bar for `total` things, on standard error when that is a terminal.
  init(total: Int, _ standardError: StandardError) {
    self.total = total
    self.standardError = standardError
    isShown = Terminal.isTerminal(standardError.fileDescriptor)
  }

  deinit {
    if last.withLock({ $0 != nil }) { standardError.write("\n") }
  }

  /// Shows the progress, at most ten times a second.
  func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      if let time = last, now - time < .milliseconds(100), done < total { return false }
      last = now
      return true
    }
    guard isDue else { return }
    var text = "\r \(done) / \(total)  \((Double(done) / Double(max(total, 1)) * 100).text(decimals: 2))%"
    if done > 0 {
      let left = Int((now - begin).seconds / Double(done) * Double(total - done))
      text += " \(padded(left / 60))m\(padded(left % 60))s"
    }
    standardError.write(text + "\u{1b}[K")
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Double {
  /// The number with this many decimals, as Go's `%f` prints it.
  func text(decimals: Int) -> String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Inf" : "+Inf" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrEven)
    guard let digits = Int64(exactly: scaled) else { return description }
    let text = String(digits)
    let padded = String(repeating: "0", count: max(decimals + 1 - text.count, 0)) + text
    let sign = self < 0 && digits != 0 ? "-" : ""
    return sign + (decimals > 0 ? "\(padded.dropLast(decimals)).\(padded.suffix(decimals))" : padded)
  }
}
