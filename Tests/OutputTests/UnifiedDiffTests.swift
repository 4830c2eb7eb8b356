import TestSupport
import Testing

@testable import Output

/// Differences of texts, and what they cost.
@Suite struct UnifiedDiffTests {
  private func diff(_ before: [String], _ after: [String]) -> String {
    let text = { (lines: [String]) in Array(lines.map { $0 + "\n" }.joined().utf8) }
    return captured { UnifiedDiff(from: text(before), to: text(after)).write(before: "a", after: "b", to: $0) }
  }

  @Test func showsHunksWithTheirSurroundings() {
    let before = (1...20).map { "line \($0)" }
    var after = before
    after[3] = "changed"
    after.remove(at: 14)
    #expect(
      diff(before, after) == """
        --- a
        +++ b
        @@ -1,7 +1,7 @@
         line 1
         line 2
         line 3
        -line 4
        +changed
         line 5
         line 6
         line 7
        @@ -12,7 +12,6 @@
         line 12
         line 13
         line 14
        -line 15
         line 16
         line 17
         line 18

        """)
    #expect(diff([], ["x", "y"]) == "--- a\n+++ b\n@@ -0,0 +1,2 @@\n+x\n+y\n")
    #expect(diff(["x"], []) == "--- a\n+++ b\n@@ -1 +0,0 @@\n-x\n")
    #expect(diff(["x"], ["x"]) == "--- a\n+++ b\n")
  }

  /// The longest common subsequence by the textbook.
  private func common(_ one: [Int], _ other: [Int]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for number in one {
      var diagonal = 0
      for index in other.indices {
        let above = row[index + 1]
        row[index + 1] = number == other[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[other.count]
  }

  @Test func noLineTooManyIsRemovedOrAdded() {
    var generator = SeededGenerator()
    for _ in 0..<300 {
      let numbers = { (generator: inout SeededGenerator) in
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in Int.random(in: 0...9, using: &generator) }
      }
      let (old, new) = (numbers(&generator), numbers(&generator))
      let lines = { (numbers: [Int]) in numbers.map { Array("\($0)".utf8)[...] } }
      let match = LineMatch(lines(old), lines(new))
      let kept = old.indices.filter { match.isKept[$0] }.map { old[$0] }
      #expect(kept == new.indices.filter { match.isTaken[$0] }.map { new[$0] })
      #expect(kept.count == common(old, new), "\(old) \(new)")
    }
  }

  /// Each of these took minutes when time grew with the product of lines.
  @Test(.timeLimit(.minutes(1))) func timeGrowsWithTheLines() {
    let many = (0..<100_000).map { "line \($0)" }
    #expect(diff(many, many.map { $0 + "x" }).utf8.count > 2_000_000)
    #expect(diff([], many).hasPrefix("--- a\n+++ b\n@@ -0,0 +1,100000 @@\n+line 0\n"))
    #expect(diff(many, many.reversed()).hasPrefix("--- a\n+++ b\n@@ -1,100000 +1,100000 @@\n"))
    var changed = many
    for index in stride(from: 0, to: many.count, by: 50) { changed[index] = "changed" }
    let text = diff(many, changed)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("-") } == 2_001)
  }
}

/// What records do with values that are special.
@Suite struct RecordValueTests {
  private func yaml(_ value: [UInt8]) -> String {
    captured { stream in value.withUnsafeBytes { YAMLRecordEncoder().write(value: .json($0), to: stream) } }
  }

  /// Was JSON instead of YAML from 128 levels on.
  @Test(arguments: [127, 128, 1_000, 10_000]) func deepJSONIsYAML(depth: Int) {
    let json = String(repeating: "[", count: depth) + #""yes""# + String(repeating: "]", count: depth)
    #expect(yaml(Array(json.utf8)) == String(repeating: "- ", count: depth) + "\"yes\"\n")
  }

  @Test func valuesThatLookTheSameAreMarked() {
    let text = captured { stream in
      let writer = RecordWriter(stream: stream, encoder: YAMLRecordEncoder(), values: ConstantValues())
      let isShown = [UInt8]("k".utf8).withUnsafeBytes { bytes in
        writer.difference(of: bytes, before: (bytes, 2), after: (bytes, 3))
      }
      #expect(isShown)
    }
    #expect(text == "--- k (revision 2)\n+++ k (revision 3)\n(only the stored bytes differ)\n")
  }

  private struct ConstantValues: ValueReader {
    func read(_ value: UnsafeRawBufferPointer, of key: UnsafeRawBufferPointer, _ body: (ReadValue) -> Void) {
      Array("same".utf8).withUnsafeBytes { body(.text($0)) }
    }
  }
}
