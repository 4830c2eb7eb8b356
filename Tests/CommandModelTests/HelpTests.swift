import CommandModel
import Testing

@Suite struct HelpTests {
  private let renderer = HelpRenderer(Sample.parser.description)

  private static let getHelp = """
    NAME:
    \tget - Reads keys

    USAGE:
    \ttool get [flags] <key> [range_end]

    EXAMPLES:
    \tevery key below /:
    \t  $ tool get --prefix /

    DESCRIPTION:
    \tReads one key or many.

    \t  $ tool get a b

    \tIt's "quick" & <safe> - 100% \\o/.

    OPTIONS:
          --from-key[=false]\tevery key from the given one on
      -h, --help[=false]\t\tShow help for get
          --limit=0\t\t\thow many keys at most
          --order=""\t\tthe order of the keys (ASCEND, DESCEND)
          --prefix[=false]\t\tevery key with the given prefix
          --rev=NUMBER\t\tthe revision to read

    GLOBAL OPTIONS:
          --dial-timeout=2s\t\t\thow long to wait for a connection
          --endpoints=[127.0.0.1:2379]\twhere to connect
          --hex[=false]\t\t\tprint bytes in hexadecimal
          --insecure-transport[=true]\tdo not encrypt
          --key=""\t\t\t\tthe private key
      -w, --write-out="simple"\t\tthe output format (simple, json, table)

    OUTPUT FORMATS:
    \tsimple, json

    EXIT STATUS:
    \t0\tSuccess.
    \t1\tFailure.
    \t4\tAn unknown order.

    """

  @Test func aCommandHasItsWholeStory() {
    #expect(renderer.help(for: ["get"]) == Self.getHelp)
  }

  @Test func theProgramListsItsCommands() {
    let help = renderer.help(for: [])
    let expected = """
      NAME:
      \ttool - Does things

      USAGE:
      \ttool <command> [flags]

      COMMANDS:
      \tcompletion\tPrints a script
      \tgather\t\tIs new
      \tget\t\tReads keys
      \thelp\t\tShows help for a command
      \tlock\t\tHolds a lock
      \tmember add\tAdds a member
      \tmember list\tLists the members
      \tput\t\tWrites a key
      \trestore\t\tRestores files

      OPTIONS:
            --dial-timeout=2s
      """
    #expect(help.hasPrefix(expected))
    #expect(!help.contains("GLOBAL OPTIONS"))
    #expect(help.contains("\n  -h, --help[=false]\t\t\tShow help for tool\n"))
    #expect(
      help.contains(
        """
        ENVIRONMENT:
        \tTOOL_API\tmust be 3
        \tEvery global option can also be set by an environment variable, for
        \tinstance --dial-timeout by TOOL_DIAL_TIMEOUT. An option on the command
        """))
  }

  @Test func aGroupListsItsMembers() {
    let help = renderer.help(for: ["member"])
    #expect(help.hasPrefix("NAME:\n\tmember - Commands for members\n\nUSAGE:\n\ttool member <command> [flags]\n"))
    #expect(help.contains("\nCOMMANDS:\n\tadd\tAdds a member\n\tlist\tLists the members\n"))
  }

  @Test func headingsCanBeMarked() {
    let marked = HelpRenderer(Sample.parser.description) { "<\($0)>" }.help(for: ["member", "list"])
    #expect(marked.hasPrefix("<NAME:>\n\tmember list - Lists the members\n\n<USAGE:>\n\ttool member list"))
  }

  @Test func namesBelowGroupsAreWhole() {
    #expect(renderer.help(for: ["member", "list"]).hasPrefix("NAME:\n\tmember list - Lists the members\n"))
    #expect(renderer.help(for: ["member", "list"]).contains("ALIASES:\n\tls\n"))
    #expect(renderer.help(for: ["lock"]).contains("USAGE:\n\ttool lock [flags] <name> [-- command ...]\n"))
    #expect(renderer.help(for: ["lock"]).contains("ENVIRONMENT:\n\tTOOL_LOCK_KEY\tthe key to lock\n"))
    #expect(renderer.help(for: ["restore"]).contains("USAGE:\n\ttool restore [flags] <file> ...\n"))
    #expect(renderer.help(for: ["help"]).contains("USAGE:\n\ttool help [flags] [command ...]\n"))
    #expect(renderer.help(for: ["frobnicate"]) == renderer.help(for: []))
  }

  @Test func variablesOfOwnFlagsAreShown() {
    #expect(renderer.help(for: ["member", "add"]).contains("--cluster[=false]\teverywhere [$TOOL_CLUSTER]\n"))
  }

  @Test func hiddenAndDeprecatedThingsAreNotListed() {
    let everything = Sample.parser.description.root.listed.map { renderer.help(for: $0.path) }.joined()
    for word in ["secret", "--config", "--quick"] {
      #expect(!everything.contains(word), "\(word)")
    }
  }

  @Test func aGroupCanHaveSections() {
    let root = CommandNode<Int>.group(
      Manual("tool", "Does things", relatedPages: ["tool-notes(7)"]),
      sections: [
        CommandSection("Writing", [.command(Sample.Restore.self) { _ in 0 }, .command(Sample.Put.self) { _ in 1 }]),
        CommandSection("Reading", [.command(Sample.Get.self) { _ in 2 }, .command(Globals.self) { _ in 3 }]),
      ])
    let program = Parser(root: root, globals: Sample.Globals.flags).description
    let renderer = HelpRenderer(program)
    #expect(
      renderer.help(for: []) == """
        NAME:
        \ttool - Does things

        USAGE:
        \ttool <command> [flags]

        WRITING:
        \trestore\tRestores files
        \tput\tWrites a key
        READING:
        \tget\tReads keys
        \thelp\tShows help for a command
        GLOBAL OPTIONS:
        \ttool globals\tLists the flags

        """)
    #expect(renderer.help(for: ["get"]).contains("GLOBAL OPTIONS:\n\ttool globals\tLists the flags\n\nOUTPUT"))
    #expect(renderer.usage(for: ["put"]).hasSuffix("\ttool put [flags] <key> [value]\n\nHELP:\n\ttool put --help\n"))
    let page = ManRenderer(program, version: "1").pages()[0].text
    #expect(page.contains(".SS \"Writing\"\n.TP\n\\fBrestore\\fR\n"))
    #expect(page.hasSuffix("\\fBtool\\-help\\fR(1),\n\\fBtool\\-notes(7)\\fR\n"))
    let bare = program.withoutDescriptions()
    #expect(bare.root.listed.allSatisfy { $0.manual.summary.isEmpty && $0.flags.allSatisfy(\.help.isEmpty) })
  }

  private struct Globals: Command {
    static let manual = Manual("globals", "Lists the flags", listsGlobals: true)
  }

  @Test func globalOptionsCanStandAlone() {
    #expect(renderer.globalOptions().hasPrefix("      --dial-timeout=2s\t\t\thow long to wait for a connection\n"))
  }

  @Test func everyListedCommandCanBeAskedForHelp() throws {
    for command in Sample.parser.description.root.listed {
      let line = (command.path + ["--help"]).joined(separator: " ")
      let invocation = try Sample.parse(line)
      #expect(invocation.outcome == .help)
      #expect(invocation.path == command.path)
      let name = command.path.isEmpty ? "tool" : command.path.joined(separator: " ")
      #expect(renderer.help(for: invocation.path).hasPrefix("NAME:\n\t\(name) - "))
    }
  }
}

@Suite struct ManTests {
  private let pages = ManRenderer(Sample.parser.description, version: "1.2").pages()

  @Test func everyListedCommandHasAPage() {
    #expect(
      pages.map(\.fileName) == [
        "tool.1", "tool-completion.1", "tool-gather.1", "tool-get.1", "tool-help.1", "tool-lock.1", "tool-member.1",
        "tool-member-add.1", "tool-member-list.1", "tool-put.1", "tool-restore.1",
      ])
  }

  @Test func aPageIsTroff() throws {
    let page = try #require(pages.first { $0.fileName == "tool-get.1" })
    let expected = #"""
      .TH "TOOL\-GET" 1 "" "tool 1.2" "tool commands"
      .SH "NAME"
      tool\-get \- Reads keys
      .SH "SYNOPSIS"
      \fBtool get\fR [\fIflags\fR] \fIkey\fR [\fIrange_end\fR]
      .SH "DESCRIPTION"
      .PP
      Reads one key or many.
      .PP
      .RS 4
      .nf
      $ tool get a b
      .fi
      .RE
      .PP
      It\(aqs \(dqquick\(dq & <safe> \- 100% \(rso/.
      .SH "OPTIONS"
      .TP
      \fB\-\-from\-key\fR
      every key from the given one on
      """#
    #expect(page.text.hasPrefix(expected))
    #expect(page.text.contains(".TP\n\\fB\\-\\-limit\\fR=\\fINUMBER\\fR\nhow many keys at most\n.br\nDefault: 0.\n"))
    #expect(
      page.text.hasSuffix(
        ".SH \"SEE ALSO\"\n\\fBtool\\fR(1),\n\\fBtool\\-put\\fR(1),\n\\fBtool\\-member\\-list\\fR(1)\n"))
  }

  @Test func theProgramsPageHasTheGlobalFlags() throws {
    let page = try #require(pages.first)
    let expected = #"""
      .TP
      \fB\-w\fR, \fB\-\-write\-out\fR=\fIsimple|json|table\fR
      the output format
      .br
      Default: simple.
      .br
      Environment variable: \fBTOOL_WRITE_OUT\fR.

      """#
    #expect(page.text.contains(expected))
  }

  @Test func linesCanNotBeMistakenForRequests() {
    struct Dots: Command {
      static let manual = Manual(
        "dots", ".summary", description: [".text", "'quote", .code(".so /etc/passwd\n\n\\n é")],
        examples: [Example("tool\n", ".x")])
    }
    let description = Parser<Sample.Globals, Int>(
      root: .group(Manual("tool", "Does"), [.command(Dots.self) { _ in 0 }]), globals: []
    ).description
    let text = ManRenderer(description, version: "1").pages()[1].text
    let requests = text.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
    #expect(Set(requests.map { $0.prefix(3) }) == [".TH", ".SH", ".PP", ".RS", ".nf", ".fi", ".RE", ".TP"])
    #expect(text.contains("\n\\&.so /etc/passwd\n\\&\n\\(rsn \\[u00E9]\n"))
  }

  @Test(.enabled(if: Shell.has("groff"), "groff is not installed")) func groffFindsNothingToWarnOf() throws {
    for page in pages {
      try Shell.withFolder([page.fileName: page.text]) { folder in
        let result = try Shell.run("groff", ["-man", "-ww", "-Tutf8", "-z", page.fileName], in: folder)
        #expect(result.output == "", "\(page.fileName)")
        #expect(result.status == 0)
      }
    }
  }
}

@Suite struct DescriptionTests {
  private let program = Sample.parser.description

  @Test func defaultsAreReadBackFromTheOptions() {
    let defaults = Dictionary(uniqueKeysWithValues: program.globals.map { ($0.name, $0.defaultText) })
    let expected = [
      "endpoints": "127.0.0.1:2379", "dial-timeout": "2s", "hex": "false", "insecure-transport": "true",
      "write-out": "simple", "key": "", "config": "",
    ]
    #expect(defaults == expected)
  }

  @Test func aLiftedFlagHasTheDefaultOfItsNewOwner() {
    struct Always: Command {
      static let manual = Manual("always", "Has another default")
      static let flags: [Flag<Self>] = Sample.Range.flags.map { $0.lifted(\.range) }
      var range = Sample.Range(isPrefix: true)
    }
    #expect(Always.flags.map(\.description.defaultText) == ["true", "false"])
  }

  @Test func globalFlagsHaveVariables() {
    #expect(
      program.globals.map(\.variable) == [
        "TOOL_CONFIG", "TOOL_DIAL_TIMEOUT", "TOOL_ENDPOINTS", "TOOL_HEX", "TOOL_INSECURE_TRANSPORT", "TOOL_KEY",
        "TOOL_WRITE_OUT",
      ])
    #expect(program[["put"]].flags.map(\.variable) == [nil, nil])
    let other = Parser(root: Sample.root, globals: Sample.Globals.flags).description
    #expect(other.globals.allSatisfy { $0.variable == nil })
  }

  @Test func exitStatusesAreInherited() {
    #expect(program.exitStatuses(of: program[["put"]]).map(\.code) == [0, 1])
    #expect(program.exitStatuses(of: program[["get"]]).map(\.code) == [0, 1, 4])
  }

  @Test func everyFlagIsAcceptedWithItsDefault() throws {
    for command in program.root.listed where !command.isGroup && command.manual.name != "help" {
      for flag in command.flags + program.globals where !flag.defaultText.isEmpty {
        let words = command.path + ["--\(flag.name)=\(flag.defaultText)", "--help"]
        #expect(try Sample.parse(words.joined(separator: " ")).outcome == .help, "\(words)")
      }
    }
  }

  @Test func twoProgramsCanShareCommands() throws {
    let other = Parser<NoGlobals, Sample.Action>(
      root: .group(Manual("other", "Does less"), [.command(Sample.Put.self, action: Sample.Action.put)]), globals: [])
    #expect(other.description.name == "other")
    let invocation = try other.parse(["put", "k"], environment: Environment(["OTHER_X": "y"]))
    #expect(invocation.outcome == .run(.put(Sample.Put(words: ["k"]))))
    let expected = UsageError(
      "unknown flag: --hex", kind: .syntax, showsUsage: true, unknownFlag: "hex", command: ["put"])
    #expect(throws: expected) {
      try other.parse(["put", "--hex", "k"], environment: Environment())
    }
  }

  private struct NoGlobals: Options, Equatable {}

  @Test func listsAreWrappedAtTheWidthOfTheTerminal() {
    let narrow = HelpRenderer(Sample.parser.description, width: 64).globalOptions()
    #expect(
      narrow == """
              --dial-timeout=2s\t\t\thow long to wait for a
        \t\t\t\t\tconnection
              --endpoints=[127.0.0.1:2379]\twhere to connect
              --hex[=false]\t\t\tprint bytes in
        \t\t\t\t\thexadecimal
              --insecure-transport[=true]\tdo not encrypt
              --key=""\t\t\t\tthe private key
          -w, --write-out="simple"\t\tthe output format
        \t\t\t\t\t(simple, json, table)

        """)
    let tooNarrow = HelpRenderer(Sample.parser.description, width: 40).globalOptions()
    #expect(tooNarrow == HelpRenderer(Sample.parser.description).globalOptions())
  }
}
