/// A length of time as Go's `time.Duration` prints it: `1h2m3.5s`, `1.234567ms`, `0s`.
public struct GoDuration: Sendable, Equatable {
  /// The length in nanoseconds; may be negative.
  public let nanoseconds: Int64

  /// Makes a duration from nanoseconds.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// Makes a duration from Swift's, cut to nanoseconds and to what 64 bits hold.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
    nanoseconds = overflow || carry ? (seconds < 0 ? .min : .max) : sum
  }

  /// The text, which ends in its unit: the largest of h, m and s down from hours, or one of ms, µs and ns below a second.
  public var text: String {
    let magnitude = nanoseconds.magnitude
    let sign = nanoseconds < 0 ? "-" : ""
    switch magnitude {
    case 0: return "0s"
    case ..<1_000: return "\(sign)\(magnitude)ns"
    case ..<1_000_000: return sign + GoDuration.fraction(magnitude, of: 1_000) + "µs"
    case ..<1_000_000_000: return sign + GoDuration.fraction(magnitude, of: 1_000_000) + "ms"
    default: return sign + GoDuration.clock(magnitude)
    }
  }

  private static func clock(_ nanoseconds: UInt64) -> String {
    let minute: UInt64 = 60_000_000_000
    let seconds = fraction(nanoseconds % minute, of: 1_000_000_000) + "s"
    let minutes = nanoseconds / minute
    if minutes == 0 { return seconds }
    return minutes < 60 ? "\(minutes)m\(seconds)" : "\(minutes / 60)h\(minutes % 60)m\(seconds)"
  }

  /// A number in larger units with as many decimals as it takes.
  private static func fraction(_ number: UInt64, of unit: UInt64) -> String {
    var text = String(number / unit)
    var rest = number % unit
    if rest > 0 { text += "." }
    var weight = unit / 10
    while rest > 0, weight > 0 {
      text += String(rest / weight)
      rest %= weight
      weight /= 10
    }
    return text
  }
}
