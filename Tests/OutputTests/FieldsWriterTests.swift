import Testing

@testable import Output

/// The expected texts are what etcdctl 3.5 prints.
@Suite struct FieldsWriterTests {
  private func fields(hex: Bool = false, _ body: (FieldsWriter) -> Void) -> String {
    captured { body(FieldsWriter(stream: $0, hex: hex)) }
  }

  private func quoted(_ bytes: [UInt8]) -> String {
    fields { $0.quoted("V", bytes) }
  }

  @Test func linesOfEveryKind() {
    let text = fields { out in
      out.field("CreateRevision", prefix: "Prev", Int64(-5))
      out.field("RaftTerm", UInt64.max)
      out.field("More", false)
      out.field("Took", text: "1.5ms")
      out.field("Errors", list: ["a", "b"])
      out.field("Errors", list: [])
      out.quoted("Name", "default")
      out.quoted("Roles", list: ["r2", "r<1>"].map { Array($0.utf8) })
      out.quoted("Roles", list: [])
      out.newline()
    }
    #expect(
      text == """
        "PrevCreateRevision" : -5
        "RaftTerm" : 18446744073709551615
        "More" : false
        "Took" : 1.5ms
        "Errors" : [a b]
        "Errors" : []
        "Name" : "default"
        "Roles" : "r2" "r<1>"
        "Roles" :


        """)
  }

  @Test func identifiersFollowTheHexFlag() {
    func identifiers(hex: Bool) -> String {
      fields(hex: hex) { out in
        out.identifier("MemberID", 0x8e9e)
        out.identifier("Lease", prefix: "Prev", 0x8e9e, width: 16)
      }
    }
    #expect(identifiers(hex: false) == "\"MemberID\" : 36510\n\"PrevLease\" : 36510\n")
    #expect(identifiers(hex: true) == "\"MemberID\" : 8e9e\n\"PrevLease\" : 0000000000008e9e\n")
  }

  @Test func everyASCIIByte() {
    let controls =
      #"\x00\x01\x02\x03\x04\x05\x06\a\b\t\n\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f"#
    let rest =
      ##" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f"##
    #expect(quoted((0...127).map { UInt8($0) }) == "\"V\" : \"\(controls)\(rest)\"\n")
  }

  @Test func scalarValuesThatAreNotPrintable() {
    let text = "é漢字😀\u{2028}\u{a0}\u{ad}\u{feff}\u{e000}\u{e0001}\u{10ffff}\u{fffd}"
    #expect(
      quoted(Array(text.utf8))
        == #""V" : "é漢字😀\u2028\u00a0\u00ad\ufeff\ue000\U000e0001\U0010ffff"# + "\u{fffd}\"\n")
  }

  @Test func scalarValuesOfLaterUnicodeVersions() {
    // U+2FFB is as old as Unicode 3.0, U+2FFC came with 15.1.
    #expect(quoted(Array("\u{2ffb}\u{2ffc}".utf8)) == "\"V\" : \"\u{2ffb}\\u2ffc\"\n")
  }

  @Test func bytesThatAreNotUTF8() {
    let bytes: [UInt8] = [
      0x61, 0xe2, 0x82, 0x62, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0xc0, 0x80, 0xf0, 0x9f, 0x98,
    ]
    #expect(quoted(bytes) == #""V" : "a\xe2\x82b\xed\xa0\x80\xf4\x90\x80\x80\xc0\x80\xf0\x9f\x98""# + "\n")
    let high = (128...255).map { UInt8($0) }
    let expected = high.map { "\\x" + String($0, radix: 16) }.joined()
    #expect(quoted(high) == "\"V\" : \"\(expected)\"\n")
  }

  @Test(arguments: [1, 2, 3, 5, 4095, 4096, 4097])
  func piecesMakeNoDifference(_ size: Int) {
    let parts: [[UInt8]] = [
      Array("plain text, \"quoted\"\n".utf8), Array("漢字é😀\u{2028}".utf8), [0xe2, 0x82], [0xf0, 0x9f, 0x98],
      [0xff, 0xed, 0xa0, 0x80], [0x41],
    ]
    let bytes = Array((0..<2000).map { parts[$0 &* 7 % 11 % parts.count] }.joined()) + [0xf0, 0x9f]
    let whole = quoted(bytes)
    let inPieces = fields { out in
      out.beginQuoted("V")
      pieces(bytes, of: size).forEach(out.append)
      out.endQuoted()
    }
    #expect(inPieces == whole)
  }

  @Test func nothingOfAnUnfinishedValueReachesTheNext() {
    let text = fields { out in
      out.quoted("A", [0xe6, 0xbc])
      out.quoted("B", [0xa2])
    }
    #expect(text == #""A" : "\xe6\xbc""# + "\n" + #""B" : "\xa2""# + "\n")
  }
}
