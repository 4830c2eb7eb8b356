import CommandModel
import Testing

/// What is expected at the end of a line that is still being typed.
@Suite struct UnfinishedLineTests {
  private struct Globals: Options, Equatable {
    var endpoints = ["default"]
    var user = ""
    static let flags: [Flag<Globals>] = [
      .list("endpoints", "URL", \.endpoints, "Where").completing("endpoint"),
      .text("user", "NAME", \.user, "Who"),
    ]
  }

  private struct Read: Command {
    static let manual = Manual(
      "read", "Reads",
      arguments: [Argument("key", .lookup("key")), Argument("order", .choice(["up", "down"]), optional: true)])
    static let flags: [Flag<Read>] = [
      .text("lease", short: "l", "ID", \.lease, "Which").completing("lease"), .toggle("all", \.all, "All"),
      .file("from", \.file, "Where"),
    ]
    var lease = ""
    var file = ""
    var all = false
  }

  private struct Run: Command {
    static let manual = Manual(
      "run", "Runs",
      arguments: [Argument("key", .lookup("key"), optional: true), Argument("program", .program, optional: true)])
  }

  private struct Drop: Command {
    static let manual = Manual("drop", "Drops", arguments: [Argument("member", .lookup("member"), repeated: true)])
  }

  private static let parser = Parser<Globals, Int>(
    root: .group(
      Manual("tool", "Works"),
      [
        .command(Read.self) { _ in 0 }, .command(Run.self) { _ in 0 },
        .group(Manual("group", "Groups"), [.command(Drop.self) { _ in 0 }]),
      ]),
    globals: Globals.flags, environmentPrefix: "TOOL_")

  private func line(_ words: [String], _ variables: [String: Word] = [:]) -> UnfinishedLine<Globals> {
    Self.parser.unfinished(words.map { Word($0) }, environment: Environment(variables))
  }

  @Test(arguments: [
    (["read", "/a"], "key", "/a"), (["read", "--all", ""], "key", ""), (["read", "--lease", "1"], "lease", "1"),
    (["read", "--lease=1"], "lease", "1"), (["read", "k", "-l", ""], "lease", ""), (["rea", ""], "key", ""),
    (["--endpoints", "a", "read", "/a"], "key", "/a"), (["--unknown", "read", ""], "key", ""),
    (["read", "--lease", "x", "--", "-k"], "key", "-k"), (["group", "drop", "a", "b", ""], "member", ""),
    (["--endpoints", "a,b"], "endpoint", "b"), (["read", "--endpoints=a,b,"], "endpoint", ""),
    (["run", ""], "key", ""),
  ])
  func looksUp(words: [String], what: String, typed: String) {
    let line = line(words)
    #expect(line.expectation == .lookup(what))
    #expect(line.typed == Word(typed))
  }

  @Test(arguments: [
    ["unknown", ""], ["read", "k", "up", ""], ["run", "k", "--", ""], ["run", "--", ""], ["--user", ""],
    ["read", "--unknown="], ["group", "unknown", ""], ["help", "unknown", ""], ["read", "-l=x"],
  ])
  func expectsNothing(words: [String]) {
    #expect(line(words).expectation == .nothing)
  }

  @Test func expectsFiles() {
    #expect(line(["read", "--from", "a"]).expectation == .file(isDirectory: false))
    #expect(line(["read", "k", "--from=a/b"]).expectation == .file(isDirectory: false))
    #expect(line(["read", "k", "--from=a/b"]).typed == "a/b")
  }

  /// Those of a shell that has flags itself.
  @Test func valuesCountWhereNothingIsSet() {
    let values = Globals(endpoints: ["shell"], user: "shell")
    let line = Self.parser.unfinished(
      ["read", "--user", "me", ""], environment: Environment(["TOOL_ENDPOINTS": "e"]), values: values)
    #expect(line.globals == Globals(endpoints: ["e"], user: "me"))
    #expect(
      Self.parser.unfinished(["read", ""], environment: Environment(), values: values).globals == values)
  }

  @Test func offersWords() {
    func offered(_ words: [String]) -> [String] {
      guard case .words(let found) = line(words).expectation else { return [] }
      return found.map { String(decoding: $0.word, as: UTF8.self) }
    }
    #expect(offered(["group", ""]) == ["drop"])
    #expect(offered([""]) == ["group", "help", "read", "run"])
    #expect(offered(["help", "group", ""]) == ["drop"])
    #expect(offered(["read", "k", ""]) == ["up", "down"])
    #expect(offered(["read", "--"]) == ["--all", "--from", "--lease", "--endpoints", "--user", "--help"])
  }

  @Test func keepsWhatWasTyped() {
    let line = line(["--endpoints", "a,b", "--unknown=1", "read", "--lease=7", "k", "u"], ["TOOL_USER": "me"])
    #expect(line.globals.endpoints == ["a", "b"])
    #expect(line.globals.user == "me")
    #expect(line.flags == ["lease": "7"])
    #expect(line.arguments == ["k"])
  }

  @Test func dashesAreFlagsUnlessTheyAreValues() {
    #expect(!line(["read", ""]).mayBeginWithDash)
    #expect(line(["read", "--", ""]).mayBeginWithDash)
    #expect(line(["read", "--lease", ""]).mayBeginWithDash)
  }
}
