import Glibc

/// Which backups are kept: the union of rules with restic's meaning.
///
/// Each rule of periods goes through the backups from the newest to the oldest and keeps the newest one of each period
/// that has any, until it has kept as many as it says. While it has kept fewer, it keeps the oldest one of all, too, so
/// that the history grows to its full length. Source: `ApplyPolicy` in restic's `internal/data/snapshot_policy.go`.
package struct Retention: Equatable, Sendable {
  /// The newest ones.
  package var last = 0
  /// One for each hour.
  package var hourly = 0
  /// One for each day.
  package var daily = 0
  /// One for each week, which begins on Monday.
  package var weekly = 0
  /// One for each month.
  package var monthly = 0
  /// One for each year.
  package var yearly = 0
  /// All that are at most this much older than the newest.
  package var within: Period?

  /// No rules.
  package init() {}

  /// Whether there is no rule, so that everything is kept.
  package var isEmpty: Bool { self == Retention() }

  /// The rules that keep each of the backups that were made at these times, the newest first; none for those that are
  /// to be removed.
  package func reasons(for times: [Int64]) -> [[String]] {
    guard !isEmpty else { return times.map { _ in ["no rule"] } }
    var rules: [(name: String, left: Int, last: String?, period: (Int64, Int) -> String)] = [
      ("last", last, nil, { _, index in "\(index)" }),
      ("hourly", hourly, nil, { time, _ in UTCTime.format("%Y%m%d%H", time) }),
      ("daily", daily, nil, { time, _ in UTCTime.format("%Y%m%d", time) }),
      ("weekly", weekly, nil, { time, _ in UTCTime.format("%G%V", time) }),
      ("monthly", monthly, nil, { time, _ in UTCTime.format("%Y%m", time) }),
      ("yearly", yearly, nil, { time, _ in UTCTime.format("%Y", time) }),
    ]
    let limit = within.flatMap { within in times.first.map { within.before($0) } }
    return times.enumerated().map { index, time in
      var reasons: [String] = []
      if let limit, time >= limit { reasons.append("within \(within?.text ?? "")") }
      for rule in rules.indices where rules[rule].left > 0 {
        let period = rules[rule].period(time, index)
        guard period != rules[rule].last || index == times.count - 1 else { continue }
        rules[rule].last = period
        rules[rule].left -= 1
        reasons.append(rules[rule].name)
      }
      return reasons
    }
  }

  /// A length of time in the calendar, written as restic does: `1y5m7d2h`.
  package struct Period: Equatable, Sendable {
    /// As the user wrote it.
    package let text: String
    private var years = 0
    private var months = 0
    private var days = 0
    private var hours = 0

    /// Reads numbers with the units `y`, `m` (months), `d` and `h`; nil for something else.
    package init?(_ text: String) {
      self.text = text
      var rest = Substring(text)
      guard !rest.isEmpty else { return nil }
      while !rest.isEmpty {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let number = Int(digits), number <= 100_000, let unit = rest.popFirst() else { return nil }
        switch unit {
        case "y": years += number
        case "m": months += number
        case "d": days += number
        case "h": hours += number
        default: return nil
        }
      }
    }

    /// The time that is this much before another one.
    func before(_ time: Int64) -> Int64 {
      var parts = UTCTime.parts(time)
      parts.tm_year -= Int32(clamping: years)
      parts.tm_mon -= Int32(clamping: months)
      parts.tm_mday -= Int32(clamping: days)
      parts.tm_hour -= Int32(clamping: hours)
      return Int64(timegm(&parts))
    }
  }
}
