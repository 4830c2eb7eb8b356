import JSONValue
import Testing

struct JSONTests {
  @Test func keepsOrderAndDigits() {
    let text = #"{"id":18446744073709551615,"b":[1.50,-2e3,true,false,null],"a":{},"c":[],"":"x"}"#
    #expect(JSONParser.parse(Array(text.utf8)).map { String(decoding: $0.encoded, as: UTF8.self) } == text)
    #expect(JSONParser.parse(Array(" { \"a\" : [ 1 , 2 ] } \n".utf8))?["a"] == .array([.number("1"), .number("2")]))
  }

  @Test func escapesAsEtcdDoes() {
    let text = JSON.string("\"\\\n\r\t\u{1}<>&\u{2028}é😀")
    let encoded = #""\"\\\n\r\t\u0001\u003c\u003e\u0026\u2028é😀""#
    #expect(String(decoding: text.encoded, as: UTF8.self) == encoded)
    #expect(JSONParser.parse(text.encoded) == text)
    #expect(
      JSONParser.parse(Array(#""\/\b\fé\ud83d\ude00\ud800x\udc00""#.utf8)) == .string("/\u{8}\u{C}é😀\u{FFFD}x\u{FFFD}"))
    #expect(JSONParser.parse([0x22, 0xFF, 0x22]) == .string("\u{FFFD}"))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":}", "{\"a\" 1}", "{a:1}", "tru", "\"", "\"\\", "\"\\u12\"", "\"\\x\"", "1 2", "--1", "[",
    "\"\u{1}\"",
    "{\"a\":1,}", "nul", "007", "-01", "+1", "1.", ".5", "-.5", "1e", "1e+", "1.e5", "-", "0x1", "inf", "1_0",
  ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(JSONParser.parse(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["0", "-0", "10", "0.10", "-0.0", "1e5", "1E+05", "12.50e-7", "1e400"])
  func readsEveryFormOfNumbers(digits: String) {
    #expect(JSONParser.parse(Array(" [\(digits) ]".utf8)) == .array([.number(digits)]))
  }

  @Test func depthIsLimited() {
    let nested = { (depth: Int) in
      Array((String(repeating: #"{"a":["#, count: depth / 2) + "1" + String(repeating: "]}", count: depth / 2)).utf8)
    }
    #expect(JSONParser.parse(nested(126))?.encoded == nested(126))
    #expect(JSONParser.parse(nested(128)) == nil)
    #expect(JSONParser.parse(nested(10_000), maximumDepth: 10_001) != nil)
    #expect(JSONParser.parse(nested(10_000), maximumDepth: 10_000) == nil)
    #expect(JSONParser.parse([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
  }
}
