import Foundation
import TestSupport
import Testing

/// Colors and `--pager`.
@Suite(.timeLimit(.minutes(1))) struct PagerTests {
  private static let bold = "\u{1b}[1mNAME:\u{1b}[0m"

  private func screen(_ words: [String], environment: [String: String] = [:]) async throws -> (String, Int32) {
    var launch = Etcdctl.built.launch(words, [:], nil, .terminal)
    (launch.output, launch.errors) = (.terminal, .terminal)
    launch.environment["NO_COLOR"] = nil
    launch.environment.merge(["TERM": "xterm"].merging(environment) { $1 }) { $1 }
    let child = try ChildProcess(launch)
    let status = try await child.finish().status
    return (child.progress.screen, status)
  }

  @Test func headingsAreBoldOnATerminalOnly() async throws {
    #expect(try await screen(["help", "get"]).0.hasPrefix(Self.bold))
    #expect(!(try await Etcdctl.built.run(["help", "get"]).text.contains("\u{1b}")))
    #expect(try await Etcdctl.built.run(["help", "get", "--color=always"]).text.hasPrefix(Self.bold))
    #expect(try await Etcdctl.built.run(["options", "--color=always"]).text.contains("\u{1b}[1mENVIRONMENT:\u{1b}[0m"))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      #expect(try await screen(["help", "get"], environment: environment).0.hasPrefix("NAME:"))
    }
    #expect(try await screen(["help", "get", "--color", "never"]).0.hasPrefix("NAME:"))
    #expect(try await screen(["help", "--color=always"], environment: ["NO_COLOR": "1"]).0.hasPrefix(Self.bold))
  }

  @Test func errorsAreMarked() async throws {
    #expect(try await screen(["frobnicate"]).0.hasPrefix("\u{1b}[1;31mError:\u{1b}[0m unknown command"))
    let words = ["get", "a", "--order", "UP"]
    #expect(try await Etcdctl.built.run(words + ["--color=always"]).stderr.hasPrefix("\u{1b}[1;31mError:\u{1b}[0m "))
    #expect(try await screen(words + ["--color=never"]).0.hasPrefix("Error: "))
    let refused = try await Etcdctl.built.run(["version", "get", "a", "--color", "pink"])
    #expect(refused.status == 0, "version ignores the global flags")
    #expect(
      try await Etcdctl.built.run(["get", "a", "--color", "pink"]).errorLine
        == "Error: unknown choice of colors \"pink\": choose auto, always or never")
  }

  @Test func outputGoesThroughThePager() async throws {
    let (shown, status) = try await screen(["version", "--pager"], environment: ["PAGER": "sed 's/^/| /'"])
    #expect(shown.hasPrefix("| etcdctl version: "))
    #expect(status == 0)
    #expect(try await Etcdctl.built.run(["version", "--pager"], environment: ["PAGER": "false"]).lines.count == 2)
  }

  @Test func theStatusIsThatOfTheCommand() async throws {
    let (shown, status) = try await screen(["get", "--pager", "a", "--order", "UP"], environment: ["PAGER": "cat"])
    #expect(shown.contains("unknown sort order"))
    #expect(status == 4)
  }

  @Test func aMissingPagerIsNamed() async throws {
    let (shown, status) = try await screen(["version", "--pager"], environment: ["PAGER": "no-such-pager -x"])
    #expect(shown.contains(" cannot run no-such-pager: no such file or directory\r\n"))
    #expect(shown.hasSuffix("hint: set the environment variable PAGER to a program, or omit --pager\r\n"))
    #expect(status == 1)
  }

  @Test func quittingThePagerIsNoError() async throws {
    let server = try await EtcdServer.plain()
    let etcdctl = Etcdctl.built(for: server)
    #expect(try await etcdctl.run(["put", "/pager/a", String(repeating: "long ", count: 20_000)]).status == 0)
    let child = try etcdctl.startOnTerminal(
      ["get", "/pager/a", "--pager"], output: true, errors: true, environment: ["PAGER": "head -n 1"])
    #expect(try await child.finish().status == 0)
    #expect(child.progress.screen == "/pager/a\r\n")
    // It waits for events when the pager ends.
    let watch = try etcdctl.startOnTerminal(
      ["watch", "/pager/b", "--pager"], output: true, errors: true, environment: ["PAGER": "true"])
    #expect(try await watch.finish().status == 0)
    #expect(watch.progress.screen == "")
  }
}
