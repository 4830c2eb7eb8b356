import CommandModel
import Testing

@testable import EtcdctlCommands

/// What lines of the shell mean.
@Suite struct ShellLineTests {
  private func line(_ text: String) throws(Failure) -> ShellLine { try ShellLine(Array(text.utf8)) }

  @Test func linesAreSplitAsInTheInteractiveModes() throws {
    #expect(try line("") == .empty)
    #expect(try line("  \t") == .empty)
    #expect(try line(" \r") == .empty)
    #expect(try line("get a\r") == .command(["get", "a"], reader: nil))
    #expect(try line(" # put a b") == .empty)
    #expect(try line("put 'a b' \"c\\n\" d'e") == .command(["put", "a b", "c\n", "d'e"], reader: nil))
  }

  @Test func theRestOfAPipelineIsLeftToTheShell() throws {
    #expect(try line("get a | grep 'b' | wc -l") == .command(["get", "a"], reader: " grep 'b' | wc -l"))
    #expect(try line("get a >file") == .command(["get", "a"], reader: "cat >file"))
    #expect(try line("get a >> 'my file'") == .command(["get", "a"], reader: "cat >> 'my file'"))
    #expect(try line("put a|b '|' \"> c\"") == .command(["put", "a|b", "|", "> c"], reader: nil))
    #expect(try line("!date -u") == .program("date -u"))
  }

  @Test func itEndsWithAStatusOrThatOfTheLastCommand() throws {
    #expect(try line("exit") == .exit(nil))
    #expect(try line("quit") == .exit(nil))
    #expect(try line(" exit 3 ") == .exit(3))
  }

  @Test(arguments: [
    "get 'a", "put a \"b", "put a \"\\q\"", "| wc", "get a |", "!", "! ", "exit a", "exit 256", "exit 1 2",
  ])
  func malformedLines(text: String) {
    #expect(throws: Failure.self) { try line(text) }
  }

  @Test func linesWithSecretsAreNotKept() {
    let kept = ["get a", "put a:b c", "user list", "member add m --peer-urls=http://a:1"]
    for text in kept { #expect(ShellHistory.mayKeep(Array(text.utf8)), "\(text)") }
    let dropped = [
      "", "   ", " get a", "get a --user root:pw", "--password=pw get a", "get a --auth-jwt-token t",
      "user add alice:pw", "us add alice:pw", "user add alice --new-user-password=pw", "--password-file f get a",
    ]
    for text in dropped { #expect(!ShellHistory.mayKeep(Array(text.utf8)), "\(text)") }
  }
}

/// What Tab offers at the prompt of the shell.
@Suite struct ShellCompletionTests {
  private let completion = ShellCompletion(Tool.etcdctl.parser.description)

  private func found(_ line: String) -> ShellCompletion.Found { completion.completion(of: Array(line.utf8)) }

  @Test func commandsAndFlagsAreCompleted() {
    #expect(found("compl") == .init(insertion: "etion "))
    #expect(found("member l") == .init(insertion: "ist "))
    #expect(found("exi") == .init(insertion: "t "))
    #expect(found("get /a --keys") == .init(insertion: "-only "))
    #expect(found("get --endp") == .init(insertion: "oints "))
    #expect(found("p").insertion.hasPrefix("ut"))
  }

  @Test func severalAreListed() {
    #expect(found("auth ") == .init(listing: ["disable", "enable", "status"]))
    #expect(found("lease re") == .init(insertion: "voke "))
    #expect(found("role ").listing.contains("grant-permission"))
    #expect(found("role g").insertion == "")
    #expect(found("role revoke").insertion == "-permission ")
  }

  @Test func nothingElseIs() {
    for line in ["get ", "frobnicate x ", "!da", "get a | gr", "put 'a"] { #expect(found(line) == .init(), "\(line)") }
  }

  @Test func wordsAreShownInColumns() {
    #expect(ShellCompletion.columns(of: ["a", "bb", "c"], width: 8) == "a   c\nbb\n")
    #expect(ShellCompletion.columns(of: ["long", "word"], width: 3) == "long\nword\n")
    #expect(ShellCompletion.columns(of: [], width: 80) == "")
  }
}
