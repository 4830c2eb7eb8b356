import Foundation
import TestSupport
import Testing

/// The executable without a server.
@Suite(.timeLimit(.minutes(2))) struct CommandLineTests {
  private let etcdctl = Etcdctl.built.adding(["ETCDCTL_API": "3"])

  @Test func versionNamesToolAndAPI() async throws {
    let outcome = try await etcdctl.run(["version"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.hasPrefix("etcdctl version: 3.") == true)
    #expect(outcome.lines.last?.hasPrefix("API version: 3.") == true)
  }

  @Test func unknownCommandsFail() async throws {
    let outcome = try await etcdctl.run(["frobnicate"])
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasPrefix("Error: unknown command \"frobnicate\" for \"etcdctl\"") == true)
  }

  /// The real one shows the group's help and exits with 0, which a scheduled job takes for a backup.
  @Test(arguments: [
    (["lease", "grnt", "5"], "grnt", "lease", "grant"), (["snapshot", "svae", "x.db"], "svae", "snapshot", "save"),
    (["member", "-w", "json", "lst"], "lst", "member", "list"), (["user", "--", "list"], "list", "user", "list"),
  ])
  func anUnknownMemberOfAGroupIsAnError(words: [String], word: String, group: String, hint: String) async throws {
    let error = "Error: unknown command \"\(word)\" for \"etcdctl \(group)\"\nhint: did you mean \(hint)?\n"
    #expect(try await etcdctl.run(words) == Outcome(stderr: error, status: 1))
  }

  @Test func unknownMembersOfTheUtilitysGroupsToo() async throws {
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let unknown = try await etcdutl.run(["snapshot", "svae", "x.db"])
    #expect(unknown.status == 1)
    #expect(unknown.stdout == [])
    #expect(unknown.errorLine == "Error: unknown command \"svae\" for \"etcdutl snapshot\"")
    for arguments in [["snapshot", "save", "x.db"], ["snapshot", "save"]] {
      let save = try await etcdutl.run(arguments)
      #expect(save.status == 128)
      #expect(save.stdout == [])
      #expect(save.errorLine == "Error: etcdutl snapshot save failed: etcdutl does not connect to servers")
      #expect(save.stderr.contains("\nhint: use etcdctl snapshot save \(arguments.count == 3 ? "x.db" : "FILE")\n"))
    }
  }

  /// Those of etcdctl 2 and of kubectl among them. The real one looks for the command in the flag's value, too.
  @Test(arguments: [
    (["--username", "root:test", "put", "a", "b"], "unknown flag: --username", "--user"),
    (["--usr", "root:test", "put", "a", "b"], "unknown flag: --usr", "--user"),
    (["-C", "host", "get", "a"], "unknown shorthand flag: 'C' in -C", "--endpoints"),
    (["-o", "json", "get", "a"], "unknown shorthand flag: 'o' in -o", "--write-out"),
    (["get", "a", "--output", "json"], "unknown flag: --output", "--write-out"),
    (["--ca-file", "x", "member", "list"], "unknown flag: --ca-file", "--cacert"),
  ])
  func unknownFlagsBeforeTheCommand(words: [String], message: String, hint: String) async throws {
    let outcome = try await etcdctl.run(words)
    #expect(outcome.status == 1)
    #expect(outcome.stderr == "Error: \(message)\nhint: did you mean \(hint)?\n")
  }

  @Test func versionIsACommand() async throws {
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    for (tool, name) in [(etcdctl, "etcdctl"), (etcdutl, "etcdutl")] {
      let outcome = try await tool.run(["--version"])
      #expect(outcome.status == 1)
      #expect(outcome.stderr.hasSuffix("Error: unknown flag: --version\nhint: use \(name) version\n"))
    }
  }

  /// As etcd 3.4 and 3.5, whose `completion` is a group.
  @Test func completionWithoutAShellShowsItsHelp() async throws {
    let help = try await etcdctl.run(["completion"])
    #expect(help.status == 0)
    #expect(help.stderr == "")
    #expect(help.text.hasPrefix("NAME:\n\tcompletion - "))
    let unknown = try await etcdctl.run(["completion", "tcsh"])
    #expect(unknown.status == 1)
    #expect(unknown.stdout == [])
    #expect(unknown.errorLine?.contains("\"tcsh\": known are bash, zsh, fish, powershell") == true)
    #expect(try await etcdctl.run(["completion", "bash", "more"]).status == 1)
  }

  @Test(arguments: [["put"], ["get"], ["del"], ["watch"]])
  func missingArgumentsAreBadArguments(arguments: [String]) async throws {
    #expect(try await etcdctl.run(arguments).status == 128)
  }

  /// The usage is short, so that the error does not scroll off the screen.
  @Test(arguments: [
    (["get", "--frobnicate", "a"], "unknown flag: --frobnicate"),
    (["get", "--limit=many", "a"], "invalid argument \"many\" for \"--limit\" flag: expected a whole number"),
    (["get", "--dial-timeout=5", "a"], "a duration needs a unit, for instance 5s or 1m30s"),
  ])
  func badFlagsFail(arguments: [String], message: String) async throws {
    let outcome = try await etcdctl.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errorLine?.hasSuffix(message) == true)
    #expect(outcome.text.hasPrefix("NAME:\n\tget - "))
    #expect(outcome.text.hasSuffix("HELP:\n\tetcdctl get --help\n"))
    #expect(outcome.lines.count < 12)
  }

  @Test func refusedChoicesNameTheValueAndTheChoices() async throws {
    let format = try await etcdctl.run(["get", "a", "-w", "xml", "--endpoints", "127.0.0.1:1"])
    #expect(format.status == 4)
    #expect(format.stderr.hasPrefix("Error: unsupported output format \"xml\": choose simple, "))
    let order = try await etcdctl.run(["get", "a", "--order", "UP"])
    #expect(order == Outcome(stderr: "Error: unknown sort order \"UP\": choose ASCEND or DESCEND\n", status: 4))
  }

  /// A line that cannot be parsed has its choice of colors nevertheless, and its environment's.
  @Test func errorsOfTheCommandLineHaveColors() async throws {
    for words in [["frobnicate"], ["get", "--nonsense"], ["get", "--rev", "x"]] {
      let always = try await etcdctl.run(words, environment: ["ETCDCTL_COLOR": "always"])
      #expect(always.stderr.contains("\u{1b}[1;31mError:"), "\(words)")
      let never = try await etcdctl.run(words + ["--color=never"], environment: ["ETCDCTL_COLOR": "always"])
      #expect(!never.stderr.contains("\u{1b}"), "\(words)")
    }
  }

  /// As short as that of gh, with a line for each command.
  @Test func theHelpFitsOnAScreen() async throws {
    #expect(try await etcdctl.run(["help"]).text.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
  }

  /// As the real one, it shows the help of the program and succeeds.
  @Test func unknownHelpTopicsAreNamed() async throws {
    let outcome = try await etcdctl.run(["help", "gte"])
    #expect(outcome.status == 0)
    #expect(outcome.text == (try await etcdctl.run(["help"])).text)
    #expect(outcome.stderr == "Error: unknown help topic \"gte\"\nhint: did you mean get?\n")
  }

  @Test(arguments: [
    ("set", "etcdctl put"), ("rm", "etcdctl del"), ("mk", "etcdctl put"),
    ("members", "etcdctl member list"), ("cluster-health", "etcdctl endpoint health --cluster"),
  ])
  func commandsOfEtcdctl2AreTranslated(word: String, command: String) async throws {
    let error = "Error: unknown command \"\(word)\" for \"etcdctl\"\nhint: use \(command)\n"
    #expect(try await etcdctl.run([word, "/app/config"]) == Outcome(stderr: error, status: 1))
  }

  @Test func theUtilityRefersToEtcdctl() async throws {
    let (etcdutl, bin) = try Etcdctl.utility()
    defer { withExtendedLifetime(bin) {} }
    let error = "Error: unknown command \"get\" for \"etcdutl\"\nhint: use etcdctl get --from-snapshot FILE KEY\n"
    #expect(try await etcdutl.run(["get", "/app/config"]) == Outcome(stderr: error, status: 1))
  }

  @Test func completionsCanOmitDescriptions() async throws {
    for shell in ["bash", "zsh", "fish", "powershell"] {
      let whole = try await etcdctl.run(["completion", shell])
      let short = try await etcdctl.run(["completion", shell, "--no-descriptions"])
      #expect((short.status, short.stderr) == (0, ""))
      #expect(whole.text.contains("Deletes a key") == (shell != "bash"))
      #expect(!short.text.contains("Deletes a key"))
      #expect(short.text.contains("del"))
    }
  }

  @Test func theProgramsHelpFitsOnAScreen() async throws {
    let help = try await etcdctl.run(["--help"])
    #expect(help.lines.count <= 60)
    #expect(!help.text.contains("--dial-timeout"))
    #expect(help.text.contains("\nBACKUP AND RESTORE:\n\tsnapshot\t"))
    let options = try await etcdctl.run(["options"])
    #expect(options.text.contains("--dial-timeout=2s"))
    #expect(options.text.contains("\nENVIRONMENT:\n\tETCDCTL_API\t"))
  }

  @Test(arguments: [[], ["help"], ["--help"], ["member"], ["put", "--help"]])
  func helpGoesToStandardOutput(arguments: [String]) async throws {
    let outcome = try await etcdctl.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.stderr == "")
    #expect(outcome.text.contains("OPTIONS:"))
  }
}
