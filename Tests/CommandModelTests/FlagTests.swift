import CommandModel
import Testing

@Suite struct FlagForms {
  @Test(arguments: [
    "get k --limit 3", "get --limit=3 k", "get --limit 3 k", "--limit 3 get k", "--limit=3 get k", "ge k --limit 3",
    "get --limit 5 k --limit 3", "get k --limit=+3", "get k --limit=0x3", "get k --limit=0b1_1", "--limit 3 get -- k",
  ])
  func aFlagMayStandAnywhere(line: String) throws {
    var expected = Sample.Get()
    expected.limit = 3
    expected.key = "k"
    #expect(try Sample.action(line) == .get(expected))
  }

  @Test(arguments: [
    "get k -w json", "get k -wjson", "get k -w=json", "-w json get k", "get k --write-out json",
    "--write-out=json get k",
    "-wjson get k", "get -qw json k", "get -qwjson k", "get -qw=json k", "get -w table k -w json",
  ])
  func aFlagMayBeShort(line: String) throws {
    #expect(try Sample.parse(line).globals.format == .json)
  }

  @Test(arguments: ["true", "t", "T", "TRUE", "True", "1"])
  func aToggleMayBeTrue(value: String) throws {
    #expect(try Sample.parse("get k --hex=\(value)").globals.isHex)
  }

  @Test(arguments: ["false", "f", "F", "FALSE", "False", "0"])
  func aToggleMayBeFalse(value: String) throws {
    #expect(try !Sample.parse("get k --insecure-transport=\(value)").globals.isInsecure)
  }

  @Test func aToggleTakesNoSecondWord() throws {
    var expected = Sample.Get()
    expected.key = "k"
    expected.end = "false"
    #expect(try Sample.action("get --hex k false") == .get(expected))
  }

  @Test func aShortToggleTakesAValueBehindEquals() throws {
    guard case .get(let get)? = try Sample.action("get -q=false k") else {
      Issue.record("not a get")
      return
    }
    #expect(!get.isQuick)
  }

  @Test func aValueMayLookLikeAFlag() throws {
    guard case .put(let put)? = try Sample.action("put --lease -1 --note --prefix k") else {
      Issue.record("not a put")
      return
    }
    #expect(put == Sample.Put(lease: "-1", note: "--prefix", words: ["k"]))
  }

  @Test func everythingBehindDashDashIsAnArgument() throws {
    #expect(try Sample.action("put k -- -v") == .put(Sample.Put(words: ["k", "-v"])))
    #expect(try Sample.action("put -- -k --lease") == .put(Sample.Put(words: ["-k", "--lease"])))
    #expect(try Sample.action("put -- k -- v") == .put(Sample.Put(words: ["k", "--", "v"])))
    #expect(try Sample.action("put - k") == .put(Sample.Put(words: ["-", "k"])))
  }

  @Test func commandsLearnWhereDashDashStood() throws {
    let line = "lock --ttl 3 m -- sh -c x"
    #expect(try Sample.action(line) == .lock(Sample.Lock(ttl: 3, words: ["m", "sh", "-c", "x"], dashDash: 1)))
    #expect(try Sample.action("lock m") == .lock(Sample.Lock(words: ["m"], dashDash: nil)))
    #expect(try Sample.action("lock -- m") == .lock(Sample.Lock(words: ["m"], dashDash: 0)))
  }

  @Test func wordsNeedNotBeText() throws {
    let word = Word([0xff, 0x00, 0xfe])
    let invocation = try Sample.parser.parse(
      ["put", word, "--note", word, "--lease", word], environment: Environment())
    #expect(invocation.outcome == .run(.put(Sample.Put(lease: "\u{fffd}\0\u{fffd}", note: word, words: [word]))))
  }

  @Test func wordsThatCanNotBeCommandsArePassedOn() throws {
    let put = try Sample.parser.parse(["", "put", "k"], environment: Environment())
    #expect(put.outcome == .run(.put(Sample.Put(words: ["", "k"]))))
    #expect(try Sample.action("- put k") == .put(Sample.Put(words: ["-", "k"])))
  }

  @Test func emptyWordsAreArguments() throws {
    let invocation = try Sample.parser.parse(["put", "", "k"], environment: Environment())
    #expect(invocation.outcome == .run(.put(Sample.Put(words: ["", "k"]))))
  }

  @Test func theFirstListReplacesTheDefaultAndMoreAreAppended() throws {
    #expect(try Sample.parse("get k").globals.endpoints == ["127.0.0.1:2379"])
    #expect(try Sample.parse("get k --endpoints a,b --endpoints c").globals.endpoints == ["a", "b", "c"])
    #expect(try Sample.parse("get k --endpoints=").globals.endpoints == [])
    #expect(try Sample.parse("--endpoints \"a,b\",c get k").globals.endpoints == ["a,b", "c"])
  }

  @Test func givenNamesWhatTheCommandLineSets() throws {
    let invocation = try Sample.parse("get k -w json --limit=0", ["TOOL_HEX": "true"])
    #expect(invocation.given == ["write-out", "limit"])
    #expect(invocation.globals.isHex)
  }

  @Test func sharedFlagsLandInTheirGroup() throws {
    var expected = Sample.Get()
    expected.range = Sample.Range(isPrefix: true, fromKey: true)
    expected.key = "k"
    #expect(try Sample.action("get --prefix --from-key k") == .get(expected))
  }

  @Test func aFlagBeforeTheCommandMayTakeAValueOrNot() throws {
    // `--prefix` is a toggle of `get` and takes a value in `restore`.
    var expected = Sample.Get()
    expected.range.isPrefix = true
    expected.key = "a"
    #expect(try Sample.action("--prefix get a") == .get(expected))
    let restore = Sample.Restore(directory: "d", prefix: "/p", files: ["f"])
    #expect(try Sample.action("--prefix /p -d d restore f") == .restore(restore))
  }

  @Test func aDeprecatedFlagWorksWithANote() throws {
    let invocation = try Sample.parse("get k -q -q")
    #expect(invocation.warnings == [.deprecatedFlag(name: "quick", advice: "it is always quick")])
    #expect(invocation.warnings[0].message == "--quick is deprecated: it is always quick")
  }
}

@Suite struct FlagErrors {
  @Test(arguments: [
    ("get --frobnicate", "unknown flag: --frobnicate"),
    ("get --frobnicate=3 k", "unknown flag: --frobnicate"),
    ("get -x", "unknown shorthand flag: 'x' in -x"),
    ("get -qx k", "unknown shorthand flag: 'x' in -x"),
    ("get -xq k", "unknown shorthand flag: 'x' in -xq"),
    ("get k --limit", "flag needs an argument: --limit"),
    ("get k -w", "flag needs an argument: 'w' in -w"),
    ("get k -qw", "flag needs an argument: 'w' in -w"),
    ("get ---x", "bad flag syntax: ---x"),
    ("get --=x", "bad flag syntax: --=x"),
    (
      "get --limit many k",
      #"invalid argument "many" for "--limit" flag: expected a whole number"#
    ),
    (
      "get --limit=99999999999999999999 k",
      #"invalid argument "99999999999999999999" for "--limit" flag: "#
        + #"expected a number from -9223372036854775808 to 9223372036854775807"#
    ),
    (
      "get --hex=maybe k",
      #"invalid argument "maybe" for "--hex" flag: expected true or false"#
    ),
    (
      "get -q=maybe k",
      #"invalid argument "maybe" for "-q, --quick" flag: expected true or false"#
    ),
    (
      "--dial-timeout 5 get k",
      #"invalid argument "5" for "--dial-timeout" flag: a duration needs a unit, for instance 5s or 1m30s"#
    ),
    (
      "get --limit many --frobnicate k",
      #"invalid argument "many" for "--limit" flag: expected a whole number"#
    ),
    ("get --frobnicate k -h", "unknown flag: --frobnicate"),
    ("get k -h --frobnicate", "unknown flag: --frobnicate"),
  ])
  func aBadFlagIsAnErrorWithUsage(line: String, message: String) throws {
    let error = try #require(Sample.error(line))
    #expect(error.message == message)
    #expect(error.kind == .syntax)
    #expect(error.showsUsage)
    #expect(error.command == ["get"])
  }

  @Test func flagsOfOtherCommandsAreUnknown() {
    let error = Sample.error("--prefix member list")
    #expect(error?.message == "unknown flag: --prefix")
    #expect(error?.command == ["member", "list"])
    #expect(Sample.error("member --nope")?.command == ["member"])
    #expect(Sample.error("--nope")?.command == [])
  }

  @Test(arguments: [
    ("get --limt 3 k", ["--limit"]), ("get --write-ot=json k", ["--write-out"]), ("get --frobnicate k", []),
    ("get -prefix k", ["--prefix"]), ("get -limit k", ["--limit"]), ("get --pre k", ["--prefix"]),
    ("get --confg=x k", []), ("get --output json k", ["--write-out"]), ("get -o json k", ["--write-out"]),
    ("get --prefixes k", ["--prefix"]), ("get --limits-of-all k", ["--limit"]), ("get -xo k", []),
    ("get --HEX k", ["--hex"]),
  ])
  func aBadFlagGetsSuggestions(line: String, suggestions: [String]) {
    #expect(Sample.error(line)?.suggestions == suggestions)
  }

  @Test func hintsAreSentences() {
    #expect(UsageError("m").hint == nil)
    #expect(UsageError("m", suggestions: ["a"]).hint == "did you mean a?")
    #expect(UsageError("m", suggestions: ["a", "b", "c"]).hint == "did you mean a, b or c?")
  }

  @Test func badArgumentsAreReportedByTheCommand() {
    let expected = UsageError(
      "get command needs one argument as key and an optional argument as range_end", command: ["get"])
    #expect(Sample.error("get") == expected)
    #expect(Sample.error("get a b c") == expected)
    #expect(expected.kind == .arguments)
  }

  @Test(arguments: [
    ("member add", "member add command needs 1 argument: <name> is missing"),
    ("member add a b", "member add command takes at most 1 argument, but 2 were given"),
    ("member list x", "member list command takes no arguments, but 1 was given"),
    ("restore", "restore command needs 1 argument: <file> ... is missing"),
  ])
  func theNumberOfArgumentsIsChecked(line: String, message: String) {
    #expect(Sample.error(line)?.message == message)
  }

  @Test func aRefusedChoiceCountsAfterTheArguments() {
    #expect(Sample.error("get --order up")?.kind == .arguments)
    let refusal = "bad sort order up: choose ASCEND or DESCEND"
    #expect(Sample.error("get --order up k") == UsageError(refusal, kind: .unsupported, command: ["get"]))
    #expect(Sample.error("get --order up -w xml k")?.message == refusal)
    #expect(Sample.error("get -w xml k")?.message == "unsupported output format xml: choose simple, json or table")
    #expect(Sample.error("get -w xml -w json k") == nil)
    #expect(Sample.error("completion -w xml bash") == nil)
    #expect(Sample.error("member list -w xml")?.kind == .unsupported)
  }

  @Test func aChoiceMayIgnoreCaseAndMayBeEmpty() throws {
    guard case .get(let get)? = try Sample.action("get k --order descend"),
      case .get(let unordered)? = try Sample.action("get k --order ascend --order=")
    else {
      Issue.record("not a get")
      return
    }
    #expect(get.order == .descending)
    #expect(unordered.order == nil)
  }
}
