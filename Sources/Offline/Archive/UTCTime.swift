import Glibc

/// Times in UTC as people read them in names and lists.
package enum UTCTime {
  /// `20261125T190000Z`
  package static func compact(_ seconds: Int64) -> String { format("%Y%m%dT%H%M%SZ", seconds) }

  /// `2026-11-25T19:00:00Z`, as RFC 3339 has it.
  package static func rfc3339(_ seconds: Int64) -> String { format("%Y-%m-%dT%H:%M:%SZ", seconds) }

  /// The seconds since 1970 of a text that `compact` makes; nil for another one.
  package static func seconds(compact text: String) -> Int64? {
    let digits = text.utf8.compactMap { (0x30...0x39).contains($0) ? Int32($0 - 0x30) : nil }
    guard text.utf8.count == 16, digits.count == 14 else { return nil }
    func number(_ range: Range<Int>) -> Int32 { digits[range].reduce(0) { $0 * 10 + $1 } }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (number(0..<4) - 1900, number(4..<6) - 1, number(6..<8))
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (number(8..<10), number(10..<12), number(12..<14))
    let seconds = Int64(timegm(&parts))
    return compact(seconds) == text ? seconds : nil
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The seconds since 1970 of `Thu, 26 Nov 2026 09:07:07 GMT` (RFC 9110, section 5.6.7); nil for another form.
  package static func seconds(http text: String) -> Int64? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])),
      let day = Int32(words[1]), let year = Int32(words[3])
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { Int32($0) }
    guard time.count == 3 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (year - 1900, Int32(month), day)
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (time[0], time[1], time[2])
    return Int64(timegm(&parts))
  }

  /// The present, in seconds since 1970.
  package static var now: Int64 { Int64(Glibc.time(nil)) }

  /// The calendar's parts of a time.
  static func parts(_ seconds: Int64) -> tm {
    var parts = tm()
    var time = time_t(seconds)
    gmtime_r(&time, &parts)
    return parts
  }

  /// What a form of `strftime` makes of a time.
  static func format(_ form: String, _ seconds: Int64) -> String {
    var parts = parts(seconds)
    var text = [CChar](repeating: 0, count: 64)
    let length = strftime(&text, text.count, form, &parts)
    return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
