import Glibc

/// A point in time of the calendar.
package struct Timestamp: Hashable, Comparable, Sendable {
  private static let second: Int64 = 1_000_000_000

  /// Nanoseconds since 1970, UTC.
  package let nanoseconds: Int64

  /// Makes a time.
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// The start of a second since 1970.
  package init(seconds: Int64) {
    nanoseconds = seconds.multipliedReportingOverflow(by: Self.second).partialValue
  }

  /// The present by the system's clock.
  package static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(nanoseconds: Int64(time.tv_sec) * second + Int64(time.tv_nsec))
  }

  /// Earlier ones come first.
  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension Timestamp: CustomStringConvertible {
  /// The time as RFC 3339 has it, in UTC and seconds.
  package var description: String {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: Self.second)
    return UTCTime.rfc3339(rest < 0 ? seconds - 1 : seconds)
  }
}

extension Timestamp {
  /// Reads a time in the form of RFC 3339, section 5.6: `2026-11-25T19:00:00Z`, `2026-11-25T19:00:00.25+01:00`; nil for
  /// anything else.
  package init?(rfc3339 text: String) {
    var reader = DigitReader(rest: text.utf8[...])
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), reader.take("Tt "), let hour = reader.number(2), reader.take(":"),
      let minute = reader.number(2), reader.take(":"), let second = reader.number(2),
      let fraction = reader.fraction(), let offset = reader.offset(), reader.rest.isEmpty
    else { return nil }
    // Nanoseconds since 1970 fit from 1678 to 2262.
    guard (1700...2200).contains(year), hour < 24, minute < 60, second < 60 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (year - 1900, month - 1, day)
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (hour, minute, second)
    let seconds = Int64(timegm(&parts))
    // The calendar would have made 2 March of 30 February.
    guard parts.tm_mon == month - 1, parts.tm_mday == day else { return nil }
    self.init(nanoseconds: (seconds - Int64(offset) * 60) * Self.second + fraction)
  }
}

/// Reads the parts of a written time.
private struct DigitReader {
  var rest: Substring.UTF8View

  mutating func take(_ choices: String) -> Bool {
    guard let first = rest.first, choices.utf8.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digit() -> Int32? {
    guard let first = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
    rest.removeFirst()
    return Int32(first - UInt8(ascii: "0"))
  }

  mutating func number(_ count: Int) -> Int32? {
    var number: Int32 = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// The nanoseconds behind a decimal point; 0 without one.
  mutating func fraction() -> Int64? {
    guard take(".") else { return 0 }
    guard let first = digit() else { return nil }
    var unit: Int64 = 100_000_000
    var nanoseconds = Int64(first) * unit
    while let digit = digit() {
      unit /= 10
      nanoseconds += Int64(digit) * unit
    }
    return nanoseconds
  }

  /// The minutes by which the local time is ahead of UTC.
  mutating func offset() -> Int32? {
    if take("Zz") { return 0 }
    let isBehind = rest.first == UInt8(ascii: "-")
    guard take("+-"), let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60 else {
      return nil
    }
    return (isBehind ? -1 : 1) * (hours * 60 + minutes)
  }
}
