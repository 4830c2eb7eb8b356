import JSONValue
import Testing
import YAML

/// How text is quoted: tables of what go.yaml.in/yaml/v2 prints.
struct ScalarTests {
  @Test(arguments: [
    "a", "a b", "a  b", "a:b", "a#b", "http://example.com:80/#top", "-a", "?a", ":a", "a-", "a?", "a'b", "a\"b", "a\\b",
    "a, b", "a]", "a}", "=", "==", "<<", "<", "/", "~a", "(", "+", ".", "..", "_1",
    "1_a", "10.0.0.1", "10.0.0.1:80", "::1", "1.2.3", "v1", "1k", "100m", "5Gi", "1e", "0xg", "0x", "0b", "0b2", "0o",
    "nullx", "yEs", "nUll", "tRue", ".Nan", "-.nan", "é", "中文", "\u{A0}", "\u{FFFD}", "\u{E000}", "a\u{AD}b",
    "2001-13-01", "2001-02-29", "1900-02-29", "2001-1", "2001-01-01T24:00:00Z", "2001-01-01T1:2:3",
    "2001-01-01 1:2:3 Z", "2001-01-01 1:2:3.", "1:60", "1:a", "1e400", "-1.5e999", "0x10000000000000000",
    "-0x8000000000000001", "+0x8000000000000000", ".1_", "._1", ".1__0", "1..2",
  ])
  func staysPlain(text: String) {
    #expect(yaml(.string(text)) == text + "\n")
  }

  @Test(arguments: [
    "", "~", "null", "Null", "NULL", "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True", "TRUE",
    "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF", ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF",
    "+.inf", "-.Inf", "0", "-0", "+1", "1", "007", "08", "1_000", "1_", "-1", "1.", "1.5", ".5", "-.5", "1e5", "1E-5",
    "1.e+5", ".5e3", ".1_0", "0x1F", "0XfF", "0x_1", "-0x1", "0b1", "-0b1", "0b-1", "0b+1", "0B1", "0o7", "0O7",
    "0xFFFFFFFFFFFFFFFF", "-0x8000000000000000", "18446744073709551616", "1:2", "1:2:3", "-1:59", "1_0:1.5",
    "190:20:30.15", "20010101", "2001-01-01", "2001-1-1", "2000-02-29", "2001-01-01T01:02:03Z",
    "2001-1-1t1:2:3.5+01:30",
    "2001-01-01 01:02:03", "2001-01-01  1:2:3,25", "0001-01-01T00:00:00Z",
  ])
  func isQuotedWhereItWouldBeSomethingElse(text: String) {
    #expect(yaml(.string(text)) == "\"\(text)\"\n")
  }

  @Test(arguments: [
    "#", "# a", ", a", "[", "[a]", "]", "{", "{}", "}", "&a", "*", "!", "!a", "|", ">", "'", "\"", "\"a\"", "%", "@a",
    "`a`", "? a", "?", "- a", "-", "- ", ": a", ":", "a:", "a: b", "a #", "a #b", "---", "--- a", "----", "...",
    ".... a",
    " ", " a", "a ", " a ", "it's:", "1:2:",
  ])
  func hasSingleQuotesWhereYAMLKnowsTheCharacters(text: String) {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    #expect(yaml(.string(text)) == "'\(quoted)'\n")
  }

  @Test(arguments: [
    ("\t", #""\t""#), ("a\tb", #""a\tb""#), ("a\\\t\"", #""a\\\t\"""#), ("\0", #""\0""#), ("\u{7}\u{8}", #""\a\b""#),
    ("\u{B}\u{C}\r", #""\v\f\r""#), ("\u{1B}[0m", #""\e[0m""#), ("\u{1}\u{1F}\u{7F}", #""\x01\x1F\x7F""#),
    ("\u{80}\u{85}\u{9F}", #""\x80\N\x9F""#), ("\t\u{A0}é", "\"\\t\u{A0}é\""), ("\u{FFFE}\u{FFFF}", #""\uFFFE\uFFFF""#),
    ("😀", #""\U0001F600""#), ("a\u{10FFFF}", #""a\U0010FFFF""#), ("a\u{FEFF}b", #""a\uFEFFb""#),
    ("\u{FEFF}a b", #""\uFEFF\x61\x20\x62""#), ("a \u{2028}", #""a \L""#), ("\u{2029} a", #""\P a""#),
    ("a\r\nb", #""a\r\nb""#), ("a \nb", #""a \nb""#), ("a\nb ", #""a\nb ""#), ("a\n\tb", #""a\n\tb""#),
  ])
  func hasDoubleQuotesForWhatNeedsEscapes(text: String, expected: String) {
    #expect(yaml(.string(text)) == expected + "\n")
  }

  @Test(arguments: [
    ("a\nb", "|-\n  a\n  b\n"), ("a\nb\n", "|\n  a\n  b\n"), ("a\n\n", "|+\n  a\n\n"), ("\n", "|2+\n\n"),
    ("\n\n", "|2+\n\n\n"), ("\na", "|2-\n\n  a\n"), (" a\nb", "|2-\n   a\n  b\n"), ("a\n b\n", "|\n  a\n   b\n"),
    ("a\n\nb", "|-\n  a\n\n  b\n"), ("1\n", "|\n  1\n"), ("# a\n- b: c\n", "|\n  # a\n  - b: c\n"),
    ("a\n---\n", "|\n  a\n  ---\n"), ("a\u{2028}b\n", "|\n  a\u{2028}  b\n"), ("é\nx", "|-\n  é\n  x\n"),
  ])
  func isLiteralWithSeveralLines(text: String, expected: String) {
    #expect(yaml(.string(text)) == expected)
  }

  @Test func literalsAreIndentedBelowTheirKey() {
    let value = #"{"a":"x\ny\n","b":["x\n\n","\ny"],"c":{"d":" x\n"}}"#
    let expected = "a: |\n  x\n  y\nb:\n- |+\n  x\n\n- |2-\n\n  y\nc:\n  d: |2\n     x\n"
    #expect(yaml(json: value) == expected)
  }

  @Test func separatorsAreLineBreaksToKubectl() {
    #expect(yaml(.string("a\u{2028}b")) == "'a\u{2028}  b'\n")
    #expect(yaml(.string("a\u{2028}b"), .value) == "\"a\\Lb\"\n")
    #expect(yaml(.string("a\u{2029}b\n"), .value) == "\"a\\Pb\\n\"\n")
  }

  @Test(arguments: [
    "=", "<<", ".1_", "1.0e+400", "0x10000000000000000", "0x_", "0b_", "2001-13-01", "2001-01-01 1:2:3 Z",
    "2001-01-01\t1:2:3", "2001-12-14 21:59:43.10 -5", "2001-12-14 21:59:43.10 -05:30",
  ])
  func quotesForEveryReader(text: String) {
    #expect(yaml(.string(text), .value).hasPrefix("\""))
    #expect(!yaml(.string(text), .kubectl).hasPrefix("\"") || text.contains("\t"))
  }

  @Test(arguments: ["<", "<<<", "==", "1.2.3", "10.0.0.1", "2001-01-01 UTC", "2001-01", "5Gi", "v1"])
  func quotesNoMoreThanThat(text: String) {
    #expect(yaml(.string(text), .value) == yaml(.string(text), .kubectl))
  }
}
