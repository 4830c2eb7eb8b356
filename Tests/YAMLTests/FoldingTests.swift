import JSONValue
import Testing
import YAML

/// Lines are folded at the first single space after column 80, counted in characters.
struct FoldingTests {
  @Test func foldsAfterTheColumn() {
    let longest = String(repeating: "x", count: 80)
    #expect(yaml(.string("\(longest) y")) == "\(longest) y\n")
    #expect(yaml(.string("\(longest)x y")) == "\(longest)x\n  y\n")
  }

  @Test func keyAndIndentationCount() {
    let long = String(repeating: "é", count: 76)
    #expect(yaml(.object([.init("k", .string("\(long) c d"))])) == "k: \(long) c\n  d\n")
    let nested = JSON.array([.array([.string("\(long) c d")])])
    #expect(yaml(nested) == "- - \(long) c\n    d\n")
  }

  @Test func onlySingleSpacesAreFolded() {
    let long = String(repeating: "x", count: 100)
    #expect(yaml(.string("\(long)  a b")) == "\(long)  a\n  b\n")
    #expect(yaml(.string("\(long): a  b c")) == "'\(long):\n  a  b c'\n")
    #expect(yaml(.string("\(long) ")) == "'\(long) '\n")
  }

  @Test func doubleQuotesEscapeTheSpaceThatBeginsALine() {
    let long = String(repeating: "x", count: 100)
    #expect(yaml(.string("\t\(long)  a b")) == "\"\\t\(long)\n  \\ a b\"\n")
    #expect(yaml(.string("\t\(long) ")) == "\"\\t\(long) \"\n")
  }

  @Test func keysAreNotFolded() {
    let key = String(repeating: "x", count: 100)
    #expect(yaml(.object([.init("\(key) a b", .null)])) == "\(key) a b: null\n")
    let longer = String(repeating: "x", count: 130)
    #expect(yaml(.object([.init("\(longer) a b", .null)])) == "? \(longer)\n  a b\n: null\n")
  }

  @Test func longTextTakesLittleTime() {
    let size = 300_000
    let words = String(repeating: "word it's ", count: size / 10)
    let clock = ContinuousClock()
    let texts = [
      String(repeating: "9", count: size), "+" + String(repeating: "1_", count: size / 2), words, words + "\t",
      words + ": ", String(repeating: "a\n", count: size / 2), String(repeating: "\u{1}", count: size),
      String(repeating: "\u{2028}", count: size / 3), String(repeating: " ", count: size),
    ]
    for text in texts {
      let time = clock.measure {
        for style in [YAMLStyle.kubectl, .value] {
          #expect(yaml(.object([.init(text, .string(text))]), style).utf8.count > size)
        }
      }
      // Far more than it takes in a debug build, far less than what is quadratic does.
      #expect(time < .seconds(60))
    }
  }
}
