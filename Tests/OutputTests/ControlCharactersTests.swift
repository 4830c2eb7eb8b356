import Output
import Testing

@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("", ""), ("Grüße, 世界 👩‍🚀", "Grüße, 世界 👩‍🚀"),
    ("red \u{1b}[31m", "red \\x1b[31m"), ("two\nlines\r\tand a tab", "two\\nlines\\r\\tand a tab"),
    ("\u{0}\u{7}\u{7f}", "\\x00\\x07\\x7f"), ("a\u{9b}31mb", "a\\u009b31mb"), ("\u{202e}gpj.exe", "\\u202egpj.exe"),
  ])
  func controlCharactersBecomeVisible(text: String, shown: String) {
    #expect(text.showingControlCharacters == shown)
    #expect(showingControlCharacters(Array(text.utf8)) == Array(shown.utf8))
  }

  @Test func bytesThatAreNotUTF8BecomeVisible() {
    #expect(showingControlCharacters([0x61, 0x9b, 0x62, 0xe4, 0xb8]) == Array("a\\x9bb\\xe4\\xb8".utf8))
  }
}
