import JSONValue
import TestSupport
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

  /// The order has circles, so that sorting may leave equal names apart: here numbers that are too long for it.
  @Test func fieldsWithTheSameNameMayLieApart() {
    let eight = { String(repeating: "8", count: $0) }
    let names = [eight(31) + ".", ".", eight(14) + ".", eight(31) + ".", ".", eight(15) + "." + eight(17)]
    var random = SeededGenerator()
    for _ in 0..<200 {
      let written = order(names.shuffled(using: &random))
      #expect(Set(written).count == written.count && written.count == Set(names).count, "\(written)")
    }
  }
}
