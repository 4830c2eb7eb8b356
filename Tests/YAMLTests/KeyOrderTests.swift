import JSONValue
import Testing
import YAML

struct KeyOrderTests {
  /// The keys as they are written.
  private func order(_ names: [String], _ style: YAMLStyle = .kubectl) -> [String] {
    let text = yaml(.object(names.map { .init($0, .null) }), style)
    return text.split(separator: "\n").map { $0.dropLast(": null".utf8.count).description }
  }

  @Test(arguments: [
    ["A", "B", "a", "b"], ["a", "a-1", "a1", "aB", "aa"], ["a1", "a2", "a10"],
    ["a1b", "a01c", "a2"], ["x.y", "x/y", "x_y", "xy"], ["a100", "a1000", "a1001"], [".", "_", "a", "é", "中"],
    ["node2", "node10", "node10a", "node10b2", "node10b10"],
  ])
  func numbersCountAndLettersComeLast(names: [String]) {
    #expect(order(names.reversed()) == names)
    #expect(order(names.sorted()) == names)
  }

  @Test func recordsKeepTheirOrder() {
    #expect(order(["b", "a", "c"], .record) == ["b", "a", "c"])
  }

  @Test func theLastOfSeveralFieldsCounts() {
    #expect(yaml(json: #"{"a":1,"b":2,"a":3}"#) == "a: 3\nb: 2\n")
    // Not the same key, though the same text to Unicode.
    #expect(order(["é", "e\u{301}"]).count == 2)
  }
}
