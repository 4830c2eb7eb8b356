import Output

/// A time as Kubernetes keeps it: seconds since 1970, and nanoseconds.
struct UnixTime {
  private let seconds: Int64
  private let microseconds: Int64
  /// Whether it is the time that stands for none.
  private let isUnset: Bool

  init(seconds: Int64, nanoseconds: Int64) {
    isUnset = seconds == 0 && nanoseconds == 0
    let carry = nanoseconds.floorDivided(by: 1_000_000_000)
    self.seconds = seconds &+ carry
    microseconds = (nanoseconds &- carry &* 1_000_000_000) / 1000
  }

  /// Writes it in the form of RFC 3339, in UTC; `null` if it is none.
  func write(to out: OutputStream, microseconds withMicroseconds: Bool) {
    guard !isUnset else { return out.write(literal: "null") }
    let days = seconds.floorDivided(by: 86_400)
    let second = seconds &- days &* 86_400
    let (year, month, day) = civil(days)
    out.write(literal: year < 0 ? #""-"# : #"""#)
    out.writeDecimal(year.magnitude, width: 4)
    pair(month, after: "-", to: out)
    pair(day, after: "-", to: out)
    pair(second / 3600, after: "T", to: out)
    pair(second / 60 % 60, after: ":", to: out)
    pair(second % 60, after: ":", to: out)
    if withMicroseconds {
      out.write(byte: UInt8(ascii: "."))
      out.writeDecimal(microseconds.magnitude, width: 6)
    }
    out.write(literal: #"Z""#)
  }

  /// Writes two digits behind a separator.
  private func pair(_ number: Int64, after separator: Unicode.Scalar, to out: OutputStream) {
    out.write(byte: UInt8(ascii: separator))
    out.write(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    out.write(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// The date of a number of days since 1970-01-01 in the Gregorian calendar, reckoned in years that begin in March, so
/// that a leap day is a year's last (the algorithm of "chrono-Compatible Low-Level Date Algorithms", H. Hinnant).
private func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let shifted = days &+ 719_468
  let era = shifted.floorDivided(by: 146_097)
  let dayOfEra = shifted &- era &* 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let marchMonth = (5 * dayOfYear + 2) / 153
  let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

extension Int64 {
  /// The quotient, rounded down.
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
