import CommandModel
import TestSupport
import Testing

@Suite struct HostileInput {
  private static let pieces: [Word] = [
    "", "-", "--", "---", "-w", "-w=", "-wq", "-q", "-qw", "--limit", "--limit=", "--limit=0x", "--limit=-", "--rev=_",
    "--endpoints", "--endpoints=\"", "--endpoints=\",\"\"", "--dial-timeout=", "--dial-timeout=.", "--dial-timeout=-9h",
    "--dial-timeout=9223372036854775808ns", "--dial-timeout=9.999999999999999999999999h", "--hex=", "--hex", "--help",
    "-h=0", "get", "g", "member", "list", "restore", "help", "lock", "completion", "--prefix", "--order", "=", ":", "é",
  ]

  @Test func noCommandLineTraps() {
    var random = SeededGenerator()
    var accepted = 0
    for _ in 0..<5_000 {
      let words = (0..<Int.random(in: 0..<7, using: &random)).map { _ -> Word in
        var word = Self.pieces.randomElement(using: &random) ?? ""
        if Int.random(in: 0..<8, using: &random) == 0 { word.bytes.append(.random(in: 0...255, using: &random)) }
        return word
      }
      let environment = Environment(["TOOL_DIAL_TIMEOUT": words.first ?? "", "TOOL_ENDPOINTS": words.last ?? ""])
      do {
        _ = try Sample.parser.parse(words, environment: environment)
        accepted += 1
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    #expect(accepted > 100)
  }

  @Test func longWordsAreRefusedQuickly() {
    let long = Word([UInt8](repeating: UInt8(ascii: "9"), count: 1_000_000))
    for flag in ["--limit", "--dial-timeout", "--hex"] {
      #expect(throws: UsageError.self) {
        try Sample.parser.parse([Word(flag), long, "get", "k"], environment: Environment())
      }
    }
    #expect(throws: UsageError.self) { try Sample.parser.parse([long], environment: Environment()) }
  }
}
