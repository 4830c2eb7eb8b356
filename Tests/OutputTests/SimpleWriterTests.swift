import Testing

@testable import Output

@Suite struct SimpleWriterTests {
  private func simple(hex: Bool = false, _ body: (SimpleWriter) -> Void) -> String {
    captured { body(SimpleWriter(stream: $0, hex: hex)) }
  }

  @Test func keysAndValuesAreALineEach() {
    #expect(simple { $0.keyValue([0x6b], Array("v\nw".utf8)) } == "k\nv\nw\n")
    #expect(simple { $0.keyValue([0x6b], []) } == "k\n\n")
    #expect(simple(hex: true) { $0.keyValue([0x6b], []) } == #"\x6b"# + "\n\n")
  }

  @Test func bytesStayBytes() {
    let stream = OutputStream.capturing()
    SimpleWriter(stream: stream, hex: false).line(bytes: [0xff, 0x00, 0xe2, 0x82])
    #expect(stream.takeCaptured() == [0xff, 0x00, 0xe2, 0x82, 0x0a])
  }

  @Test func everyByteInHexadecimal() {
    let all = (0...255).map { UInt8($0) }
    let digits = Array("0123456789abcdef")
    let expected = all.map { "\\x\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    #expect(simple(hex: true) { $0.append(all) } == expected)
  }

  @Test func hexadecimalInPieces() {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    let whole = simple(hex: true) { $0.append(bytes) }
    #expect(whole.utf8.count == 80_000)
    #expect(simple(hex: true) { out in pieces(bytes, of: 4097).forEach(out.append) } == whole)
  }

  @Test func textNumbersAndLists() {
    let text = simple { out in
      out.text("found ")
      out.decimal(UInt32(3))
      out.line(" leases")
      out.hexadecimal(0x2a, width: 16)
      out.newline()
      out.list([Array("a".utf8), [], Array("b c".utf8)])
      out.list([])
    }
    #expect(text == "found 3 leases\n000000000000002a\n[a  b c][]")
  }

  @Test func onATerminalNamesShowTheirControlCharacters() {
    let stream = OutputStream.capturing(isTerminal: true)
    let out = SimpleWriter(stream: stream, hex: false)
    out.rows(of: Table(header: [], rows: [["a\u{1b}[31m", "b\n"]]))
    out.list([Array("k\r".utf8), [0x9b]])
    stream.write(name: " \u{7f}")
    FieldsWriter(stream: stream, hex: false).field("Error", text: "x\ny")
    // Values are what somebody asked for.
    out.keyValue(Array("k".utf8), Array("v\u{1b}[0m".utf8))
    #expect(
      stream.takeCaptured()
        == Array("a\\x1b[31m, b\\n\n[k\\r \\x9b] \\x7f\"Error\" : x\\ny\nk\nv\u{1b}[0m\n".utf8))
  }
}
