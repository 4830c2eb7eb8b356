import CommandModel
import Offline

/// The flags that say which backups of a directory are kept.
struct RetentionOptions: Options, Equatable {
  static let flags: [Flag<RetentionOptions>] = [
    .integer("keep", \.rules.last, "Keep the newest backups: this many"),
    .integer("keep-hourly", \.rules.hourly, "Keep the newest backup of each of this many hours"),
    .integer("keep-daily", \.rules.daily, "Keep the newest backup of each of this many days"),
    .integer("keep-weekly", \.rules.weekly, "Keep the newest backup of each of this many weeks"),
    .integer("keep-monthly", \.rules.monthly, "Keep the newest backup of each of this many months"),
    .integer("keep-yearly", \.rules.yearly, "Keep the newest backup of each of this many years"),
    .text("keep-within", "PERIOD", \.within, "Keep all backups within this period of the newest, such as 7d or 1y6m"),
  ]

  /// The paragraph about them in manuals.
  static let remark: Paragraph = """
    A backup is kept if any --keep flag keeps it, with restic's meaning: for each of the last N hours, days, weeks \
    (from Monday), months or years that have backups, the newest one; the oldest backup, too, as long as a rule has \
    not found as many as it keeps. All times are in UTC. --keep-within takes numbers with the units y, m (months), d \
    and h. Only backups of the same cluster are removed, never the newest one and never the last one that is good.
    """

  private var rules = Retention()
  private var within = ""

  /// The rules.
  /// - Throws: `UsageError` for a negative number or a malformed period.
  func retention() throws(UsageError) -> Retention {
    var rules = rules
    let numbers = [rules.last, rules.hourly, rules.daily, rules.weekly, rules.monthly, rules.yearly]
    guard numbers.allSatisfy({ $0 >= 0 }) else {
      throw UsageError("the number of backups to keep must not be negative")
    }
    if !within.isEmpty {
      guard let period = Retention.Period(within) else {
        throw UsageError("invalid period \"\(within)\" for --keep-within: expected numbers with y, m, d or h: 1y6m, 7d")
      }
      rules.within = period
    }
    return rules
  }
}
