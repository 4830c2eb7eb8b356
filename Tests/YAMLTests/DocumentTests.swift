import JSONValue
import Testing
import YAML

/// Mappings, sequences, numbers and binary data.
struct DocumentTests {
  @Test func looksAsKubectlPrintsIt() {
    let pod = """
      {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","labels":{},"finalizers":["a","b"]},
       "spec":{"containers":[{"name":"web","args":["-c",""],"ports":[{"containerPort":80}],"tty":true}],"nodes":[]}}
      """
    #expect(
      yaml(json: pod) == """
        apiVersion: v1
        kind: Pod
        metadata:
          finalizers:
          - a
          - b
          labels: {}
          name: web
        spec:
          containers:
          - args:
            - -c
            - ""
            name: web
            ports:
            - containerPort: 80
            tty: true
          nodes: []

        """)
  }

  @Test(arguments: [
    ("null", "null\n"), ("true", "true\n"), ("[]", "[]\n"), ("{}", "{}\n"),
    ("[1,[2,[3],4],[]]", "- 1\n- - 2\n  - - 3\n  - 4\n- []\n"),
    (#"[{"a":1,"b":[{"c":2}]},{}]"#, "- a: 1\n  b:\n  - c: 2\n- {}\n"),
    (#"{"a":{"b":{"c":[]}}}"#, "a:\n  b:\n    c: []\n"), (#"{"":null}"#, "\"\": null\n"),
    (
      #"{"yes":1,"a: b":2,"1":3,"a\tb":4,"a\nb":5}"#,
      "\"1\": 3\n\"a\\tb\": 4\n? |-\n  a\n  b\n: 5\n'a: b': 2\n\"yes\": 1\n"
    ),
  ])
  func nests(json: String, expected: String) {
    #expect(yaml(json: json) == expected)
  }

  @Test(arguments: [
    ("1", "? K\n: 1\n"), ("[1,2]", "? K\n: - 1\n  - 2\n"), (#"{"a":1,"b":[2]}"#, "? K\n: a: 1\n  b:\n  - 2\n"),
  ])
  func longKeysFollowAQuestionMark(value: String, expected: String) {
    let longest = String(repeating: "k", count: 128)
    #expect(yaml(json: "{\"\(longest)\":\(value)}").hasPrefix("\(longest):"))
    let parts = expected.split(separator: "K", omittingEmptySubsequences: false)
    #expect(yaml(json: "{\"\(longest)k\":\(value)}") == parts.joined(separator: longest + "k"))
  }

  @Test func bytesThatAreNoTextAreBinary() {
    #expect(yaml(text: [0xFF, 0xFE]) == "!!binary //4=\n")
    #expect(yaml(text: [UInt8](repeating: 0xFF, count: 51)) == "!!binary " + String(repeating: "/", count: 68) + "\n")
    let lines = [70, 70, 4].map { "  " + String(repeating: "/", count: $0) + "\n" }.joined()
    #expect(yaml(text: [UInt8](repeating: 0xFF, count: 108)) == "!!binary |\n" + lines)
    #expect(yaml(text: [0xED, 0xA0, 0x80]) == "!!binary 7aCA\n")
    #expect(yaml(text: [0xC0, 0x80]) == "!!binary wIA=\n")
  }

  @Test func textIsADocument() {
    #expect(yaml(text: Array("hello world".utf8)) == "hello world\n")
    #expect(yaml(text: []) == "\"\"\n")
    #expect(yaml(text: Array("12".utf8), .value) == "\"12\"\n")
    #expect(yaml(text: Array("a\nb\n".utf8)) == "|\n  a\n  b\n")
  }

  @Test func documentsAreAppended() {
    var bytes = Array("# comment\n".utf8)
    YAMLEncoder.encode(.array([.null]), style: .kubectl, into: &bytes)
    YAMLEncoder.encode(text: [0x61], style: .kubectl, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "# comment\n- null\na\n")
  }

  @Test func nestingMayBeDeep() {
    let depth = 10_000
    var value = JSON.null
    for _ in 0..<depth { value = .array([value]) }
    #expect(yaml(value) == String(repeating: "- ", count: depth) + "null\n")
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-12", "-12"), ("9223372036854775808", "9223372036854775808"),
    ("-9223372036854775808", "-9223372036854775808"), ("18446744073709551615", "18446744073709551615"),
    ("18446744073709551616", "1.8446744073709552e+19"), ("1.0", "1"), ("0.10", "0.1"), ("-0.0", "-0"),
    ("1e5", "100000"),
    ("100000.5", "100000.5"), ("1e6", "1e+06"), ("1234567.5", "1.2345675e+06"), ("1e10", "1e+10"), ("1e-4", "0.0001"),
    ("0.00001", "1e-05"), ("1.5e-7", "1.5e-07"), ("5e-324", "5e-324"), ("1e-400", "0"), ("1e400", "1e400"),
    ("-1E+400", "-1E+400"), ("1.7976931348623157e308", "1.7976931348623157e+308"), ("123.456", "123.456"),
  ])
  func numbersLookAsGoPrintsThem(digits: String, expected: String) {
    #expect(yaml(.number(digits)) == expected + "\n")
  }

  @Test(arguments: [
    ("-12", "-12"), ("1.50", "1.50"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("1e5", "1.0e+5"), ("-1E-5", "-1.0e-5"), ("2.5e3", "2.5e+3"), ("1e400", "1.0e+400"),
  ])
  func numbersKeepTheirDigitsElsewhere(digits: String, expected: String) {
    #expect(yaml(.number(digits), .value) == expected + "\n")
  }
}
