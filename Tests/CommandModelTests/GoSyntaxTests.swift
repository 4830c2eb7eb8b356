import Testing

@testable import CommandModel

@Suite struct GoSyntaxTests {
  private func integer<Number: FixedWidthInteger>(_ text: String, as: Number.Type) -> Number? {
    try? GoSyntax.integer(Word(text)) as Number
  }

  @Test(arguments: [
    ("0", 0), ("17", 17), ("-17", -17), ("+5", 5), ("017", 15), ("0o17", 15), ("0O17", 15), ("0x1F", 31), ("0XfF", 255),
    ("-0x10", -16), ("0b101", 5), ("0B1", 1), ("1_000", 1000), ("0x_10", 16), ("0_7", 7), ("00", 0),
    ("9223372036854775807", .max), ("-9223372036854775808", .min), ("-0x8000000000000000", .min),
  ])
  func integersAreRead(text: String, value: Int64) {
    #expect(integer(text, as: Int64.self) == value)
  }

  @Test(arguments: [
    "", "-", "+", "1.5", "1e3", "many", "_1", "1_", "1__0", "0x", "0b", "0b2", "0o8", "0_8", "08", "--1", " 1", "1 ",
    "0x_",
    "9223372036854775808", "-9223372036854775809", "99999999999999999999999", "１",
  ])
  func otherTextIsNoInteger(text: String) {
    #expect(integer(text, as: Int64.self) == nil)
  }

  @Test func unsignedIntegersHaveNoSign() {
    #expect(integer("18446744073709551615", as: UInt64.self) == .max)
    #expect(integer("18446744073709551616", as: UInt64.self) == nil)
    #expect(integer("-1", as: UInt64.self) == nil)
    #expect(integer("+1", as: UInt64.self) == nil)
    #expect(integer("256", as: UInt8.self) == nil)
    #expect(integer("0xff", as: UInt8.self) == 255)
    #expect(integer("-128", as: Int8.self) == -128)
  }

  @Test(arguments: [
    ("0", Duration.zero), ("+0", .zero), ("0s", .zero), ("5s", .seconds(5)), ("-5s", .seconds(-5)),
    ("1m30s", .seconds(90)), ("1.5h", .seconds(5400)), ("300ms", .milliseconds(300)), ("2us", .microseconds(2)),
    ("2µs", .microseconds(2)), ("2μs", .microseconds(2)), ("7ns", .nanoseconds(7)), (".5s", .milliseconds(500)),
    ("1.s", .seconds(1)), ("1h1m1s1ms", .milliseconds(3_661_001)), ("0.3333333333333333333h", .seconds(1200)),
    ("1.9ns", .nanoseconds(1)), ("9223372036854775807ns", .nanoseconds(Int64.max)),
    ("-9223372036854775808ns", .nanoseconds(Int64.min)), ("0.000000000000000000000001s", .zero),
  ])
  func durationsAreRead(text: String, duration: Duration) throws {
    let read = try GoSyntax.duration(Word(text))
    // Go computes long fractions in floating point.
    #expect(abs((read - duration) / .nanoseconds(1)) <= 1)
  }

  @Test(arguments: [
    ("", Self.malformed), ("-", Self.malformed), ("junk", Self.malformed), (".s", Self.malformed),
    ("5", Self.unitless), ("1s5", Self.unitless), ("5x", Self.unknownUnit("x")), ("5 s", Self.unknownUnit(" s")),
    ("9223372036854775808ns", Self.malformed), ("2562048h", Self.malformed),
    ("99999999999999999999s", Self.malformed), ("1h-1m", Self.unknownUnit("h-")),
  ])
  func otherTextIsNoDuration(text: String, reason: String) {
    do {
      let duration = try GoSyntax.duration(Word(text))
      Issue.record("\(text) was read as \(duration)")
    } catch {
      guard case .malformed(reason) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  private static let malformed = "expected a duration, for instance 5s or 1m30s"
  private static let unitless = "a duration needs a unit, for instance 5s or 1m30s"

  private static func unknownUnit(_ unit: String) -> String {
    "unknown unit \"\(unit)\"; use ms, s, m or h, for instance 1m30s"
  }

  @Test(arguments: [
    (Duration.zero, "0s"), (.seconds(5), "5s"), (.seconds(60), "1m0s"), (.seconds(3600), "1h0m0s"),
    (.milliseconds(1500), "1.5s"), (.milliseconds(300), "300ms"), (.microseconds(1500), "1.5ms"),
    (.nanoseconds(1500), "1.5µs"), (.nanoseconds(7), "7ns"), (.seconds(-90), "-1m30s"), (.milliseconds(-5), "-5ms"),
    (.nanoseconds(3_600_000_000_001), "1h0m0.000000001s"), (.nanoseconds(-1), "-1ns"),
    (.nanoseconds(999_999), "999.999µs"),
    (.nanoseconds(3_195_696), "3.195696ms"), (.nanoseconds(5_001_165_333), "5.001165333s"),
    (.nanoseconds(18_367_001_000_000), "5h6m7.001s"), (.nanoseconds(Int64.max), "2562047h47m16.854775807s"),
    (.nanoseconds(Int64.min), "-2562047h47m16.854775808s"),
  ])
  func durationsAreWritten(duration: Duration, text: String) {
    #expect(duration.goText == text)
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a,b", ["a", "b"]), ("a,", ["a", ""]), (",", ["", ""]), ("a, b", ["a", " b"]),
    (#""a,b",c"#, ["a,b", "c"]), (#""a""b""#, [#"a"b"#]), (#""""#, [""]), ("a\nb", ["a"]), ("\"a\nb\"", ["a\nb"]),
  ])
  func listsAreRead(text: String, items: [String]) throws {
    #expect(try GoSyntax.list(Word(text)) == items)
  }

  @Test(arguments: [
    (#"a"b"#, "unbalanced double quotes at character 2"), (#""a"#, "unbalanced double quotes at character 3"),
    (#""a"b"#, "unbalanced double quotes at character 3"),
    (#"x,"""#, nil),
  ])
  func badQuotesInListsAreErrors(text: String, reason: String?) {
    do {
      _ = try GoSyntax.list(Word(text))
      #expect(reason == nil)
    } catch {
      guard case .malformed(reason) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func messagesQuoteAsGo() {
    #expect(GoSyntax.quoted("a\"b\\c\n\t\r\u{1}é") == #""a\"b\\c\n\t\r\x01é""#)
  }
}
