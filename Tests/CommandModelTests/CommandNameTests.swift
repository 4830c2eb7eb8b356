import CommandModel
import Testing

@Suite struct CommandNames {
  @Test(arguments: ["member list", "mem l", "m l", "member ls", "member li"])
  func aUniqueBeginningIsEnough(line: String) throws {
    #expect(try Sample.action(line) == .list(Sample.List()))
    #expect(try Sample.parse(line).path == ["member", "list"])
  }

  @Test func hiddenCommandsCanBeCalled() throws {
    #expect(try Sample.action("secret") == .secret(Sample.Secret()))
    #expect(try Sample.action("secr") == .secret(Sample.Secret()))
  }

  @Test func newCommandsDoNotSpoilOldAbbreviations() throws {
    #expect(try Sample.parse("g k").path == ["get"])
    #expect(try Sample.action("gather") == .gather(Sample.Gather()))
    #expect(Sample.error("gathe")?.message == #"unknown command "gathe" for "tool""#)
  }

  @Test(
    arguments: [
      ("frobnicate", #"unknown command "frobnicate" for "tool""#, []),
      ("gte k", #"unknown command "gte" for "tool""#, ["get"]),
      ("--hex pt k", #"unknown command "pt" for "tool""#, ["put"]),
      ("list", #"unknown command "list" for "tool""#, ["member list"]),
      ("frobnicate -h", #"unknown command "frobnicate" for "tool""#, []),
      ("secrt", #"unknown command "secrt" for "tool""#, []),
      ("", nil, []),
    ] as [(String, String?, [String])])
  func anUnknownCommandIsAnError(line: String, message: String?, suggestions: [String]) {
    let error = Sample.error(line)
    #expect(error?.message == message)
    #expect(error?.suggestions ?? [] == suggestions)
    #expect(error?.kind ?? .syntax == .syntax)
    #expect(error?.showsUsage ?? false == false)
  }

  @Test(arguments: [
    ("", []), ("--", []), ("-w get", []), ("member", ["member"]), ("m --hex", ["member"]), ("-h=false", []),
  ])
  func aGroupAloneShowsItsUsage(line: String, path: [String]) throws {
    let invocation = try Sample.parse(line)
    #expect(invocation.path == path)
    #expect(invocation.outcome == .usage)
  }

  @Test(arguments: [
    ("--help", []), ("-h", []), ("help", []), ("h", []), ("get -h", ["get"]), ("-h get", ["get"]),
    ("get k --help", ["get"]), ("member -h", ["member"]), ("member frobnicate -h", ["member"]),
    ("member add --help", ["member", "add"]), ("get -hw json", ["get"]), ("help get", ["get"]),
    ("help mem l", ["member", "list"]), ("help member frobnicate", ["member"]), ("help --hex get", ["get"]),
    ("help help", ["help"]), ("help -h", ["help"]), ("get -w xml --help", ["get"]),
  ])
  func helpIsShownWhenAskedFor(line: String, path: [String]) throws {
    let invocation = try Sample.parse(line)
    #expect(invocation.path == path)
    #expect(invocation.outcome == .help)
    #expect(invocation.warnings == [])
  }

  @Test func helpAboutNothingIsHelpWithAnError() throws {
    let invocation = try Sample.parse("help frobnicate now")
    #expect(invocation.path == [])
    #expect(invocation.outcome == .help)
    #expect(invocation.warnings == [.unknownHelpTopic("frobnicate", suggestions: [])])
    let warning = try #require(try Sample.parse("help gte").warnings.first)
    #expect(warning.isError)
    #expect(warning.message == "unknown help topic \"gte\"")
    #expect(warning.hint == "did you mean get?")
  }
}

@Suite struct SingleCommands {
  @Test func aLineOfACommandIsParsedAlone() throws {
    #expect(try Sample.Put.parse(["k", "--lease=12", "v"]) == Sample.Put(lease: "12", words: ["k", "v"]))
  }

  @Test func globalFlagsAreUnknownThere() {
    #expect(throws: UsageError("unknown flag: --hex", unknownFlag: "hex", command: ["put"])) {
      try Sample.Put.parse(["k", "--hex"])
    }
    #expect(throws: UsageError("help requested", command: ["put"])) { try Sample.Put.parse(["-h"]) }
  }

  @Test func argumentsAreChecked() {
    #expect(throws: UsageError.self) { try Sample.Get.parse([]) }
  }
}
