import CommandModel
import Foundation
import TestSupport
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

/// The file in which lines are kept.
@Suite struct ShellHistoryTests {
  @Test func aLongFileIsCut() throws {
    let directory = try TemporaryDirectory("history")
    let environment = Environment(["XDG_STATE_HOME": Word(directory.path)])
    let history = ShellHistory(environment)
    history.append(Array("first".utf8))
    let path = directory.file("etcdctl/history")
    let long = (0..<60_000).map { "put /a/\($0) \(String(repeating: "x", count: 80))\n" }.joined()
    #expect(long.utf8.count > 5 << 20)
    try Data(long.utf8).write(to: URL(fileURLWithPath: path))
    let lines = history.lines()
    #expect(lines.count == 1000)
    #expect(lines.first?.hasPrefix("put /a/59000 ") == true && lines.last?.hasPrefix("put /a/59999 ") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == lines.joined(separator: "\n") + "\n")
    history.append(Array("last".utf8))
    #expect(history.lines().last == "last")
  }

  /// As the XDG Base Directory Specification says.
  @Test func aRelativeDirectoryIsIgnored() throws {
    let home = try TemporaryDirectory("home")
    let history = ShellHistory(Environment(["XDG_STATE_HOME": "state", "HOME": Word(home.path)]))
    history.append(Array("version".utf8))
    #expect(try home.tree().contains(".local/state/etcdctl/history"))
  }
}

/// What Tab offers at the prompt of the shell without a cluster.
@Suite struct ShellCompletionTests {
  private let completion: ShellCompletion
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory("completion")
    let environment = Environment(["ETCDCTL_COMPLETION_TIMEOUT": "3s", "ETCDCTL_ENDPOINTS": "127.0.0.1:1"])
    completion = ShellCompletion(
      CommandRunner(tool: .etcdctl, environment: environment, shared: SharedResources(isShell: true)))
  }

  private func found(_ line: String) -> ShellCompletion.Found { completion.completion(of: Array(line.utf8)) }

  private func listed(_ line: String) -> [String] { found(line).listing.map { Word($0.word).string } }

  @Test func commandsAndFlagsAreCompleted() {
    #expect(found("compl") == .init(insertion: "etion "))
    #expect(found("member l") == .init(insertion: "ist "))
    #expect(found("exi") == .init(insertion: "t "))
    #expect(found("get /a --keys") == .init(insertion: "-only "))
    #expect(found("get --endp") == .init(insertion: "oints "))
    #expect(found("get /a -w js") == .init(insertion: "on"))
    #expect(found("get /a --write-out=ya") == .init(insertion: "ml "))
    #expect(found("'member' 'li") == .init(insertion: "st' "))
    #expect(found("p").insertion.hasPrefix("ut"))
  }

  @Test func severalAreListed() {
    #expect(listed("auth ") == ["disable", "enable", "status"])
    #expect(found("lease re") == .init(insertion: "voke "))
    #expect(found("role ").listing.first { $0.word == Array("add".utf8) }?.meaning.hasPrefix("Adds a role") == true)
    #expect(found("role g").insertion == "")
    #expect(found("role revoke").insertion == "-permission ")
    #expect(listed("").contains("quit"))
    let flags = listed("get --")
    #expect(flags.count == Set(flags).count && flags.contains("--write-out"))
  }

  @Test func filesAreCompleted() throws {
    for name in ["backup one.db", "backup-two.db", ".hidden"] { try directory.write([], to: name) }
    try FileManager.default.createDirectory(atPath: directory.file("sub"), withIntermediateDirectories: true)
    let place = directory.path
    #expect(found("snapshot status \(place)/backup-") == .init(insertion: "two.db "))
    #expect(
      found("snapshot status \(place)/backup\\ ") == .init(), "There are quotes, but no backslashes.")
    #expect(found("get a --from-snapshot=\(place)/s") == .init(insertion: "ub/"))
    #expect(found("--cacert '\(place)/backup ") == .init(insertion: "one.db' "))
    #expect(listed("snapshot status \(place)/") == ["backup one.db", "backup-two.db", "sub/"])
    #expect(found("snapshot status \(place)/.") == .init(insertion: "hidden "))
  }

  @Test func nothingElseIs() {
    for line in ["get ", "frobnicate x ", "!da", "# ge", "get a | gr", "put 'a", "get 'a'", "put \"\\q"] {
      #expect(found(line) == .init(), "\(line)")
    }
  }

  @Test func wordsAreQuotedWhereTheyNeedIt() throws {
    func replaced(_ line: String, with word: String, isComplete: Bool = true) throws -> ShellCompletion.Found {
      try #require(TypedWord(endOf: Array(line.utf8))).replacement(with: Array(word.utf8), isComplete: isComplete)
    }
    #expect(try replaced("get /a", with: "/ab") == .init(insertion: "b "))
    #expect(try replaced("get /a", with: "/a b") == .init(deletion: 2, insertion: "'/a b' "))
    #expect(try replaced("get ", with: "/a b", isComplete: false) == .init(insertion: "'/a b"))
    #expect(try replaced("get '/a", with: "/a b/", isComplete: false) == .init(insertion: " b/"))
    #expect(try replaced("get '/a", with: "/a'b") == .init(deletion: 3, insertion: "\"/a'b\" "))
    #expect(try replaced("get \"/a", with: "/a\"\\") == .init(insertion: "\\\"\\\\\" "))
    #expect(try replaced("get /ü", with: "/ün x") == .init(deletion: 2, insertion: "'/ün x' "))
    #expect(try replaced("get ", with: "'x") == .init(insertion: "\"'x\" "))
    #expect(try replaced("get ", with: "|x") == .init(insertion: "'|x' "))
  }

  @Test func candidatesAreShown() {
    func text(_ words: [String], _ meaning: String = "", width: Int) -> String {
      CandidateListing.text(of: words.map { Candidate(Array($0.utf8), meaning) }, width: width)
    }
    #expect(text(["a", "bb", "c"], width: 8) == "a   c\nbb\n")
    #expect(text(["long", "word"], width: 3) == "long\nword\n")
    #expect(text([], width: 80) == "")
    #expect(text(["a", "bbb"], "what it is", width: 13) == "a    what it\nbbb  what it\n")
    #expect(text((1...300).map(String.init), width: 80).hasSuffix("\n… and 200 more\n"))
    #expect(text((1...30).map(String.init), "x", width: 200).split(separator: "\n").count == 1)
  }
}
