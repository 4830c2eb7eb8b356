import Testing

@testable import Output

/// Texts are escaped eight bytes at a time; what is escaped must not depend on where it stands.
@Suite struct EscapingTests {
  /// What is escaped by somebody, and what looks like it.
  private static let special: [[UInt8]] = [
    [0x00], [0x1f], [0x20], Array("\"".utf8), Array("\\".utf8), Array("&".utf8), Array("<".utf8), Array(">".utf8),
    [0x7f],
    [0x80], [0xff], Array("é".utf8), Array("\u{2028}".utf8), Array("😀".utf8),
  ]

  /// A text of plain bytes around something special.
  private func text(_ special: [UInt8], before: Int, after: Int) -> [UInt8] {
    [UInt8](repeating: 0x61, count: before) + special + [UInt8](repeating: 0x7a, count: after)
  }

  private func json(_ text: [UInt8]) -> String {
    captured { stream in text.withUnsafeBytes { stream.writeJSON(text: $0) } }
  }

  @Test(arguments: special) func jsonIsEscapedAlikeAtEveryPlace(special: [UInt8]) {
    let escaped = json(special).dropFirst().dropLast()
    for before in 0..<20 {
      for after in 0..<20 {
        let expected = String(repeating: "a", count: before) + escaped + String(repeating: "z", count: after)
        #expect(json(text(special, before: before, after: after)) == "\"\(expected)\"")
      }
    }
  }

  /// 4096 bytes are a step.
  @Test(arguments: special) func jsonIsEscapedAlikeBetweenTwoSteps(special: [UInt8]) {
    let escaped = json(special).dropFirst().dropLast()
    for before in 4090..<4100 {
      let expected = String(repeating: "a", count: before) + escaped + "zzz"
      #expect(json(text(special, before: before, after: 3)) == "\"\(expected)\"")
    }
  }

  @Test(arguments: special) func goQuotesAlikeAtEveryPlace(special: [UInt8]) {
    let escaped = goQuoted(special).dropFirst().dropLast()
    for before in Array(0..<20) + Array(4090..<4100) {
      for after in 0..<20 {
        let expected = text([UInt8](escaped), before: before, after: after)
        #expect(goQuoted(text(special, before: before, after: after)) == [0x22] + expected + [0x22])
      }
    }
  }

  @Test func plainBytesAreCountedUpToWhatIsNot() {
    for special in [0x00, 0x1f, 0x22, 0x5c] as [UInt8] {
      for before in 0..<20 {
        for after in 0..<20 {
          text([special], before: before, after: after).withUnsafeBytes { #expect(plainCount($0) == before) }
        }
      }
    }
    for count in 0..<20 {
      text([], before: count, after: 0).withUnsafeBytes { #expect(plainCount($0) == count) }
    }
  }
}
