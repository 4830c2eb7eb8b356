import Foundation
import JSONValue
import TestSupport
import Testing
import YAML

/// PyYAML, an implementation of YAML 1.1 that is not of go-yaml's family, reads every document as the value it is of.
@Suite(.enabled(if: Python.hasYAML, "python3-yaml is not installed"), .timeLimit(.minutes(5)))
struct PythonTests {
  /// As document, key, element and field; below a key, too long for one line, and where a sequence stands in another.
  private func values(of texts: [String]) -> [JSON] {
    texts.flatMap { text -> [JSON] in
      let inner = JSON.object([
        .init(text, .array([.string(text), .array([.string(text), .null])])),
        .init("field", .object([.init("field", .string(text)), .init(text, .string(text))])),
        .init("\(String(repeating: "word ", count: 40))\(text)", .object([.init(text, .bool(true))])),
      ])
      return [.string(text), .array([inner, .string("after")])]
    }
  }

  @Test(arguments: [YAMLStyle.kubectl, .value]) func readsControlCharacters(style: YAMLStyle) async throws {
    let scalars = Array(0...0xA0) + [0xAD, 0x2028, 0x2029, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600]
    // kubectl's `=` and `<<` are what YAML 1.1 calls a value and a merge key, which PyYAML refuses.
    let characters = scalars.compactMap { Unicode.Scalar($0).map(String.init) }.filter {
      style != .kubectl || !["=", "<"].contains($0)
    }
    try await Python.expectSame(
      values(
        of: characters.flatMap {
          [$0, "a\($0)", "\($0)b", "a\($0)b", "a \($0) b", "\($0)\($0)", "a\n\($0)\nb\n", "\($0)\nb"]
        }), style)
  }

  @Test func readsKeywordsAndNumbersInEveryCase() async throws {
    let words = Samples.keywords + Samples.numbers
    let cased = words.flatMap { [$0, $0.uppercased(), $0.lowercased(), $0.capitalized] }
    try await Python.expectSame(values(of: Set(cased).sorted()) + Samples.numbers.map { .string(" \($0)") }, .value)
  }

  @Test func readsNumbers() async throws {
    let digits = [
      "0", "-0", "1", "-1", "9223372036854775808", "123456789012345678901234567890", "0.0", "-0.0", "1.50", "1e5",
      "1E5",
      "-1e-5", "1.25e+10", "1e400", "-1e400", "1e-400", "5e-324", "1.7976931348623157e308",
    ]
    try await Python.expectSame(digits.map { .array([.number($0), .object([.init("n", .number($0))])]) }, .value)
    try await Python.expectSame(digits.map { .number($0) }, .record)
  }

  @Test(arguments: [YAMLStyle.kubectl, .value]) func readsBlanksAndLines(style: YAMLStyle) async throws {
    try await Python.expectSame(values(of: Samples.blanks + Samples.lines), style)
  }

  @Test(arguments: [YAMLStyle.kubectl, .value]) func readsIndicators(style: YAMLStyle) async throws {
    let characters = (0x21...0x7E).compactMap { Unicode.Scalar($0).map(String.init) }.filter { $0 != "=" }
    try await Python.expectSame(
      values(of: characters.flatMap { ["\($0)", "\($0) a", "a\($0)", "a\($0) b", "a \($0)b", "\($0)\($0)\($0) a"] }),
      style)
  }

  @Test(arguments: [YAMLStyle.kubectl, .value]) func readsLongLines(style: YAMLStyle) async throws {
    let long = String(repeating: "x", count: 79)
    let texts = [
      "\(long) y z", "\(long)x  y z", "\(long)x   y", "\(long)x y: z  ", "\t\(long)x  y z", "\(long) 'y' z # a",
    ]
    let words = ["word ", "it's: ", "\t \" ", "\u{2028} b ", "😀 ", "é  "].map { String(repeating: $0, count: 1000) }
    try await Python.expectSame(values(of: texts + words + words.map { $0 + "\n" + $0 + "\nx" }), style)
  }

  @Test func readsRandomText() async throws {
    var generator = SeededGenerator()
    let alphabet = Array("ab 01  \n\n\t:-#?,[]{}&*!|>'\"%@`=<~._+eExXoTZ\\\r\u{85}\u{2028}\u{FEFF}é😀".unicodeScalars)
    let texts = (0..<1000).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        text.append(alphabet.randomElement(using: &generator) ?? " ")
      }
      return String(text)
    }
    try await Python.expectSame(values(of: texts), .value)
  }

  @Test func readsBinaryData() async throws {
    let lengths = [1, 2, 3, 50, 51, 52, 53, 54, 105, 106, 1000]
    let documents = lengths.map { yaml(text: [UInt8](repeating: 0xFE, count: $0)) }
    let expected = lengths.map { JSON.string(String(repeating: "fe", count: $0)) }
    try await Python.expectSame(zip(expected, documents).map { ($0, $1) })
  }
}

/// What is hard to read back.
enum Samples {
  static let keywords = [
    "", "~", "null", "y", "n", "yes", "no", "true", "false", "on", "off", ".nan", ".inf", "+.inf", "-.inf", "<<", "=",
    "-", "?", "---", "...", "!", "&", "*", "%", "!!str", "!!null", "nan", "inf", "None", "%YAML 1.1",
  ]

  static let numbers = [
    "0", "-0", "+1", "-1", "1_000", "1_", "_1", "007", "08", "0_7", "0b101", "-0b1", "0b_", "0b-1", "0b2", "0o17",
    "0x1f",
    "0x_f", "0x", "0x_", "-0xff", "0x123456789abcdef01", "18446744073709551616", "1.", "1.5", ".5", "-.5", "+.5",
    ".5_0",
    ".5_", "._5", "1_0.5", "1e5", "1e+5", "1.0e5", "1.0e+5", "1.0e-5", "1.0e+400", "-1.0e+400", "1e400", ".5e+400",
    "1:2", "1:60", "190:20:30", "190:20:30.15", "-1:30", "+1:30:59", "1_0:30", "1:2:", "0:0", "2001-12-14",
    "2001-13-14", "2001-02-30", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43Z",
    "2001-12-14 21:59:43.10 -5", "2001-12-14 21:59:43.10", "2001-12-15 2:59:43.10 Z", "2001-12-15\t2:59:43",
    "2001-12-15 99:99:99", "2001-12-15T1:2:3", "2001-12-15 2:59:43.", "2001-12-15 2:59:43. Z", "0001-01-01 00:00:00Z",
    "2001-12-14T21:59:43+5", "2001-12-14T21:59:43+05:30", "12e03", "1.5.6", "1-2", "10.0.0.1",
  ]

  static let blanks = [
    " ", "  ", "\t", " a", "a ", " a ", "  a  ", "\ta", "a\t", "a\tb", " \t", "a  b", "\u{A0}", "\u{3000}a",
  ]

  static let lines = [
    "\n", "\n\n", "\n\n\n", "a\n", "a\n\n", "a\n\n\n", "a\nb", "a\nb\n", "a\n\nb", "a\n\n\nb\n\n", "\na", "\n\na\n",
    " \n", "\n ",
    " \na", "a\n ", "a \nb", "a\n b", " a\nb", "  a\n b\n", "a\n  b\n c\n", "a\n \nb", "\n a", "\n  a\nb", "a\r\nb",
    "a\r", "\r",
    "\ra", "a\rb", "\r\n", "\n\r", "a\n\tb", "\ta\nb", "a\t\nb", "a\n---\nb", "---\na", "a\n...\n", "# a\nb",
    "a\n# b\n",
    "a: b\n", "- a\n- b", "a:\n  b: c\n", "a\n\u{2028}b", "\u{2028}", "a\u{2028}", "\u{2028}a", "a\u{2028}\u{2029}b",
    "a\u{2028}\n", "a\n\u{2028}", "\u{2029}\na", "a\u{85}b", "a\n\u{85}", "a\u{2028} b", "a \u{2028}b", "'\u{2028}'",
  ]
}

/// Python, with PyYAML.
private enum Python {
  static let path = "/usr/bin/python3"

  static let hasYAML: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-c", "import yaml"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Prints the pairs of JSON and YAML that are not the same, types included: to Python 1, 1.0 and True are equal.
  private static let script = """
    import json, sys, yaml

    def typed(value):
        if isinstance(value, dict): return {'map': [[typed(k), typed(v)] for k, v in sorted(value.items(), key=repr)]}
        if isinstance(value, list): return [typed(v) for v in value]
        if isinstance(value, bytes): return ['str', value.hex()]
        return [type(value).__name__, repr(value)] if not isinstance(value, str) else ['str', value]

    pairs = json.load(sys.stdin)
    for expected, document in pairs:
        try:
            found = yaml.safe_load(document)
        except Exception as error:
            found = str(error)
        if typed(found) != typed(expected):
            print('differs:', json.dumps(expected)[:500], json.dumps(document)[:500], repr(found)[:500])
    print(len(pairs), 'read')
    """

  static func expectSame(_ values: [JSON], _ style: YAMLStyle) async throws {
    try await expectSame(values.map { ($0, yaml($0, style)) })
  }

  static func expectSame(_ pairs: [(value: JSON, document: String)]) async throws {
    let input = JSON.array(pairs.map { .array([$0.value, .string($0.document)]) }).encoded
    let launch = Launch(
      executable: path, arguments: ["-c", script].map { Array($0.utf8) }, input: .bytes(input))
    let outcome = try await ChildProcess(launch).finish(timeout: .seconds(280))
    #expect(outcome.text == "\(pairs.count) read\n")
    #expect(outcome.stderr == "")
  }
}
