import CommandModel
import Testing

/// Commands and flags that nobody has, and calls without what a command needs.
@Suite struct UnknownWords {
  @Test(arguments: [
    ("member frobnicate", "frobnicate", "tool member", []), ("m --hex lst x", "lst", "tool member", ["list"]),
    ("member -w json frobnicate", "frobnicate", "tool member", []), ("-- get", "get", "tool", ["get"]),
    ("member -- list", "list", "tool member", ["list"]), ("member -", "-", "tool member", []), ("-", "-", "tool", []),
  ])
  func aGroupWithAnUnknownMemberIsAnError(line: String, word: String, group: String, suggestions: [String]) {
    let error = Sample.error(line)
    #expect(error?.message == "unknown command \"\(word)\" for \"\(group)\"")
    #expect(error?.suggestions == suggestions)
    #expect(error?.kind == .syntax)
    #expect(error?.showsUsage == false)
  }

  @Test func wordsOfRelatedProgramsAreTranslated() {
    let root = CommandNode<Int>.group(
      Manual("tool", "Does things", foreignNames: ["pet": "tool get --all"]), [.command(Sample.Get.self) { _ in 0 }])
    let parser = Parser(root: root, globals: [Flag<Sample.Globals>]())
    let error = #expect(throws: UsageError.self) { try parser.parse(["pet", "x"], environment: Environment()) }
    #expect(error?.message == "unknown command \"pet\" for \"tool\"")
    #expect(error?.hint == "use tool get --all")
  }

  /// As cobra, a flag that nobody has is taken to have a value, which is not the command.
  @Test(arguments: [
    ("--username root:test put", "unknown flag: --username", ["put"]),
    ("-C host get", "unknown shorthand flag: 'C' in -C", ["get"]),
    ("-o json get", "unknown shorthand flag: 'o' in -o", ["get"]), ("--nope get k", "unknown flag: --nope", ["get"]),
    ("--nope -w json get k", "unknown flag: --nope", ["get"]), ("--nope", "unknown flag: --nope", []),
    ("--nope frobnicate", "unknown flag: --nope", []), ("member --nope frobnicate", "unknown flag: --nope", ["member"]),
    ("member frobnicate --nope", "unknown flag: --nope", ["member"]),
    ("-Cx get", "unknown shorthand flag: 'C' in -Cx", ["get"]),
  ])
  func anUnknownFlagIsNamedWhereverItStands(line: String, message: String, command: [String]) {
    let error = Sample.error(line)
    #expect(error?.message == message)
    #expect(error?.command == command)
    #expect(error?.kind == .syntax)
  }

  @Test func aCommandMayShowItsHelpWhenCalledAlone() throws {
    let invocation = try Sample.parse("completion")
    #expect(invocation.path == ["completion"])
    #expect(invocation.outcome == .usage)
    #expect(try Sample.action("completion zsh") == .completion(.init(shell: "zsh")))
    #expect(Sample.error("completion --nope")?.message == "unknown flag: --nope")
  }

  @Test func theErrorsOfALineAreErrorsOfArguments() {
    for words: [Word] in [["--nope"], ["--limit=x", "k"], ["-w", "json", "k"], ["--help"], []] {
      #expect { try Sample.Get.parse(words) } throws: { error in
        guard let error = error as? UsageError else { return false }
        return error.kind == .arguments && !error.showsUsage && error.command == ["get"]
      }
    }
  }
}
