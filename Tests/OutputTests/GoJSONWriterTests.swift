import Testing

@testable import Output

@Suite struct GoJSONWriterTests {
  private func json(_ body: (any StructuredWriter) -> Void) -> String {
    captured { body(GoJSONWriter(stream: $0, hex: false)) }
  }

  @Test func theAnswerToAGet() {
    let text = json { out in
      out.object {
        out.object("header") {
          out.identifier("cluster_id", UInt64(14_841_639_068_965_178_418), omitEmpty: true)
          out.identifier("member_id", UInt64.max, omitEmpty: true)
          out.field("revision", Int64(215), omitEmpty: true)
          out.field("raft_term", UInt64(0), omitEmpty: true)
        }
        out.key("kvs")
        out.rows {
          out.object {
            out.field("key", bytes: Array("k".utf8), omitEmpty: true)
            out.field("value", bytes: [], omitEmpty: true)
            out.identifier("lease", Int64.min, omitEmpty: true)
          }
          out.object {}
        }
        out.field("more", false, omitEmpty: true)
        out.field("count", Int64(2), omitEmpty: true)
      }
      out.endDocument()
    }
    #expect(
      text == """
        {"header":{"cluster_id":14841639068965178418,"member_id":18446744073709551615,"revision":215},\
        "kvs":[{"key":"aw==","lease":-9223372036854775808},{}],"count":2}

        """)
  }

  @Test func handMadeAnswersKeepTheirZeros() {
    let text = json { out in
      out.object {
        out.identifier("ID", Int64(0))
        out.field("Error", "")
        out.null("keys")
        out.array("leases") {}
        out.field("Created", false)
        out.field("value", bytes: [])
        out.choice("alarm", 2, named: "CORRUPT")
        out.choice("type", 0, named: "PUT", omitEmpty: true)
        out.key("took")
        out.value(duration: .milliseconds(2), text: "2ms")
        out.field("peerURLs", ["http://a", "<b>"])
        out.field("clientURLs", [], omitEmpty: true)
      }
    }
    #expect(
      text == """
        {"ID":0,"Error":"","keys":null,"leases":[],"Created":false,"value":"","alarm":2,"took":"2ms",\
        "peerURLs":["http://a","\\u003cb\\u003e"]}
        """)
  }

  @Test func documentsDoNotShareAComma() {
    let text = json { out in
      for number in 1...2 {
        out.rows { out.value(number) }
        out.endDocument()
      }
    }
    #expect(text == "[1]\n[2]\n")
  }

  /// The expected text is what etcdctl 3.5 prints.
  @Test func textIsEscapedAsGoDoes() {
    let ascii = (1...127).map { UInt8($0) }
    #expect(
      json { $0.value(text: ascii) }
        == #""\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015"#
        + ##"\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"#$%\u0026'()*+,-./0123456789:;\u003c="##
        + #"\u003e?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"# + "\u{7f}\"")
    let bytes: [UInt8] = [0xff, 0x20, 0xe2, 0x82, 0x20, 0xed, 0xa0, 0x80]
    #expect(
      json { $0.value(text: bytes + Array(" \u{2027}\u{2028}\u{2029}é漢😀".utf8)) }
        == #""\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd "# + "\u{2027}" + #"\u2028\u2029é漢😀""#)
  }

  @Test func longTextIsEscapedAcrossSteps() {
    let text = String(repeating: "abcdefg漢", count: 3000) + "<"
    #expect(json { $0.value(text) } == "\"\(text.dropLast())\\u003c\"")
  }

  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ text: String, _ expected: String) {
    #expect(json { $0.value(bytes: Array(text.utf8)) } == "\"\(expected)\"")
  }

  @Test func everyDigitOfBase64() {
    // The numbers from 0 to 63 in 6 bits each.
    let bytes: [UInt8] = stride(from: 0, to: 64, by: 4).flatMap { first -> [UInt8] in
      let bits = (0..<4).reduce(UInt32(0)) { $0 << 6 | UInt32(first + $1) }
      return [UInt8(bits >> 16), UInt8(bits >> 8 & 0xff), UInt8(bits & 0xff)]
    }
    #expect(
      json { $0.value(bytes: bytes) } == "\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\"")
  }

  @Test(arguments: [1, 2, 3, 4, 7, 12_287, 12_288, 12_289])
  func base64InPieces(_ size: Int) {
    let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let whole = json { $0.value(bytes: bytes) }
    let inPieces = json { out in
      out.beginBytes()
      for piece in pieces(bytes, of: size) { piece.withUnsafeBytes { out.append($0) } }
      out.endBytes()
    }
    #expect(whole.utf8.count == 66_670)
    #expect(inPieces == whole)
  }
}
